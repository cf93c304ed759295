package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.extract.time.TimeExpression;
import org.rashomon.extract.time.TimeFinder;
import org.rashomon.extract.time.TimeForm;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** The time phrases of a report's sentences, each with what it counts from. For one reading. */
final class TimePhrases {
  /** A day named longer ago than this many sentences is not what "the day before" counts from. */
  private static final int FARTHEST = 3;

  private final Reading reading;
  private final List<List<TimePhrase>> bySentence = new ArrayList<>();

  TimePhrases(Reading reading, TimeFinder finder) {
    this.reading = reading;
    for (int s = 0; s < reading.sentences(); s++) {
      bySentence.add(found(s, finder));
    }
    for (int s = 0; s < reading.sentences(); s++) {
      List<TimePhrase> here = bySentence.get(s);
      for (int i = 0; i < here.size(); i++) {
        if (counts(here.get(i))) {
          here.set(i, here.get(i).from(reference(s, i)));
        }
      }
    }
  }

  /** The time phrases of a sentence, in order. */
  List<TimePhrase> of(int sentence) {
    return List.copyOf(bySentence.get(sentence));
  }

  private List<TimePhrase> found(int sentence, TimeFinder finder) {
    int first = reading.first(sentence);
    List<String> words = new ArrayList<>();
    for (int t = first; t < reading.end(sentence); t++) {
      words.add(reading.form(t));
    }
    List<TimePhrase> phrases = new ArrayList<>();
    for (TimeExpression said : finder.find(words)) {
      TokenSpan run = run(first + said.first(), first + said.end());
      if (!isInName(run)) {
        phrases.add(new TimePhrase(run, said, null));
      }
    }
    return phrases;
  }

  /** Persons and bodies are called Thu, May and Friday too. */
  private boolean isInName(TokenSpan run) {
    Name name = reading.nameAt(run.head());
    boolean other =
        name != null && (name.kind() == NameKind.PERSON || name.kind() == NameKind.ORGANISATION);
    return other && name.end() - name.first() > run.end() - run.first();
  }

  /** Whether the phrase says something only beside another one. */
  private static boolean counts(TimePhrase phrase) {
    TimeForm form = phrase.said().form();
    return form instanceof TimeForm.Clock
        || (form instanceof TimeForm.Offset offset && offset.anchor() == null);
  }

  /** The day named last before the phrase, or first behind it in its own sentence; or null. */
  private TimePhrase reference(int sentence, int index) {
    List<TimePhrase> here = bySentence.get(sentence);
    for (int i = index - 1; i >= 0; i--) {
      if (isDay(here.get(i))) {
        return here.get(i);
      }
    }
    for (int i = index + 1; i < here.size(); i++) {
      if (isDay(here.get(i))) {
        return here.get(i);
      }
    }
    for (int s = sentence - 1; s >= Math.max(0, sentence - FARTHEST); s--) {
      List<TimePhrase> before = bySentence.get(s);
      for (int i = before.size() - 1; i >= 0; i--) {
        if (isDay(before.get(i))) {
          return before.get(i);
        }
      }
    }
    return null;
  }

  /** Whether the phrase names days of its own: no length, nothing vague. */
  static boolean isDay(TimePhrase phrase) {
    TimeForm form = phrase.said().form();
    return form instanceof TimeForm.Date
        || form instanceof TimeForm.Weekday
        || form instanceof TimeForm.DayShift
        || form instanceof TimeForm.Overnight
        || form instanceof TimeForm.Range
        || form instanceof TimeForm.Calendar
        || form instanceof TimeForm.Season;
  }

  /** The run with the word the others hang on as its head. */
  private TokenSpan run(int first, int end) {
    for (int t = first; t < end; t++) {
      int head = reading.head(t);
      if ((head < first || head >= end) && !reading.hasRelation(t, "case")) {
        return new TokenSpan(first, end, t);
      }
    }
    return new TokenSpan(first, end, end - 1);
  }
}
