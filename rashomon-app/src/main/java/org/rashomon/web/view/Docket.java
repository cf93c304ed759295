package org.rashomon.web.view;

import java.util.List;

/**
 * One ceasefire.
 *
 * @param event its event
 * @param renews the ceasefire it is said to renew, or null
 * @param facts form, scope, days, mediators: each with its sentences
 */
public record Docket(
    String id,
    String title,
    Link event,
    String status,
    List<Link> statusSaid,
    List<Party> parties,
    List<Fact> facts,
    Link renews,
    List<Link> terms,
    List<Violation> violations) {

  /** A party, its stance, the sentences that say so. */
  public record Party(String name, String stance, List<Link> said) {

    /** Copies the list. */
    public Party {
      said = List.copyOf(said);
    }
  }

  /** A field in words and the sentences that say so. */
  public record Fact(String name, String words, List<Link> said) {

    /** Copies the list. */
    public Fact {
      said = List.copyOf(said);
    }
  }

  /**
   * An alleged breach.
   *
   * @param time in words, or null
   * @param day ISO day it began, or null
   * @param place or null
   * @param act the act it is said to be, leading to its event, or null
   */
  public record Violation(
      String by,
      String allegedBy,
      String deniedBy,
      boolean observed,
      String time,
      String day,
      String place,
      Link said,
      Link act) {}

  /** Copies the lists. */
  public Docket {
    statusSaid = List.copyOf(statusSaid);
    parties = List.copyOf(parties);
    facts = List.copyOf(facts);
    terms = List.copyOf(terms);
    violations = List.copyOf(violations);
  }
}
