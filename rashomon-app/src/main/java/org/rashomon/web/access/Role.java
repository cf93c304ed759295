package org.rashomon.web.access;

import java.util.Locale;

/** What a user may do; each may do what those before it may. */
public enum Role {
  /** Reads pages and exports. */
  READER,
  /** Decides: accepts, rejects, corrects. */
  CODER,
  /** Opens what is closed to others: names of private persons, questions in SQL. */
  ADMIN;

  /** Whether this role may do what another may. */
  public boolean covers(Role other) {
    return compareTo(other) >= 0;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
