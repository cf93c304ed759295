package org.rashomon.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.extract.Claim;
import org.rashomon.extract.Party;
import org.rashomon.extract.Source;
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
  /** Relations of what stands between coordinated mentions. */
  private static final Set<String> SEVERAL = Set.of("both", "two", "warring", "rival", "opposing");

  private static final Set<String> SIDES = Set.of("side", "belligerent", "combatant", "foe");
  private static final Set<String> JOINTS = Set.of("cc", "punct", "conj");

  private final Report report;
  private final Reading reading;
  private final PartyResolver parties;
  private final Theatre theatre;
  private final ReportPeople people;
  private final Map<Phrase, ResolvedPlace> places;
  private final Capitals capitals;

  /** What the tables tell: names of parties and of places. */
  record Tables(PartyIndex index, PartyResolver parties, PlaceResolver places, Capitals capitals) {}

  ReportContext(Report report, Reading reading, List<Claim> claims, Tables tables) {
    this.report = report;
    this.reading = reading;
    this.parties = tables.parties();
    List<List<String>> sentences = sentences(reading);
    TheatreScan scan = new TheatreScan(tables.index());
    Theatre named = scan.scan(sentences, day(report));
    this.capitals = tables.capitals();
    this.places = places(reading, claims, tables.places(), countries(named));
    Theatre home = named.withTowns(towns(places));
    this.theatre = home.with(scan.belligerents(sentences, home));
    this.people = ReportPeople.learn(tables.index(), sentences, theatre);
  }

  /** How many of the report's places lie within each state; a disputed one in both. */
  private static Map<String, Integer> towns(Map<Phrase, ResolvedPlace> places) {
    Map<String, Integer> towns = new TreeMap<>();
    for (ResolvedPlace place : Set.copyOf(places.values())) {
      if (place.country() != null && place.precision() != PlacePrecision.COUNTRY) {
        for (String state : place.country().split("\\|")) {
          towns.merge(state, 1, Integer::sum);
        }
      }
    }
    return towns;
  }

  /** Whether most of the places that are on the map lie south of the equator. */
  boolean southern() {
    long south =
        places.values().stream().filter(p -> p.lat() != null && p.lat() < 0).distinct().count();
    long placed = places.values().stream().filter(p -> p.lat() != null).distinct().count();
    return 2 * south > placed;
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
    return resolved(mentions, resolver, new PlaceContext(reading.text().text(), countries));
  }

  private static Map<Phrase, ResolvedPlace> resolved(
      List<Phrase> mentions, PlaceResolver resolver, PlaceContext context) {
    List<Phrase> distinct = mentions.stream().distinct().sorted(BY_PLACE_IN_TEXT).toList();
    List<ResolvedPlace> resolved = resolver.resolve(distinct, context);
    Map<Phrase, ResolvedPlace> found = new HashMap<>();
    for (int i = 0; i < distinct.size(); i++) {
      if (resolved.get(i) != null) {
        found.put(distinct.get(i), resolved.get(i));
      }
    }
    return found;
  }

  /** The report's places by their words, and those of more words resolved beside them. */
  Map<Phrase, ResolvedPlace> placesWith(List<TokenSpan> more, PlaceResolver resolver) {
    List<Phrase> mentions = new ArrayList<>(places.keySet());
    more.forEach(words -> mentions.add(reading.phrase(words)));
    return resolved(
        mentions, resolver, new PlaceContext(reading.text().text(), countries(theatre)));
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
    ResolvedPlace capital = words == null || !isCapital(words) ? null : capital(words);
    if (capital != null) {
      return capital;
    }
    ResolvedPlace place = words == null ? null : places.get(reading.phrase(words));
    boolean ofPeople =
        place != null && place.country() == null && reading.upos(words.head()).equals("ADJ");
    return ofPeople ? inStateOf(place, words.head()) : place;
  }

  /** "The Sudanese capital", "the capital of Mali": it has no other name. */
  private boolean isCapital(TokenSpan words) {
    return reading.nameAt(words.head()) != null
        && (reading.lemma(words.end() - 1).equals("capital")
            || reading.lemma(words.first()).equals("capital"));
  }

  private ResolvedPlace capital(TokenSpan words) {
    String state = parties(TokenSpan.of(words.head()), null).get(0).side();
    return state == null ? null : capitals.of(state, reading.phrase(words));
  }

  /** "Northern Syrian territory" lies in the state that the people's word names. */
  private ResolvedPlace inStateOf(ResolvedPlace place, int people) {
    KnownParty party = parties(TokenSpan.of(people), null).get(0);
    boolean state = party.side() != null && party.kind() == PartyKind.STATE;
    return state ? place.in(party.side()) : place;
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
    if (isTold(own) || antecedent == null) {
      return own;
    }
    List<KnownParty> other = each(words, antecedent);
    return isTold(other) ? other : own;
  }

  /**
   * What a mention stands for: "they" all those coordinated before it in its sentence, "both sides"
   * all those coordinated anywhere before.
   */
  private List<KnownParty> each(TokenSpan words, TokenSpan antecedent) {
    boolean several =
        isOfSides(words)
            || (Set.of("they", "them", "their").contains(reading.lower(words.head()))
                && reading.sentenceOf(words.head()) == reading.sentenceOf(antecedent.head()));
    if (!several) {
      return known(antecedent);
    }
    List<KnownParty> all = new ArrayList<>(known(alone(antecedent.head())));
    for (int child : reading.children(antecedent.head())) {
      if (reading.relation(child).equals("conj")) {
        all.addAll(known(alone(child)));
      }
    }
    return all;
  }

  /** A noun with its own words, without those that are coordinated with it. */
  private TokenSpan alone(int noun) {
    return reading.subtree(noun, t -> !JOINTS.contains(reading.relation(t)));
  }

  /** "Both sides", "the two armies", "the warring parties". */
  private boolean isOfSides(TokenSpan words) {
    if (!reading.xpos(words.head()).endsWith("S")) {
      return false;
    }
    boolean counted = false;
    for (int word : reading.children(words.head())) {
      counted |= SEVERAL.contains(reading.lower(word));
    }
    return counted || SIDES.contains(reading.lemma(words.head()));
  }

  /** The same for a party of a claim, whose owner may be a pronoun: "its forces". */
  List<KnownParty> parties(Party party) {
    List<KnownParty> found = parties(party.words(), party.antecedent());
    boolean own = isTold(found) && !found.get(0).inferred();
    if (own || party.owner() == null) {
      return found;
    }
    KnownParty owner = known(party.owner()).get(0);
    return owner.side() == null ? found : List.of(found.get(0).of(owner));
  }

  /**
   * The side of the one who tells a claim, as far as his own words or those he stands for tell;
   * null for the outlet's own voice.
   */
  KnownParty speaker(Claim claim) {
    if (claim.sources().isEmpty() || claim.sources().get(0).hops().isEmpty()) {
      return null;
    }
    Source.Speaker first = claim.sources().get(0).hops().get(0);
    return parties(first.words(), first.antecedent()).get(0);
  }

  /** Whether the report speaks of a state's own forces. */
  boolean hasArmy(String state) {
    return theatre.belligerents().armies().contains(state);
  }

  private static boolean isTold(List<KnownParty> parties) {
    return parties.stream().anyMatch(party -> party.side() != null);
  }

  private List<KnownParty> known(TokenSpan run) {
    List<String> words = words(reading, run.first(), run.end());
    return parties.resolveAll(words, run.head() - run.first(), theatre, people);
  }

  /** The state whose own army "the army" is, or null where none stands out. */
  String home() {
    return theatre.home();
  }

  Report report() {
    return report;
  }

  Reading reading() {
    return reading;
  }
}
