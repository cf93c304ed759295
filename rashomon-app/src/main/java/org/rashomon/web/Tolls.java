package org.rashomon.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rashomon.export.PrivateVoices;
import org.rashomon.ledger.LedgerOverview.IncidentSum;
import org.rashomon.ledger.LedgerOverview.StatedToll;
import org.rashomon.resolve.HopKind;
import org.rashomon.web.view.BandChart;
import org.rashomon.web.view.IncidentChart;
import org.rashomon.web.view.Link;
import org.rashomon.web.view.TollsPage;

/** Stated tolls of a period or war; and, kept apart, sums of single incidents. */
final class Tolls {
  /** Stated tolls looked at; each is somebody's sentence on a whole war or part of it. */
  static final int MOST = 2_000;

  private static final int CHARTS = 6;
  private static final int MONTHS = 24;
  private static final int LONGEST = 1_000;
  private static final String KILLED = "killed";

  private final SideNames sides;

  Tolls(SideNames sides) {
    this.sides = sides;
  }

  /** All of them as rows, in the order of saying. */
  List<TollsPage.Row> rows(List<StatedToll> tolls) {
    return tolls.stream().map(this::row).toList();
  }

  private TollsPage.Row row(StatedToll toll) {
    return new TollsPage.Row(
        Days.published(toll.said().isEmpty() ? null : toll.said()),
        speaker(toll),
        "/source?name=" + Parameters.encoded(toll.source()),
        PrivateVoices.isNamed(toll),
        toll.standing(),
        Wording.words(toll.kind()),
        whose(toll),
        Wording.range(toll.low(), toll.best(), toll.high()),
        toll.words(),
        window(toll),
        "/report/" + toll.report() + "#claim-" + toll.claim());
  }

  private String speaker(StatedToll toll) {
    if (toll.sourceKind().equals(HopKind.WITNESS.toString())) {
      return "a witness";
    }
    if (toll.sourceKind().equals(HopKind.ANONYMOUS.toString())) {
      return "an unnamed source";
    }
    return toll.source().isEmpty() ? "an unnamed outlet" : sides.of(toll.source());
  }

  String whose(StatedToll toll) {
    String victims =
        toll.victims().equals("unknown") || toll.victims().equals("mixed")
            ? ""
            : toll.victims() + "s";
    if (toll.side().isEmpty()) {
      return victims.isEmpty() ? "all sides, or not told whose" : victims;
    }
    String side = sides.of(toll.side());
    return victims.isEmpty() || victims.equals(side) ? side : side + ", " + victims;
  }

  /** Since when a toll counts, in words. */
  static String since(StatedToll toll) {
    String basis = toll.basis().equals("war") ? "the whole war" : "a period";
    return toll.from() == null
        ? basis + ", from when is not told"
        : basis + ", since " + Days.day(toll.from());
  }

  private static String window(StatedToll toll) {
    String days = Days.range(toll.from(), toll.to());
    String basis = toll.basis().equals("war") ? "the whole war" : "a period";
    return days == null ? basis + ", from when is not told" : days;
  }

  /** A chart for each side's killed, the most often stated first. */
  List<BandChart> charts(List<StatedToll> tolls) {
    Map<String, List<BandCharts.Point>> byWhose = new LinkedHashMap<>();
    for (StatedToll toll : tolls) {
      if (toll.kind().equals(KILLED)) {
        byWhose.computeIfAbsent(whose(toll), name -> new ArrayList<>()).add(point(toll));
      }
    }
    return byWhose.entrySet().stream()
        .sorted(Comparator.comparing(one -> -one.getValue().size()))
        .map(one -> BandCharts.of("Killed: " + one.getKey(), one.getValue()))
        .filter(java.util.Objects::nonNull)
        .limit(CHARTS)
        .toList();
  }

  private BandCharts.Point point(StatedToll toll) {
    return new BandCharts.Point(
        speaker(toll),
        toll.said(),
        toll.low() == null && toll.high() == null ? toll.best() : toll.low(),
        toll.low() == null && toll.high() == null ? toll.best() : toll.high(),
        "\u201c" + toll.words() + "\u201d",
        "/report/" + toll.report() + "#claim-" + toll.claim());
  }

  /**
   * The sum of incidents by month, the last two years of them; null where none has a figure.
   *
   * @param rule code of the rule that made the figures
   * @param others what other rules give
   */
  static IncidentChart incidents(
      List<IncidentSum> all, String rule, List<Link> others, Parameters asked) {
    if (all.isEmpty()) {
      return null;
    }
    List<IncidentSum> shown = all.subList(Math.max(0, all.size() - MONTHS), all.size());
    long most = Math.max(1, shown.stream().mapToLong(IncidentSum::high).max().orElse(1));
    return new IncidentChart(
        total(all),
        Wording.count(all.stream().mapToLong(IncidentSum::incidents).sum(), "incident"),
        rule,
        others,
        shown.stream().map(month -> month(month, most, asked)).toList());
  }

  /** The sum of all months in words. */
  static String total(List<IncidentSum> all) {
    long low = all.stream().mapToLong(IncidentSum::low).sum();
    long high = all.stream().mapToLong(IncidentSum::high).sum();
    long open = all.stream().mapToLong(IncidentSum::open).sum();
    return range(low, high, open);
  }

  private static IncidentChart.Month month(IncidentSum sum, long most, Parameters asked) {
    java.time.YearMonth month = java.time.YearMonth.parse(sum.month());
    return new IncidentChart.Month(
        Days.month(month),
        range(sum.low(), sum.high(), sum.open()),
        sum.incidents(),
        (int) (sum.low() * LONGEST / most),
        (int) (sum.high() * LONGEST / most),
        asked.to(
            "/",
            Map.of(
                Rules.PARAMETER,
                "",
                "from",
                month.atDay(1).toString(),
                "to",
                month.atEndOfMonth().toString())));
  }

  private static String range(long low, long high, long open) {
    String bounds =
        low == high
            ? String.format(Locale.ROOT, "%,d", low)
            : String.format(Locale.ROOT, "%,d to %,d", low, high);
    return open == 0 ? bounds : bounds + ", " + open + " without an upper bound";
  }
}
