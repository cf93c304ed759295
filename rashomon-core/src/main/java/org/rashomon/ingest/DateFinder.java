package org.rashomon.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rashomon.ingest.CleanText.Cut;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;

/**
 * Finds the date of publication that stands in a text's first or last lines: alone on a line,
 * behind a label, at the very beginning, at the end of a byline, or in a dateline. A date inside a
 * sentence is a date of the story and is left alone. Immutable, safe for several threads.
 */
final class DateFinder {
  /** Lines looked at from the head and from the foot. */
  private static final int HEAD = 6;

  private static final int FOOT = 3;

  /** How much of a line is looked at, in UTF-16 units. */
  private static final int REACH = 240;

  /** A line of no more than this beside its date is a date line. */
  private static final int BESIDE = 25;

  private final DateMarks marks = new DateMarks();
  private final Set<String> labels = new HashSet<>();
  private final Set<String> revised = new HashSet<>();
  private final Set<String> bars = new HashSet<>();

  /**
   * What the text says of its date.
   *
   * @param date or null
   * @param cuts date lines and stamps, which are no part of the article
   */
  record Found(LocalDate date, List<Cut> cuts) {
    Found {
      cuts = List.copyOf(cuts);
    }
  }

  /** One candidate; a revised date counts only where no other stands. */
  private record Stamp(LocalDate date, boolean isRevised, Optional<Cut> cut) {}

  DateFinder(LexiconTable words) {
    for (LexiconRow row : words.rows()) {
      switch (row.get("kind")) {
        case "label" -> labels.addAll(row.list("words"));
        case "revised" -> revised.addAll(row.list("words"));
        default -> bars.addAll(row.list("words"));
      }
    }
  }

  /** Looks through a text's first and last lines. */
  Found find(String text) {
    Lines lines = Lines.of(text);
    int count = lines.lines().size();
    List<Stamp> stamps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (i < HEAD || i >= count - FOOT) {
        stamp(lines, i).ifPresent(stamps::add);
      }
    }
    LocalDate date =
        stamps.stream()
            .filter(stamp -> !stamp.isRevised())
            .findFirst()
            .or(() -> stamps.stream().findFirst())
            .map(Stamp::date)
            .orElse(null);
    return new Found(date, stamps.stream().flatMap(stamp -> stamp.cut().stream()).toList());
  }

  private Optional<Stamp> stamp(Lines lines, int i) {
    Lines.Line line = lines.lines().get(i);
    String said = lines.text().substring(line.start(), Math.min(line.end(), line.start() + REACH));
    for (DateMarks.Mark mark : marks.in(said)) {
      Optional<Stamp> stamp = stamp(lines, i, said, mark);
      if (stamp.isPresent()) {
        return stamp;
      }
    }
    return Optional.empty();
  }

  private Optional<Stamp> stamp(Lines lines, int i, String said, DateMarks.Mark mark) {
    Lines.Line line = lines.lines().get(i);
    String before = folded(said.substring(0, mark.start()));
    boolean isRevised = revised.contains(before);
    boolean labelled = isRevised || labels.contains(before);
    boolean alone =
        (labelled || before.isEmpty())
            && line.end() - line.start() - mark.end() <= BESIDE
            && !endsSentence(lines.said(line));
    if (alone) {
      Cut cut = new Cut(line.start(), line.next(), "date");
      return Optional.of(new Stamp(mark.date(), isRevised, Optional.of(cut)));
    }
    boolean opens = i == 0 && (labelled || before.isEmpty()) && goesOn(said, mark);
    if (opens) {
      int end = skipBlank(lines.text(), line.start() + behindBracket(said, mark.end()));
      return Optional.of(
          new Stamp(mark.date(), isRevised, Optional.of(new Cut(line.start(), end, "date"))));
    }
    return inLine(said, mark, before, i)
        ? Optional.of(new Stamp(mark.date(), isRevised, Optional.empty()))
        : Optional.empty();
  }

  /** At the end of a byline, in a dateline, or between a headline and its text on one line. */
  private boolean inLine(String said, DateMarks.Mark mark, String before, int i) {
    if (i >= HEAD || before.isEmpty() || bars.contains(lastWord(before))) {
      return false;
    }
    boolean byline = mark.end() >= said.length() - 2 && said.length() <= 80;
    boolean standsOff = mark.weekday() && goesOn(said, mark);
    return byline || standsOff || isDateline(said, mark);
  }

  /** Capitals before the date, a bracket or dash behind it. */
  private static boolean isDateline(String said, DateMarks.Mark mark) {
    String place = said.substring(0, mark.start()).split(",", 2)[0];
    String behind = said.substring(mark.end()).stripLeading();
    boolean closes =
        behind.startsWith("(")
            || behind.startsWith("-")
            || behind.startsWith("\u2013")
            || behind.startsWith("\u2014")
            || behind.startsWith(":");
    return closes && place.length() > 1 && place.equals(place.toUpperCase(Locale.ROOT));
  }

  private static boolean goesOn(String said, DateMarks.Mark mark) {
    int at = skipBlank(said, mark.end());
    if (at < said.length() && said.charAt(at) == '(') {
      return true;
    }
    return at > mark.end() && at < said.length() && !Character.isLowerCase(said.charAt(at))
        || at < said.length() && mark.end() == at && Character.isUpperCase(said.charAt(at));
  }

  /** Behind a bracket such as "(updated 14:04)" that follows a date. */
  private int behindBracket(String said, int end) {
    int open = skipBlank(said, end);
    int close = said.indexOf(')', open);
    boolean bracket =
        said.startsWith("(", open)
            && close > 0
            && close - open <= BESIDE + BESIDE
            && revised.contains(folded(said.substring(open + 1, close)).split(" ", 2)[0]);
    return bracket ? close + 1 : end;
  }

  private static int skipBlank(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || ".:|-".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static boolean endsSentence(String line) {
    return line.endsWith(".") && line.indexOf(' ') > 0 && line.length() > 40;
  }

  private static String folded(String before) {
    String bare = before.toLowerCase(Locale.ROOT).strip();
    while (!bare.isEmpty() && ":,-|(\u2013".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    return bare;
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
