package org.rashomon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.extract.ClaimType;
import org.rashomon.ingest.Report;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.Recorded;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;
import org.rashomon.reconcile.Draft;
import org.rashomon.resolve.ResolvedReport;

class RashomonTest {
  @TempDir Path folder;

  private final Map<String, ResolvedReport> known =
      IntStream.range(0, 150)
          .mapToObj(
              i ->
                  Draft.report(
                      "Sample Wire",
                      "2022-08-03",
                      Draft.of(ClaimType.SHELLING, "Shelling number " + i + " was heard.")))
          .collect(Collectors.toMap(report -> report.report().id(), Function.identity()));
  private final List<String> told = new ArrayList<>();

  private final Rashomon.Watcher watcher =
      new Rashomon.Watcher() {
        @Override
        public void recorded(int reports) {
          told.add("recorded " + reports);
        }

        @Override
        public void problem(Problem problem) {
          told.add(problem.code().code());
        }

        @Override
        public void reconciling() {
          told.add("reconciling");
        }
      };

  private JdbcLedger open() {
    return JdbcLedger.open(folder.resolve("a.db"), "test");
  }

  private List<ResolvedReport> resolve(List<Report> reports) {
    return reports.stream().map(report -> known.get(report.id())).toList();
  }

  private Rashomon.Wire wire() {
    return (reports, problems) -> {
      problems.accept(new Problem(ProblemCode.EMPTY_INPUT, "b.txt", 0, "nothing in it"));
      known.values().forEach(report -> reports.accept(report.report()));
    };
  }

  @Test
  void whatComesIsReadRecordedAndReconciled() {
    try (JdbcLedger ledger = open()) {
      assertThat(Rashomon.open(ledger, this::resolve).read(wire(), watcher))
          .isEqualTo(new Rashomon.Tidings(150, 150, 1));
      assertThat(Recorded.all(ledger)).hasSize(150);
      assertThat(ledger.queries().events(EventFilter.ALL, null, 10).items()).isNotEmpty();
      assertThat(ledger.problems()).hasSize(1);
    }
    assertThat(told).contains("R003", "recorded 64", "recorded 150", "reconciling");
  }

  @Test
  void aCallMadeAgainReadsNothingTwice() {
    try (JdbcLedger ledger = open()) {
      Rashomon.open(ledger, this::resolve).read(wire(), watcher);
      told.clear();
      Rashomon.Tidings again =
          Rashomon.open(
                  ledger,
                  reports -> {
                    throw new AssertionError("read again: " + reports);
                  })
              .read(wire(), watcher);
      assertThat(again).isEqualTo(new Rashomon.Tidings(150, 0, 1));
      assertThat(told).doesNotContain("reconciling");
    }
  }

  @Test
  void aCallThatBrokeOffGoesOnWhereItStopped() {
    try (JdbcLedger ledger = open()) {
      Rashomon breaking =
          Rashomon.open(
              ledger,
              reports -> {
                if (reports.size() < 64) {
                  throw new IllegalStateException("the power failed");
                }
                return resolve(reports);
              });
      assertThatThrownBy(() -> breaking.read(wire(), watcher)).hasMessage("the power failed");
    }
    try (JdbcLedger ledger = open()) {
      assertThat(Recorded.all(ledger)).hasSize(128);
      assertThat(Rashomon.open(ledger, this::resolve).read(wire(), watcher).recorded())
          .isEqualTo(22);
      assertThat(ledger.unreconciled(1)).isEmpty();
    }
  }
}
