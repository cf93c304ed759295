package org.rashomon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.Rashomon;
import org.rashomon.decide.Decision;
import org.rashomon.ledger.jdbc.JdbcLedger;

/** Killed without warning in the middle of a step, nothing that was said to be done is lost. */
class KilledIT {
  @TempDir Path folder;

  /** Runs a flow, kills it after so many steps were said to be done; gives those. */
  private List<String> killed(Path ledger, String flow, int after) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Killed.class.getName(),
                ledger.toString(),
                flow,
                Integer.toString(after))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> done = new ArrayList<>();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (line.startsWith("done ")) {
          done.add(line.substring("done ".length()));
        }
        if (done.size() == after) {
          // Not Process.destroyForcibly: it closes what the program has still said.
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly();
    }
    assertThat(done).as("the flow ran").hasSizeGreaterThanOrEqualTo(after);
    return done;
  }

  @ParameterizedTest
  @ValueSource(strings = {"bulk", "edits", "hand", "merge", "split", "undo", "blind", "redact"})
  void whatWasDecidedStandsAndNoStepIsHalfDone(String flow) throws IOException {
    Path file = folder.resolve("a.db");
    Killed.shelf().ledger(file).close();
    int whole = flow.equals("bulk") || flow.equals("edits") ? Killed.REPORTS : 1;
    for (int after = 1; after < 4; after++) {
      List<String> done = killed(file, flow, after);
      try (JdbcLedger ledger = JdbcLedger.open(file, "test")) {
        Map<String, Long> steps =
            ledger.decisionLog().stream()
                .collect(Collectors.groupingBy(Decision::when, Collectors.counting()));
        assertThat(steps.values()).as("whole steps only").allMatch(size -> size % whole == 0);
        assertThat(steps).containsKeys(done.toArray(String[]::new));
        assertThat(ledger.orphans()).isEmpty();
        Rashomon.open(ledger, unread -> List.of()).reconcile();
        assertThat(ledger.unreconciled(1)).isEmpty();
        assertNoHiddenWord(ledger);
      }
    }
  }

  /** What was hidden when it was killed is hidden now. */
  private static void assertNoHiddenWord(JdbcLedger ledger) {
    for (Decision one : ledger.decisions()) {
      if (one.action() == Decision.Action.REDACT) {
        String report = one.anchors().get(0).report();
        assertThat(ledger.report(report).toString()).contains("\u2588");
        assertThat(ledger.textBehindRedaction(report)).contains("village");
      }
    }
  }

  @Test
  void aReleaseIsWholeOrNotThere() throws IOException {
    Path file = folder.resolve("a.db");
    Killed.shelf().ledger(file).close();
    List<String> done = killed(file, "release", 3);
    done.forEach(step -> assertThat(folder.resolve(step + ".jsonl")).exists());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path one : files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
        assertThat(Release.read(one).events()).as(one.toString()).isNotEmpty();
        assertThat(Files.readString(one)).endsWith("}\n");
      }
    }
  }

  @Test
  void readingGoesOnWhereItWasKilledAndEndsAsIfItHadNotBeen() throws IOException {
    Path file = folder.resolve("a.db");
    killed(file, "read", 1);
    try (JdbcLedger ledger = JdbcLedger.open(file, "test");
        JdbcLedger other = JdbcLedger.open(folder.resolve("b.db"), "test")) {
      long there =
          Killed.entries().stream().filter(e -> ledger.has(e.report().report().id())).count();
      assertThat(there).isPositive();
      Killed.read(ledger, reports -> {});
      Killed.read(other, reports -> {});
      assertThat(Killed.document(ledger)).isEqualTo(Killed.document(other));
    }
  }
}
