package org.rashomon.web.view;

import java.util.List;
import org.rashomon.ledger.LedgerCounts;
import org.rashomon.ledger.Tally;

/**
 * What a page rests on.
 *
 * @param sample what the reports are where they are no news, or null
 * @param lastDay day of the latest report in words, or null
 */
public record Corpus(
    LedgerCounts counts,
    List<Tally> outlets,
    List<Tally> languages,
    String sample,
    String lastDay) {

  /** Copies the lists. */
  public Corpus {
    outlets = List.copyOf(outlets);
    languages = List.copyOf(languages);
  }
}
