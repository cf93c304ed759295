package org.rashomon.resolve;

import org.rashomon.extract.TimePhrase;
import org.rashomon.resolve.time.Tense;
import org.rashomon.resolve.time.TimeResolver;

/** Leads a claim's time phrases to days by its report's date. Safe for use by many threads. */
final class ClaimTimes {
  private final TimeResolver resolver = new TimeResolver(false);

  /** The days of a time phrase; null for none. */
  ResolvedTime resolve(ReportContext context, TimePhrase phrase, Tense tense) {
    return phrase == null
        ? null
        : resolver.resolve(
            context.reading().phrase(phrase.words()),
            phrase.said(),
            context.report().published(),
            tense,
            resolve(context, phrase.reference(), Tense.PAST));
  }
}
