package org.rashomon.cli;

import java.io.PrintWriter;
import org.rashomon.Rashomon;
import org.rashomon.problem.Problem;

/** Tells on standard error how reading goes: problems as lines, numbers at most once a second. */
final class Progress implements Rashomon.Watcher, AutoCloseable {
  private static final long EVERY_NANOS = 1_000_000_000L;

  private final PrintWriter err;
  private final boolean problems;
  private final boolean terminal = System.console() != null;
  private final long begun = System.nanoTime();
  private long told = begun;
  private boolean open;

  Progress(PrintWriter err) {
    this(err, true);
  }

  /** Tells problems only where asked for. */
  Progress(PrintWriter err, boolean problems) {
    this.err = err;
    this.problems = problems;
  }

  @Override
  public void recorded(int reports) {
    long now = System.nanoTime();
    if (terminal && now - told > EVERY_NANOS) {
      told = now;
      long seconds = Math.max(1, (now - begun) / EVERY_NANOS);
      tell(reports + " reports, " + reports / seconds + " a second");
    }
  }

  @Override
  public void problem(Problem problem) {
    if (problems) {
      close();
      err.println(problem.message());
    }
  }

  @Override
  public void reconciling() {
    if (terminal) {
      tell("putting claims together");
    }
  }

  private void tell(String line) {
    err.print("\r\u001B[K" + line);
    err.flush();
    open = true;
  }

  /** Clears the line that is being told. */
  @Override
  public void close() {
    if (open) {
      err.print("\r\u001B[K");
      err.flush();
      open = false;
    }
  }
}
