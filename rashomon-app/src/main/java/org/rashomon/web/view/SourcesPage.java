package org.rashomon.web.view;

import java.util.List;

/**
 * A list of sources.
 *
 * @param more whether there are more than are shown
 */
public record SourcesPage(String words, List<SourceItem> sources, boolean more) {

  /** Copies the list. */
  public SourcesPage {
    sources = List.copyOf(sources);
  }
}
