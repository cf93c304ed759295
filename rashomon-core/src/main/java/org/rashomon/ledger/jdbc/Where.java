package org.rashomon.ledger.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jdbi.v3.core.statement.Query;

/** Conditions of a query with their values, which never become part of its text. */
final class Where {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Adds a condition that names the value as {@code :name}; a null value adds nothing. */
  Where and(String condition, String name, Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
    return this;
  }

  /** Adds a condition without a value. */
  Where and(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Adds a value that a condition without one names. */
  Where value(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** Only what comes behind the cursor in a list by day and id, latest first. */
  Where behind(String table, Cursor cursor) {
    and("(" + table + ".day, " + table + ".id) < (:cursorDay, :cursorId)");
    return value("cursorDay", cursor.day()).value("cursorId", cursor.id());
  }

  /** Adds a condition on full text, where the words hold any letter or digit. */
  Where words(String condition, String words) {
    String match = match(words);
    return and(condition, "words", match.isEmpty() ? null : match);
  }

  /** The words as a full text query that asks for all of them and holds no operator. */
  static String match(String words) {
    StringJoiner match = new StringJoiner(" ");
    if (words != null) {
      for (String word : words.split("[^\\p{L}\\p{N}]+")) {
        if (!word.isEmpty()) {
          match.add('"' + word + '"');
        }
      }
    }
    return match.toString();
  }

  Query bind(Query query) {
    values.forEach(query::bind);
    return query;
  }

  @Override
  public String toString() {
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions) + " ";
  }
}
