package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.decide.Decision;
import org.rashomon.ingest.Report;
import org.rashomon.reconcile.Reconciliation.ReportSummary;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedReport;

/** For tests: what a ledger keeps for reconciling, in memory and by the simplest means. */
final class MemoryIndex implements ClaimIndex {
  private final List<Decision> decisions;
  private final Map<String, ResolvedReport> reports = new TreeMap<>();
  private final Map<String, long[]> sketches = new HashMap<>();
  private final Map<String, Telling> tellings = new TreeMap<>();
  private final TreeMap<String, Set<String>> paths = new TreeMap<>();
  private final Map<String, String> components = new HashMap<>();
  private final Map<String, Event> events = new TreeMap<>();
  private final Map<String, Frame> frames = new TreeMap<>();
  private final Map<String, String> broken = new TreeMap<>();
  private final Map<String, Ceasefire> ceasefires = new TreeMap<>();
  private final Map<String, ReportSummary> summaries = new TreeMap<>();
  private final Map<String, Taken> taken = new TreeMap<>();

  MemoryIndex(List<Decision> decisions) {
    this.decisions = decisions;
  }

  /** Records and reconciles these, in one call. */
  MemoryIndex with(Collection<ResolvedReport> some) {
    some.forEach(report -> reports.put(report.report().id(), report));
    apply(
        new Reconciler()
            .reconcile(this, some.stream().map(report -> report.report().id()).toList()));
    return this;
  }

  private void apply(Change change) {
    sketches.putAll(change.sketches());
    paths.values().forEach(ids -> ids.removeIf(id -> isOf(change, id)));
    tellings.values().removeIf(telling -> change.reports().contains(telling.report()));
    change.tellings().forEach(this::add);
    components.putAll(change.components());
    change.gone().forEach(events::remove);
    change.gone().forEach(frames::remove);
    for (Event event : change.events()) {
      Event old = events.get(event.id());
      events.put(event.id(), event.partOf(old == null ? null : old.parent()));
    }
    change.frames().forEach(frame -> frames.put(frame.event(), frame));
    change
        .parents()
        .forEach(
            (id, parent) ->
                events.computeIfPresent(
                    id, (key, event) -> event.partOf(parent.isEmpty() ? null : parent)));
    change.broken().forEach(broken::put);
    broken.values().removeIf(String::isEmpty);
    change.goneCeasefires().forEach(ceasefires::remove);
    change.ceasefires().forEach(ceasefire -> ceasefires.put(ceasefire.event(), ceasefire));
    summaries.putAll(change.summaries());
    taken.putAll(change.taken());
    taken.values().removeIf(Objects::isNull);
  }

  /** From which report of its family each report was taken. */
  Map<String, Taken> taken() {
    return taken;
  }

  private boolean isOf(Change change, String telling) {
    return change.reports().contains(tellings.get(telling).report());
  }

  private void add(Telling telling) {
    tellings.put(telling.id(), telling);
    Blocks.paths(telling)
        .forEach(path -> paths.computeIfAbsent(path, p -> new TreeSet<>()).add(telling.id()));
  }

  /** All that was made. */
  Reconciliation made() {
    return new Reconciliation(
        List.copyOf(events.values()),
        ceasefires.values().stream().sorted(Comparator.comparing(Ceasefire::id)).toList(),
        eventOf(),
        summaries);
  }

  private Map<String, String> eventOf() {
    Map<String, String> of = new HashMap<>();
    events.values().forEach(event -> event.claims().forEach(claim -> of.put(claim, event.id())));
    return of;
  }

  @Override
  public List<Decision> decisions() {
    return decisions;
  }

  @Override
  public List<Kept> claims(Collection<String> ids) {
    List<Kept> kept = new ArrayList<>();
    reports.forEach(
        (id, report) ->
            report.claims().stream()
                .filter(claim -> ids.contains(claim.id()))
                .map(claim -> new Kept(claim, ReportHead.of(report.report()), familyOf(id)))
                .forEach(kept::add));
    return kept;
  }

  private String familyOf(String report) {
    ReportSummary summary = summaries.get(report);
    return summary == null ? null : summary.family();
  }

  @Override
  public List<Report> texts(Collection<String> ids) {
    return reports(ids).stream().map(ResolvedReport::report).toList();
  }

  @Override
  public List<ResolvedReport> reports(Collection<String> ids) {
    return new TreeSet<>(ids).stream().filter(reports::containsKey).map(reports::get).toList();
  }

