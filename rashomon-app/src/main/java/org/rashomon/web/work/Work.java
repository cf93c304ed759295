package org.rashomon.web.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One piece of long work. Safe for use by many threads: one works, others look. */
public final class Work {
  private static final int MOST_NOTES = 100;

  private final String id;
  private final String title;
  private final String by;
  private final Instant begun;
  private final List<String> notes = new ArrayList<>();
  private Path folder;
  private State state = State.WAITING;
  private String step = "Waits for what was begun before it";
  private long done;
  private long total;
  private Outcome outcome;

  /** Where a piece of work stands. */
  public enum State {
    WAITING,
    GOING,
    DONE,
    FAILED
  }

  /**
   * What came of it.
   *
   * @param said in a sentence
   * @param href address of the page or file that it made, or null
   * @param leads what that address leads to, or null
   * @param file the file that it made, in the work's folder, or null
   * @param mediaType of the file, or null
   */
  public record Outcome(String said, String href, String leads, Path file, String mediaType) {
    /** One that leads to a page. */
    public static Outcome at(String said, String href, String leads) {
      return new Outcome(said, href, leads, null, null);
    }

    /** One that made a file. */
    public static Outcome of(String said, Path file, String mediaType) {
      return new Outcome(said, null, null, file, mediaType);
    }
  }

  /**
   * How it stands at one moment.
   *
   * @param done how many of them are done
   * @param total how many there are, 0 where nobody knows
   * @param notes what was wrong on the way, the first 100
   * @param outcome null until it is over
   */
  public record Standing(
      State state, String step, long done, long total, List<String> notes, Outcome outcome) {
    /** Copies the notes. */
    public Standing {
      notes = List.copyOf(notes);
    }

    /** Whether it waits or goes on. */
    public boolean isUnderWay() {
      return state == State.WAITING || state == State.GOING;
    }
  }

  Work(String id, String title, String by, Instant begun) {
    this.id = id;
    this.title = title;
    this.by = by;
    this.begun = begun;
  }

  /** Its name in addresses. */
  public String id() {
    return id;
  }

  /** What it does, in words. */
  public String title() {
    return title;
  }

  /** Name of the user who began it; null where nobody did. */
  public String by() {
    return by;
  }

  /** A folder of its own for its files, which goes with it. */
  public synchronized Path folder() throws IOException {
    if (folder == null) {
      folder = Files.createTempDirectory("rashomon-work");
    }
    return folder;
  }

  /** When it was asked for. */
  public Instant begun() {
    return begun;
  }

  /** Tells how far it is; a total of 0 says that nobody knows how much there is. */
  public synchronized void at(String nowDoing, long soMany, long ofSoMany) {
    step = nowDoing;
    done = soMany;
    total = ofSoMany;
  }

  /** Tells of something wrong that doesn't end it. */
  public synchronized void note(String line) {
    if (notes.size() < MOST_NOTES) {
      notes.add(line);
    }
  }

  synchronized void go() {
    state = State.GOING;
    step = "Begins";
  }

  synchronized void end(State last, Outcome made) {
    state = last;
    outcome = made;
  }

  /** Deletes its files. */
  synchronized void clear() throws IOException {
    if (folder != null) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** How it stands now. */
  public synchronized Standing standing() {
    return new Standing(state, step, done, total, notes, outcome);
  }
}
