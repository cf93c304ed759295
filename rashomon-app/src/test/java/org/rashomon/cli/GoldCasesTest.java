package org.rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Action;
import org.rashomon.export.Judgements;
import org.rashomon.ledger.ClaimFilter;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.resolve.ResolvedClaim;
import picocli.CommandLine;

/** What people decided of the tour comes out as gold that the program is measured against. */
class GoldCasesTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... args) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
  }

  private static Decision decision(
      Action action, String field, String value, List<ResolvedClaim> claims) {
    return Decision.of(
        action,
        claims.stream().map(Judgements::anchor).toList(),
        field,
        value,
        "ann",
        "2026-01-01T00:00:00Z",
        "the text says so");
  }

  private static ResolvedClaim other(List<ResolvedClaim> claims, ResolvedClaim than) {
    return claims.stream().filter(c -> !c.report().equals(than.report())).findFirst().orElseThrow();
  }

  private Path gold() throws IOException {
    Path ledgerFile = folder.resolve("tour.db");
    Path reports = Path.of(System.getProperty("rashomon.root"), "gold", "tour", "reports.jsonl");
    assertThat(run("read", "--ledger", ledgerFile, reports)).as(err.toString()).isZero();
    try (JdbcLedger ledger = JdbcLedger.open(ledgerFile, null)) {
      List<ResolvedClaim> claims =
          ledger.queries().claims(ClaimFilter.ALL, null, 100).items().stream()
              .map(ClaimRow::claim)
              .toList();
      List<Decision> step = new ArrayList<>();
      ResolvedClaim first = claims.get(0);
      step.add(decision(Action.ACCEPT, null, null, List.of(first)));
      step.add(decision(Action.SET, "hedge", "\"alleged\"", List.of(claims.get(1))));
      step.add(decision(Action.REJECT, null, null, List.of(claims.get(2))));
      step.add(decision(Action.MERGE, null, null, List.of(first, other(claims, first))));
      ledger.decide(step);
    }
    Path gold = folder.resolve("gold");
    assertThat(run("decisions", "--ledger", ledgerFile, "export", gold, "--as", "gold"))
        .as(err.toString())
        .isZero();
    return gold;
  }

  @Test
  void theCasesHoldWhatWasDecidedAndEachQuoteStandsOnce() throws IOException {
    Path gold = gold();
    JsonNode expected = new ObjectMapper().readTree(gold.resolve("expected.json").toFile());
    List<String> lines = Files.readAllLines(gold.resolve("reports.jsonl"));
    int wanted = 0;
    for (JsonNode claim : expected.path("claims")) {
      wanted += claim.path("optional").asBoolean() ? 0 : 1;
      assertStandsOnce(lines, claim);
    }
    assertThat(wanted).isBetween(2, 4);
    assertThat(expected.path("absent")).hasSize(1);
    assertThat(expected.path("events").get(0).path("together")).hasSize(2);
    assertThat(expected.path("claims").toString()).contains("\"status\":\"alleged\"");
  }

  private static void assertStandsOnce(List<String> lines, JsonNode claim) throws IOException {
    for (String line : lines) {
      JsonNode report = new ObjectMapper().readTree(line);
      if (report.path("id").asText().equals(claim.path("doc").asText())) {
        String quote = claim.path("quote").asText();
        String text = report.path("text").asText();
        assertThat(text.indexOf(quote))
            .as(quote)
            .isNotNegative()
            .isEqualTo(text.lastIndexOf(quote));
        return;
      }
    }
    throw new AssertionError("no such report: " + claim);
  }

  @Test
  void measureReadsThemAndFindsWhatWasAccepted() throws IOException {
    Path gold = gold();
    int code = run("measure", "ledger", "--data", gold, "--gold", folder.resolve("none"));
    assertThat(code).as(err.toString() + out).isIn(Main.DONE, Main.SOME_NOT);
    assertThat(out.toString()).contains("claims").contains("fields");
  }
}
