package org.rashomon.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.export.Discretion;
import org.rashomon.extract.ClaimType;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.LedgerOverview;
import org.rashomon.ledger.Tally;
import org.rashomon.reconcile.Event;

/**
 * Charts, maps and pages of sources as they may be shown beyond this machine. A sum over places
 * doesn't tell which events are sensitive, so the whole map is drawn to half a degree. Words draw
 * no chart: a sum would tell of words that are blocked out.
 */
final class DiscreetOverview implements LedgerOverview {
  private static final Set<String> COARSE = Set.of("district", "region", "country");

  private final LedgerOverview all;
  private final Blocked blocked;
  private final Clock clock;

  DiscreetOverview(LedgerOverview all, Blocked blocked, Clock clock) {
    this.all = all;
    this.blocked = blocked;
    this.clock = clock;
  }

  private List<Event> told(List<Event> events) {
    Discretion rule = DiscreetQueries.discretion(clock);
    Map<String, List<ClaimRow>> openings =
        all.openings(events.stream().map(Event::id).toList(), EventTitles.CLAIMS);
    return events.stream()
        .map(
            event ->
                Discretion.of(
                    event,
                    rule.isSensitive(event.type(), openings.getOrDefault(event.id(), List.of()))))
        .toList();
  }

  @Override
  public List<Event> lines(Collection<String> eventIds) {
    return told(all.lines(eventIds));
  }

  @Override
  public List<Event> whole(Collection<String> eventIds) {
    return told(all.whole(eventIds));
  }

  @Override
  public Map<String, List<ClaimRow>> openings(Collection<String> eventIds, int most) {
    Discretion rule = DiscreetQueries.discretion(clock);
    Map<String, List<ClaimRow>> openings = new LinkedHashMap<>();
    all.openings(eventIds, most)
        .forEach(
            (event, rows) -> openings.put(event, DiscreetQueries.ofEvent(rows, rule, blocked)));
    return openings;
  }

  @Override
  public Sums sums(EventFilter filter) {
    if (filter.words() != null) {
      return new Sums(List.of(), List.of(), List.of());
    }
    Sums sums = all.sums(filter);
    return new Sums(sums.days(), coarse(sums.spots()), sums.months());
  }

  private static List<Spot> coarse(List<Spot> spots) {
    Map<Object, Spot> cells = new LinkedHashMap<>();
    for (Spot spot : spots) {
      Spot cell = isCoarse(spot) ? spot : coarse(spot);
      List<Object> key = new ArrayList<>();
      key.add(cell.place());
      key.add(cell.country());
      key.add(cell.lat());
      key.add(cell.lon());
      key.add(cell.precision());
      cells.merge(key, cell, DiscreetOverview::sum);
    }
    return cells.values().stream().sorted(Comparator.comparing(Spot::events).reversed()).toList();
  }

  private static boolean isCoarse(Spot spot) {
    return COARSE.contains(String.valueOf(spot.precision()));
  }

  private static Spot coarse(Spot spot) {
    return new Spot(
        null,
        spot.country(),
        Discretion.coarse(spot.lat()),
        Discretion.coarse(spot.lon()),
        "district",
        spot.events(),
        spot.disputed());
  }

  private static Spot sum(Spot one, Spot other) {
    return new Spot(
        one.place(),
        one.country(),
        one.lat(),
        one.lon(),
        one.precision(),
        one.events() + other.events(),
        one.disputed() + other.disputed());
  }

  @Override
  public Map<String, List<IncidentSum>> incidentsByRule() {
    return all.incidentsByRule();
  }

  @Override
  public List<ReadCount> readings(String from, String to) {
    return all.readings(from, to);
  }

  @Override
  public List<StatedToll> tolls(int limit) {
    return all.tolls(limit);
  }

  @Override
  public List<SourceRow> sources(String words, int limit) {
    return all.sources(words, limit);
  }

  @Override
  public SourceRow source(String name) {
    return all.source(name);
  }

  @Override
  public Set<String> privateVoices(Collection<String> names) {
    return all.privateVoices(names);
  }

  @Override
  public List<Tally> standings(String source) {
    return all.standings(source);
  }

  @Override
  public List<String> contradicted(String source, int limit) {
    return all.contradicted(source, limit);
  }

  @Override
  public List<DayCount> claimDays(ClaimType type) {
    return all.claimDays(type);
  }

  @Override
  public List<Tally> statuses() {
    return all.statuses();
  }
}
