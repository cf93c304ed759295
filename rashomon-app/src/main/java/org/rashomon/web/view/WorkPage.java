package org.rashomon.web.view;

import java.util.List;

/**
 * How far a piece of long work is.
 *
 * @param href its own address
 * @param state {@code waiting}, {@code going}, {@code done} or {@code failed}
 * @param underWay whether it waits or goes on
 * @param step what it is doing
 * @param total how many there are to do, 0 where nobody knows
 * @param counts how many are done, in words; empty for none yet
 * @param notes what was wrong on the way
 * @param said what came of it, or null
 * @param lead to what it made, or null
 */
public record WorkPage(
    String id,
    String href,
    String title,
    String state,
    boolean underWay,
    String step,
    long done,
    long total,
    String counts,
    String begun,
    List<String> notes,
    String said,
    Link lead) {

  /** Copies the notes. */
  public WorkPage {
    notes = List.copyOf(notes);
  }
}
