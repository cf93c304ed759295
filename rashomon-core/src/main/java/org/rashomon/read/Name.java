package org.rashomon.read;

import java.util.Objects;

/** A name the reader found: words {@code first} up to {@code end}, and what it is a name of. */
public record Name(int first, int end, NameKind kind) {

  /** Throws when the run is empty or the kind null. */
  public Name {
    Objects.requireNonNull(kind, "kind");
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("no run of words: " + first + ".." + end);
    }
  }
}
