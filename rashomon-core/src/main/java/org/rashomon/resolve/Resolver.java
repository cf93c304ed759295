package org.rashomon.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.extract.Claim;
import org.rashomon.extract.Link;
import org.rashomon.extract.Mentioned;
import org.rashomon.extract.Party;
import org.rashomon.extract.Realis;
import org.rashomon.ingest.Report;
import org.rashomon.ingest.ReportDate;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;
import org.rashomon.resolve.party.KnownParty;
import org.rashomon.resolve.party.PartyIndex;
import org.rashomon.resolve.party.PartyResolver;
import org.rashomon.resolve.place.PlaceResolver;
import org.rashomon.resolve.time.Tense;
import org.rashomon.text.Phrase;
import org.rashomon.text.Span;

/**
 * Leads a report's claims from its own words to sides, places and days. Keeps no state between
 * reports; safe for use by many threads.
 */
public final class Resolver {
  private final ReportContext.Tables tables;
  private final Map<String, String> means;
  private final ClaimTimes times;

  /** A resolver with the tables shipped for a language, such as {@code en}. */
  public Resolver(String language) {
    this(language, List.of());
  }

  /**
   * The same with a user's own parties on top.
   *
   * @param parties tables that {@code OwnParties} has read
   */
  public Resolver(String language, List<LexiconTable> parties) {
    PartyIndex index = PartyIndex.shipped(language, parties);
    PlaceResolver places = PlaceResolver.shipped();
    Capitals capitals = new Capitals(LexiconTable.shipped(language, "states"), places);
    this.tables = new ReportContext.Tables(index, new PartyResolver(index), places, capitals);
    this.means = means(LexiconTable.shipped(language, "means"));
    this.times = new ClaimTimes();
  }

  private static Map<String, String> means(LexiconTable table) {
    Map<String, String> kinds = new HashMap<>();
    for (LexiconRow row : table.rows()) {
      for (String lemma : row.list("lemmas")) {
        kinds.put(lemma, row.get("kind"));
      }
    }
    return Map.copyOf(kinds);
  }

  /** The report with its claims resolved, in the order given. */
  public ResolvedReport resolve(Report report, Reading reading, List<Claim> claims) {
    ReportContext context = new ReportContext(report, reading, claims, tables);
    Parts parts =
        new Parts(
            context,
            new ClaimCounts(context, times),
            new ClaimSources(context),
            new ContextTimes(context));
    List<String> ids = ids(report, reading, claims);
    List<ResolvedClaim> resolved = new ArrayList<>();
    TreeSet<String> agencies = new TreeSet<>();
    for (int i = 0; i < claims.size(); i++) {
      ResolvedClaim claim = claim(parts, claims.get(i), ids, ids.get(i));
      resolved.add(claim);
      credit(claim, agencies);
    }
    return new ResolvedReport(report, List.copyOf(agencies), resolved);
  }

  /**
   * What the report mentions with what it stands for, in the order of the text, shorter words
   * first; one mention for each party that the words of an actor name.
   *
   * @param claims the report's, for what they teach of its people and places
   */
  public List<Mention> mentions(
      Report report, Reading reading, List<Claim> claims, Mentioned mentioned) {
    ReportContext context = new ReportContext(report, reading, claims, tables);
    List<Mention> all = new ArrayList<>();
    for (Party party : mentioned.actors()) {
      Phrase phrase = reading.phrase(party.words());
      for (KnownParty known : context.parties(party.words(), party.antecedent())) {
        all.add(new Mention.Actor(phrase, known.name(), known.side()));
      }
    }
    Map<Phrase, ResolvedPlace> places = context.placesWith(mentioned.places(), tables.places());
    for (TokenSpan words : mentioned.places()) {
      Phrase phrase = reading.phrase(words);
      all.add(new Mention.Place(phrase, places.get(phrase)));
    }
    for (Mentioned.Time said : mentioned.times()) {
      Tense tense = said.phrase().ahead() ? Tense.FUTURE : Tense.PAST;
      ResolvedTime time = times.resolve(context, said.phrase(), tense);
      all.add(new Mention.Time(reading.phrase(said.phrase().words()), time));
    }
    for (Mentioned.Amount number : mentioned.numbers()) {
      Phrase phrase = reading.phrase(number.words());
      all.add(new Mention.Amount(phrase, number.low(), number.high(), number.qualifier()));
    }
    all.sort(
        Comparator.comparingInt((Mention mention) -> mention.phrase().start())
            .thenComparingInt(mention -> mention.phrase().end()));
    return all;
  }

