package org.rashomon.extract;

import java.util.Objects;
import java.util.Set;
import org.rashomon.extract.time.TimeExpression;
import org.rashomon.extract.time.TimeForm;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/**
 * A time expression where it stands in a report.
 *
 * @param words the words, the one the others hang on as their head
 * @param said what they say
 * @param reference the phrase that "the day before" or a bare clock time counts from, or null
 * @param ahead whether its clause speaks of what is to come
 */
public record TimePhrase(
    TokenSpan words, TimeExpression said, TimePhrase reference, boolean ahead) {
  private static final Set<String> OPENING = Set.of("after", "before", "following", "to", "of");

  private static final Set<String> NAMING = Set.of("DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM");

  /** Throws when the words or what they say are null. */
  public TimePhrase {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(said, "said");
  }

  /** Whether it counts from an act that is told behind it: "a week after two men were shot". */
  boolean opensClause(Reading reading) {
    int next = words.end();
    return said.form() instanceof TimeForm.Offset offset
        && offset.anchor() == null
        && OPENING.contains(reading.lower(next - 1))
        && next < reading.size()
        && reading.sentenceOf(next) == reading.sentenceOf(words.first())
        && NAMING.contains(reading.upos(next));
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
    return new TimePhrase(words, told, reference, ahead);
  }

  TimePhrase from(TimePhrase other) {
    return new TimePhrase(words, said, other, ahead);
  }
}
