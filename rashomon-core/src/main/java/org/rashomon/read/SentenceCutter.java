package org.rashomon.read;

import java.util.Arrays;

/**
 * Finds where sentences end among the words of a text: at stops, at blank lines, at line ends where
 * the line doesn't go on, at the end of the headline, and after {@link #LONGEST} words. Safe for
 * use by many threads.
 */
final class SentenceCutter {
  /** No sentence is longer, in words: what is, is cut. */
  static final int LONGEST = 400;

  private static final int NARROWEST = 50;
  private static final int WIDEST = 130;

  /** How many characters short of the width a line may end and still go on in the next. */
  private static final int RAGGED = 6;

  private final CuttingRules rules;

  SentenceCutter(CuttingRules rules) {
    this.rules = rules;
  }

  /**
   * The first word of each sentence and, as one more cell, the number of words.
   *
   * @param titleEnd UTF-16 unit where the headline ends, 0 if there is none
   */
  int[] cut(String text, Cuts cuts, int titleEnd) {
    return new Pass(text, cuts, titleEnd).run();
  }

  /** One run over one text. */
  private final class Pass {
    private final String text;
    private final Cuts cuts;
    private final int titleEnd;
    private final int width;
    private final boolean shouted;
    private int[] firsts = new int[32];
    private int count;

    /** Whether an odd number of straight double quotes has been met in this paragraph. */
    private boolean quoted;

    Pass(String text, Cuts cuts, int titleEnd) {
      this.text = text;
      this.cuts = cuts;
      this.titleEnd = titleEnd;
      this.width = widthOf(text);
      this.shouted = isShouted(text);
    }

    int[] run() {
      int n = cuts.size();
      int word = 0;
      while (word < n) {
        add(word);
        int end = endOfSentence(word);
        while (end - word > LONGEST) {
          word += LONGEST;
          add(word);
        }
        word = end;
      }
      add(n);
      return Arrays.copyOf(firsts, count);
    }

    private void add(int word) {
      if (count == firsts.length) {
        firsts = Arrays.copyOf(firsts, 2 * count);
      }
      firsts[count++] = word;
    }

    /** The word behind the sentence that begins with this one. */
    private int endOfSentence(int first) {
      for (int word = first; word < cuts.size(); word++) {
        note(word);
        if (word + 1 == cuts.size() || isHardEnd(word)) {
          quoted = false;
          return word + 1;
        }
        if (isStop(word) && word > first) {
          int next = behindClosers(word + 1);
          if (next == cuts.size() || endsAt(word, next)) {
            noteAll(word + 1, next);
            return next;
          }
        } else if (endsAbbreviated(word) || isLineEnd(word)) {
          return word + 1;
        }
      }
      return cuts.size();
    }

    private void note(int word) {
      if (text.charAt(cuts.start(word)) == '"') {
        quoted = !quoted;
      }
    }

    private void noteAll(int from, int to) {
      for (int word = from; word < to; word++) {
        note(word);
      }
    }

    /** A blank line, the end of the headline, or the mark of a list behind the word. */
    private boolean isHardEnd(int word) {
      int from = cuts.end(word);
      int to = cuts.start(word + 1);
      return (from <= titleEnd && titleEnd <= to && titleEnd > 0)
          || lineEnds(from, to) > 1
          || isBullet(text.charAt(to));
    }

    private boolean isBullet(char c) {
      return c == '•' || c == '●' || c == '▪' || c == '◦' || c == '‣';
    }

    private int lineEnds(int from, int to) {
      int found = 0;
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        found += c == '\n' || c == '\u2029' || c == '\u2028' || c == '\f' ? 1 : 0;
      }
      return found;
    }

    /** A line end behind the word where the sentence doesn't run over into the next line. */
    private boolean isLineEnd(int word) {
      int from = cuts.end(word);
      int to = cuts.start(word + 1);
      if (to == from || lineEnds(from, to) == 0) {
        return false;
      }
      char last = text.charAt(from - 1);
      boolean runsOn = Letters.isLower(text.charAt(to)) && last != ':';
      return !runsOn && last != ',' && !isWrapped(from, to);
    }

