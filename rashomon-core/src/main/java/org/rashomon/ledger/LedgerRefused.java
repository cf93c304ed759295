package org.rashomon.ledger;

import java.util.Objects;
import org.rashomon.problem.Problem;

/** Thrown where a ledger cannot be opened or written as it is; the problem says why. */
public final class LedgerRefused extends IllegalStateException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  /** Refuses for this problem. */
  public LedgerRefused(Problem problem) {
    super(problem.message());
    this.problem = Objects.requireNonNull(problem, "problem");
  }

  /** Refuses for this problem, which shows in another error. */
  public LedgerRefused(Problem problem, Throwable cause) {
    super(problem.message(), cause);
    this.problem = Objects.requireNonNull(problem, "problem");
  }

  /** Why. */
  public Problem problem() {
    return problem;
  }
}
