package org.rashomon.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rashomon.web.view.BandChart;
import org.rashomon.web.view.BandChart.Bar;
import org.rashomon.web.view.BandChart.Series;
import org.rashomon.web.view.BandChart.Tick;

/** Figures with bounds over the days they were said become a chart: one band a speaker. */
final class BandCharts {
  private static final int TOP = 16;
  private static final int RIGHT = BandChart.WIDTH - 16;
  private static final int COLOURS = 6;
  private static final int LINES = 4;

  /** More speakers than colours can't be told apart: those who say most are drawn. */
  private static final int MOST_SPEAKERS = COLOURS;

  private BandCharts() {}

  /**
   * A figure that was said.
   *
   * @param day ISO day; figures without one are left out
   * @param low or null where open
   * @param high or null where open
   */
  record Point(String by, String day, Integer low, Integer high, String words, String href) {
    boolean drawn() {
      return day != null && day.length() == 10 && (low != null || high != null);
    }

    int bottom() {
      return low == null ? 0 : low;
    }

    int top() {
      return high == null ? low : high;
    }

    long at() {
      return LocalDate.parse(day).toEpochDay();
    }
  }

  /** The chart of the points that can be drawn; null where they are of fewer than two days. */
  static BandChart of(String title, List<Point> points) {
    List<Point> all = points.stream().filter(Point::drawn).toList();
    Set<String> speakers = busiest(all);
    List<Point> drawn =
        all.stream()
            .filter(point -> speakers.contains(point.by()))
            .sorted(Comparator.comparing(Point::day))
            .toList();
    if (drawn.stream().map(Point::day).distinct().count() < 2) {
      return null;
    }
    long first = drawn.get(0).at();
    long last = drawn.get(drawn.size() - 1).at();
    int most = round(drawn.stream().mapToInt(Point::top).max().orElse(1));
    Scale scale = new Scale(first, last, most);
    long left = all.stream().map(Point::by).distinct().count() - speakers.size();
    return new BandChart(title, series(drawn, scale), across(scale), days(drawn), left);
  }

  /** Those who say most, those of as many by name. */
  private static Set<String> busiest(List<Point> points) {
    Map<String, Integer> counts = new TreeMap<>();
    points.forEach(point -> counts.merge(point.by(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_SPEAKERS)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The next number of one leading digit, so that lines fall on round numbers. */
  private static int round(int most) {
    int unit = 1;
    while (most / unit >= 10) {
      unit *= 10;
    }
    return Math.max(LINES, (most / unit + 1) * unit);
  }

  private record Scale(long first, long last, int most) {
    int x(long day) {
      return BandChart.LEFT
          + (int) ((RIGHT - BandChart.LEFT) * (day - first) / Math.max(1, last - first));
    }

    int y(int value) {
      return BandChart.FLOOR - (int) ((long) (BandChart.FLOOR - TOP) * value / most);
    }
  }

  private static List<Series> series(List<Point> points, Scale scale) {
    Map<String, List<Point>> bySpeaker = new LinkedHashMap<>();
    points.forEach(
        point -> bySpeaker.computeIfAbsent(point.by(), name -> new ArrayList<>()).add(point));
    List<Series> series = new ArrayList<>();
    bySpeaker.forEach(
        (name, own) ->
            series.add(
                new Series(
                    name,
                    series.size(),
                    band(own, scale),
                    own.stream().map(point -> bar(point, scale)).toList())));
    return series;
  }

  /** A figure stands until the same speaker gives another: the band goes in steps. */
  private static String band(List<Point> own, Scale scale) {
    if (own.size() < 2) {
      return "";
    }
    StringBuilder upper = new StringBuilder();
    StringBuilder lower = new StringBuilder();
    for (int i = 0; i < own.size(); i++) {
      Point point = own.get(i);
      int x = scale.x(point.at());
      int until = scale.x(own.get(Math.min(i + 1, own.size() - 1)).at());
      int top = scale.y(point.top());
      // A single number is still a line that can be seen.
      int bottom = Math.max(scale.y(point.bottom()), top + 2);
      upper.append(i == 0 ? "M" : "L").append(x).append(' ').append(top);
      upper.append("L").append(until).append(' ').append(top);
      lower.insert(0, "L" + until + " " + bottom + "L" + x + " " + bottom);
    }
    return upper.append(lower).append('Z').toString();
  }

  private static Bar bar(Point point, Scale scale) {
    return new Bar(
        scale.x(point.at()),
        scale.y(point.top()),
        scale.y(point.bottom()),
        point.high() == null,
        point.by() + ", " + Days.day(point.day()) + ": " + point.words(),
        point.href());
  }

  private static List<Tick> across(Scale scale) {
    List<Tick> ticks = new ArrayList<>();
    for (int line = 0; line <= LINES; line++) {
      int value = (int) ((long) scale.most() * line / LINES);
      ticks.add(new Tick(scale.y(value), String.format(Locale.ROOT, "%,d", value)));
    }
    return ticks;
  }

  private static List<Tick> days(List<Point> points) {
    return List.of(
        new Tick(BandChart.LEFT, Days.day(points.get(0).day())),
        new Tick(RIGHT, Days.day(points.get(points.size() - 1).day())));
  }
}
