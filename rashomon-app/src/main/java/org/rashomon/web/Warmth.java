package org.rashomon.web;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.rashomon.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks in the background what every first page needs, when the pages start and again when the
 * ledger has stayed as it is for a while after a write: so that no visitor waits for sums over all
 * of it.
 */
final class Warmth implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Warmth.class);
  private static final int LOOK_EVERY_SECONDS = 5;

  private final Ledger ledger;
  private final List<Runnable> questions;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "warm");
            thread.setDaemon(true);
            return thread;
          });
  private long warmed = -1;
  private long seen = -1;

  Warmth(Ledger ledger, List<Runnable> questions) {
    this.ledger = ledger;
    this.questions = List.copyOf(questions);
  }

  void start() {
    seen = ledger.revision();
    var unused = clock.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      long now = ledger.revision();
      if (now == seen && now != warmed) {
        questions.forEach(Runnable::run);
        warmed = now;
      }
      seen = now;
    } catch (RuntimeException e) {
      LOG.debug("could not be asked ahead", e);
    }
  }

  /** Ends after what is being asked. */
  @Override
  public void close() {
    clock.shutdownNow();
    try {
      clock.awaitTermination(LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
