package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rashomon.Newsroom;
import org.rashomon.ingest.Report;
import org.rashomon.ingest.ReportDate;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedReport;

/** Reads the reports of gold/events and holds how many of their pairs of claims are told right. */
class EventSuiteTest {
  private static final Pattern MARK = Pattern.compile("\\{(\\d+) ([^}]+)}");

  /** A claim that the suite marks. */
  private record Marked(String report, int number, String words, String event) {}

  private final List<String> wrong = new ArrayList<>();
  private int together;
  private int kept;
  private int apart;
  private int held;

  @Test
  void claimsOfOneReportGoTogetherAsTheyAreMarked() throws IOException {
    try (Newsroom newsroom = Newsroom.open(1)) {
      for (List<String> row : rows()) {
        compare(marked(newsroom, row));
      }
    }
    String all = String.join("\n", wrong);
    assertThat((double) kept / together).as(all).isGreaterThanOrEqualTo(0.75);
    assertThat((double) held / apart).as(all).isGreaterThanOrEqualTo(0.95);
  }

  private void compare(List<Marked> marked) {
    for (int i = 0; i < marked.size(); i++) {
      for (int j = i + 1; j < marked.size(); j++) {
        Marked a = marked.get(i);
        Marked b = marked.get(j);
        boolean one = a.number() == b.number();
        boolean right = one == a.event().equals(b.event());
        together += one ? 1 : 0;
        kept += one && right ? 1 : 0;
        apart += one ? 0 : 1;
        held += !one && right ? 1 : 0;
        if (!right) {
          wrong.add(a.report() + (one ? " split: " : " merged: ") + a.words() + " | " + b.words());
        }
      }
    }
  }

  private static List<Marked> marked(Newsroom newsroom, List<String> row) {
    String text = row.get(2).replace("\\n", "\n");
    Report report = report(MARK.matcher(text).replaceAll("$2"), LocalDate.parse(row.get(1)));
    ResolvedReport resolved = newsroom.read(List.of(report)).get(0);
    Map<String, String> eventOf = new HashMap<>();
    new MemoryIndex(List.of())
        .with(List.of(resolved))
        .made()
        .events()
        .forEach(event -> event.claims().forEach(claim -> eventOf.put(claim, event.id())));
    List<Marked> marked = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    int taken = 0;
    while (mark.find()) {
      int start = mark.start() - taken;
      String words = mark.group(2);
      taken += mark.group().length() - words.length();
      resolved.claims().stream()
          .filter(claim -> isIn(claim, start, start + words.length()))
          .findFirst()
          .ifPresent(
              claim ->
                  marked.add(
                      new Marked(
                          row.get(0),
                          Integer.parseInt(mark.group(1)),
                          words,
                          eventOf.get(claim.id()))));
    }
    return marked;
  }

  private static boolean isIn(ResolvedClaim claim, int start, int end) {
    return claim.trigger().start() >= start && claim.trigger().end() <= end;
  }

  private static Report report(String text, LocalDate published) {
    return new Report(
        Report.idOf(text, null, null, null, null),
        null,
        null,
        null,
        null,
        ReportDate.of(published),
        Report.PublishedBasis.GIVEN,
        "en",
        text,
        List.of(),
        text,
        0,
        Report.TextQuality.CLEAN,
        List.of());
  }

  private static List<List<String>> rows() throws IOException {
    Path here = Path.of("gold/events/reports.tsv");
    Path path = Files.exists(here) ? here : Path.of("..").resolve(here);
    return Files.readAllLines(path, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }
}
