package org.rashomon.ledger;

import java.util.List;

/**
 * Part of a list.
 *
 * @param next cursor of the next part, or null behind the last
 */
public record Page<T>(List<T> items, String next) {

  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }
}