  /** What resolves the claims of one report. */
  private record Parts(
      ReportContext context, ClaimCounts tolls, ClaimSources sources, ContextTimes days) {}

  private static List<String> ids(Report report, Reading reading, List<Claim> claims) {
    List<String> ids = new ArrayList<>();
    for (Claim claim : claims) {
      ids.add(ResolvedClaim.idOf(report.id(), claim.type(), reading.phrase(claim.trigger())));
    }
    return ids;
  }

  private static void credit(ResolvedClaim claim, Set<String> agencies) {
    for (Chain chain : claim.sources()) {
      for (Chain.Hop hop : chain.hops()) {
        boolean medium = hop.kind() == HopKind.AGENCY || hop.kind() == HopKind.OUTLET;
        if (medium && hop.text() != null && hop.name() != null) {
          agencies.add(hop.name());
        }
      }
    }
  }

  private ResolvedClaim claim(Parts parts, Claim claim, List<String> ids, String id) {
    ReportContext context = parts.context();
    Reading reading = context.reading();
    Span sentence = reading.span(claim.sentence());
    ResolvedPlace place = ClaimPlaces.of(context, claim);
    ClaimParties cast = ClaimParties.of(context, claim);
    List<ResolvedParty> actors = cast.actors();
    List<ResolvedParty> targets = cast.targets();
    List<ResolvedCount> counts =
        parts.tolls().resolve(claim, new ClaimCounts.Sides(actors, targets), id);
    Standings.Act act = new Standings.Act(actors, targets, counts, claim.certainty().hedge());
    return new ResolvedClaim(
        id,
        context.report().id(),
        sentence.start(),
        sentence.end(),
        reading.text().cut(sentence),
        claim.type(),
        reading.phrase(claim.trigger()),
        actors,
        told(targets, counts),
        claim.reciprocal(),
        means(reading, claim.means()),
        place,
        parts.days().of(claim, times.resolve(context, claim.time(), tense(claim), place), place),
        counts,
        claim.certainty().polarity(),
        claim.certainty().realis(),
        claim.certainty().outcome(),
        claim.certainty().hedge(),
        claim.certainty().status(),
        claim.alternative(),
        parts.sources().chains(claim.sources(), act),
        relations(claim.links(), ids),
        statedAt(context, claim),
        claim.rules(),
        claim.readingConfidence());
  }

  /** Each target once; those who are counted are of the side that their number is of. */
  private static List<ResolvedParty> told(List<ResolvedParty> targets, List<ResolvedCount> counts) {
    List<ResolvedParty> all = new ArrayList<>();
    for (ResolvedParty target : targets) {
      ResolvedParty sided = target.side() == null ? sided(target, counts) : target;
      if (!all.contains(sided)) {
        all.add(sided);
      }
    }
    return all;
  }

  private static ResolvedParty sided(ResolvedParty target, List<ResolvedCount> counts) {
    for (ResolvedCount count : counts) {
      boolean counted = target.start() <= count.start() && count.end() <= target.end();
      if (counted && count.side() != null) {
        return target.of(count.side());
      }
    }
    return target;
  }

  private static Tense tense(Claim claim) {
    boolean ahead =
        (claim.time() != null && claim.time().ahead())
            || claim.certainty().realis() == Realis.PLANNED
            || claim.certainty().realis() == Realis.HYPOTHETICAL;
    return ahead ? Tense.FUTURE : Tense.PAST;
  }

  /** When the first speaker said it, where the text tells; else the report's date, as given. */
  private String statedAt(ReportContext context, Claim claim) {
    ResolvedTime said = times.resolve(context, claim.stated(), Tense.PAST);
    if (said != null && said.from() != null && said.from().equals(said.to())) {
      return said.from();
    }
    ReportDate published = context.report().published();
    return published == null ? null : published.value();
  }

  private ResolvedClaim.Means means(Reading reading, TokenSpan words) {
    if (words == null) {
      return null;
    }
    Phrase phrase = reading.phrase(words);
    String kind = means.get(reading.lemma(words.head()).toLowerCase(Locale.ROOT));
    return new ResolvedClaim.Means(phrase.start(), phrase.end(), phrase.text(), kind);
  }

  private static List<ResolvedClaim.Relation> relations(List<Link> links, List<String> ids) {
    List<ResolvedClaim.Relation> relations = new ArrayList<>();
    for (Link link : links) {
      relations.add(
          new ResolvedClaim.Relation(link.type(), link.to() < 0 ? null : ids.get(link.to())));
    }
    return relations;
  }
}
