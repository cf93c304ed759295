package org.rashomon.reconcile;

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
import org.rashomon.extract.RelationType;
import org.rashomon.extract.Victims;
import org.rashomon.extract.WindowBasis;
import org.rashomon.ingest.Report;
import org.rashomon.ingest.Report.PublishedBasis;
import org.rashomon.ingest.Report.TextQuality;
import org.rashomon.ingest.ReportDate;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.PartyRelation;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.ResolvedTime;
import org.rashomon.resolve.Standing;
import org.rashomon.resolve.TimeBasis;
import org.rashomon.resolve.TimePrecision;
import org.rashomon.resolve.TimeSpan;
import org.rashomon.text.Phrase;

/** For tests: one sentence with one claim, written field by field, and reports made of them. */
public final class Draft {
  private final ClaimType type;
  private final String sentence;
  private final List<ResolvedParty> actors = new ArrayList<>();
  private final List<ResolvedParty> targets = new ArrayList<>();
  private final List<ResolvedCount> counts = new ArrayList<>();
  private final List<Chain.Hop> hops = new ArrayList<>();
  private final List<ResolvedClaim.Relation> relations = new ArrayList<>();
  private Standing standing = Standing.OWN_VOICE;
  private ResolvedPlace place;
  private ResolvedTime time;
  private Polarity polarity = Polarity.AFFIRMED;
  private Realis realis = Realis.OCCURRED;
  private Outcome outcome;
  private Hedge hedge = Hedge.ASSERTED;
  private String statedAt;

  private Draft(ClaimType type, String sentence) {
    this.type = type;
    this.sentence = sentence;
  }

  /** A claim of the type in a sentence of its own; its first word is the trigger. */
  public static Draft of(ClaimType type, String sentence) {
    return new Draft(type, sentence);
  }

  /** Adds an actor of the side. */
  public Draft by(String side) {
    actors.add(party(side, PartyRole.PARTY));
    return this;
  }

  /** Adds a mediator. */
  public Draft mediatedBy(String side) {
    actors.add(party(side, PartyRole.MEDIATOR));
    return this;
  }

  /** Adds a target of the side. */
  public Draft on(String side) {
    targets.add(party(side, PartyRole.PARTY));
    return this;
  }

  private static ResolvedParty party(String side, PartyRole role) {
    return new ResolvedParty(
        0, 1, side, side, side, PartyKind.STATE, PartyRelation.SELF, role, null, null);
  }

  /** Sets a town. */
  public Draft at(String name, String country, double lat, double lon, int geonameId) {
    place =
        new ResolvedPlace(
            0, 1, name, name, country, lat, lon, geonameId, PlacePrecision.TOWN, null, null);
    return this;
  }

  /** Sets a region. */
  public Draft in(String name, String country, double lat, double lon) {
    place =
        new ResolvedPlace(
            0, 1, name, name, country, lat, lon, null, PlacePrecision.REGION, null, null);
    return this;
  }

  /** Sets the day of the act. */
  public Draft when(String day) {
    return when(day, day, TimePrecision.DAY);
  }

  /** Sets the days of the act. */
  public Draft when(String from, String to, TimePrecision precision) {
    time =
        new ResolvedTime(
            0, 1, from, from, to, TimeSpan.WITHIN, precision, null, null, TimeBasis.STATED);
    return this;
  }

  /** Adds an exact count. */
  public Draft count(CountKind kind, int value, String side) {
    return count(kind, Qualifier.EXACT, value, value, value, side, null);
  }

  /** Adds a lower bound. */
  public Draft atLeast(CountKind kind, int low, String side) {
    return count(kind, Qualifier.AT_LEAST, low, low, null, side, null);
  }

  /** Adds any count. */
  public Draft count(
      CountKind kind,
      Qualifier qualifier,
      Integer value,
      Integer low,
      Integer high,
      String side,
      WindowBasis basis) {
    counts.add(
        new ResolvedCount(
            "n" + (counts.size() + 1),
            0,
            1,
            "some",
            kind,
            value,
            qualifier,
            low,
            high,
            side,
            Victims.UNKNOWN,
            List.of(),
            null,
            basis == null ? null : new ResolvedCount.Window(null, null, basis),
            null));
    return this;
  }

  /** Adds a speaker of a side, nearest first. */
  public Draft said(String name, String side, Standing standing) {
    hops.add(new Chain.Hop(name, name, side, HopKind.PARTY, 0, 1));
    this.standing = standing;
    return this;
  }

  /** Adds an agency as the next speaker. */
  public Draft via(String agency) {
    hops.add(new Chain.Hop(agency, agency, null, HopKind.AGENCY, 0, 1));
    return this;
  }

  /** Sets the polarity. */
  public Draft polarity(Polarity other) {
    polarity = other;
    return this;
  }

  /** Sets the realis. */
  public Draft realis(Realis other) {
    realis = other;
    return this;
  }

  /** Sets the outcome. */
  public Draft outcome(Outcome other) {
    outcome = other;
    return this;
  }

  /** Sets the hedge. */
  public Draft hedge(Hedge other) {
    hedge = other;
    return this;
  }

  /** Sets when it was said. */
  public Draft statedAt(String day) {
    statedAt = day;
    return this;
  }

  /** Adds a relation to something that isn't in the report. */
  public Draft relation(RelationType relation) {
    relations.add(new ResolvedClaim.Relation(relation, null));
    return this;
  }

  /** A report of the outlet with one sentence a draft. */
  public static ResolvedReport report(String outlet, String published, Draft... drafts) {
    StringBuilder text = new StringBuilder();
    for (Draft draft : drafts) {
      text.append(draft.sentence).append("\n\n");
    }
    String body = text.toString().strip();
    String id = Report.idOf(body, null, outlet, published, null);
    ReportDate date = published == null ? null : ReportDate.parse(published).orElseThrow();
    Report report =
        new Report(
            id,
            null,
            null,
            outlet,
            null,
            date,
            date == null ? PublishedBasis.UNKNOWN : PublishedBasis.GIVEN,
            "en",
            body,
            List.of(),
            body,
            0,
            TextQuality.CLEAN,
            List.of());
    List<ResolvedClaim> claims = new ArrayList<>();
    int start = 0;
    for (Draft draft : drafts) {
      claims.add(draft.claim(id, outlet, date, start));
      start += draft.sentence.length() + 2;
    }
    return new ResolvedReport(report, List.of(), claims);
  }

  private ResolvedClaim claim(String report, String outlet, ReportDate date, int start) {
    String word = sentence.split(" ")[0];
    Phrase trigger = new Phrase(start, start + word.length(), word);
    List<Chain.Hop> chain = new ArrayList<>(hops);
    chain.add(new Chain.Hop(null, outlet, null, HopKind.OUTLET, null, null));
    String status =
        polarity != Polarity.AFFIRMED
            ? polarity.toString()
            : realis == Realis.PLANNED || realis == Realis.HYPOTHETICAL
                ? realis.toString()
                : outcome != null && outcome != Outcome.HELD ? "failed" : hedge.toString();
    return new ResolvedClaim(
        ResolvedClaim.idOf(report, type, trigger),
        report,
        start,
        start + sentence.length(),
        sentence,
        type,
        trigger,
        actors,
        targets,
        false,
        null,
        place,
        time,
        counts,
        polarity,
        realis,
        outcome,
        hedge,
        status,
        null,
        List.of(new Chain(chain, standing)),
        relations,
        statedAt == null && date != null ? date.value() : statedAt,
        List.of("test"),
        0.5);
  }
}
