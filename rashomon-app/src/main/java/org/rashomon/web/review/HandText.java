package org.rashomon.web.review;

import java.util.List;
import java.util.Locale;
import org.rashomon.ingest.Report;
import org.rashomon.ingest.ReportDate;

/** A text that a person brings to code by hand, in any language. */
public final class HandText {
  private static final String DOCUMENT = "sha256:";
  private static final int LONGEST = 1_000_000;

  private HandText() {}

  /**
   * The report it makes; what isn't given stays unknown.
   *
   * @param typed the text, or the transcript of a document
   * @param published or null
   * @param language ISO 639-1 code, or null
   * @param document SHA-256 of the document that the text is a transcript of, or null
   * @throws IllegalArgumentException where the text is empty or too long, or the language no code
   */
  public static Report report(
      String typed,
      String title,
      String outlet,
      String url,
      ReportDate published,
      String language,
      String document) {
    String text = clean(typed == null ? "" : typed);
    if (text.isBlank()) {
      throw new IllegalArgumentException("there is no text; of a picture, type what it says");
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("the text is longer than a million characters");
    }
    if (language != null && !language.matches("[a-zA-Z]{2,3}")) {
      throw new IllegalArgumentException("give the language as a code, such as ar or uk");
    }
    String external = document == null ? null : DOCUMENT + document;
    String day = published == null ? null : published.value();
    return new Report(
        Report.idOf(text, url, outlet, day, external),
        external,
        url,
        outlet,
        title,
        published,
        published == null ? Report.PublishedBasis.UNKNOWN : Report.PublishedBasis.GIVEN,
        language == null ? "und" : language.toLowerCase(Locale.ROOT),
        text,
        List.of(),
        text,
        0,
        Report.TextQuality.CLEAN,
        List.of());
  }

  /** The SHA-256 of the document that a report is a transcript of, or null. */
  public static String documentOf(Report report) {
    String external = report.externalId();
    return external != null && external.startsWith(DOCUMENT)
        ? external.substring(DOCUMENT.length())
        : null;
  }

  /** Line ends as LF; no NUL, no half characters: what a report's text may hold. */
  private static String clean(String typed) {
    StringBuilder text = new StringBuilder();
    typed
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .strip()
        .codePoints()
        .map(point -> point == 0 || isHalf(point) ? 0xFFFD : point)
        .forEach(text::appendCodePoint);
    return text.toString();
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
