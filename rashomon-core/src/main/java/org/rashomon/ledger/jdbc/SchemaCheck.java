package org.rashomon.ledger.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares what an SQLite file defines (tables, indexes, and above all triggers and views) with
 * what our own migrations define, before anything in it is trusted. Nothing of the file is run.
 */
final class SchemaCheck {
  /** All migrations, oldest first; the number in the name is the version. */
  static final List<String> MIGRATIONS =
      List.of(
          "V001__ledger.sql", //
          "V010__incremental.sql",
          "V020__pages.sql",
          "V030__decisions.sql",
          "V040__families.sql",
          "V050__redacted.sql",
          "V051__pages_of_texts.sql",
          "V060__latest.sql",
          "V061__pairs_of_sides.sql",
          "V070__rules_and_readings.sql");

  private static final String FOLDER = "/org/rashomon/ledger/sqlite/";
  private static final String HISTORY = "flyway_schema_history";

  private SchemaCheck() {}

  /** What a file turned out to be. */
  enum Finding {
    EMPTY,
    OLDER,
    CURRENT,
    NEWER,
    ALTERED
  }

  static Finding of(Connection connection) throws SQLException {
    Set<String> found = definitions(connection);
    if (found.isEmpty()) {
      return Finding.EMPTY;
    }
    if (!hasSoundHistory(connection)) {
      return Finding.ALTERED;
    }
    int version = version(connection);
    if (version > newest()) {
      return Finding.NEWER;
    }
    if (!found.equals(expected(version))) {
      return Finding.ALTERED;
    }
    return version == newest() ? Finding.CURRENT : Finding.OLDER;
  }

  private static int newest() {
    return number(MIGRATIONS.get(MIGRATIONS.size() - 1));
  }

  private static int number(String migration) {
    return Integer.parseInt(migration.substring(1, migration.indexOf('_')));
  }

  private static boolean hasSoundHistory(Connection connection) throws SQLException {
    String sql = "SELECT type, tbl_name FROM sqlite_schema WHERE name = '" + HISTORY + "'";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() && rows.getString(1).equals("table");
    }
  }

  private static int version(Connection connection) throws SQLException {
    String sql = "SELECT MAX(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success = 1";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private static Set<String> expected(int version) throws SQLException {
    try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = memory.createStatement()) {
      for (String migration : MIGRATIONS) {
        if (number(migration) > version) {
          break;
        }
        for (String sql : withoutComments(script(migration)).split(";")) {
          if (!sql.isBlank()) {
            statement.execute(sql.strip());
          }
        }
      }
      return definitions(memory);
    }
  }

  /** Every definition but Flyway's own table and indexes and what SQLite makes by itself. */
  private static Set<String> definitions(Connection connection) throws SQLException {
    Set<String> found = new TreeSet<>();
    String sql = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        String type = rows.getString(1);
        boolean history =
            rows.getString(3).equals(HISTORY) && (type.equals("table") || type.equals("index"));
        if (!history) {
          found.add(type + " " + rows.getString(2) + ": " + plain(rows.getString(4)));
        }
      }
    }
    return found;
  }

  private static String plain(String sql) {
    return withoutComments(sql).replaceAll("\\s+", " ").strip();
  }

  private static String withoutComments(String sql) {
    return sql.replaceAll("--[^\n]*", "");
  }

  private static String script(String migration) {
    try (InputStream in = SchemaCheck.class.getResourceAsStream(FOLDER + migration)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
