package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.rashomon.Rashomon;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.resolve.ResolvedReport;

/** What is made of a set of reports doesn't hang on their order or on how they were cut. */
class OrderTest {
  @Property(tries = 10)
  void noOrderOrCutShowsInMemory(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int cut) {
    List<ResolvedReport> reports = AnyWar.reports(70, seed);
    Reconciliation whole = new MemoryIndex(List.of()).with(reports).made();
    MemoryIndex index = new MemoryIndex(List.of());
    cut(reports, seed, cut).forEach(index::with);
    assertThat(index.made()).isEqualTo(whole);
  }

  @Property(tries = 3)
  void norInAFile(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int cut)
      throws Exception {
    List<ResolvedReport> reports = AnyWar.reports(50, seed);
    assertThat(inFile(cut(reports, seed, cut)))
        .isEqualTo(new MemoryIndex(List.of()).with(reports).made());
  }

  /** Blocks of more than the largest size are split, whenever they come to be so large. */
  @Property(tries = 1)
  void norWhereBlocksAreSplit(@ForAll long seed) {
    List<ResolvedReport> reports = AnyWar.reports(350, seed);
    Reconciliation whole = new MemoryIndex(List.of()).with(reports).made();
    MemoryIndex index = new MemoryIndex(List.of());
    cut(reports, seed, 200).forEach(index::with);
    assertThat(index.made()).isEqualTo(whole);
  }

  private static List<List<ResolvedReport>> cut(List<ResolvedReport> reports, long seed, int most) {
    Random random = new Random(seed + 1);
    List<ResolvedReport> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);
    List<List<ResolvedReport>> cuts = new ArrayList<>();
    for (int from = 0; from < shuffled.size(); ) {
      int to = Math.min(shuffled.size(), from + 1 + random.nextInt(most));
      cuts.add(shuffled.subList(from, to));
      from = to;
    }
    return cuts;
  }

  private static Reconciliation inFile(List<List<ResolvedReport>> cuts) throws Exception {
    Path folder = Files.createTempDirectory("order");
    try (JdbcLedger ledger = JdbcLedger.open(folder.resolve("a.db"), "test")) {
      for (List<ResolvedReport> cut : cuts) {
        ledger.record(cut.stream().map(report -> new LedgerEntry(report, List.of())).toList());
        Rashomon.open(ledger, reports -> List.of()).reconcile();
      }
      return ledger.reconciliation();
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }
}
