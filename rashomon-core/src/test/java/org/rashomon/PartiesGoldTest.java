package org.rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rashomon.extract.PartyRole;
import org.rashomon.ingest.Dispatch;
import org.rashomon.ingest.Given;
import org.rashomon.ingest.Ingest;
import org.rashomon.ingest.Report;
import org.rashomon.resolve.PartyRelation;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedReport;

/** Runs the suite of actors and targets in gold/parties. */
class PartiesGoldTest {
  private static final double TARGET = 0.93;

  private record Case(String id, String date, String text, String type, String cast) {}

  private static List<Case> cases() throws IOException {
    Path here = Path.of("gold/parties/parties.tsv");
    Path file = Files.exists(here) ? here : Path.of("..").resolve(here);
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
        .map(line -> line.split("\t", -1))
        .map(cell -> new Case(cell[0], cell[2], cell[3], cell[4], cast(cell[5], cell[6])))
        .toList();
  }

  @Test
  void readsTheSuite() throws IOException {
    List<Case> cases = cases();
    Map<String, Case> byText = new HashMap<>();
    List<Report> reports = new ArrayList<>();
    for (Case one : cases) {
      byText.put(one.date() + one.text(), one);
      new Ingest()
          .read(
              Dispatch.ofText(one.text(), new Dispatch.Origin(one.id(), 1)),
              new Given(one.date(), "Sample"),
              reports::add,
              problem -> {});
    }
    List<String> wrong = new ArrayList<>();
    try (Newsroom newsroom = Newsroom.open(1)) {
      for (ResolvedReport report : newsroom.read(reports)) {
        Report read = report.report();
        Case one = byText.get(read.published().value() + read.text());
        String cast = found(report, one.type());
        if (!cast.equals(one.cast())) {
          wrong.add(one.id() + " " + one.text() + ": " + cast + ", not " + one.cast());
        }
      }
    }
    assertThat(cases.size()).isEqualTo(reports.size()).isGreaterThanOrEqualTo(200);
    double share = 1 - (double) wrong.size() / cases.size();
    assertThat(share).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(TARGET);
  }

  private static String found(ResolvedReport report, String type) {
    String cast = "no claim";
    for (ResolvedClaim claim : report.claims()) {
      if (claim.type().toString().equals(type)) {
        cast = cast(sides(claim.actors()), sides(claim.targets()));
      }
    }
    return cast;
  }

  private static String sides(List<ResolvedParty> parties) {
    List<String> sides = parties.stream().map(PartiesGoldTest::side).toList();
    return sides.isEmpty() ? "-" : String.join(",", sides);
  }

  private static String side(ResolvedParty party) {
    String side = party.side() == null ? "?" : party.side();
    if (party.role() != PartyRole.PARTY) {
      return side + "/" + party.role();
    }
    return party.relation() == PartyRelation.SELF ? side : side + "/" + party.relation();
  }

  /** Actors and targets, each side once, sorted. */
  private static String cast(String actors, String targets) {
    return sorted(actors) + " > " + sorted(targets);
  }

  private static String sorted(String sides) {
    return String.join(",", new TreeSet<>(Arrays.asList(sides.split(","))));
  }
}
