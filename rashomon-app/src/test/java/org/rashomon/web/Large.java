package org.rashomon.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerCounts;
import org.rashomon.ledger.LedgerQueries;

/** A ledger that says it holds a million claims, so that pages do what they do for a large one. */
final class Large {
  private static final LedgerCounts COUNTS =
      new LedgerCounts(100_000, 1_000_000, 169_291, 28_955, 330, 0, 0, "2022-08-04");

  private Large() {}

  /** The same ledger but for what it says of its size. */
  static Ledger of(Ledger ledger) {
    LedgerQueries queries = instead(LedgerQueries.class, ledger.queries(), "counts", COUNTS);
    return instead(Ledger.class, ledger, "queries", queries);
  }

  private static <T> T instead(Class<T> type, T of, String method, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, values) -> {
              if (called.getName().equals(method)) {
                return answer;
              }
              try {
                return called.invoke(of, values);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
