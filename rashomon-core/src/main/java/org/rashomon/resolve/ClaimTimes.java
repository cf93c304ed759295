package org.rashomon.resolve;

import org.rashomon.extract.TimePhrase;
import org.rashomon.resolve.time.Tense;
import org.rashomon.resolve.time.TimeResolver;

/** Leads a claim's time phrases to days by its report's date. Safe for use by many threads. */
final class ClaimTimes {
  private final TimeResolver north = new TimeResolver(false);
  private final TimeResolver south = new TimeResolver(true);

  /** The days of a time phrase that is no act's own; null for none. */
  ResolvedTime resolve(ReportContext context, TimePhrase phrase, Tense tense) {
    return resolve(context, phrase, tense, null);
  }

  /**
   * The days of an act's time phrase; null for none.
   *
   * @param place where the act was, which tells the season; where it is null or not placed, most of
   *     the report's places do
   */
  ResolvedTime resolve(ReportContext context, TimePhrase phrase, Tense tense, ResolvedPlace place) {
    if (phrase == null) {
      return null;
    }
    boolean southern = place != null && place.lat() != null ? place.lat() < 0 : context.southern();
    return (southern ? south : north)
        .resolve(
            context.reading().phrase(phrase.words()),
            phrase.said(),
            context.report().published(),
            tense,
            resolve(context, phrase.reference(), Tense.PAST, place));
  }
}
