package org.rashomon.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;
import org.rashomon.text.ContentId;

/** Problems of reports and inputs; the same one again is not recorded twice. */
final class ProblemTable {
  private static final String COLUMNS = "SELECT DISTINCT code, input, line, detail FROM problem ";
  private static final Map<String, ProblemCode> CODES =
      Arrays.stream(ProblemCode.values())
          .collect(Collectors.toUnmodifiableMap(ProblemCode::code, Function.identity()));

  /** The problems that a report itself carries, in their order. */
  void insertOwn(Handle handle, String report, Collection<Problem> problems) {
    insert(handle, report, 1, problems);
  }

  /**
   * Problems of inputs.
   *
   * @param report the report they came with, or an empty string
   */
  void insert(Handle handle, String report, Collection<Problem> problems) {
    insert(handle, report, 0, problems);
  }

  private static void insert(Handle handle, String report, int own, Collection<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO problem (id, report, own, number, code, input, line, detail) VALUES (:id,"
                + " :report, :own, :number, :code, :input, :line, :detail)"
                + " ON CONFLICT (id) DO NOTHING");
    int number = 0;
    for (Problem problem : problems) {
      // A report may carry one problem twice, an input's is known by what it says.
      String place = own == 1 ? Integer.toString(number) : "";
      batch
          .bind("id", idOf(report, place, problem))
          .bind("report", report)
          .bind("own", own)
          .bind("number", number++)
          .bind("code", problem.code().code())
          .bind("input", problem.input())
          .bind("line", problem.line())
          .bind("detail", problem.detail())
          .add();
    }
    batch.execute();
  }

  private static String idOf(String report, String place, Problem problem) {
    return ContentId.of(
        "problem",
        report,
        place,
        problem.code().code(),
        problem.input(),
        Integer.toString(problem.line()),
        problem.detail());
  }

  List<Problem> ofReport(Handle handle, String report) {
    return handle
        .createQuery(
            "SELECT code, input, line, detail FROM problem WHERE report = :report AND own = 1"
                + " ORDER BY number")
        .bind("report", report)
        .map((row, context) -> problem(row))
        .list();
  }

  /** The problems that reports themselves carry, by report id. */
  Map<String, List<Problem>> ofReports(Handle handle) {
    Map<String, List<Problem>> problems = new HashMap<>();
    handle
        .createQuery(
            "SELECT report, code, input, line, detail FROM problem WHERE own = 1"
                + " ORDER BY report, number")
        .map((row, context) -> Map.entry(row.getString("report"), problem(row)))
        .forEach(
            entry ->
                problems
                    .computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                    .add(entry.getValue()));
    return problems;
  }

  List<Problem> all(Handle handle) {
    return handle
        .createQuery(COLUMNS + "ORDER BY input, line, code, detail")
        .map((row, context) -> problem(row))
        .list();
  }

  private static Problem problem(ResultSet row) throws SQLException {
    String code = row.getString("code");
    ProblemCode known = CODES.get(code);
    if (known == null) {
      throw new IllegalStateException("the ledger holds an unknown problem code: " + code);
    }
    return new Problem(known, row.getString("input"), row.getInt("line"), row.getString("detail"));
  }
}
