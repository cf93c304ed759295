package org.rashomon.measure.places;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.measure.Figure;
import org.rashomon.measure.PrecisionRecall;
import org.rashomon.measure.Surroundings;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.place.Gazetteer;
import org.rashomon.resolve.place.PlaceContext;
import org.rashomon.resolve.place.PlaceNames;
import org.rashomon.resolve.place.PlaceResolver;
import org.rashomon.resolve.place.RegionTable;
import org.rashomon.text.Phrase;
import org.rashomon.text.Span;

/**
 * Place names of GeoWebNews: whether they are found, and whether they are taken for the right
 * place, end to end, with the names given, and at best with this gazetteer. Once over all names
 * with coordinates, once over those that mean the place itself.
 */
final class PlacesScorer {
  private static final String LANGUAGE = "en";

  private final Gazetteer gazetteer = Gazetteer.shipped();
  private final PlaceNames regions = new RegionTable(LexiconTable.shipped(LANGUAGE, "regions"));
  private final PlaceResolver resolver = PlaceResolver.shipped();
  private final TownCountries countries = new TownCountries(gazetteer);
  private final Map<String, List<FoundPlace>> mentions;
  private final Map<String, PlaceTally> tallies = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();
  private PrecisionRecall found = PrecisionRecall.NONE;
  private PrecisionRecall exact = PrecisionRecall.NONE;

  /** Takes in what a ledger's document says. */
  PlacesScorer(JsonNode ledger) {
    mentions = FoundPlace.of(ledger);
  }

  /** Judges an article; one that the ledger doesn't hold is passed over. */
  void judge(PlacesArticle article) {
    List<FoundPlace> read = mentions.get(article.id());
    if (read == null) {
      return;
    }
    List<Toponym> located = article.toponyms().stream().filter(Toponym::isLocated).toList();
    judgeFinding(article, located, read);
    for (Toponym gold : located) {
      List<FoundPlace> taken = best(gold, read).stream().toList();
      add("end to end", gold, taken);
      if (!taken.isEmpty() && !PlaceTally.isNear(gold, taken.get(0))) {
        lines.add(line("taken for " + taken.get(0), article, gold.name()));
      }
    }
    judgeGiven(article, located);
  }

  private void judgeFinding(PlacesArticle article, List<Toponym> located, List<FoundPlace> read) {
    for (Toponym gold : located) {
      boolean isFound = read.stream().anyMatch(place -> place.span().overlaps(gold.name().span()));
      found = found.plus(new PrecisionRecall(isFound ? 1 : 0, isFound ? 1 : 0, 1));
      boolean isExact = read.stream().anyMatch(place -> place.span().equals(gold.name().span()));
      exact = exact.plus(new PrecisionRecall(isExact ? 1 : 0, isExact ? 1 : 0, 1));
      if (!isFound) {
        lines.add(line("missed " + gold.type(), article, gold.name()));
      }
    }
    for (FoundPlace place : read) {
      Stream<Toponym> names = article.toponyms().stream().filter(Toponym::isName);
      if (names.noneMatch(name -> name.name().span().overlaps(place.span()))) {
        found = found.plus(true, false);
        exact = exact.plus(true, false);
        lines.add(line("no place", article, phrase(article, place.span())));
      } else if (located.stream().noneMatch(g -> g.name().span().equals(place.span()))) {
        exact = exact.plus(true, false);
      }
    }
  }

  private void judgeGiven(PlacesArticle article, List<Toponym> located) {
    List<Phrase> names = located.stream().map(Toponym::name).toList();
    List<ResolvedPlace> places =
        resolver.resolve(names, new PlaceContext(article.text(), List.of()));
    for (int i = 0; i < places.size(); i++) {
      add("names given", located.get(i), List.of(FoundPlace.of(places.get(i))));
      add("ceiling", located.get(i), candidates(located.get(i), places.get(i).name()));
    }
  }

  private void add(String way, Toponym gold, List<FoundPlace> places) {
    String country = countries.at(gold.lat(), gold.lon());
    tally(way + ", all").add(gold, country, places);
    if (gold.isLiteral()) {
      tally(way + ", literal").add(gold, country, places);
    }
  }

  private PlaceTally tally(String name) {
    return tallies.computeIfAbsent(name, key -> new PlaceTally());
  }

  /** The mention that shares most of the name. */
  private static Optional<FoundPlace> best(Toponym gold, List<FoundPlace> read) {
    Span span = gold.name().span();
    return read.stream()
        .filter(place -> place.span().overlaps(span))
        .max(
            Comparator.comparingInt(
                place ->
                    Math.min(place.span().end(), span.end())
                        - Math.max(place.span().start(), span.start())));
  }

  /** Every entry of the words that were marked, or of the name in them. */
  private List<FoundPlace> candidates(Toponym gold, String name) {
    return Stream.of(regions, gazetteer)
        .flatMap(list -> Stream.of(gold.name().text(), name).flatMap(n -> list.named(n).stream()))
        .map(entry -> FoundPlace.of(gold.name().span(), entry))
        .toList();
  }

  private static Phrase phrase(PlacesArticle article, Span span) {
    int start = article.text().offsetByCodePoints(0, span.start());
    int end = article.text().offsetByCodePoints(start, span.length());
    return new Phrase(span.start(), span.end(), article.text().substring(start, end));
  }

  private static String line(String what, PlacesArticle article, Phrase name) {
    return "%s %s %d: %s | %s"
        .formatted(
            what,
            article.id(),
            name.start(),
            name.text(),
            Surroundings.of(article.text(), name.span()));
  }

  /** Shares from 0 to 1, in a fixed order. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(found.figures("finding"));
    figures.add(Figure.share("finding exact F1", exact.f()));
    tallies.forEach((name, tally) -> figures.addAll(tally.figures(name)));
    return figures;
  }

  /** One line for each name that was missed, is none, or is elsewhere. */
  List<String> lines() {
    return List.copyOf(lines);
  }
}
