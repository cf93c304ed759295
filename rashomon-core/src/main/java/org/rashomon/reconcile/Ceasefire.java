package org.rashomon.reconcile;

import java.util.List;
import java.util.Objects;

/** The docket of one ceasefire; its fields are those of the ledger contract. */
public record Ceasefire(
    String id,
    String event,
    List<String> names,
    List<CeasefireParty> parties,
    List<String> mediators,
    List<String> monitors,
    String form,
    String scope,
    Moment announced,
    Moment signed,
    Moment effective,
    Moment ended,
    List<Term> terms,
    String renews,
    Status status,
    List<Violation> violations) {

  /** A party and its stance: accepted, rejected, conditional, not stated. */
  public record CeasefireParty(String side, String stance, List<String> claims) {}

  /** A day, clock and zone as said, with the claims that say so. */
  public record Moment(String date, String clock, String zone, List<String> claims) {}

  /** What was agreed, in the words of a claim. */
  public record Term(String text, String claim) {}

  /** announced, in force, collapsed, ended, unknown, with the claims that say so. */
  public record Status(String value, List<String> claims) {}

  /**
   * An alleged breach; it never changes the status.
   *
   * @param observed whether a monitor or witness says so, rather than a party that claims it
   * @param act the claim of the act it is said to be, or null where none is named
   */
  public record Violation(
      String claim,
      String by,
      List<String> allegedBy,
      List<String> deniedBy,
      boolean observed,
      String act) {}

  /** Copies the lists. */
  public Ceasefire {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(event, "event");
    names = List.copyOf(names);
    parties = List.copyOf(parties);
    mediators = List.copyOf(mediators);
    monitors = List.copyOf(monitors);
    terms = List.copyOf(terms);
    violations = List.copyOf(violations);
  }
}
