package org.rashomon.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.ingest.ReportDate;
import org.rashomon.ledger.LedgerOverview;
import org.rashomon.ledger.LedgerOverview.ReadCount;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.reconcile.Ceasefire;
import org.rashomon.reconcile.Ceasefire.Moment;
import org.rashomon.reconcile.Ceasefire.Violation;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.web.view.Coverage;

/**
 * The days of a ceasefire: how many breaches are alleged of each and by whom, and how many reports
 * of each party's outlets were read of it. They begin with the ceasefire, or with what is alleged
 * first where no day of it is told, and last until it ends or at least until the last allegation; a
 * long one opens at the stretch of days of which most is alleged.
 */
final class Coverages {
  static final String FROM = "from";

  /** So many days are shown at once. */
  private static final int SHOWN = 92;

  /** So long a ceasefire is followed that nobody says has ended, beyond its last allegation. */
  private static final int FOLLOWED = 30;

  private static final int HIGHEST = 100;
  private static final String OTHERS = "others";

  private final LedgerQueries queries;
  private final LedgerOverview overview;
  private final SideNames sides;
  private final Memo memo;
  private final OutletSides outlets = OutletSides.shipped();

  Coverages(LedgerQueries queries, LedgerOverview overview, SideNames sides, Memo memo) {
    this.queries = queries;
    this.overview = overview;
    this.sides = sides;
    this.memo = memo;
  }

  /**
   * What is alleged and read of one ceasefire on the days shown; its fields are those of the JSON.
   *
   * @param from first ISO day shown
   * @param to last ISO day shown
   * @param begins first ISO day of all
   * @param ends last ISO day of all
   * @param sides the parties, by code
   * @param days each day
   * @param undated allegations of which no day is known
   * @param outside allegations of days that aren't shown
   */
  record Covered(
      String from,
      String to,
      String begins,
      String ends,
      List<String> sides,
      List<DayRecord> days,
      long undated,
      long outside) {

    /** ISO days of which no report was read. */
    List<LocalDate> unread() {
      return days.stream()
          .filter(day -> day.reports().isEmpty())
          .map(day -> LocalDate.parse(day.day()))
          .toList();
    }

    private List<LocalDate> unreadOf(String side) {
      return days.stream()
          .filter(day -> !day.reports().containsKey(side))
          .map(day -> LocalDate.parse(day.day()))
          .toList();
    }
  }

  /**
   * One day.
   *
   * @param allegations how many
   * @param allegedBy how many each side or source alleges; two may allege one
   * @param reports how many were read, by the side for whom the outlet speaks; {@code others} for
   *     all outlets of no party; empty where none was read
   */
  record DayRecord(
      String day, long allegations, Map<String, Long> allegedBy, Map<String, Long> reports) {}

  private record Period(LocalDate begins, LocalDate ends) {}

