package org.rashomon.web.work;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.rashomon.ledger.LedgerRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does long work behind the pages and remembers the last of it, with the files it made, until it is
 * closed. Safe for use by many threads.
 */
public final class Works implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Works.class);
  private static final int REMEMBERED = 30;
  private static final int LONGEST_END_SECONDS = 60;

  private final Clock clock;
  private final Deque<Work> works = new ArrayDeque<>();
  private final Map<Lane, ExecutorService> lanes = new EnumMap<>(Lane.class);

  /** Work of one lane is done one after another. */
  public enum Lane {
    /** What writes into the ledger. */
    WRITING,
    /** What only reads it. */
    READING
  }

  /** What is to be done. */
  @FunctionalInterface
  public interface Task {
    /**
     * Does it, telling the work how far it is.
     *
     * @return what came of it, or null for what nobody waits for: it is then forgotten
     * @throws IllegalArgumentException where what was given won't do; the message is shown
     */
    Work.Outcome run(Work work) throws IOException;
  }

  /**
   * No work yet.
   *
   * @param clock tells when work began
   */
  public Works(Clock clock) {
    this.clock = clock;
    for (Lane lane : Lane.values()) {
      lanes.put(lane, Executors.newSingleThreadExecutor(Works::thread));
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "long work");
    thread.setDaemon(true);
    return thread;
  }

  /** A piece of work that begins with {@link #begin}. */
  public Work prepare(String title, String by) {
    return new Work(UUID.randomUUID().toString(), title, by, clock.instant());
  }

  /** Begins it as soon as its lane is free; returns at once. */
  public void begin(Work work, Lane lane, Task task) {
    synchronized (works) {
      works.addFirst(work);
      while (works.size() > REMEMBERED && !works.getLast().standing().isUnderWay()) {
        delete(works.removeLast());
      }
    }
    lanes.get(lane).execute(() -> run(work, task));
  }

  private void run(Work work, Task task) {
    work.go();
    try {
      Work.Outcome outcome = task.run(work);
      work.end(Work.State.DONE, outcome);
      if (outcome == null) {
        forget(work);
      }
    } catch (IllegalArgumentException | LedgerRefused e) {
      work.end(Work.State.FAILED, Work.Outcome.at(e.getMessage(), null, null));
    } catch (IOException | RuntimeException e) {
      LOG.error("{} could not be done", work.title(), e);
      String said = "It could not be done: a fault of ours, told in the program's log.";
      work.end(Work.State.FAILED, Work.Outcome.at(said, null, null));
    }
  }

  private void forget(Work work) {
    synchronized (works) {
      works.remove(work);
    }
    delete(work);
  }

  /** How much that this user began isn't over. */
  public long underWay(String by) {
    return all().stream()
        .filter(work -> by.equals(work.by()) && work.standing().isUnderWay())
        .count();
  }

  /** The work with this id, or null. */
  public Work find(String id) {
    return all().stream().filter(work -> work.id().equals(id)).findFirst().orElse(null);
  }

  /** All that is remembered, what began last first. */
  public List<Work> all() {
    synchronized (works) {
      return List.copyOf(works);
    }
  }

  /** Ends after what is going on, and deletes all files. */
  @Override
  public void close() {
    lanes.values().forEach(ExecutorService::shutdown);
    try {
      for (ExecutorService lane : lanes.values()) {
        if (!lane.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
          lane.shutdownNow();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    all().forEach(Works::delete);
  }

  private static void delete(Work work) {
    try {
      work.clear();
    } catch (IOException e) {
      LOG.warn("the files of {} could not be deleted", work.title(), e);
    }
  }
}
