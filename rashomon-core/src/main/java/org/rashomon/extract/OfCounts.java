package org.rashomon.extract;

import java.util.function.IntFunction;
import org.rashomon.read.Reading;

/** What a number counts that stands before or behind an "of". For one reading. */
final class OfCounts {
  private final Reading reading;
  private final QuantityReader quantities;
  private final IntFunction<Quantity> held;

  /**
   * For a reading.
   *
   * @param held the quantity among a noun's own words, or null
   */
  OfCounts(Reading reading, QuantityReader quantities, IntFunction<Quantity> held) {
    this.reading = reading;
    this.quantities = quantities;
    this.held = held;
  }

  /**
   * What is counted, where a phrase of word order tells.
   *
   * @param told the number that stands nearest the word of harm
   * @param floor first word of the sentence
   */
  CountedNouns.Told of(CountedNouns.Told told, int floor) {
    return family(some(told, floor), floor);
  }

  /** "Eleven of the 40 passengers", "four members of one family": of those counted so many. */
  private CountedNouns.Told some(CountedNouns.Told all, int floor) {
    int of = all.quantity().first() - 1;
    if (of <= floor || !reading.lower(of).equals("of")) {
      return all;
    }
    int number = Math.max(floor, reading.lower(of - 1).equals("out") ? of - 2 : of - 1);
    Quantity some = quantities.at(reading, number, number + 1);
    if (some != null && some.end() == number + 1 && some.value() != null) {
      return new CountedNouns.Told(all.noun(), some);
    }
    boolean counted = reading.child(of - 1, "nummod") >= 0;
    Quantity own = counted ? held.apply(of - 1) : null;
    return own == null ? all : new CountedNouns.Told(of - 1, own);
  }

  /** "A family of six": the noun before the number is what is counted. */
  private CountedNouns.Told family(CountedNouns.Told told, int floor) {
    int noun = told.quantity().first() - 2;
    boolean bare = told.noun() == told.quantity().end() - 1;
    boolean of = noun >= floor && reading.lower(noun + 1).equals("of");
    return bare && of && reading.upos(noun).equals("NOUN")
        ? new CountedNouns.Told(noun, told.quantity())
        : told;
  }
}
