package org.rashomon.export;

import org.rashomon.ingest.Report;
import org.rashomon.text.CodePoints;
import org.rashomon.text.Span;

/** The body of a report, of which gold quotes words that stand there once. */
final class GoldText {
  private final Report report;
  private final CodePoints text;
  private final String body;

  GoldText(Report report) {
    this.report = report;
    this.text = new CodePoints(report.text());
    this.body = text.cut(report.titleEnd(), text.length());
  }

  Report report() {
    return report;
  }

  /** Code point where the body begins. */
  int bodyStart() {
    return report.titleEnd();
  }

  /** The words of a span, with as many whole words around as make them stand there once. */
  String quote(Span span) {
    int from = text.unit(span.start());
    int to = text.unit(span.end());
    String whole = text.text();
    int least = text.unit(report.titleEnd());
    while (isOften(whole.substring(from, to)) && (from > least || to < whole.length())) {
      to = wordEnd(whole, to);
      if (isOften(whole.substring(from, to))) {
        from = wordStart(whole, from, least);
      }
    }
    return whole.substring(from, to).strip();
  }

  private boolean isOften(String words) {
    int first = body.indexOf(words.strip());
    return first >= 0 && body.indexOf(words.strip(), first + 1) >= 0;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int wordStart(String text, int at, int least) {
    int start = at;
    while (start > least && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (start > least && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
