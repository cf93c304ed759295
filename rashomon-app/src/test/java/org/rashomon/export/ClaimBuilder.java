package org.rashomon.export;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.Outcome;
import org.rashomon.extract.PartyRole;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Qualifier;
import org.rashomon.extract.Realis;
import org.rashomon.extract.Victims;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.PartyRelation;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedTime;
import org.rashomon.resolve.Standing;
import org.rashomon.resolve.TimeBasis;
import org.rashomon.resolve.TimePrecision;
import org.rashomon.resolve.TimeSpan;
import org.rashomon.text.Phrase;

/** For tests: a claim near Lachin on 3 August 2022, said by Yerevan, changed field by field. */
public final class ClaimBuilder {
  private String report = "report";
  private int start;
  private String quote = "Yerevan said that it was so.";
  private final ClaimType type;
  private Phrase trigger;
  private final List<ResolvedParty> actors = new ArrayList<>();
  private final List<ResolvedParty> targets = new ArrayList<>();
  private ResolvedClaim.Means means;
  private ResolvedPlace place =
      new ResolvedPlace(
          0, 6, "Lachin", "Lachin", "AZE", 39.6, 46.5, 147625, PlacePrecision.TOWN, null, null);
  private ResolvedTime time = day("2022-08-03");
  private final List<ResolvedCount> counts = new ArrayList<>();
  private Polarity polarity = Polarity.AFFIRMED;
  private Realis realis = Realis.OCCURRED;
  private Outcome outcome;
  private Hedge hedge = Hedge.ASSERTED;
  private Chain.Hop speaker = new Chain.Hop("Yerevan", "ARM", "ARM", HopKind.PARTY, 0, 7);

  private ClaimBuilder(ClaimType type, String trigger) {
    this.type = type;
    this.trigger = new Phrase(0, trigger.length(), trigger);
  }

  /** A claim of this type, in these words. */
  public static ClaimBuilder claim(ClaimType type, String trigger) {
    return new ClaimBuilder(type, trigger);
  }

  private static ResolvedTime day(String iso) {
    return new ResolvedTime(
        0, 1, "then", iso, iso, TimeSpan.WITHIN, TimePrecision.DAY, null, null, TimeBasis.STATED);
  }

  /** In this report, the sentence beginning at this code point. */
  public ClaimBuilder in(String id, int at, String sentence) {
    report = id;
    start = at;
    quote = sentence;
    trigger = new Phrase(at, at + trigger.text().length(), trigger.text());
    return this;
  }

  private static ResolvedParty party(String words, String side, PartyKind kind) {
    return new ResolvedParty(
        0,
        words.length(),
        words,
        words,
        side,
        kind,
        PartyRelation.SELF,
        PartyRole.PARTY,
        null,
        null);
  }

  /** With one more actor. */
  public ClaimBuilder by(String words, String side, PartyKind kind) {
    actors.add(party(words, side, kind));
    return this;
  }

  /** With one more target. */
  public ClaimBuilder on(String words, String side, PartyKind kind) {
    targets.add(party(words, side, kind));
    return this;
  }

  /** With this weapon. */
  public ClaimBuilder with(String words, String kind) {
    means = new ResolvedClaim.Means(0, words.length(), words, kind);
    return this;
  }

  /** At this place, or null. */
  public ClaimBuilder at(ResolvedPlace other) {
    place = other;
    return this;
  }

  /** At this time, or null. */
  public ClaimBuilder when(ResolvedTime other) {
    time = other;
    return this;
  }

  /** With one more count. */
  public ClaimBuilder counting(
      CountKind kind, Qualifier qualifier, Integer value, Integer low, Integer high, Victims who) {
    counts.add(
        new ResolvedCount(
            "n" + (counts.size() + 1),
            0,
            1,
            "words",
            kind,
            value,
            qualifier,
            low,
            high,
            null,
            who,
            List.of(),
            null,
            null,
            null));
    return this;
  }

  /** With exactly so many killed. */
  public ClaimBuilder killing(int number, Victims who) {
    return counting(CountKind.KILLED, Qualifier.EXACT, number, number, number, who);
  }

  /** With this polarity. */
  public ClaimBuilder polarity(Polarity other) {
    polarity = other;
    return this;
  }

  /** With this realis and outcome. */
  public ClaimBuilder realis(Realis other, Outcome came) {
    realis = other;
    outcome = came;
    return this;
  }

  /** With this hedge. */
  public ClaimBuilder hedge(Hedge other) {
    hedge = other;
    return this;
  }

  /** Said by this speaker; null for the outlet's own voice. */
  public ClaimBuilder saidBy(Chain.Hop other) {
    speaker = other;
    return this;
  }

  /** The claim. */
  public ResolvedClaim build() {
    List<Chain.Hop> hops = new ArrayList<>();
    if (speaker != null) {
      hops.add(speaker);
    }
    hops.add(new Chain.Hop(null, "Sample Wire", null, HopKind.OUTLET, null, null));
    return new ResolvedClaim(
        ResolvedClaim.idOf(report, type, trigger),
        report,
        start,
        start + quote.length(),
        quote,
        type,
        trigger,
        actors,
        targets,
        false,
        means,
        place,
        time,
        counts,
        polarity,
        realis,
        outcome,
        hedge,
        polarity == Polarity.AFFIRMED ? hedge.toString() : polarity.toString(),
        null,
        List.of(new Chain(hops, Standing.THIRD_PARTY)),
        List.of(),
        "2022-08-03",
        List.of("test"),
        0.5);
  }
}
