package org.rashomon.extract;

import java.util.Objects;

/**
 * How certain a claim's source gives it.
 *
 * @param outcome may be null: nothing is said of what became of it
 */
public record Certainty(Polarity polarity, Realis realis, Outcome outcome, Hedge hedge) {
  /** Told plainly as done. */
  public static final Certainty PLAIN =
      new Certainty(Polarity.AFFIRMED, Realis.OCCURRED, null, Hedge.ASSERTED);

  /** Throws when polarity, realis or hedge are null. */
  public Certainty {
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(realis, "realis");
    Objects.requireNonNull(hedge, "hedge");
  }

  /** The same with another polarity. */
  public Certainty with(Polarity other) {
    return new Certainty(other, realis, outcome, hedge);
  }

  /** The same with another realis. */
  public Certainty with(Realis other) {
    return new Certainty(polarity, other, outcome, hedge);
  }

  /** The same with another outcome. */
  public Certainty with(Outcome other) {
    return new Certainty(polarity, realis, other, hedge);
  }

  /** The same with another hedge. */
  public Certainty with(Hedge other) {
    return new Certainty(polarity, realis, outcome, other);
  }

  /** One word for the four: the first that applies, in the order of the ledger contract. */
  public String status() {
    if (polarity != Polarity.AFFIRMED) {
      return polarity.toString();
    }
    if (realis == Realis.HYPOTHETICAL || realis == Realis.PLANNED) {
      return realis.toString();
    }
    if (outcome == Outcome.COLLAPSED || outcome == Outcome.FAILED) {
      return "failed";
    }
    return hedge.toString();
  }
}
