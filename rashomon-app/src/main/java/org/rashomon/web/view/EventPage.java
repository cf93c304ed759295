package org.rashomon.web.view;

import java.util.List;

/**
 * One event.
 *
 * @param basis why the title names whom it names, or nobody
 * @param names what parties call it
 * @param shared what its origins share, in words, or an empty string
 * @param parent the event it is part of, or null
 * @param claims how many claims it has
 * @param left how many of them are not shown
 */
public record EventPage(
    EventItem item,
    String basis,
    List<Named> names,
    String shared,
    List<Account> accounts,
    List<Dispute> disputes,
    List<Step> history,
    Link parent,
    List<EventItem> parts,
    List<Docket> dockets,
    int claims,
    int left) {

  /** A name and whose it is, leading to the sentence it stands in. */
  public record Named(String name, String by, String href) {}

  /**
   * The event as one source tells it.
   *
   * @param kind what sort of source it is
   */
  public record Account(String source, String kind, List<ClaimView> claims) {

    /** Copies the list. */
    public Account {
      claims = List.copyOf(claims);
    }
  }

  /**
   * What accounts differ on.
   *
   * @param question the field as a question
   * @param why why it only seems so, or null
   * @param sides sentences that face each other
   */
  public record Dispute(
      String field, String question, boolean real, String why, List<Account> sides) {

    /** Copies the list. */
    public Dispute {
      sides = List.copyOf(sides);
    }
  }

  /** One step of a toll. */
  public record Step(String day, String by, String kind, String range, String href) {}

  /** Copies the lists. */
  public EventPage {
    names = List.copyOf(names);
    accounts = List.copyOf(accounts);
    disputes = List.copyOf(disputes);
    history = List.copyOf(history);
    parts = List.copyOf(parts);
    dockets = List.copyOf(dockets);
  }
}
