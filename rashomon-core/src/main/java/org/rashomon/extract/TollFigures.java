package org.rashomon.extract;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.rashomon.extract.CountedNouns.Told;
import org.rashomon.read.Reading;

/**
 * Finds the figure of a toll that stands apart from those it counts: "the death toll rose to 18",
 * "put the number killed at 40". For one reading.
 */
final class TollFigures {
  /** Words before the figure of a toll. */
  private static final Set<String> TOLL =
      Set.of("to", "at", "reached", "reaches", "hit", "hits", "passed", "exceeded", "topped");

  /** Nouns of which a number is told apart from them: "the number of dead rose to 12". */
  private static final Set<String> NUMBERS = Set.of("number", "total", "toll", "tally", "count");

  /** "The number of those killed" lies no farther above the word of harm. */
  private static final int ABOVE = 3;

  private static final int TOLL_WITHIN = 25;

  private final Reading reading;
  private final QuantityReader quantities;
  private final BiFunction<Integer, Integer, Told> figures;

  /**
   * Tolls of a reading.
   *
   * @param figures what is counted by the number that begins at a word, before a sentence's end, or
   *     null
   */
  TollFigures(
      Reading reading, QuantityReader quantities, BiFunction<Integer, Integer, Told> figures) {
    this.reading = reading;
    this.quantities = quantities;
    this.figures = figures;
  }

  /** "The death toll ... rose to 18", "reached 51 people". */
  List<Told> ofToll(int noun, int sentenceEnd) {
    for (int t = noun + 1; t < Math.min(sentenceEnd - 1, noun + TOLL_WITHIN); t++) {
      boolean leads =
          TOLL.contains(reading.lower(t)) || (t == noun + 1 && reading.lower(t).equals("of"));
      Told found = leads ? figures.apply(t + 1, sentenceEnd) : null;
      if (found != null) {
        return List.of(found);
      }
    }
    return List.of();
  }

  /**
   * "The number of those killed rose to 59", "raising to 18 the number of civilians killed", "put
   * the number killed at 40"; null where no number is told that way.
   */
  Told ofNumber(int word) {
    int number = word;
    for (int steps = 0; steps < ABOVE && !NUMBERS.contains(reading.lemma(number)); steps++) {
      boolean within = Set.of("acl", "nmod", "amod", "compound").contains(reading.relation(number));
      number = within ? reading.head(number) : -1;
      if (number < 0) {
        return null;
      }
    }
    int verb = reading.head(number);
    boolean told = NUMBERS.contains(reading.lemma(number)) && number != word && verb >= 0;
    boolean subject = told && reading.hasRelation(number, "nsubj");
    if (!told || !(subject || reading.hasRelation(number, "obj"))) {
      return null;
    }
    int end = reading.end(reading.sentenceOf(word));
    int whom = reading.hasRelation(word, "acl") ? reading.head(word) : word;
    if (subject && reading.child(verb, "cop") >= 0) {
      Quantity is = quantities.at(reading, verb, end);
      return is == null ? null : new Told(whom, is);
    }
    for (int t = verb + 1; t < Math.min(end - 1, verb + TOLL_WITHIN); t++) {
      Told found = TOLL.contains(reading.lower(t)) ? figures.apply(t + 1, end) : null;
      if (found != null) {
        return new Told(whom, found.quantity());
      }
    }
    return null;
  }
}
