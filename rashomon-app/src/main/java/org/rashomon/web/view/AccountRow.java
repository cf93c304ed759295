package org.rashomon.web.view;

import java.util.List;

/**
 * What one account of an event says, in brief; each part leads to the sentence that says it, and is
 * empty where none does.
 *
 * @param source whose account it is
 * @param kind what sort of source it is
 * @param who did it
 * @param whom it was done to
 * @param counts how many
 * @param why the reason it gives
 * @param began who it says began
 * @param names what it calls the event
 * @param own what it admits, tells of itself, or denies
 */
public record AccountRow(
    String source,
    String kind,
    List<Link> who,
    List<Link> whom,
    List<Link> counts,
    List<Link> why,
    List<Link> began,
    List<Link> names,
    List<Link> own) {

  /** Copies the lists. */
  public AccountRow {
    who = List.copyOf(who);
    whom = List.copyOf(whom);
    counts = List.copyOf(counts);
    why = List.copyOf(why);
    began = List.copyOf(began);
    names = List.copyOf(names);
    own = List.copyOf(own);
  }
}
