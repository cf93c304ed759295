package org.rashomon.web;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.PartyRole;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Qualifier;
import org.rashomon.extract.Realis;
import org.rashomon.extract.Victims;
import org.rashomon.ingest.Report;
import org.rashomon.ingest.Report.Dropped;
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

/** For tests: a report whose claims are found in its text by their words. */
final class Typescript {
  private static final String BLURB = "Subscribe now. ";

  private final String outlet;
  private final String day;
  private final String text;
  private String title;
  private String url;
  private boolean blurb;
  private final List<Said> said = new ArrayList<>();

  private Typescript(String outlet, String day, String text) {
    this.outlet = outlet;
    this.day = day;
    this.text = text;
  }

  /** One attack near Lachin on 3 August 2022, as a sentence tells it. */
  record Said(
      String sentence,
      String trigger,
      String actor,
      String killed,
      Integer value,
      Chain.Hop hop,
      Standing standing,
      Hedge hedge,
      Polarity polarity) {

    /** A shooting that Azerbaijan accuses Armenia of. */
    static Said shooting(String sentence) {
      return new Said(
          sentence,
          "shot",
          "ARM",
          null,
          null,
          Typescript.hop("AZE", "AZE", HopKind.PARTY),
          Standing.ACCUSATION,
          Hedge.ASSERTED,
          Polarity.AFFIRMED);
    }
  }

  static Typescript by(String outlet, String day, String text) {
    return new Typescript(outlet, day, text);
  }

  Typescript title(String words) {
    title = words;
    return this;
  }

  Typescript url(String address) {
    url = address;
    return this;
  }

  /** Puts a dropped line before the text. */
  Typescript blurb() {
    blurb = true;
    return this;
  }

  Typescript says(Said other) {
    said.add(other);
    return this;
  }

  static Chain.Hop hop(String name, String side, HopKind kind) {
    return new Chain.Hop(name, name, side, kind, 0, 1);
  }

  ResolvedReport report() {
    String head = title == null ? "" : title + "\n\n";
    String body = head + text;
    String id = Report.idOf(body, url, outlet, day, null);
    Report report =
        new Report(
            id,
            null,
            url,
            outlet,
            title,
            ReportDate.parse(day).orElseThrow(),
            Report.PublishedBasis.GIVEN,
            "en",
            blurb ? BLURB + text : text,
            blurb ? List.of(new Dropped(0, BLURB.length(), "newsletter")) : List.of(),
            body,
            head.codePointCount(0, head.length()),
            Report.TextQuality.CLEAN,
            List.of());
    return new ResolvedReport(
        report, List.of(), said.stream().map(one -> claim(id, body, one)).toList());
  }

  private Phrase find(String body, String words, int from) {
    int at = body.indexOf(words, from);
    int start = body.codePointCount(0, at);
    return new Phrase(start, start + words.codePointCount(0, words.length()), words);
  }

  private ResolvedClaim claim(String report, String body, Said one) {
    int unit = body.indexOf(one.sentence());
    Phrase sentence = find(body, one.sentence(), 0);
    Phrase trigger = find(body, one.trigger(), unit);
    List<Chain.Hop> hops = new ArrayList<>();
    if (one.hop() != null) {
      hops.add(one.hop());
    }
    hops.add(new Chain.Hop(null, outlet, null, HopKind.OUTLET, null, null));
    return new ResolvedClaim(
        ResolvedClaim.idOf(report, ClaimType.ATTACK, trigger),
        report,
        sentence.start(),
        sentence.end(),
        one.sentence(),
        ClaimType.ATTACK,
        trigger,
        one.actor() == null ? List.of() : List.of(party(one.actor(), sentence.start())),
        List.of(),
        false,
        null,
        place(),
        time(),
        one.killed() == null ? List.of() : List.of(count(find(body, one.killed(), unit), one)),
        one.polarity(),
        Realis.OCCURRED,
        null,
        one.hedge(),
        one.polarity() == Polarity.AFFIRMED ? one.hedge().toString() : one.polarity().toString(),
        null,
        List.of(new Chain(hops, one.standing())),
        List.of(),
        day,
        List.of("test"),
        0.5);
  }

  private static ResolvedParty party(String side, int at) {
    return new ResolvedParty(
        at,
        at + 1,
        side,
        side,
        side,
        PartyKind.STATE,
        PartyRelation.SELF,
        PartyRole.PARTY,
        null,
        null);
  }

  private static ResolvedCount count(Phrase words, Said one) {
    return new ResolvedCount(
        "n1",
        words.start(),
        words.end(),
        words.text(),
        CountKind.KILLED,
        one.value(),
        Qualifier.EXACT,
        one.value(),
        one.value(),
        null,
        Victims.COMBATANT,
        List.of(),
        null,
        null,
        null);
  }

  private static ResolvedPlace place() {
    return new ResolvedPlace(
        0, 1, "Lachin", "Lachin", "AZE", 39.6, 46.5, 147625, PlacePrecision.TOWN, null, null);
  }

  private static ResolvedTime time() {
    return new ResolvedTime(
        0,
        1,
        "Wednesday",
        "2022-08-03",
        "2022-08-03",
        TimeSpan.WITHIN,
        TimePrecision.DAY,
        null,
        null,
        TimeBasis.STATED);
  }
}
