package org.rashomon.ledger.jdbc;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rashomon.ingest.Pages;
import org.rashomon.ingest.Report;
import org.rashomon.ingest.Report.Dropped;
import org.rashomon.ingest.Report.PublishedBasis;
import org.rashomon.ingest.Report.TextQuality;
import org.rashomon.ingest.ReportDate;
import org.rashomon.problem.Problem;
import org.rashomon.reconcile.Reconciliation.ReportSummary;
import org.rashomon.reconcile.Reconciliation.Toll;
import org.rashomon.resolve.ResolvedReport;

/** Reports and their texts. */
final class ReportTable {
  /** All columns of a report with its texts, under the name {@code r}. */
  static final String SELECT =
      "SELECT r.*, t.body AS text_body, t.input AS text_input, t.input_at"
          + " FROM report r JOIN report_text t ON t.report = r.number ";

  private static final TypeReference<List<Dropped>> DROPPED = new TypeReference<>() {};
  private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
  private static final TypeReference<List<Toll>> TOLLS = new TypeReference<>() {};

  private final LedgerJson json;
  private final ProblemTable problems;

  ReportTable(LedgerJson json, ProblemTable problems) {
    this.json = json;
    this.problems = problems;
  }

  Optional<Integer> number(Handle handle, String id) {
    return handle
        .createQuery("SELECT number FROM report WHERE id = :id")
        .bind("id", id)
        .mapTo(Integer.class)
        .findOne();
  }

  /** Writes a report that isn't there yet; returns its number. */
  int insert(Handle handle, ResolvedReport resolved) {
    Report report = resolved.report();
    int number =
        handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM report").mapTo(int.class).one()
            + 1;
    insertHead(handle, number, resolved);
    insertText(handle, number, report);
    problems.insertOwn(handle, report.id(), report.problems());
    return number;
  }

  private void insertHead(Handle handle, int number, ResolvedReport resolved) {
    Report report = resolved.report();
    ReportDate date = report.published();
    handle
        .createUpdate(
            "INSERT INTO report (number, id, external_id, url, outlet, title, published,"
                + " published_from, published_to, published_about, published_basis, day, language,"
                + " title_end, text_quality, dropped, agencies, claims, pages) VALUES (:number, :id,"
                + " :external, :url, :outlet, :title, :published, :from, :to, :about, :basis, :day,"
                + " :language, :titleEnd, :quality, :dropped, :agencies, :claims,"
                + " :pages)")
        .bind("number", number)
        .bind("id", report.id())
        .bind("external", report.externalId())
        .bind("url", report.url())
        .bind("outlet", report.outlet())
        .bind("title", report.title())
        .bind("published", date == null ? null : date.value())
        .bind("from", date == null ? null : date.from().toString())
        .bind("to", date == null ? null : date.to().toString())
        .bind("about", date != null && date.about() ? 1 : 0)
        .bind("basis", report.publishedBasis().toString())
        .bind("day", date == null ? "" : date.to().toString())
        .bind("language", report.language())
        .bind("titleEnd", report.titleEnd())
        .bind("quality", report.textQuality().toString())
        .bind("dropped", json.write(report.dropped()))
        .bind("agencies", json.write(resolved.agencies()))
        .bind("claims", resolved.claims().size())
        .bind("pages", pages(report.text()))
        .execute();
  }

  /** Where the text's pages behind the first begin; null where it has none. */
  private static String pages(String text) {
    List<Integer> starts = Pages.starts(text);
    return starts.isEmpty()
        ? null
        : starts.stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  private static void insertText(Handle handle, int number, Report report) {
    String text = report.text();
    String input = report.input();
    boolean within = text.endsWith(input);
    handle
        .createUpdate(
            "INSERT INTO report_text (report, body, input, input_at)"
                + " VALUES (:report, :body, :input, :at)")
        .bind("report", number)
        .bind("body", Deflated.bytes(text))
        .bind("input", within ? null : Deflated.bytes(input))
        .bind("at", within ? text.length() - input.length() : 0)
        .execute();
    handle.createUpdate("<add_report_words>").bind("report", number).bind("words", text).execute();
  }

  /** The report of a row of {@link #SELECT}. */
  Report report(Handle handle, ResultSet row) throws SQLException {
    return report(row, problems.ofReport(handle, row.getString("id")));
  }

  /** The report of a row of {@link #SELECT} with these problems. */
  Report report(ResultSet row, List<Problem> own) throws SQLException {
    String text = Deflated.text(row.getBytes("text_body"));
    byte[] input = row.getBytes("text_input");
    return new Report(
        row.getString("id"),
        row.getString("external_id"),
        row.getString("url"),
        row.getString("outlet"),
        row.getString("title"),
        date(row),
        PublishedBasis.valueOf(upper(row.getString("published_basis"))),
        row.getString("language"),
        input == null ? text.substring(row.getInt("input_at")) : Deflated.text(input),
        json.readList(row.getString("dropped"), DROPPED),
        text,
        row.getInt("title_end"),
        TextQuality.valueOf(upper(row.getString("text_quality"))),
        own);
  }

  List<String> agencies(ResultSet row) throws SQLException {
    return json.readList(row.getString("agencies"), STRINGS);
  }

  /** What reconciling added; null before. */
  ReportSummary summary(ResultSet row) throws SQLException {
    String family = row.getString("family");
    if (family == null) {
      return null;
    }
    return new ReportSummary(
        family, row.getString("event"), json.readList(row.getString("toll"), TOLLS));
  }

  static ReportDate date(ResultSet row) throws SQLException {
    String value = row.getString("published");
    if (value == null) {
      return null;
    }
    return new ReportDate(
        value,
        LocalDate.parse(row.getString("published_from")),
        LocalDate.parse(row.getString("published_to")),
        row.getInt("published_about") != 0);
  }

  private static String upper(String code) {
    return code.toUpperCase(java.util.Locale.ROOT);
  }

  /** The first reports that reconciling has not seen, until one would bring too many claims. */
  List<String> unreconciled(Handle handle, int most, int claims) {
    List<String> ids = new ArrayList<>();
    int[] sum = new int[1];
    handle
        .createQuery(
            "SELECT id, claims FROM report WHERE reconciled = 0 ORDER BY number LIMIT :most")
        .bind("most", most)
        .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
        .forEach(
            row -> {
              sum[0] += row.getValue();
              if (ids.isEmpty() || sum[0] <= claims) {
                ids.add(row.getKey());
              }
            });
    return ids;
  }

  /** Sets what reconciling added, where it differs. */
  void summarise(Handle handle, String id, ReportSummary summary) {
    handle
        .createUpdate(
            "UPDATE report SET family = :family, event = :event, toll = :toll, reconciled = 1"
                + " WHERE id = :id")
        .bind("id", id)
        .bind("family", summary.family())
        .bind("event", summary.event())
        .bind("toll", json.write(summary.toll()))
        .execute();
  }
}
