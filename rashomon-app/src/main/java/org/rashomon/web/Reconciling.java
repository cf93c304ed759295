package org.rashomon.web;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.rashomon.Rashomon;
import org.rashomon.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes events anew behind decisions, one run after another. Decisions that come while it runs are
 * seen by the next run; those of a program that was killed before it ran, by the first.
 */
final class Reconciling implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Reconciling.class);
  private static final int LONGEST_END_SECONDS = 60;

  private final Ledger ledger;
  private final AtomicLong asked = new AtomicLong();
  private final ExecutorService runs =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "reconciling");
            thread.setDaemon(true);
            return thread;
          });
  private long done;

  Reconciling(Ledger ledger) {
    this.ledger = ledger;
    if (!ledger.unreconciled(1).isEmpty() && !ledger.decisionLog().isEmpty()) {
      ask();
    }
  }

  /** Asks for a run; returns at once. */
  void ask() {
    asked.incrementAndGet();
    runs.execute(this::run);
  }

  /** Asks for a run and waits until events are as decided. */
  void askAndWait() {
    asked.incrementAndGet();
    try {
      runs.submit(this::run).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("events could not be made anew", e);
    }
  }

  private void run() {
    long turn = asked.get();
    if (turn == done) {
      return;
    }
    try {
      Rashomon.open(ledger, unread -> java.util.List.of()).reconcile();
      done = turn;
    } catch (RuntimeException e) {
      LOG.error("events could not be made anew", e);
    }
  }

  @Override
  public void close() {
    runs.shutdown();
    try {
      if (!runs.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
        runs.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
