package org.rashomon.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.rashomon.extract.time.TimeExpression;
import org.rashomon.extract.time.TimeFinder;
import org.rashomon.extract.time.TimeForm;
import org.rashomon.extract.time.TimeUnit;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** The time phrases of a report's sentences, each with what it counts from. For one reading. */
final class TimePhrases {
  /** A day named longer ago than this many sentences is not what "the day before" counts from. */
  private static final int FARTHEST = 3;

  private final Reading reading;
  private final Outlook outlook;
  private final List<List<TimePhrase>> bySentence = new ArrayList<>();

  TimePhrases(Reading reading, TimeFinder finder, Outlook outlook) {
    this.reading = reading;
    this.outlook = outlook;
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
        phrases.add(new TimePhrase(run, said, null, outlook.isAhead(run.head())));
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
        || (form instanceof TimeForm.Offset offset && offset.anchor() == null)
        || (form instanceof TimeForm.Window window && window.direction() > 0);
  }

  /** What the phrase counts from; or null. */
  private TimePhrase reference(int sentence, int index) {
    TimePhrase phrase = bySentence.get(sentence).get(index);
    if (phrase.opensClause(reading)) {
      List<TimePhrase> here = bySentence.get(sentence);
      TimePhrase behind =
          here.subList(index + 1, here.size()).stream()
              .filter(TimePhrases::isDay)
              .findFirst()
              .orElse(null);
      if (behind != null || !isKnown(phrase)) {
        return behind;
      }
    }
    TimePhrase single = nearest(sentence, index, TimePhrases::isOneDay);
    return single != null || phrase.opensClause(reading) || !isWide(phrase.said().form())
        ? single
        : nearest(sentence, index, TimePhrases::isDay);
  }

  /** "The same day" and an hour are of one day; "two weeks later" may count from a month. */
  private static boolean isWide(TimeForm form) {
    return form instanceof TimeForm.Window
        || (form instanceof TimeForm.Offset offset && offset.unit() != TimeUnit.DAY);
  }

  /** The phrase named last before this one, or first behind it in its own sentence; or null. */
  private TimePhrase nearest(int sentence, int index, Predicate<TimePhrase> fits) {
    List<TimePhrase> here = bySentence.get(sentence);
    List<TimePhrase> order = new ArrayList<>(here.subList(0, index));
    Collections.reverse(order);
    order.addAll(here.subList(index + 1, here.size()));
    boolean hour = here.get(index).said().form() instanceof TimeForm.Clock;
    for (int s = sentence - 1; s >= Math.max(0, sentence - FARTHEST); s--) {
      if (hour && beginsParagraph(s + 1)) {
        break;
      }
      List<TimePhrase> before = new ArrayList<>(bySentence.get(s));
      Collections.reverse(before);
      order.addAll(before);
    }
    return order.stream().filter(fits).findFirst().orElse(null);
  }

  /** An hour is of the day its own paragraph has named. */
  private boolean beginsParagraph(int sentence) {
    int from = reading.span(sentence - 1).end();
    int to = reading.span(sentence).start();
    return reading.text().text().codePoints().skip(from).limit(to - from).anyMatch(c -> c == '\n');
  }

  /** Whether what it counts from is known to the reader, and so was told before: "the truce". */
  private boolean isKnown(TimePhrase phrase) {
    int next = phrase.words().end();
    boolean days =
        phrase.said().form() instanceof TimeForm.Offset offset && offset.unit() == TimeUnit.DAY;
    return days && reading.lower(next).equals("the") || days && reading.upos(next).equals("PRON");
  }

  /** Whether it tells a single day, by itself or counted from one. */
  private static boolean isOneDay(TimePhrase phrase) {
    TimeForm form = phrase.said().form();
    boolean counted =
        form instanceof TimeForm.Offset offset
            && offset.unit() == TimeUnit.DAY
            && phrase.reference() != null;
    return counted
        || form instanceof TimeForm.Weekday
        || form instanceof TimeForm.DayShift
        || (form instanceof TimeForm.Date date && date.day() != null);
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

  /** Whether days can be told from it: its own, or those since one. */
  static boolean tellsDays(TimePhrase phrase) {
    return isDay(phrase) || phrase.said().form() instanceof TimeForm.Since;
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
