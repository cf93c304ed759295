package org.rashomon.extract;

import java.util.Objects;
import org.rashomon.extract.time.TimeExpression;
import org.rashomon.extract.time.TimeForm;
import org.rashomon.read.TokenSpan;

/**
 * A time expression where it stands in a report.
 *
 * @param words the words, the one the others hang on as their head
 * @param said what they say
 * @param reference the phrase that "the day before" or a bare clock time counts from, or null
 */
public record TimePhrase(TokenSpan words, TimeExpression said, TimePhrase reference) {

  /** Throws when the words or what they say are null. */
  public TimePhrase {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(said, "said");
  }

  /** What "since" and "until" count from, by itself. */
  TimePhrase anchor() {
    TimeForm form = said.form();
    if (form instanceof TimeForm.Since since) {
      return as(since.anchor());
    }
    return form instanceof TimeForm.Until until ? as(until.anchor()) : this;
  }

  /** From then on. */
  TimePhrase since() {
    return said.form() instanceof TimeForm.Since ? this : as(new TimeForm.Since(said.form()));
  }

  private TimePhrase as(TimeForm form) {
    TimeExpression told =
        new TimeExpression(
            said.first(), said.end(), form, said.clock(), said.zone(), said.dayPart());
    return new TimePhrase(words, told, reference);
  }

  TimePhrase from(TimePhrase other) {
    return new TimePhrase(words, said, other);
  }
}
