package org.rashomon.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.decide.Decision;
import org.rashomon.extract.ClaimType;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.problem.ProblemCode;
import org.rashomon.resolve.PartyKind;

class CodebookTest {
  private static final LocalDate TODAY = LocalDate.of(2023, 1, 1);

  @TempDir Path folder;

  private JdbcLedger ledger() {
    return new Shelf()
        .put(
            "Sample Wire",
            "Raiders shelled the market with a drone.",
            ClaimBuilder.claim(ClaimType.SHELLING, "Raiders shelled")
                .by("Raiders", "ARM", PartyKind.MILITARY))
        .ledger(folder.resolve("a.db"));
  }

  private static String csv(JdbcLedger ledger, Map<String, Integer> keptBack) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    keptBack.putAll(
        new Export(ledger, EventFilter.ALL, TODAY, List.of()).write(ExportForm.CSV, "csv", out));
    return out.toString(StandardCharsets.UTF_8);
  }

  /** With a matcher that tries again at each place these would not end; the limit is for that. */
  @ParameterizedTest
  @ValueSource(
      strings = {"(a+)+$", "^(a|a)*$", "^(a|aa)+$", "^([a-z]+)*$", "(.*a){20}$", "(x+x+)+y"})
  @Timeout(120)
  void aPatternThatWouldRunForEverEnds(String pattern) {
    assertThat(OwnPattern.of(pattern).isIn("a".repeat(20_000) + "!")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?=a)b",
        "(?<!a)b",
        "(a)\\1",
        "a{1001}",
        "((a{100}){100}){100}",
        "(",
        "(?:x{900}){2}"
      })
  void whatCanNotRunInLinearTimeIsRefusedWithItsCode(String pattern) {
    assertThatThrownBy(() -> OwnPattern.of(pattern))
        .isInstanceOfSatisfying(
            OwnPattern.Refused.class,
            refused -> assertThat(refused.problem().code()).isEqualTo(ProblemCode.BAD_PATTERN))
        .hasMessageContaining("R030");
  }

  @Test
  void aPatternAsLongAsANovelIsRefused() {
    assertThatThrownBy(() -> OwnPattern.of("a".repeat(OwnPattern.LONGEST + 1)))
        .isInstanceOf(OwnPattern.Refused.class);
  }

  @Test
  void ownTypesAreAColumnOfTheEvents() throws IOException {
    try (JdbcLedger ledger = ledger()) {
      ledger.note(
          Codebook.NOTE,
          "type market-attack: \\bmarkets?\\b\ntype drone air-strike: drone\ntype d shelling: DRONE");
      assertThat(csv(ledger, new java.util.HashMap<>())).contains("market-attack; d");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"from 2022-09-01", "to 2022-07-01", "country SYR", "killed 1"})
  void whatIsOutsideStaysOutUnlessACoderIncludesIt(String rule) throws IOException {
    try (JdbcLedger ledger = ledger()) {
      ledger.note(Codebook.NOTE, rule);
      String id = ledger.reconciliation().events().get(0).id();
      Map<String, Integer> keptBack = new java.util.HashMap<>();
      assertThat(csv(ledger, keptBack)).doesNotContain(id);
      assertThat(keptBack.keySet()).allMatch(why -> why.startsWith("outside the codebook"));
      ledger.record(
          Decision.of(
              Decision.Action.JUDGE,
              List.of(
                  Judgements.anchor(
                      ledger.queries().claimsOfEvent(id, null, 1).items().get(0).claim())),
              Judgements.INCLUDE,
              "yes",
              "ann",
              "2026-01-01T00:00:00Z",
              "it belongs here"));
      assertThat(csv(ledger, new java.util.HashMap<>())).contains(id);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "colour red",
        "from yesterday",
        "country Syria",
        "killed few",
        "type a",
        "type A: b",
        "type a nothing: b",
        "type a:",
        "type a: (?=b)"
      })
  void aLineThatCanNotBeUnderstoodIsNamed(String line) {
    assertThatThrownBy(() -> Codebook.parse("# mine\n" + line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("line 2: ");
  }
}
