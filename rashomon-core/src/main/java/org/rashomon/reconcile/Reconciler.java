package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Standing;
import org.rashomon.reconcile.Grouping.Group;
import org.rashomon.reconcile.Reconciliation.ReportSummary;
import org.rashomon.resolve.ResolvedReport;

/**
 * Claims become events, a few reports at a time. What the ledger holds in the end is a pure
 * function of the set of reports and the decisions: not of the order in which reports came, nor of
 * how they were cut into calls. A call costs what its reports touch. Keeps no state; safe for use
 * by many threads.
 */
public final class Reconciler {

  /**
   * What changes when these reports are reconciled.
   *
   * @param reports ids of reports that are new, or whose claims or decisions have changed
   */
  public Change reconcile(ClaimIndex index, Collection<String> reports) {
    return new Work(index, reports).change();
  }

  /** For what claims don't name, only the reports of so many of an event's first are looked at. */
  private static final int LOOKED_BESIDE = 24;

  /** One call. */
  private static final class Work {
    /** Claims loaded to make events of, where many change. */
    private static final int ASKED_AT_ONCE = 2_000;

    private final ClaimIndex index;
    private final Ties ties;
    private final Families.Found found;

    /** Reports reconciled anew. */
    private final Set<String> renewed = new TreeSet<>();

    private final Map<String, ResolvedReport> loaded = new HashMap<>();

    /** Claim to report, of all that was met. */
    private final Map<String, String> reportOf = new HashMap<>();

    /** Made once a report, after its family is known. */
    private final Map<String, List<Told>> told = new HashMap<>();

    private final Map<String, String> families = new HashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final Map<String, String> eventOf = new HashMap<>();

    /** Of the claims of events that may change, as kept. */
    private final Map<String, String> eventBefore = new HashMap<>();

    Work(ClaimIndex index, Collection<String> reports) {
      this.index = index;
      List<Decision> standing = Standing.of(index.decisions());
      this.ties = Ties.of(standing, index.reports(Ties.reportsOf(standing)));
      load(reports);
      renewed.addAll(loaded.keySet());
      Map<String, String> known = index.families(renewed);
      this.found =
          Families.of(
              loaded.values().stream()
                  .filter(report -> !known.containsKey(report.report().id()))
                  .toList(),
              index);
      renewed.addAll(found.families().keySet());
      load(renewed);
    }

    private void load(Collection<String> reports) {
      Set<String> missing = new TreeSet<>(reports);
      missing.removeAll(loaded.keySet());
      if (!missing.isEmpty()) {
        index.reports(missing).forEach(this::keep);
        families.putAll(index.families(missing));
        if (found != null) {
          families.putAll(found.families());
        }
      }
    }

    private void keep(ResolvedReport resolved) {
      String report = resolved.report().id();
      loaded.put(report, resolved);
      resolved.claims().forEach(claim -> reportOf.put(claim.id(), report));
    }

    Change change() {
      families.putAll(found.families());
      List<Telling> tellings =
          renewed.stream()
              .flatMap(id -> Tellings.of(loaded.get(id).report(), told(id), ties).stream())
              .toList();
      List<Group> groups = new Touched(index, ties, renewed, tellings).groups();
      Map<String, String> components = new TreeMap<>();
      for (Group group : groups) {
        group.tellings().forEach(telling -> components.put(telling.id(), group.component()));
      }
      Set<String> gone = writeEvents(groups);
      Frames moved = new Frames(index, frames, gone);
      Map<String, String> parents = Parents.of(moved);
      Map<String, String> broken = Breaches.of(moved);
      gone.forEach(event -> broken.put(event, ""));
      Dockets.Changed dockets = dockets(broken, gone, moved);
      return new Change(
          renewed,
          found.sketches(),
          found.families(),
          tellings,
          components,
          events,
          gone,
          frames,
          parents,
          broken,
          dockets.written(),
          dockets.gone(),
          summaries(gone),
          found.taken());
    }

    private List<Told> told(String report) {
      return told.computeIfAbsent(
          report,
          id -> {
            ResolvedReport resolved = loaded.get(id);
            return resolved.claims().stream()
                .filter(claim -> !ties.isRejected(claim.id()))
                .map(claim -> Told.of(claim, resolved.report(), families.get(id)))
                .sorted(Told.ORDER)
                .toList();
          });
    }

