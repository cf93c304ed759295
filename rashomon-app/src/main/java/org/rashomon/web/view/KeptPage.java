package org.rashomon.web.view;

import java.util.List;

/**
 * Kept searches.
 *
 * @param own the visitor's own; null where there are no users
 * @param shared those for all who read the ledger
 * @param mayChange whether the visitor may take away what is for all
 */
public record KeptPage(List<Link> own, List<Link> shared, boolean mayChange) {

  /** Copies the lists. */
  public KeptPage {
    own = own == null ? null : List.copyOf(own);
    shared = List.copyOf(shared);
  }
}
