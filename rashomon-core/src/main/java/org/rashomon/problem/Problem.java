package org.rashomon.problem;

import java.util.Objects;

/**
 * One thing that went wrong with one input; recorded, never thrown.
 *
 * @param code what kind of problem
 * @param input the file or address, as the user named it; told in the run's output and kept in the
 *     ledger, never exported
 * @param line 1-based line within the input, 0 where lines mean nothing
 * @param detail what exactly was wrong, a short phrase without the input's text
 */
public record Problem(ProblemCode code, String input, int line, String detail) {

  /** Throws when a part is null or the line negative. */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(detail, "detail");
    if (line < 0) {
      throw new IllegalArgumentException("line must not be negative: " + line);
    }
  }

  /** One line for a person: code, place, detail, remedy. */
  public String message() {
    String where = line == 0 ? input : input + ":" + line;
    return code.code() + " " + where + ": " + detail + ". " + code.remedy();
  }
}
