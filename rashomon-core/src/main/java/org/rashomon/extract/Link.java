package org.rashomon.extract;

import java.util.Objects;

/**
 * How a claim answers another claim of the same report.
 *
 * @param type how
 * @param to index of the other among the report's claims; -1 when what it answers isn't there
 */
public record Link(RelationType type, int to) {

  /** Throws when the type is null. */
  public Link {
    Objects.requireNonNull(type, "type");
  }
}
