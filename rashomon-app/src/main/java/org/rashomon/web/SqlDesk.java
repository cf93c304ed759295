package org.rashomon.web;

import io.javalin.http.Context;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.rashomon.web.access.Accounts;
import org.rashomon.web.access.Role;
import org.rashomon.web.view.SqlPage;

/**
 * Answers questions in SQL over the ledger's file, for an admin, where that was asked for at the
 * start. Each has a connection of its own that can't write, can't attach another file (so can't
 * copy one either) and is stopped after {@value #SECONDS} s; {@value #MOST_ROWS} rows at most.
 */
final class SqlDesk implements AutoCloseable {
  static final int SECONDS = 2;
  static final int MOST_ROWS = 1_000;

  /** Tables with their columns, without those that full text and migrations keep for themselves. */
  private static final String TABLES =
      "SELECT t.name, (SELECT GROUP_CONCAT(c.name, ', ') FROM pragma_table_info(t.name) c)"
          + " FROM sqlite_schema t WHERE t.type = 'table' AND t.name NOT LIKE '%!_words%' ESCAPE '!'"
          + " AND t.name NOT LIKE 'flyway%' AND t.name NOT LIKE 'sqlite%' ORDER BY t.name";

  private static final int LONGEST_CELL = 500;
  private static final int LONGEST_QUESTION = 10_000;
  private static final String READ_ONLY = "1";
  private static final String LONGEST_VALUE = "10000000";

  private final Path file;
  private final Accounts accounts;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "stop slow SQL");
            thread.setDaemon(true);
            return thread;
          });

  SqlDesk(Path file, Accounts accounts) {
    this.file = file;
    this.accounts = accounts;
  }

  Answer answer(Context request) {
    Guard.need(request, Role.ADMIN);
    String question = request.queryParam("q");
    SqlPage page =
        question == null || question.isBlank() ? SqlPage.empty() : ask(request, question);
    return new Answer("sql", "SQL", "sql", () -> page.of(tables()), () -> page);
  }

  private List<SqlPage.Table> tables() {
    List<SqlPage.Table> tables = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        tables.add(new SqlPage.Table(rows.getString(1), rows.getString(2)));
      }
      return tables;
    } catch (SQLException e) {
      throw new IllegalStateException("the tables of the ledger could not be listed", e);
    }
  }

  private SqlPage ask(Context request, String question) {
    if (question.length() > LONGEST_QUESTION) {
      throw Refusal.badRequest("The question is too long.");
    }
    if (accounts != null) {
      accounts.note(Guard.visit(request).user().name(), request.ip(), "sql", question);
    }
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.setMaxRows(MOST_ROWS + 1);
      Future<?> end = watch.schedule(() -> stop(statement), SECONDS, TimeUnit.SECONDS);
      try (ResultSet rows = statement.executeQuery(question)) {
        return page(question, rows);
      } finally {
        end.cancel(false);
      }
    } catch (SQLException e) {
      return SqlPage.refused(question, e.getMessage());
    }
  }

  private Connection connect() throws SQLException {
    Properties how = new Properties();
    how.setProperty("open_mode", READ_ONLY);
    how.setProperty("limit_attached", "0");
    how.setProperty("limit_length", LONGEST_VALUE);
    how.setProperty("enable_load_extension", "false");
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, how);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA trusted_schema = OFF");
    }
    return connection;
  }

  private static void stop(Statement statement) {
    try {
      statement.cancel();
    } catch (SQLException e) {
      throw new IllegalStateException("a statement could not be stopped", e);
    }
  }

  private static SqlPage page(String question, ResultSet rows) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
      columns.add(rows.getMetaData().getColumnLabel(i));
    }
    List<List<String>> cells = new ArrayList<>();
    boolean more = false;
    while (rows.next()) {
      if (cells.size() == MOST_ROWS) {
        more = true;
        break;
      }
      List<String> row = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        row.add(cell(rows.getObject(i)));
      }
      cells.add(row);
    }
    return new SqlPage(question, columns, cells, more, null, List.of());
  }

  private static String cell(Object value) {
    if (value instanceof byte[] bytes) {
      return bytes.length + " bytes";
    }
    String text = value == null ? "" : value.toString();
    return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) + " …" : text;
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }
}
