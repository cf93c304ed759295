package org.rashomon.ledger.jdbc;

import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/**
 * What SQLite and PostgreSQL say differently. A statement names it between angle brackets, as it
 * does lists of ids.
 */
enum Dialect {
  /** Full text by FTS5; the order of tables in a join is ours. */
  SQLITE(
      Map.of(
          "cross", "CROSS JOIN",
          "claims_with_words", "SELECT rowid AS number FROM claim_words WHERE words MATCH :words",
          "reports_with_words", "SELECT rowid AS number FROM report_words WHERE words MATCH :words",
          "add_claim_words", "INSERT INTO claim_words (rowid, words) VALUES (:claim, :words)",
          "add_report_words", "INSERT INTO report_words (rowid, words) VALUES (:report, :words)",
          "drop_report_words",
              "INSERT INTO report_words (report_words, rowid, words)"
                  + " VALUES ('delete', :report, :words)",
          "drop_claim_words",
              "INSERT INTO claim_words (claim_words, rowid, words) SELECT 'delete', number,"
                  + " json_extract(body, '$.quote') FROM claim WHERE report = ?")),

  /**
   * Full text without stems, stop words or accents, so that it finds what FTS5 finds; the planner
   * joins.
   */
  POSTGRESQL(
      Map.of(
          "cross", "JOIN",
          "claims_with_words",
              "SELECT claim AS number FROM claim_words WHERE words @@ plainto_tsquery('simple', "
                  + Accents.without("CAST(:words AS TEXT)")
                  + ")",
          "reports_with_words",
              "SELECT report AS number FROM report_words WHERE words @@ plainto_tsquery('simple', "
                  + Accents.without("CAST(:words AS TEXT)")
                  + ")",
          "add_claim_words",
              "INSERT INTO claim_words (claim, words) VALUES (:claim,"
                  + " to_tsvector('simple', "
                  + Accents.without("CAST(:words AS TEXT)")
                  + "))",
          // A vector takes a megabyte at most; a longer report is found by its first words.
          "add_report_words",
              "INSERT INTO report_words (report, words) VALUES (:report,"
                  + " to_tsvector('simple', "
                  + Accents.without("LEFT(CAST(:words AS TEXT), 300000)")
                  + "))",
          "drop_report_words", "DELETE FROM report_words WHERE report = :report AND :words <> ''",
          "drop_claim_words",
              "DELETE FROM claim_words WHERE claim IN"
                  + " (SELECT number FROM claim WHERE report = ?)"));

  private final Map<String, Object> words;

  Dialect(Map<String, Object> words) {
    this.words = words;
  }

  /** A database whose statements are put in these words. */
  Jdbi of(javax.sql.DataSource source) {
    Jdbi jdbi = Jdbi.create(source);
    words.forEach(jdbi::define);
    return jdbi;
  }
}
