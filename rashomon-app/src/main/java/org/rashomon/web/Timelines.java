package org.rashomon.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.ledger.LedgerOverview.DayCount;
import org.rashomon.web.view.Timeline;

/**
 * Counts of days become bars of days, weeks, months or years, whichever gives a readable number.
 */
final class Timelines {
  private static final int MOST_BARS = 70;

  private Timelines() {}

  private enum Unit {
    DAY(1),
    WEEK(7),
    MONTH(30),
    YEAR(365);

    private final int days;

    Unit(int days) {
      this.days = days;
    }

    LocalDate begin(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    LocalDate next(LocalDate begin) {
      return switch (this) {
        case DAY -> begin.plusDays(1);
        case WEEK -> begin.plusWeeks(1);
        case MONTH -> begin.plusMonths(1);
        case YEAR -> begin.plusYears(1);
      };
    }

    static Unit of(long span) {
      for (Unit unit : values()) {
        if (span / unit.days <= MOST_BARS) {
          return unit;
        }
      }
      return YEAR;
    }
  }

  private static final class Sum {
    private long events;
    private long disputed;
  }

  /** The bars of these days; null where no day is told. */
  static Timeline of(List<DayCount> days, Parameters asked) {
    long undated =
        days.stream().filter(day -> day.day().isEmpty()).mapToLong(DayCount::events).sum();
    List<DayCount> dated = days.stream().filter(day -> !day.day().isEmpty()).toList();
    if (dated.isEmpty()) {
      return null;
    }
    LocalDate first = LocalDate.parse(dated.get(0).day());
    LocalDate last = LocalDate.parse(dated.get(dated.size() - 1).day());
    Unit unit = Unit.of(ChronoUnit.DAYS.between(first, last));
    Map<LocalDate, Sum> sums = new TreeMap<>();
    for (DayCount day : dated) {
      Sum sum = sums.computeIfAbsent(unit.begin(LocalDate.parse(day.day())), begin -> new Sum());
      sum.events += day.events();
      sum.disputed += day.disputed();
    }
    LocalDate begin = unit.begin(first);
    LocalDate end = unit.next(unit.begin(last));
    long most = sums.values().stream().mapToLong(sum -> sum.events).max().orElse(1);
    List<Timeline.Bar> bars = new ArrayList<>();
    sums.forEach((day, sum) -> bars.add(bar(day, sum, unit, begin, end, most, asked)));
    return new Timeline(
        bars,
        unit.name().toLowerCase(java.util.Locale.ROOT),
        begin.toString(),
        end.minusDays(1).toString(),
        most,
        undated);
  }

  private static Timeline.Bar bar(
      LocalDate day,
      Sum sum,
      Unit unit,
      LocalDate begin,
      LocalDate end,
      long most,
      Parameters asked) {
    double scale = Timeline.WIDTH / (double) ChronoUnit.DAYS.between(begin, end);
    LocalDate next = unit.next(day);
    String last = next.minusDays(1).toString();
    String disputed = sum.disputed == 0 ? "" : ", " + sum.disputed + " disputed";
    return new Timeline.Bar(
        round(ChronoUnit.DAYS.between(begin, day) * scale),
        round(Math.max(2, ChronoUnit.DAYS.between(day, next) * scale - 1)),
        height(sum.events, most),
        height(sum.disputed, most),
        sum.events,
        Days.range(day.toString(), last) + ": " + Wording.count(sum.events, "event") + disputed,
        asked.with(Map.of("from", day.toString(), "to", last)));
  }

  private static int height(long value, long most) {
    return value == 0 ? 0 : (int) Math.max(3, value * Timeline.HEIGHT / most);
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
