package org.rashomon.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks of any style. Marks are paired by where they stand
 * rather than by their glyph, since copies and translations turn them; a quote with no closing mark
 * ends with its sentence or, where the next paragraph opens with a mark too, with its paragraph.
 * Safe for use by many threads.
 */
final class Quotes {

  /** The runs of words between marks, in order; marks themselves are left out. */
  List<TokenSpan> find(Draft draft, int[] head) {
    Pass pass = new Pass(draft, head);
    pass.run();
    return pass.found;
  }

  /** One run over one text. */
  private static final class Pass {
    private final Draft draft;
    private final String text;
    private final Cuts cuts;
    private final int[] head;
    private final List<TokenSpan> found = new ArrayList<>();

    /** The mark that opened, or -1. */
    private int open = -1;

    private boolean turned;
    private int sentence;

    Pass(Draft draft, int[] head) {
      this.draft = draft;
      this.text = draft.text().text();
      this.cuts = draft.cuts();
      this.head = head;
    }

    void run() {
      for (int word = 0; word < cuts.size(); word++) {
        if (open >= 0 && word > open && isParagraphStart(word)) {
          breakOff(word);
        }
        if (isDouble(word) || (isSingle(word) && (open < 0 || isSingle(open)))) {
          mark(word);
        }
      }
      if (open >= 0) {
        add(open + 1, sentenceEnd(open));
      }
    }

    private void mark(int word) {
      if (open < 0) {
        if (canOpen(word)) {
          open = word;
          turned = isClosing(word);
        }
      } else if (opensAnew(word)) {
        if (!isSingle(open)) {
          add(open + 1, Math.min(sentenceEnd(open), word));
        }
        open = word;
        turned = false;
      } else if (!isSingle(word) || canCloseSingle(word)) {
        add(open + 1, word);
        open = -1;
      }
    }

    private boolean isDouble(int word) {
      char c = text.charAt(cuts.start(word));
      int length = cuts.length(word);
      boolean pair =
          length == 2 && (c == '\'' || c == '`') && text.charAt(cuts.start(word) + 1) == c;
      return pair || (length == 1 && Letters.isQuote(c) && !isSingleMark(c));
    }

    private static boolean isSingleMark(char c) {
      return Letters.isApostrophe(c) || c == '‚' || c == '‛' || c == '‹' || c == '›';
    }

    private boolean isSingle(int word) {
      return cuts.length(word) == 1 && isSingleMark(text.charAt(cuts.start(word)));
    }

    private boolean isClosing(int word) {
      char c = text.charAt(cuts.start(word));
      return c == '”' || c == '»';
    }

    private boolean isOpening(int word) {
      char c = text.charAt(cuts.start(word));
      return c == '“' || c == '«' || c == '„';
    }

    private boolean spaceBefore(int word) {
      int start = cuts.start(word);
      return start == 0
          || !(Letters.isWord(text.charAt(start - 1)) || isStopMark(text.charAt(start - 1)));
    }

    private boolean wordBehind(int word) {
      int end = cuts.end(word);
      return end < text.length()
          && !Letters.isSpace(text.charAt(end))
          && !isStopMark(text.charAt(end));
    }

    private static boolean isStopMark(char c) {
      return ".,;:!?)]…".indexOf(c) >= 0;
    }

    /** Never before a stop, singles only glued to a word, closing glyphs only where one follows. */
    private boolean canOpen(int word) {
      int next = word + 1;
      if (next == cuts.size() || isParagraphStart(next)) {
        return false;
      }
      if (isSingle(word)) {
        return spaceBefore(word) && wordBehind(word) && closesLater(word);
      }
      if (isStopMark(text.charAt(cuts.start(next)))) {
        return false;
      }
      if (isClosing(word) && !spaceBefore(word)) {
        return Letters.isWord(text.charAt(cuts.start(word) - 1)) && turnedMarkFollows(word);
      }
      return spaceBefore(word) || wordBehind(word);
    }

    private boolean turnedMarkFollows(int word) {
      for (int i = word + 1; i < cuts.size() && !isParagraphStart(i); i++) {
        if (isDouble(i)) {
          return isOpening(i);
        }
      }
      return false;
    }

    private boolean closesLater(int word) {
      int end = sentenceEnd(word);
      for (int i = word + 1; i < end; i++) {
        if (isSingle(i) && canCloseSingle(i)) {
          return true;
        }
      }
      return false;
    }

    private boolean canCloseSingle(int word) {
      int end = cuts.end(word);
      return cuts.start(word) > 0
          && !Letters.isSpace(text.charAt(cuts.start(word) - 1))
          && (end == text.length() || !Letters.isWord(text.charAt(end)));
    }

    /** Whether a mark met within a quote begins another, the first having lost its closing mark. */
    private boolean opensAnew(int word) {
      if (isSingle(open) && isDouble(word)) {
        return true;
      }
      return isOpening(word) && !turned && spaceBefore(word) && wordBehind(word);
    }

    private boolean isParagraphStart(int word) {
      if (word == 0) {
        return true;
      }
      int lines = 0;
      for (int i = cuts.end(word - 1); i < cuts.start(word); i++) {
        lines += text.charAt(i) == '\n' ? 1 : 0;
      }
      return lines > 1 || (lines == 1 && isSentenceStart(word));
    }

    private boolean isSentenceStart(int word) {
      return draft.first()[sentenceOf(word)] == word;
    }

    private int sentenceOf(int word) {
      while (draft.first()[sentence] > word) {
        sentence--;
      }
      while (draft.first()[sentence + 1] <= word) {
        sentence++;
      }
      return sentence;
    }

    private int sentenceEnd(int word) {
      return draft.first()[sentenceOf(word) + 1];
    }

    private void breakOff(int word) {
      boolean goesOn = isDouble(word) && isDouble(open) && !isClosing(word);
      add(open + 1, goesOn ? word : Math.min(sentenceEnd(open), word));
      open = -1;
    }

    private void add(int first, int end) {
      if (end <= first) {
        return;
      }
      int top = first;
      for (int word = first; word < end; word++) {
        if (head[word] < first || head[word] >= end) {
          top = word;
          break;
        }
      }
      found.add(new TokenSpan(first, end, top));
    }
  }
}