  /** The days from one on, or the first; null where no day is told. */
  Covered of(Ceasefire ceasefire, String from) {
    Map<String, String> dayOf = days(ceasefire);
    Period period = period(ceasefire, dayOf);
    if (period == null) {
      return null;
    }
    LocalDate first = from == null ? opening(period, dayOf.values()) : LocalDate.parse(from);
    LocalDate last = first.plusDays(SHOWN - 1L);
    if (last.isAfter(period.ends()) && !first.isAfter(period.ends())) {
      last = period.ends();
    }
    List<String> parties = parties(ceasefire);
    Map<String, Long> perDay =
        dayOf.values().stream().collect(Collectors.groupingBy(day -> day, Collectors.counting()));
    Map<String, Map<String, Long>> alleged = alleged(ceasefire, dayOf);
    Map<String, Map<String, Long>> read = read(first, last, parties);
    List<DayRecord> days = new ArrayList<>();
    long shown = 0;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      String iso = day.toString();
      long allegations = perDay.getOrDefault(iso, 0L);
      shown += allegations;
      days.add(
          new DayRecord(
              iso,
              allegations,
              alleged.getOrDefault(iso, Map.of()),
              read.getOrDefault(iso, Map.of())));
    }
    long undated = (long) ceasefire.violations().size() - dayOf.size();
    return new Covered(
        first.toString(),
        last.toString(),
        period.begins().toString(),
        period.ends().toString(),
        parties,
        days,
        undated,
        dayOf.size() - shown);
  }

  /**
   * By claim, the first day that an allegation speaks of, or the one it was made on where it tells
   * none; those of which neither is known are left out.
   */
  private Map<String, String> days(Ceasefire ceasefire) {
    Map<String, String> days = new HashMap<>();
    queries
        .claims(ceasefire.violations().stream().map(Violation::claim).toList())
        .forEach(
            row -> {
              String day = day(row.claim());
              if (day != null) {
                days.put(row.claim().id(), day);
              }
            });
    return days;
  }

  private static String day(ResolvedClaim claim) {
    if (claim.time() != null && claim.time().from() != null) {
      return claim.time().from();
    }
    return Optional.ofNullable(claim.statedAt())
        .flatMap(ReportDate::parse)
        .filter(date -> date.from().equals(date.to()))
        .map(date -> date.from().toString())
        .orElse(null);
  }

  private Period period(Ceasefire ceasefire, Map<String, String> dayOf) {
    TreeSet<String> own =
        Stream.of(ceasefire.effective(), ceasefire.signed(), ceasefire.announced())
            .filter(moment -> moment != null && moment.date() != null)
            .map(Moment::date)
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> alleged = new TreeSet<>(dayOf.values());
    if (own.isEmpty() && alleged.isEmpty()) {
      return null;
    }
    LocalDate begins = LocalDate.parse(own.isEmpty() ? alleged.first() : own.first());
    String ended = ceasefire.ended() == null ? null : ceasefire.ended().date();
    LocalDate ends = ended == null ? followed(begins) : LocalDate.parse(ended);
    if (!alleged.isEmpty() && LocalDate.parse(alleged.last()).isAfter(ends)) {
      ends = LocalDate.parse(alleged.last());
    }
    return new Period(begins, ends.isBefore(begins) ? begins : ends);
  }

  /** The first day; where it goes on longer than is shown, the stretch of most allegations. */
  private static LocalDate opening(Period period, Collection<String> alleged) {
    Map<Long, Long> stretches =
        alleged.stream()
            .map(LocalDate::parse)
            .filter(day -> !day.isBefore(period.begins()))
            .collect(
                Collectors.groupingBy(
                    day -> ChronoUnit.DAYS.between(period.begins(), day) / SHOWN,
                    TreeMap::new,
                    Collectors.counting()));
    long best = 0;
    for (Map.Entry<Long, Long> stretch : stretches.entrySet()) {
      best = stretch.getValue() > stretches.getOrDefault(best, 0L) ? stretch.getKey() : best;
    }
    return period.begins().plusDays(best * SHOWN);
  }

  /** A month on, or until the last day that anything was read of. */
  private LocalDate followed(LocalDate begins) {
    LocalDate month = begins.plusDays(FOLLOWED - 1L);
    String last = memo.get("counts", queries::counts).lastDay();
    LocalDate read = last == null ? month : LocalDate.parse(last);
    return read.isBefore(month) ? read : month;
  }

  private static List<String> parties(Ceasefire ceasefire) {
    TreeSet<String> parties = new TreeSet<>();
    ceasefire.parties().forEach(party -> parties.add(party.side()));
    ceasefire.violations().stream()
        .map(Violation::by)
        .filter(java.util.Objects::nonNull)
        .forEach(parties::add);
    parties.remove("unknown");
    return List.copyOf(parties);
  }

  private static Map<String, Map<String, Long>> alleged(
      Ceasefire ceasefire, Map<String, String> dayOf) {
    Map<String, Map<String, Long>> days = new HashMap<>();
    for (Violation breach : ceasefire.violations()) {
      String day = dayOf.get(breach.claim());
      if (day != null) {
        Map<String, Long> by = days.computeIfAbsent(day, key -> new TreeMap<>());
        breach.allegedBy().forEach(side -> by.merge(side, 1L, Long::sum));
      }
    }
    return days;
  }

  private Map<String, Map<String, Long>> read(
      LocalDate first, LocalDate last, List<String> parties) {
    Map<String, Map<String, Long>> days = new HashMap<>();
    for (ReadCount count : overview.readings(first.toString(), last.toString())) {
      String side = outlets.of(count.outlet());
      days.computeIfAbsent(count.day(), day -> new LinkedHashMap<>())
          .merge(
              side != null && parties.contains(side) ? side : OTHERS, count.reports(), Long::sum);
    }
    return days;
  }

  /** The same in words and bars; null for null. */
  Coverage shown(Covered record, Parameters asked) {
    if (record == null) {
      return null;
    }
    LocalDate first = LocalDate.parse(record.from());
    LocalDate last = LocalDate.parse(record.to());
    LocalDate begins = LocalDate.parse(record.begins());
    return new Coverage(
        Days.day(record.from()),
        Days.day(record.to()),
        record.sides().stream().map(sides::of).toList(),
        bars(record),
        spans(record.unread()),
        record.sides().stream()
            .map(side -> silence(side, record))
            .filter(words -> !words.isEmpty())
            .toList(),
        record.undated(),
        record.outside(),
        first.isAfter(begins)
            ? asked.with(Map.of(FROM, later(first.minusDays(SHOWN), begins).toString()))
            : null,
        last.isBefore(LocalDate.parse(record.ends()))
            ? asked.with(Map.of(FROM, last.plusDays(1).toString()))
            : null);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private List<Coverage.Day> bars(Covered record) {
    long mostAlleged = 1;
    long mostRead = 1;
    for (DayRecord day : record.days()) {
      mostAlleged = Math.max(mostAlleged, day.allegations());
      mostRead = Math.max(mostRead, sum(day.reports()));
    }
    double width = (double) Coverage.WIDTH / record.days().size();
    List<Coverage.Day> bars = new ArrayList<>();
    for (DayRecord day : record.days()) {
      List<Long> read = new ArrayList<>();
      record.sides().forEach(side -> read.add(day.reports().getOrDefault(side, 0L)));
      read.add(day.reports().getOrDefault(OTHERS, 0L));
      bars.add(
          new Coverage.Day(
              Days.day(day.day()),
              day.allegedBy().entrySet().stream()
                  .map(by -> sides.of(by.getKey()) + " " + by.getValue())
                  .collect(Collectors.joining(", ")),
              day.allegations(),
              sum(day.reports()),
              read,
              Math.round(bars.size() * width * 10) / 10.0,
              Math.round(Math.max(1, width - 1) * 10) / 10.0,
              height(day.allegations(), mostAlleged),
              height(sum(day.reports()), mostRead)));
    }
    return bars;
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static int height(long value, long most) {
    return value == 0 ? 0 : (int) Math.max(4, value * HIGHEST / most);
  }

  private String silence(String side, Covered record) {
    List<LocalDate> silent = record.unreadOf(side);
    if (silent.size() == record.days().size()) {
      return "No outlet that speaks for " + sides.of(side) + " was read on any of these days.";
    }
    return silent.isEmpty()
        ? ""
        : "No outlet that speaks for "
            + sides.of(side)
            + " was read on "
            + Wording.list(spans(silent))
            + ".";
  }

  /** Days in a row as one span, in words. */
  private static List<String> spans(List<LocalDate> days) {
    List<String> spans = new ArrayList<>();
    for (int from = 0; from < days.size(); ) {
      int to = from;
      while (to + 1 < days.size() && days.get(to).plusDays(1).equals(days.get(to + 1))) {
        to++;
      }
      spans.add(Days.range(days.get(from).toString(), days.get(to).toString()));
      from = to + 1;
    }
    return spans;
  }
}
