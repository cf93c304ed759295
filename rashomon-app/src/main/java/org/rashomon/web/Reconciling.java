package org.rashomon.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.rashomon.Rashomon;
import org.rashomon.ledger.Ledger;
import org.rashomon.web.work.Work;
import org.rashomon.web.work.Works;

/**
 * Makes events anew behind decisions, one run after another. Decisions that come while it runs are
 * seen by the next run; those of a program that was killed before it ran, by the first.
 */
final class Reconciling {
  /** Of more than these only so many are counted. */
  private static final int MOST_COUNTED = 1_000_000;

  private final Ledger ledger;
  private final Works works;
  private final AtomicLong asked = new AtomicLong();
  private long done;

  Reconciling(Ledger ledger, Works works) {
    this.ledger = ledger;
    this.works = works;
    if (!ledger.unreconciled(1).isEmpty() && !ledger.decisionLog().isEmpty()) {
      ask();
    }
  }

  /** Asks for a run; returns at once. */
  void ask() {
    asked.incrementAndGet();
    works.begin(works.prepare("Events are made anew", null), Works.Lane.WRITING, this::run);
  }

  /** Asks for a run and waits until events are as decided. */
  void askAndWait() {
    CompletableFuture<Void> over = new CompletableFuture<>();
    asked.incrementAndGet();
    works.begin(
        works.prepare("Events are made anew", null),
        Works.Lane.WRITING,
        work -> {
          try {
            run(work);
            over.complete(null);
          } catch (RuntimeException e) {
            over.completeExceptionally(e);
            throw e;
          }
          return null;
        });
    over.join();
  }

  /** What one run did is seen on the pages: nobody waits for an outcome. */
  private Work.Outcome run(Work work) {
    long turn = asked.get();
    if (turn != done) {
      int left = ledger.unreconciled(MOST_COUNTED).size();
      work.at("Putting claims together", 0, left);
      Rashomon.open(ledger, unread -> java.util.List.of())
          .reconcile(reports -> work.at("Putting claims together", reports, left));
      done = turn;
    }
    return null;
  }
}