    /** These claims by their ids; of reports that aren't loaded no more than them is asked for. */
    private Map<String, Told> toldOf(Collection<String> claims) {
      Map<String, Told> all = new HashMap<>();
      Set<String> reports = new TreeSet<>();
      List<String> others = new ArrayList<>();
      for (String claim : new TreeSet<>(claims)) {
        String report = reportOf.get(claim);
        if (report != null && loaded.containsKey(report)) {
          reports.add(report);
        } else if (!ties.isRejected(claim)) {
          others.add(claim);
        }
      }
      reports.forEach(report -> told(report).forEach(claim -> all.put(claim.id(), claim)));
      for (ClaimIndex.Kept kept : index.claims(others)) {
        all.put(kept.claim().id(), Told.of(kept.claim(), kept.report(), kept.family()));
        reportOf.put(kept.claim().id(), kept.report().id());
      }
      return all;
    }

    private static List<Told> inOrder(Map<String, Told> told, Collection<String> claims) {
      return claims.stream().map(told::get).filter(Objects::nonNull).sorted(Told.ORDER).toList();
    }

    /** Makes the events of groups that changed; returns ids of those that are no more. */
    private Set<String> writeEvents(List<Group> groups) {
      Map<String, List<Telling>> byEvent = new TreeMap<>();
      for (Group group : groups) {
        byEvent.put(Events.idOf(first(group.tellings())), group.tellings());
      }
      Map<String, List<String>> before = index.claimsOf(byEvent.keySet());
      before.forEach((event, of) -> of.forEach(claim -> eventBefore.put(claim, event)));
      List<String> claims = new ArrayList<>();
      List<Set<String>> written = new ArrayList<>();
      for (Map.Entry<String, List<Telling>> event : byEvent.entrySet()) {
        Set<String> of = new TreeSet<>();
        event.getValue().forEach(telling -> of.addAll(telling.claims()));
        claims.addAll(of);
        boolean renews =
            event.getValue().stream().anyMatch(telling -> renewed.contains(telling.report()));
        if (renews || !of.equals(new TreeSet<>(before.getOrDefault(event.getKey(), List.of())))) {
          written.add(of);
        }
      }
      write(written);
      return gone(claims, byEvent.keySet());
    }

    private static String first(List<Telling> tellings) {
      return tellings.stream().min(Telling.ORDER).orElseThrow().id();
    }

    /** Makes the events of these sets of claims, a few thousand claims at a time. */
    private void write(List<Set<String>> written) {
      for (int from = 0, to; from < written.size(); from = to) {
        Set<String> asked = new TreeSet<>(written.get(from));
        for (to = from + 1; to < written.size() && asked.size() < ASKED_AT_ONCE; to++) {
          asked.addAll(written.get(to));
        }
        Map<String, Told> told = toldOf(asked);
        written.subList(from, to).forEach(claims -> writeEvent(inOrder(told, claims)));
      }
    }

    private void writeEvent(List<Told> told) {
      Event event = Events.of(told);
      events.add(event);
      frames.add(Frame.of(event, told, meant(event, told)));
      told.forEach(claim -> eventOf.put(claim.id(), event.id()));
    }

    /** Sides that an event's claims don't name, but their reports mean. */
    private Set<String> meant(Event event, List<Told> told) {
      List<Told> first = told.subList(0, Math.min(LOOKED_BESIDE, told.size()));
      if (Wars.isOpen(event, told)) {
        return Wars.sides(told, beside(first));
      }
      List<Told> open = first.stream().filter(Sides::isOpen).toList();
      return event.level() == Level.INCIDENT ? Sides.meant(open, beside(open)) : Set.of();
    }

    /** Events that claims touched were in, or that held claims which are no more. */
    private Set<String> gone(List<String> claims, Set<String> now) {
      Set<String> all = new TreeSet<>(claims);
      renewed.forEach(report -> loaded.get(report).claims().forEach(claim -> all.add(claim.id())));
      Set<String> replaced = new TreeSet<>();
      index.tellings(renewed).forEach(telling -> replaced.addAll(telling.claims()));
      all.addAll(replaced);
      Set<String> gone = new TreeSet<>(eventsBefore(all).values());
      // A claim that a correction took away is found no more, but its event is still named by it.
      index
          .frames(replaced.stream().map(Events::idOf).toList())
          .forEach(old -> gone.add(old.event()));
      gone.removeAll(now);
      return gone;
    }

