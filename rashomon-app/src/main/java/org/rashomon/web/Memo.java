package org.rashomon.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.rashomon.ledger.Ledger;

/**
 * Remembers answers for as long as the ledger isn't written to. Safe for use by many threads; of
 * those that ask the same at once, one computes it and the others wait for it.
 */
final class Memo {
  private static final int MOST = 400;

  private final Ledger ledger;
  private final Map<Object, FutureTask<Object>> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, FutureTask<Object>> eldest) {
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
    FutureTask<Object> fresh = new FutureTask<>(compute::get);
    FutureTask<Object> known;
    synchronized (this) {
      bringUpToDate();
      known = answers.putIfAbsent(question, fresh);
    }
    if (known == null) {
      fresh.run();
      known = fresh;
    }
    try {
      return (T) known.get();
    } catch (ExecutionException e) {
      forget(question, known);
      throw e.getCause() instanceof RuntimeException refused
          ? refused
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while an answer was made", e);
    }
  }

  /** Whether the answer to a question is there without waiting. */
  synchronized boolean knows(Object question) {
    bringUpToDate();
    FutureTask<Object> known = answers.get(question);
    return known != null && known.isDone();
  }

  private void bringUpToDate() {
    long now = ledger.revision();
    if (now != revision) {
      answers.clear();
      revision = now;
    }
  }

  private synchronized void forget(Object question, FutureTask<Object> failed) {
    answers.remove(question, failed);
  }
}
