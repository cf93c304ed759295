package org.rashomon.ingest;

/**
 * Finds a report's headline in its text, or puts a given title before it. Works on letters and
 * digits only, so that a title that lost its quotes or commas is still met in the text.
 */
final class Headlines {
  /** How far into the text a title is looked for, in UTF-16 units. */
  private static final int HEAD = 400;

  private static final int LONGEST = 250;
  private static final int FEWEST_WORDS = 4;

  /** A line of no more words with a dash in it names place and outlet. */
  private static final int PLACE_LINE = 6;

  /**
   * A text that begins with its headline.
   *
   * @param title the headline, or null when there is none
   * @param bodyStart where the body begins in the text, in UTF-16 units; 0 without a headline
   */
  record Headed(String title, String text, int bodyStart) {}

  /** The text with its headline; the title is the one given or null. */
  Headed head(String title, String text) {
    if (title == null || title.isBlank()) {
      return firstLine(text);
    }
    String flat = flat(title);
    int end = endOfTitle(flat, text);
    if (end >= 0) {
      return new Headed(flat, text, bodyStart(text, end));
    }
    String headed = flat + "\n\n" + text.stripLeading();
    return new Headed(flat, headed, flat.length() + 2);
  }

  private static String flat(String title) {
    StringBuilder flat = new StringBuilder(title.length());
    for (char c : title.strip().toCharArray()) {
      boolean space = Lines.isSpace(c);
      if (!space) {
        flat.append(c);
      } else if (!flat.isEmpty() && flat.charAt(flat.length() - 1) != ' ') {
        flat.append(' ');
      }
    }
    return flat.toString();
  }

  /** A short first line that is no sentence and has a text below it. */
  private static Headed firstLine(String text) {
    Lines lines = Lines.of(text);
    if (lines.lines().size() < 2) {
      return new Headed(null, text, 0);
    }
    Lines.Line first = lines.lines().get(0);
    String said = lines.said(first);
    boolean longer = text.length() - first.next() > said.length();
    boolean isHeadline =
        said.length() <= LONGEST
            && longer
            && lines.words(first, FEWEST_WORDS) >= FEWEST_WORDS
            && !endsOpen(said)
            && !(said.contains(" - ") && lines.words(first, PLACE_LINE) <= PLACE_LINE);
    return isHeadline ? new Headed(flat(said), text, first.next()) : new Headed(null, text, 0);
  }

  private static boolean endsOpen(String line) {
    String bare = line;
    while (!bare.isEmpty() && "\"'\u201d\u2019)".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1);
    }
    boolean cut = bare.endsWith("...");
    return bare.isEmpty() || (!cut && ".,;:".indexOf(bare.charAt(bare.length() - 1)) >= 0);
  }

  /** Where the title's last letter or digit stands behind, in the text's head; -1 if nowhere. */
  private static int endOfTitle(String title, String text) {
    int head = Math.min(HEAD, text.length());
    for (int start = 0; start < head; start++) {
      boolean wordStart = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
      if (wordStart && Character.isLetterOrDigit(text.charAt(start))) {
        int end = endOfMatch(title, text, start);
        if (end >= 0) {
          return end;
        }
      }
    }
    return -1;
  }

  private static int endOfMatch(String title, String text, int start) {
    int t = start;
    int end = -1;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      while (t < text.length() && !Character.isLetterOrDigit(text.charAt(t))) {
        t++;
      }
      if (t == text.length() || Character.toLowerCase(text.charAt(t)) != Character.toLowerCase(c)) {
        return -1;
      }
      end = ++t;
    }
    return end;
  }

  /** Behind the title and what closes it; 0 when the sentence goes on in small letters. */
  private static int bodyStart(String text, int end) {
    int at = end;
    boolean newLine = false;
    while (at < text.length() && !opens(text.charAt(at))) {
      newLine |= text.charAt(at) == '\n';
      at++;
    }
    boolean goesOn =
        at < text.length() && !newLine && at > end && Character.isLowerCase(text.charAt(at));
    return goesOn || at == end && at < text.length() ? 0 : at;
  }

  private static boolean opens(char c) {
    return Character.isLetterOrDigit(c) || "\"'(\u201c\u2018\u00ab[".indexOf(c) >= 0;
  }
}
