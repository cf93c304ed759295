package org.rashomon.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.rashomon.ledger.Ledger;

/**
 * Remembers answers for as long as the ledger isn't written to. Safe for use by many threads; two
 * that ask the same at once may both compute it.
 */
final class Memo {
  private static final int MOST = 400;

  private final Ledger ledger;
  private final Map<Object, Object> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
          return size() > MOST;
        }
      };

  private long revision = -1;

  Memo(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The answer to a question, computed where it isn't known for the ledger as it is now. */
  @SuppressWarnings("unchecked")
  <T> T get(Object question, Supplier<T> compute) {
    long now = ledger.revision();
    synchronized (this) {
      if (now != revision) {
        answers.clear();
        revision = now;
      }
      Object known = answers.get(question);
      if (known != null) {
        return (T) known;
      }
    }
    T answer = compute.get();
    synchronized (this) {
      if (now == revision) {
        answers.put(question, answer);
      }
    }
    return answer;
  }
}
