package org.rashomon.ingest;

import java.util.List;
import java.util.Objects;
import org.rashomon.problem.Problem;
import org.rashomon.text.ContentId;

/**
 * One report as published, cleaned for reading.
 *
 * @param id hash of text, url, outlet, published and externalId
 * @param externalId the caller's own id, or null
 * @param url or null
 * @param outlet or null
 * @param title the headline, or null
 * @param published or null when it isn't known
 * @param publishedBasis how the date is known
 * @param language ISO 639-1 code; {@code und} when it can't be told
 * @param input the decoded input, line ends LF, NUL and lone surrogates replaced by U+FFFD
 * @param dropped the stretches of the input that were cut out, in order, not overlapping
 * @param text the input without the dropped stretches; before it, when the title isn't in it, the
 *     title and one blank line. All offsets of claims count its code points
 * @param titleEnd where the body starts in {@code text}; 0 if there is no headline
 * @param textQuality how well the text reads
 * @param problems what was wrong with it; not null
 */
public record Report(
    String id,
    String externalId,
    String url,
    String outlet,
    String title,
    ReportDate published,
    PublishedBasis publishedBasis,
    String language,
    String input,
    List<Dropped> dropped,
    String text,
    int titleEnd,
    TextQuality textQuality,
    List<Problem> problems) {

  /** How a report's date is known; the codes of the ledger. */
  public enum PublishedBasis {
    GIVEN,
    MARKUP,
    DATELINE,
    INFERRED,
    UNKNOWN;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** How well a text reads; the codes of the ledger. */
  public enum TextQuality {
    CLEAN,
    MENDED,
    TRANSLATED,
    AMBIGUOUS;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** A stretch of the decoded input, in its code points, that is no part of the report, and why. */
  public record Dropped(int start, int end, String why) {}

  /** Copies the lists; throws when a part that must be there is null. */
  public Report {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(publishedBasis, "publishedBasis");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(textQuality, "textQuality");
    dropped = List.copyOf(dropped);
    problems = List.copyOf(problems);
  }

  /** The id of a report with these parts; null parts are allowed but for the text. */
  public static String idOf(
      String text, String url, String outlet, String published, String externalId) {
    return ContentId.of("report", text, url, outlet, published, externalId);
  }
}
