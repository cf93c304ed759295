package org.rashomon.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.extract.Claim;
import org.rashomon.ingest.Report;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;
import org.rashomon.resolve.party.KnownParty;
import org.rashomon.resolve.party.PartyIndex;
import org.rashomon.resolve.party.PartyResolver;
import org.rashomon.resolve.party.ReportPeople;
import org.rashomon.resolve.party.Theatre;
import org.rashomon.resolve.party.TheatreScan;
import org.rashomon.resolve.place.PlaceContext;
import org.rashomon.resolve.place.PlaceResolver;
import org.rashomon.text.Phrase;

/** What one report teaches for resolving its own claims: its theatre, people and places. */
final class ReportContext {
  private final Report report;
  private final Reading reading;
  private final PartyResolver parties;
  private final Theatre theatre;
  private final ReportPeople people;
  private final Map<Phrase, ResolvedPlace> places;

  /** What the tables tell: names of parties and of places. */
  record Tables(PartyIndex index, PartyResolver parties, PlaceResolver places) {}

  ReportContext(Report report, Reading reading, List<Claim> claims, Tables tables) {
    this.report = report;
    this.reading = reading;
    this.parties = tables.parties();
    List<List<String>> sentences = sentences(reading);
    Theatre named = new TheatreScan(tables.index()).scan(sentences, day(report));
    this.places = places(reading, claims, tables.places(), countries(named));
    this.theatre = named.home() == null ? atHome(named, places) : named;
    this.people = ReportPeople.learn(tables.index(), sentences, theatre);
  }

  /**
   * A report that names towns but not their state ("regime forces shelled Jobar") is at home where
   * most of its towns are, if that is more than half of them.
   */
  private static Theatre atHome(Theatre theatre, Map<Phrase, ResolvedPlace> places) {
    Map<String, Integer> votes = new TreeMap<>();
    int all = 0;
    for (ResolvedPlace place : places.values()) {
      if (place.country() != null && !place.country().contains("|")) {
        votes.merge(place.country(), 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (2 * vote.getValue() > all) {
        return theatre.withHome(vote.getKey());
      }
    }
    return theatre;
  }

  private static LocalDate day(Report report) {
    return report.published() == null ? null : report.published().to();
  }

  private static List<List<String>> sentences(Reading reading) {
    List<List<String>> all = new ArrayList<>();
    for (int s = 0; s < reading.sentences(); s++) {
      all.add(words(reading, reading.first(s), reading.end(s)));
    }
    return all;
  }

  private static List<String> words(Reading reading, int first, int end) {
    List<String> words = new ArrayList<>();
    for (int t = first; t < end; t++) {
      words.add(reading.form(t));
    }
    return words;
  }

  /** Resolves all place names of the report together, for they tell of one another. */
  private static Map<Phrase, ResolvedPlace> places(
      Reading reading, List<Claim> claims, PlaceResolver resolver, List<String> countries) {
    List<Phrase> mentions = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.place() != null) {
        mentions.add(reading.phrase(claim.place()));
      }
      claim.around().forEach(place -> mentions.add(reading.phrase(place)));
    }
    for (Name name : reading.names()) {
      if (name.kind() == NameKind.PLACE) {
        mentions.add(reading.phrase(name.first(), name.end()));
      }
    }
    List<Phrase> distinct = mentions.stream().distinct().sorted(BY_PLACE_IN_TEXT).toList();
    PlaceContext context = new PlaceContext(reading.text().text(), countries);
    List<ResolvedPlace> resolved = resolver.resolve(distinct, context);
    Map<Phrase, ResolvedPlace> found = new HashMap<>();
    for (int i = 0; i < distinct.size(); i++) {
      if (resolved.get(i) != null) {
        found.put(distinct.get(i), resolved.get(i));
      }
    }
    return found;
  }

  private static final Comparator<Phrase> BY_PLACE_IN_TEXT =
      Comparator.comparingInt(Phrase::start).thenComparingInt(Phrase::end);

  private static List<String> countries(Theatre theatre) {
    return theatre.states().entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The place of a run of words, or null. */
  ResolvedPlace place(TokenSpan words) {
    return words == null ? null : places.get(reading.phrase(words));
  }

  /** The country of a place that the report names, by one word of its name; null if none has it. */
  String countryOf(String word) {
    return places.entrySet().stream()
        .filter(place -> List.of(place.getKey().text().split("\\s+")).contains(word))
        .map(place -> place.getValue().country())
        .filter(country -> country != null)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  /** The parties that a mention names; what it stands for where it names none itself. */
  List<KnownParty> parties(TokenSpan words, TokenSpan antecedent) {
    List<KnownParty> own = known(words);
    boolean says = own.stream().anyMatch(party -> party.side() != null);
    if (says || antecedent == null) {
      return own;
    }
    List<KnownParty> other = known(antecedent);
    return other.stream().anyMatch(party -> party.side() != null) ? other : own;
  }

  private List<KnownParty> known(TokenSpan run) {
    List<String> words = words(reading, run.first(), run.end());
    return parties.resolveAll(words, run.head() - run.first(), theatre, people);
  }

  /** The state whose own army "the army" is, or null where none stands out. */
  String home() {
    return theatre.home() == null ? ofMostPlaces() : theatre.home();
  }

  /** The country of two thirds of the report's places; null if there is none. */
  private String ofMostPlaces() {
    Map<String, Integer> counts = new TreeMap<>();
    int all = 0;
    for (ResolvedPlace place : places.values()) {
      if (place.country() != null && place.precision() != PlacePrecision.COUNTRY) {
        counts.merge(place.country(), 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<String, Integer> country : counts.entrySet()) {
      if (all > 1 && 3 * country.getValue() >= 2 * all) {
        return country.getKey();
      }
    }
    return null;
  }

  Report report() {
    return report;
  }

  Reading reading() {
    return reading;
  }
}
