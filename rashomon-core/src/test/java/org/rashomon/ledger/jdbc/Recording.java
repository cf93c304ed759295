package org.rashomon.ledger.jdbc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.extract.ClaimType;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.reconcile.Draft;

/** Records batches until it is killed; prints a dot for each that is done. */
final class Recording {
  static final int BATCH = 16;

  private Recording() {}

  public static void main(String[] args) {
    try (JdbcLedger ledger = JdbcLedger.open(Path.of(args[0]), "release 1")) {
      for (int batch = 0; batch < 100_000; batch++) {
        ledger.record(batch(batch));
        System.out.print('.');
        System.out.flush();
      }
    }
  }

  static List<LedgerEntry> batch(int number) {
    List<LedgerEntry> entries = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      String sentence = "Shelling number " + (number * BATCH + i) + " was heard.";
      entries.add(
          new LedgerEntry(
              Draft.report("Sample Wire", "2022-08-03", Draft.of(ClaimType.SHELLING, sentence)),
              List.of()));
    }
    return entries;
  }
}
