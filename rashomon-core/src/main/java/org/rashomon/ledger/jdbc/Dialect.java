package org.rashomon.ledger.jdbc;

import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/**
 * What SQLite and PostgreSQL say differently. A statement names it between angle brackets, as it
 * does lists of ids.
 */
enum Dialect {
  /** Full text by FTS5; the order of tables in a join is ours, and so is some choice of indexes. */
  SQLITE(
      Map.ofEntries(
          Map.entry("cross", "CROSS JOIN"),
          Map.entry("by_facts", "INDEXED BY event_facts"),
          Map.entry("by_key", "INDEXED BY claim_key"),
          Map.entry(
              "words_of_claim",
              "SELECT 1 FROM claim_words w WHERE w.rowid = c.number AND w.words MATCH :words"),
          Map.entry(
              "words_of_report",
              "SELECT 1 FROM report_words w WHERE w.rowid = r.number AND w.words MATCH :words"),
          Map.entry(
              "claims_with_words",
              "SELECT rowid AS number FROM claim_words WHERE words MATCH :words"),
          Map.entry(
              "reports_with_words",
              "SELECT rowid AS number FROM report_words WHERE words MATCH :words"),
          Map.entry(
              "add_claim_words", "INSERT INTO claim_words (rowid, words) VALUES (:claim, :words)"),
          Map.entry(
              "add_report_words",
              "INSERT INTO report_words (rowid, words) VALUES (:report, :words)"),
          Map.entry(
              "drop_report_words",
              "INSERT INTO report_words (report_words, rowid, words)"
                  + " VALUES ('delete', :report, :words)"),
          Map.entry(
              "drop_claim_words",
              "INSERT INTO claim_words (claim_words, rowid, words) SELECT 'delete', number,"
                  + " json_extract(body, '$.quote') FROM claim WHERE report = ?"))),

  /**
   * Full text without stems, stop words or accents, so that it finds what FTS5 finds; the planner
   * joins.
   */
  POSTGRESQL(
      Map.ofEntries(
          Map.entry("cross", "JOIN"),
          Map.entry("by_facts", ""),
          Map.entry("by_key", ""),
          Map.entry(
              "words_of_claim",
              "SELECT 1 FROM claim_words w WHERE w.claim = c.number"
                  + " AND w.words @@ plainto_tsquery('simple', "
                  + Accents.without("CAST(:words AS TEXT)")
                  + ")"),
          Map.entry(
              "words_of_report",
              "SELECT 1 FROM report_words w WHERE w.report = r.number"
                  + " AND w.words @@ plainto_tsquery('simple', "
                  + Accents.without("CAST(:words AS TEXT)")
                  + ")"),
          Map.entry(
              "claims_with_words",
              "SELECT claim AS number FROM claim_words WHERE words @@ plainto_tsquery('simple', "
                  + Accents.without("CAST(:words AS TEXT)")
                  + ")"),
          Map.entry(
              "reports_with_words",
              "SELECT report AS number FROM report_words WHERE words @@ plainto_tsquery('simple', "
                  + Accents.without("CAST(:words AS TEXT)")
                  + ")"),
          Map.entry(
              "add_claim_words",
              "INSERT INTO claim_words (claim, words) VALUES (:claim,"
                  + " to_tsvector('simple', "
                  + Accents.without("CAST(:words AS TEXT)")
                  + "))"),
          // A vector takes a megabyte at most; a longer report is found by its first words.
          Map.entry(
              "add_report_words",
              "INSERT INTO report_words (report, words) VALUES (:report,"
                  + " to_tsvector('simple', "
                  + Accents.without("LEFT(CAST(:words AS TEXT), 300000)")
                  + "))"),
          Map.entry(
              "drop_report_words",
              "DELETE FROM report_words WHERE report = :report AND :words <> ''"),
          Map.entry(
              "drop_claim_words",
              "DELETE FROM claim_words WHERE claim IN"
                  + " (SELECT number FROM claim WHERE report = ?)")));

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
