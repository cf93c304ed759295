package org.rashomon.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text's lines that hold something, with where each stands in UTF-16 units. */
record Lines(String text, List<Line> lines) {

  /**
   * One line that isn't blank.
   *
   * @param start where its first visible character stands
   * @param end behind its last visible character
   * @param next where the next line that isn't blank begins, or the text's end
   */
  record Line(int start, int end, int next) {}

  Lines {
    lines = List.copyOf(lines);
  }

  /** The lines of a text whose line ends are LF. */
  static Lines of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = firstVisible(text, 0);
    while (start < text.length()) {
      int stop = text.indexOf('\n', start);
      int end = stop < 0 ? text.length() : stop;
      int next = firstVisible(text, end);
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      lines.add(new Line(start, end, next));
      start = next;
    }
    return new Lines(text, lines);
  }

  private static int firstVisible(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }

  /** What stands in the line. */
  String said(Line line) {
    return text.substring(line.start(), line.end());
  }

  /** How many words stand in a line, counting at most {@code most} + 1. */
  int words(Line line, int most) {
    int words = 0;
    boolean inside = false;
    for (int i = line.start(); i < line.end() && words <= most; i++) {
      boolean space = isSpace(text.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }

  /**
   * The line as patterns see it: lower case, one blank between words, straight quotes, each run of
   * digits one {@code #}, no list bullet before it.
   */
  String folded(Line line) {
    StringBuilder folded = new StringBuilder(line.end() - line.start());
    for (char c : said(line).toLowerCase(Locale.ROOT).toCharArray()) {
      char last = folded.isEmpty() ? ' ' : folded.charAt(folded.length() - 1);
      char plain = isSpace(c) ? ' ' : Character.isDigit(c) ? '#' : straight(c);
      if ((plain != ' ' && plain != '#') || plain != last) {
        folded.append(plain);
      }
    }
    return withoutBullet(folded.toString());
  }

  private static char straight(char c) {
    return switch (c) {
      case '\u2018', '\u2019' -> '\'';
      case '\u201c', '\u201d' -> '"';
      case '\u2013', '\u2014' -> '-';
      default -> c;
    };
  }

  private static String withoutBullet(String folded) {
    int i = 0;
    while (i < folded.length()
        && "-*\u2022\u00b7\u25aa\u25ba\u00bb> ".indexOf(folded.charAt(i)) >= 0) {
      i++;
    }
    return folded.substring(i).strip();
  }
}
