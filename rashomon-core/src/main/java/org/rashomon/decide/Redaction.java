package org.rashomon.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.decide.Decision.Action;
import org.rashomon.decide.Decision.Anchor;
import org.rashomon.text.CodePoints;

/**
 * What people had hidden in one report's text: stretches of it, put under as many blocks as they
 * have code points, so that every offset holds. The hidden words go wherever else they stand in
 * what was made of the report. Immutable.
 */
public final class Redaction {
  private static final String BLOCK = "\u2588";
  private static final int SHORTEST_WORDS = 2;
  private static final int SHORTEST_IN_ADDRESS = 5;

  private final List<Anchor> stretches;
  private final List<String> words;
  private final List<Hiding> hidings;

  /** Finds hidden words, and what they go under. */
  private record Hiding(Pattern words, String blocks) {
    static Hiding of(String words) {
      return new Hiding(
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          BLOCK.repeat(words.codePointCount(0, words.length())));
    }
  }

  private Redaction(List<Anchor> stretches, List<String> words) {
    this.stretches = stretches;
    this.words = words;
    this.hidings = words.stream().map(Hiding::of).toList();
  }

  /**
   * What stands redacted in a report.
   *
   * @param text the report's text as it was read, which the anchors point into
   * @param standing decisions that stand; those of other reports or actions are passed over, and so
   *     is what points outside the text
   */
  public static Redaction of(String report, String text, List<Decision> standing) {
    CodePoints whole = new CodePoints(text);
    List<Anchor> stretches = new ArrayList<>();
    Set<String> words = new LinkedHashSet<>();
    for (Decision decision : standing) {
      if (decision.action() == Action.REDACT) {
        for (Anchor anchor : decision.anchors()) {
          if (anchor.report().equals(report) && isIn(anchor, whole.length())) {
            stretches.add(anchor);
            words.add(whole.cut(anchor.start(), anchor.end()).strip());
          }
        }
      }
    }
    List<String> longestFirst =
        words.stream()
            .filter(one -> one.codePointCount(0, one.length()) >= SHORTEST_WORDS)
            .filter(one -> !one.contains(BLOCK))
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(one -> one))
            .toList();
    return new Redaction(List.copyOf(stretches), longestFirst);
  }

  private static boolean isIn(Anchor anchor, int length) {
    return anchor.start() >= 0 && anchor.start() < anchor.end() && anchor.end() <= length;
  }

  /** Whether nothing is hidden. */
  public boolean isEmpty() {
    return stretches.isEmpty();
  }

  /** The report's text with its stretches, and no other words, under blocks. */
  public String text(String whole) {
    int[] points = whole.codePoints().toArray();
    for (Anchor stretch : stretches) {
      for (int at = stretch.start(); at < Math.min(stretch.end(), points.length); at++) {
        if (!Character.isWhitespace(points[at])) {
          points[at] = BLOCK.codePointAt(0);
        }
      }
    }
    return new String(points, 0, points.length);
  }

  /** Other words with the hidden ones under blocks, in any case; null stays null. */
  public String words(String said) {
    String told = said;
    for (Hiding one : said == null ? List.<Hiding>of() : hidings) {
      told = one.words().matcher(told).replaceAll(one.blocks());
    }
    return told;
  }

  /** Whether an address tells the hidden words, however they are joined in it. */
  public boolean isIn(String address) {
    String bare = address == null ? "" : bare(address);
    return words.stream()
        .map(Redaction::bare)
        .anyMatch(one -> one.length() >= SHORTEST_IN_ADDRESS && bare.contains(one));
  }

  private static String bare(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
