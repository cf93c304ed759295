package org.rashomon.resolve.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.text.CodePoints;
import org.rashomon.text.Phrase;

/**
 * Finds where the places a report names are. Names help each other: the countries named, places
 * already sure, and what a name is said to lie in decide between places of one name; population
 * only where one of them is far larger. Where nothing decides, the coordinates stay null. Keeps no
 * state; safe for many threads.
 */
public final class PlaceResolver {
  private static final int ROUNDS = 3;

  private final PlaceNames names;
  private final PlacePhrases phrases;

  /**
   * A resolver over lists of places.
   *
   * @param lists in order of precedence where they name the same place
   * @param cues the table {@code place-cues}
   */
  public PlaceResolver(List<PlaceNames> lists, LexiconTable cues) {
    names = new JoinedNames(lists);
    phrases = new PlacePhrases(new PlaceCues(cues), names);
  }

  /** A resolver with the regions, cues and gazetteer that come with the program. */
  public static PlaceResolver shipped() {
    RegionTable regions = new RegionTable(LexiconTable.shipped("en", "regions"));
    return new PlaceResolver(
        List.of(regions, Gazetteer.shipped()), LexiconTable.shipped("en", "place-cues"));
  }

  /**
   * Resolves all place names of one report.
   *
   * @param mentions words that name places, offsets in the context's text; they may hold more than
   *     the name ("the outskirts of Shusha")
   * @return one place for each mention, in the same order
   */
  public List<ResolvedPlace> resolve(List<Phrase> mentions, PlaceContext context) {
    CodePoints text = new CodePoints(context.text());
    List<PlaceCase> cases = new ArrayList<>();
    for (Phrase mention : mentions) {
      cases.add(new PlaceCase(mention, phrases.read(mention, text), names));
    }
    shareWhatTheyLieIn(cases);
    PlaceEvidence evidence = new PlaceEvidence(context.countries());
    for (int round = 0; round < ROUNDS; round++) {
      evidence = decide(cases, evidence, context);
    }
    return cases.stream().map(PlaceCase::place).toList();
  }

  private PlaceEvidence decide(List<PlaceCase> cases, PlaceEvidence known, PlaceContext context) {
    PlaceEvidence next = new PlaceEvidence(context.countries());
    for (PlaceCase one : cases) {
      one.decide(known, names);
      one.chosen().ifPresent(entry -> next.add(one.key(), entry));
    }
    return next;
  }

  /** "Tripoli, Lebanon" in the first paragraph holds for "Tripoli" in the others. */
  private static void shareWhatTheyLieIn(List<PlaceCase> cases) {
    Map<String, List<String>> inside = new HashMap<>();
    for (PlaceCase one : cases) {
      if (!one.phrase().inside().isEmpty()) {
        inside.putIfAbsent(one.key(), one.phrase().inside());
      }
    }
    cases.forEach(one -> one.learnInside(inside.getOrDefault(one.key(), List.of())));
  }
}
