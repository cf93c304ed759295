package org.rashomon.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.ingest.Report;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.text.CodePoints;

/**
 * A report's text in which what is blocked out of the quotes of its claims is blocked out wherever
 * it stands, by as many signs as it had: every offset holds.
 */
final class BlockedText {
  private static final String BLOCK = "\u2588";

  private final Report report;
  private final Set<String> words;

  BlockedText(Report report) {
    this(report, new LinkedHashSet<>());
  }

  private BlockedText(Report report, Set<String> words) {
    this.report = report;
    this.words = words;
  }

  /** The same words, to block in other texts; holds no text itself. */
  BlockedText withoutText() {
    return new BlockedText(null, words);
  }

  /** Notes the words of a claim's sentence that are blocked in what may be told of it. */
  void block(ResolvedClaim claim, String told) {
    CodePoints whole = new CodePoints(claim.quote());
    int[] shown = told.codePoints().toArray();
    int from = -1;
    for (int at = 0; at <= shown.length; at++) {
      boolean blocked = at < shown.length && shown[at] == BLOCK.codePointAt(0);
      if (blocked && from < 0) {
        from = at;
      } else if (!blocked && from >= 0) {
        words.add(whole.cut(from, at));
        from = -1;
      }
    }
  }

  /** The report with those words blocked, the longest first. */
  Report report() {
    if (words.isEmpty()) {
      return report;
    }
    return new Report(
        report.id(),
        report.externalId(),
        report.url(),
        report.outlet(),
        report.title() == null ? null : blocked(report.title()),
        report.published(),
        report.publishedBasis(),
        report.language(),
        blocked(report.input()),
        report.dropped(),
        blocked(report.text()),
        report.titleEnd(),
        report.textQuality(),
        report.problems());
  }

  /** A text with the words blocked. */
  String blocked(String text) {
    List<String> longestFirst = new ArrayList<>(words);
    longestFirst.sort(Comparator.comparing(String::length).reversed());
    String told = text;
    for (String word : longestFirst) {
      told = told.replace(word, BLOCK.repeat(word.codePointCount(0, word.length())));
    }
    return told;
  }
}
