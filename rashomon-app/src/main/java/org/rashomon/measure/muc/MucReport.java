package org.rashomon.measure.muc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.measure.TrialReport;

/**
 * One message of a MUC-4 corpus, as it goes into reading: in capitals, dateline and all. Its case
 * is mended where reports are read, not here.
 *
 * @param id the message's id, such as {@code TST3-MUC4-0001}
 * @param published the dateline's day, or null where it says {@code NO DATE} or no year
 * @param text the message without its id's line
 */
public record MucReport(String id, LocalDate published, String text) {

  private static final Pattern HEAD =
      Pattern.compile("(?m)^((?:DEV-MUC3|TST\\d-MUC\\d)-\\d{4})(?:[ \t]+\\([A-Z ]+\\))?[ \t]*$");
  private static final int DATELINE = 300;
  private static final Pattern DAY = Pattern.compile(",\\s+(\\d{1,2}\\s+[A-Z]{3}\\s+\\d{2})\\b");

  /** Checks. */
  public MucReport {
    if (id.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("a message needs an id and a text");
    }
  }

  /**
   * The messages of a corpus file, in its order.
   *
   * @throws UncheckedIOException if the file can't be read
   */
  public static List<MucReport> read(Path file) {
    try {
      return read(Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + file.getFileName(), e);
    }
  }

  static List<MucReport> read(String corpus) {
    List<MucReport> reports = new ArrayList<>();
    Matcher head = HEAD.matcher(corpus);
    boolean more = head.find();
    while (more) {
      String id = head.group(1);
      int from = head.end();
      more = head.find();
      String text = corpus.substring(from, more ? head.start() : corpus.length()).strip();
      reports.add(new MucReport(id, published(text).orElse(null), text));
    }
    return reports;
  }

  /** The day in the dateline, which ends at the first two hyphens. */
  private static Optional<LocalDate> published(String text) {
    int end = text.indexOf("--");
    if (end < 0 || end > DATELINE) {
      return Optional.empty();
    }
    Matcher day = DAY.matcher(text.substring(0, end));
    return day.find() ? MucDate.of(day.group(1)).map(MucDate::to) : Optional.empty();
  }

  /** The message as a report to be read. */
  TrialReport toBeRead() {
    return TrialReport.text(id, published == null ? null : published.toString(), text);
  }
}
