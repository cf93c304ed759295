package org.rashomon.export;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerCounts;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Tally;

/** What an export rests on, in words: reports by outlet and language, the last day read. */
final class CorpusStatement {
  private static final int MOST_OUTLETS = 20;

  private CorpusStatement() {}

  /** One line. */
  static String line(Ledger ledger) {
    LedgerCounts counts = ledger.queries().counts();
    String sample = ledger.note(Ledger.CORPUS);
    return (sample == null ? "" : "Sample corpus (" + sample + "), no source on any conflict. ")
        + "Corpus: "
        + counts.reports()
        + " reports of "
        + ledger.queries().outlets().size()
        + " outlets, the last of "
        + (counts.lastDay() == null ? "an unknown day" : counts.lastDay())
        + "; sums of what was read here are no toll of a war.";
  }

  /** Several lines, for a page or sheet of its own. */
  static List<String> lines(Ledger ledger) {
    LedgerQueries queries = ledger.queries();
    List<String> lines = new ArrayList<>();
    lines.add(line(ledger));
    lines.add("Reports by language: " + tallies(queries.languages()) + ".");
    lines.add("Reports by outlet: " + tallies(queries.outlets()) + ".");
    lines.add("Coordinates: GeoNames, CC BY 4.0. Rows are claims of sources, never findings.");
    return lines;
  }

  private static String tallies(List<Tally> tallies) {
    List<String> told = new ArrayList<>();
    for (Tally tally : tallies.subList(0, Math.min(MOST_OUTLETS, tallies.size()))) {
      told.add((tally.name() == null ? "unnamed" : tally.name()) + " " + tally.count());
    }
    if (tallies.size() > MOST_OUTLETS) {
      told.add((tallies.size() - MOST_OUTLETS) + " others");
    }
    return String.join(", ", told);
  }
}
