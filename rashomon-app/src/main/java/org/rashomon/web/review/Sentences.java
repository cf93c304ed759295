package org.rashomon.web.review;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.ledger.ReportView;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.text.Phrase;

/** Sentences of a report's text as the JDK cuts them, in code points; near enough for reviewing. */
public final class Sentences {
  private Sentences() {}

  /** All of them, without blanks around. */
  public static List<Phrase> of(String text) {
    List<Phrase> sentences = new ArrayList<>();
    BreakIterator cutter = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    cutter.setText(text);
    int from = cutter.first();
    for (int to = cutter.next(); to != BreakIterator.DONE; from = to, to = cutter.next()) {
      String piece = text.substring(from, to);
      String words = piece.strip();
      if (!words.isEmpty()) {
        int unit = from + piece.indexOf(words);
        int start = text.codePointCount(0, unit);
        sentences.add(new Phrase(start, start + words.codePointCount(0, words.length()), words));
      }
    }
    return sentences;
  }

  /** Those that no claim stands in. */
  public static List<Phrase> withoutClaim(ReportView view) {
    List<ResolvedClaim> claims = view.report().claims();
    return of(view.report().report().text()).stream()
        .filter(
            one -> claims.stream().noneMatch(c -> c.start() < one.end() && one.start() < c.end()))
        .toList();
  }

  /** The one that holds a code point, or null. */
  public static Phrase around(String text, int at) {
    return of(text).stream()
        .filter(one -> one.start() <= at && at < one.end())
        .findFirst()
        .orElse(null);
  }
}
