package org.rashomon.ledger.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Long lists of ids cut into parts that one statement takes. */
final class Parts {
  private static final int LARGEST = 500;

  private Parts() {}

  /** Does something with each part of the ids, which come sorted and each once. */
  static void each(Collection<String> ids, Consumer<List<String>> part) {
    List<String> sorted = List.copyOf(new TreeSet<>(ids));
    for (int from = 0; from < sorted.size(); from += LARGEST) {
      part.accept(sorted.subList(from, Math.min(sorted.size(), from + LARGEST)));
    }
  }

  /** The answers to all parts, one behind the other. */
  static <T> List<T> ask(Collection<String> ids, Function<List<String>, List<T>> part) {
    List<T> all = new ArrayList<>();
    each(ids, ids1 -> all.addAll(part.apply(ids1)));
    return all;
  }

  /** First column to second of a query on {@code <ids>}; rows whose second is null are left out. */
  static Map<String, String> pairs(Handle handle, String query, Collection<String> ids) {
    Map<String, String> pairs = new HashMap<>();
    each(
        ids,
        part ->
            handle
                .createQuery(query)
                .bindList("ids", part)
                .map((row, context) -> new String[] {row.getString(1), row.getString(2)})
                .forEach(
                    pair -> {
                      if (pair[1] != null) {
                        pairs.put(pair[0], pair[1]);
                      }
                    }));
    return pairs;
  }

  /** Runs a batch that may be empty. */
  static void execute(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
