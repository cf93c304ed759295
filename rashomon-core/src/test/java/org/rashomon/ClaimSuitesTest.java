package org.rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedTime;

/** Reads the sentences of gold/sources, gold/places and gold/times the whole way to claims. */
class ClaimSuitesTest {
  private static Newsroom newsroom;

  @BeforeAll
  static void open() {
    newsroom = Newsroom.open(1);
  }

  @AfterAll
  static void close() {
    newsroom.close();
  }

  @Test
  void sourcesAreNamed() throws IOException {
    assertShare("gold/sources/sources.tsv", ClaimSuitesTest::isSaidBy, 0.95);
  }

  @Test
  void placesAreFound() throws IOException {
    assertShare("gold/places/claims.tsv", ClaimSuitesTest::isAt, 0.9);
  }

  @Test
  void timesAreTheActs() throws IOException {
    assertShare("gold/times/claims.tsv", ClaimSuitesTest::isThen, 0.9);
  }

  /** Holds the share of rows of which some claim with the act's trigger passes. */
  private static void assertShare(
      String file, BiPredicate<ResolvedClaim, List<String>> right, double least)
      throws IOException {
    List<List<String>> rows = rows(file);
    List<String> wrong = new ArrayList<>();
    for (List<String> row : rows) {
      String text = row.get(2).replace("\\n", "\n");
      List<ResolvedClaim> claims = newsroom.read(List.of(InventedReport.of(text))).get(0).claims();
      boolean found =
          claims.stream()
              .filter(claim -> holds(claim.trigger().text(), row.get(3)))
              .anyMatch(claim -> right.test(claim, row));
      if (!found) {
        wrong.add(row + " " + claims.stream().map(ClaimSuitesTest::told).toList());
      }
    }
    double share = 1 - (double) wrong.size() / rows.size();
    assertThat(share)
        .as(share + " of " + file + "\n" + String.join("\n", wrong))
        .isGreaterThanOrEqualTo(least);
  }

  private static String told(ResolvedClaim claim) {
    Chain.Hop first = claim.sources().get(0).hops().get(0);
    ResolvedPlace place = claim.place();
    ResolvedTime time = claim.time();
    return claim.trigger().text()
        + " by "
        + first.text()
        + " "
        + first.side()
        + (place == null ? "" : " at " + place.name() + " " + place.precision())
        + (time == null ? "" : " on " + time.from() + " to " + time.to());
  }

  private static boolean isSaidBy(ResolvedClaim claim, List<String> row) {
    return claim.sources().stream().anyMatch(chain -> isSaidBy(chain.hops(), row));
  }

  private static boolean isSaidBy(List<Chain.Hop> hops, List<String> row) {
    Chain.Hop first = hops.get(0);
    String via = hops.size() > 2 ? Objects.requireNonNull(hops.get(1).text()) : "-";
    boolean passed =
        row.get(6).isEmpty() || (row.get(6).equals("-") ? via.equals("-") : holds(via, row.get(6)));
    if (row.get(4).equals("-")) {
      return hops.size() == 1;
    }
    boolean named = holds(first.text() + " " + first.name(), row.get(4));
    boolean side = row.get(5).equals("-") ? first.side() == null : is(row.get(5), first.side());
    return named && hops.size() > 1 && passed && side;
  }

  private static boolean isAt(ResolvedClaim claim, List<String> row) {
    ResolvedPlace place = claim.place();
    if (row.get(4).equals("-") || place == null) {
      return row.get(4).equals("-") && place == null;
    }
    return holds(place.text() + " " + place.name(), row.get(4))
        && is(row.get(5), place.country())
        && is(row.get(6), Objects.toString(place.precision()));
  }

  private static boolean isThen(ResolvedClaim claim, List<String> row) {
    ResolvedTime time = claim.time();
    return row.get(4).equals(day(time == null ? null : time.from()))
        && row.get(5).equals(day(time == null ? null : time.to()));
  }

  private static String day(String told) {
    return told == null ? "-" : told;
  }

  private static boolean is(String wanted, String told) {
    return wanted.isEmpty() || wanted.equals(told);
  }

  private static boolean holds(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static List<List<String>> rows(String file) throws IOException {
    Path here = Path.of(file);
    Path path = Files.exists(here) ? here : Path.of("..").resolve(here);
    return Files.readAllLines(path, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }
}
