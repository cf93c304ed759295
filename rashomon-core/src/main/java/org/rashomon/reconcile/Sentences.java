package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.ingest.Report;
import org.rashomon.text.Span;

/** A text's sentences, cut plainly, and how alike two of them are. */
final class Sentences {
  static final Pattern END = Pattern.compile("[.!?][\\u201D\"\\u2019')]*(?=\\s)|\\n\\s*\\n");

  /** Of the words of both, so many must be shared for one to be the other, changed. */
  private static final double CHANGED = 0.5;

  private Sentences() {}

  /**
   * One sentence.
   *
   * @param span where it stands, in code points
   * @param words its words in small letters, in order
   */
  record Sentence(Span span, List<String> words) {
    /** Share of the words of both that both have. */
    double likeness(Sentence other) {
      Set<String> own = new HashSet<>(words);
      Set<String> others = new HashSet<>(other.words);
      int both = own.size() + others.size();
      own.retainAll(others);
      return both == 0 ? 0 : 2.0 * own.size() / both;
    }

    boolean isChangeOf(Sentence other) {
      return likeness(other) >= CHANGED;
    }
  }

  static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The sentences that hold any letter or digit, in order. */
  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int from = 0;
    int points = 0;
    while (from < text.length()) {
      int to = end.find() ? end.end() : text.length();
      String piece = text.substring(from, to);
      int first = piece.length() - piece.stripLeading().length();
      String plain = piece.strip();
      int start = points + piece.codePointCount(0, first);
      List<String> words = words(plain);
      if (!words.isEmpty()) {
        sentences.add(
            new Sentence(new Span(start, start + plain.codePointCount(0, plain.length())), words));
      }
      points += piece.codePointCount(0, piece.length());
      from = to;
    }
    return sentences;
  }

  /** The code point behind the first sentences of a report's body. */
  static int end(Report report, int sentences) {
    String text = report.text();
    int body = text.offsetByCodePoints(0, report.titleEnd());
    Matcher end = END.matcher(text);
    end.region(body, text.length());
    int at = body;
    for (int sentence = 0; sentence < sentences; ) {
      int from = at;
      at = end.find() ? end.end() : text.length();
      sentence += at == text.length() || !text.substring(from, at).isBlank() ? 1 : 0;
    }
    return text.codePointCount(0, at);
  }

  /** Hashes of a sentence's words, each once, smallest first. */
  static int[] hashes(String sentence) {
    return new TreeSet<>(words(sentence)).stream().mapToInt(String::hashCode).sorted().toArray();
  }
}