    /** The event that each of these claims was in before, where it was in one. */
    private Map<String, String> eventsBefore(Set<String> claims) {
      Map<String, String> before = new HashMap<>(eventBefore);
      before.keySet().retainAll(claims);
      before.putAll(
          index.eventsOf(
              claims.stream().filter(claim -> !eventBefore.containsKey(claim)).toList()));
      return before;
    }

    private Dockets.Changed dockets(Map<String, String> broken, Set<String> gone, Frames moved) {
      Set<String> ceasefires = new TreeSet<>(broken.values());
      ceasefires.addAll(index.broken(broken.keySet()).values());
      events.stream()
          .filter(event -> TypeFamily.of(event.type()) == TypeFamily.CEASEFIRE)
          .forEach(event -> ceasefires.add(event.id()));
      Set<String> written = new TreeSet<>();
      events.stream()
          .filter(event -> TypeFamily.of(event.type()) == TypeFamily.VIOLATION)
          .forEach(event -> written.add(event.id()));
      written.removeAll(broken.keySet());
      ceasefires.addAll(index.broken(written).values());
      ceasefires.addAll(Renewals.touched(moved));
      ceasefires.remove("");
      ceasefires.removeAll(gone);
      Map<String, String> renewed = Renewals.of(ceasefires, moved);
      List<Ceasefire> dockets = new ArrayList<>();
      for (String ceasefire : ceasefires) {
        Set<String> breaches = new TreeSet<>(index.breaches(ceasefire));
        breaches.removeAll(broken.keySet());
        broken.forEach(
            (violation, event) -> {
              if (event.equals(ceasefire)) {
                breaches.add(violation);
              }
            });
        List<Told> broke = claimsOf(breaches);
        dockets.add(
            Dockets.of(
                ceasefire,
                claimsOf(Set.of(ceasefire)),
                broke,
                beside(broke),
                renewed.get(ceasefire)));
      }
      return new Dockets.Changed(dockets, gone);
    }

    /** All claims of the reports of these. */
    private List<Told> beside(List<Told> some) {
      Set<String> reports = new TreeSet<>();
      some.forEach(claim -> reports.add(claim.report().id()));
      load(reports);
      return reports.stream().flatMap(report -> told(report).stream()).toList();
    }

    /** The claims of events as they are after the change. */
    private List<Told> claimsOf(Set<String> wanted) {
      Set<String> kept = new TreeSet<>(wanted);
      Set<String> claims = new TreeSet<>();
      for (Event event : events) {
        if (kept.remove(event.id())) {
          claims.addAll(event.claims());
        }
      }
      if (!kept.isEmpty()) {
        index.claimsOf(kept).values().forEach(claims::addAll);
      }
      return inOrder(toldOf(claims), claims);
    }

    /** Adds the reports that these claims, which were met, are in. */
    private void addReports(Collection<String> claims, Set<String> reports) {
      for (String claim : claims) {
        String report = reportOf.get(claim);
        if (report != null) {
          reports.add(report);
        }
      }
    }

    /** Of reports reconciled anew, and of those with a claim whose event is another now. */
    private Map<String, ReportSummary> summaries(Set<String> gone) {
      Map<String, ReportSummary> summaries = new TreeMap<>();
      Set<String> reports = new TreeSet<>(renewed);
      reports.addAll(index.reportsOf(gone));
      Map<String, String> before = eventsBefore(eventOf.keySet());
      addReports(
          eventOf.keySet().stream()
              .filter(claim -> !eventOf.get(claim).equals(before.get(claim)))
              .toList(),
          reports);
      load(reports);
      for (String report : reports) {
        List<Told> told = told(report);
        Map<String, String> of =
            new HashMap<>(index.eventsOf(told.stream().map(Told::id).toList()));
        told.forEach(
            claim -> {
              if (eventOf.containsKey(claim.id())) {
                of.put(claim.id(), eventOf.get(claim.id()));
              }
            });
        summaries.put(report, Summaries.of(loaded.get(report), families.get(report), told, of));
      }
      return summaries;
    }
  }
}