    /** Whether the next word wouldn't have fitted on the line that ends here. */
    private boolean isWrapped(int end, int next) {
      if (width < NARROWEST || width > WIDEST) {
        return false;
      }
      int start = text.lastIndexOf('\n', end - 1) + 1;
      int nextEnd = next;
      while (nextEnd < text.length() && !Letters.isSpace(text.charAt(nextEnd))) {
        nextEnd++;
      }
      return end - start + 1 + (nextEnd - next) > width - RAGGED;
    }

    private boolean isStop(int word) {
      char last = text.charAt(cuts.end(word) - 1);
      return (last == '.' && text.charAt(cuts.start(word)) == '.')
          || last == '!'
          || last == '?'
          || last == '…'
          || last == '。'
          || last == '؟'
          || last == '۔';
    }

    /** Passes over brackets and quotation marks that close behind a stop. */
    private int behindClosers(int from) {
      int word = from;
      while (word < cuts.size() && isCloser(word)) {
        word++;
      }
      return word;
    }

    private boolean isCloser(int word) {
      int start = cuts.start(word);
      char c = text.charAt(start);
      if (!Letters.closes(c) || Letters.isWord(text.charAt(cuts.end(word) - 1))) {
        return false;
      }
      if (lineEnds(cuts.end(word - 1), start) > 0) {
        return false;
      }
      if (!Letters.isQuote(c) || c == '”' || c == '»') {
        return true;
      }
      boolean glued = start == cuts.end(word - 1);
      boolean spaceBehind =
          cuts.end(word) == text.length() || !Letters.isWord(text.charAt(cuts.end(word)));
      return spaceBehind && (glued || (c == '"' && quoted));
    }

    /** Whether a sentence ends with the stop, given the first word behind what closes with it. */
    private boolean endsAt(int stop, int next) {
      int from = cuts.end(next - 1);
      int to = cuts.start(next);
      char c = text.charAt(to);
      if (lineEnds(from, to) > 0) {
        return !isWrapped(from, to) || !Letters.isLower(c);
      }
      if (c == ',' || c == ';' || c == '.' || c == ':' || (Letters.isDash(c) && next > stop + 1)) {
        return false;
      }
      boolean closed = next > stop + 1;
      if (Letters.isLower(c)) {
        return !closed && from < to && endsBeforeLower(stop);
      }
      if (from == to && !closed && !Letters.isUpper(c) && !Letters.opens(c)) {
        return false;
      }
      return !closed || !isSaid(stop, next);
    }

    private boolean endsBeforeLower(int stop) {
      return cuts.length(stop) == 1 && text.charAt(cuts.start(stop)) != '…';
    }

    /** Whether words of saying follow, so that the stop only ends what is quoted. */
    private boolean isSaid(int stop, int next) {
      if (text.charAt(cuts.end(stop) - 1) == '.') {
        return false;
      }
      for (int word = next; word < Math.min(next + 3, cuts.size()); word++) {
        if (rules.saying.has(text, cuts.start(word), cuts.end(word))) {
          return true;
        }
      }
      return false;
    }

    /** Whether a sentence ends with an abbreviation's own stop. */
    private boolean endsAbbreviated(int word) {
      int start = cuts.start(word);
      int end = cuts.end(word);
      if (text.charAt(end - 1) != '.' || !Letters.isWord(text.charAt(start))) {
        return false;
      }
      int next = cuts.start(word + 1);
      if (rules.title.has(text, start, end - 1) || end - start == 2) {
        return false;
      }
      if (shouted) {
        return next - end > 1 && Letters.isUpper(text.charAt(next));
      }
      return (lineEnds(end, next) > 0 && !isWrapped(end, next))
          || (Letters.isUpper(text.charAt(next))
              && rules.starter.has(text, next, cuts.end(word + 1)));
    }
  }

  /** The longest line's length, in characters. */
  private static int widthOf(String text) {
    int widest = 0;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      widest = Math.max(widest, end - start);
      start = end + 1;
    }
    return Math.max(widest, text.length() - start);
  }

  /** Whether nearly all letters are capitals. */
  static boolean isShouted(CharSequence text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Letters.isUpper(c)) {
        upper++;
      } else if (Letters.isLower(c)) {
        lower++;
      }
    }
    return upper > 9 * lower;
  }
}