  @Override
  public Map<String, String> families(Collection<String> ids) {
    Map<String, String> families = new HashMap<>();
    for (String id : ids) {
      if (summaries.containsKey(id)) {
        families.put(id, summaries.get(id).family());
      }
    }
    return families;
  }

  @Override
  public List<Member> family(String family) {
    List<Member> members = new ArrayList<>();
    summaries.forEach(
        (id, summary) -> {
          if (summary.family().equals(family)) {
            ResolvedReport resolved = reports.get(id);
            var date = resolved.report().published();
            members.add(
                new Member(
                    id,
                    date == null ? "" : date.to().toString(),
                    resolved.report().outlet(),
                    resolved.agencies()));
          }
        });
    return members;
  }

  @Override
  public Set<String> sharing(long[] hashes, int least, String from, String to) {
    Set<String> sharing = new TreeSet<>();
    sketches.forEach(
        (id, sketch) -> {
          long shared =
              Arrays.stream(sketch)
                  .filter(h -> Arrays.stream(hashes).anyMatch(o -> o == h))
                  .count();
          var date = reports.get(id).report().published();
          boolean isOfDays =
              from == null
                  || date == null
                  || (date.to().toString().compareTo(from) >= 0
                      && date.to().toString().compareTo(to) <= 0);
          if (shared >= least && isOfDays) {
            sharing.add(id);
          }
        });
    return sharing;
  }

  @Override
  public List<Telling> tellings(Collection<String> ids) {
    return tellings.values().stream().filter(t -> ids.contains(t.report())).toList();
  }

  @Override
  public List<Telling> tellingsUnder(String prefix) {
    Set<String> under = new TreeSet<>();
    under(prefix).values().forEach(under::addAll);
    return under.stream().map(tellings::get).toList();
  }

  private Map<String, Set<String>> under(String prefix) {
    char behind = (char) (prefix.charAt(prefix.length() - 1) + 1);
    return paths.subMap(prefix, prefix.substring(0, prefix.length() - 1) + behind);
  }

  @Override
  public int countUnder(String prefix, int most) {
    return Math.min(under(prefix).values().stream().mapToInt(Set::size).sum(), most);
  }

  @Override
  public Map<String, String> components(Collection<String> ids) {
    Map<String, String> of = new HashMap<>();
    ids.stream().filter(tellings::containsKey).forEach(id -> of.put(id, components.get(id)));
    return of;
  }

  @Override
  public List<Telling> tellingsOf(Collection<String> wanted) {
    return tellings.values().stream().filter(t -> wanted.contains(components.get(t.id()))).toList();
  }

  @Override
  public Map<String, String> eventsOf(Collection<String> claims) {
    Map<String, String> of = eventOf();
    of.keySet().retainAll(claims);
    return of;
  }

  @Override
  public Map<String, List<String>> claimsOf(Collection<String> ids) {
    Map<String, List<String>> claims = new HashMap<>();
    ids.stream().filter(events::containsKey).forEach(id -> claims.put(id, events.get(id).claims()));
    return claims;
  }

  @Override
  public Set<String> reportsOf(Collection<String> ids) {
    Map<String, String> of = eventOf();
    Set<String> with = new TreeSet<>();
    for (ResolvedReport report : reports.values()) {
      if (report.claims().stream()
          .map(ResolvedClaim::id)
          .anyMatch(claim -> of.containsKey(claim) && ids.contains(of.get(claim)))) {
        with.add(report.report().id());
      }
    }
    return with;
  }

  @Override
  public List<Frame> frames(Collection<String> ids) {
    return ids.stream().filter(frames::containsKey).map(frames::get).toList();
  }

  @Override
  public List<Frame> frames(String key, Frame.Part part, long from, long to) {
    return frames.values().stream()
        .filter(frame -> frame.parts().contains(part) && frame.keys(part).contains(key))
        .filter(frame -> frame.days(part).stream().anyMatch(day -> day >= from && day <= to))
        .toList();
  }

  @Override
  public Map<String, String> broken(Collection<String> violations) {
    Map<String, String> of = new HashMap<>(broken);
    of.keySet().retainAll(violations);
    return of;
  }

  @Override
  public Set<String> breaches(String ceasefire) {
    Set<String> breaches = new TreeSet<>();
    broken.forEach(
        (violation, of) -> {
          if (of.equals(ceasefire)) {
            breaches.add(violation);
          }
        });
    return breaches;
  }
}
