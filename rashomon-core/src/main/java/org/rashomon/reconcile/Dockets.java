package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.extract.Outcome;
import org.rashomon.extract.PartyRole;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Realis;
import org.rashomon.extract.RelationType;
import org.rashomon.reconcile.Ceasefire.CeasefireParty;
import org.rashomon.reconcile.Ceasefire.Moment;
import org.rashomon.reconcile.Ceasefire.Status;
import org.rashomon.reconcile.Ceasefire.Violation;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.Standing;
import org.rashomon.text.ContentId;

/**
 * Dockets of ceasefires: one for each event of that family. An alleged violation goes to the latest
 * ceasefire of the same parties that was made before it; it never changes the status.
 */
final class Dockets {
  private Dockets() {}

  /** A ceasefire event with its claims, parties and first day. */
  private record Draft(Event event, List<Told> claims, Set<String> sides, long day) {}

  static List<Ceasefire> of(List<Event> events, List<List<Told>> groups) {
    List<Draft> drafts = new ArrayList<>();
    List<Told> violations = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      TypeFamily family = groups.get(i).get(0).type();
      if (family == TypeFamily.CEASEFIRE) {
        drafts.add(draft(events.get(i), groups.get(i)));
      } else if (family == TypeFamily.VIOLATION) {
        violations.addAll(groups.get(i));
      }
    }
    Map<Draft, List<Told>> broken = new LinkedHashMap<>();
    drafts.forEach(draft -> broken.put(draft, new ArrayList<>()));
    for (Told violation : violations) {
      Draft draft = brokenBy(violation, drafts);
      if (draft != null) {
        broken.get(draft).add(violation);
      }
    }
    List<Ceasefire> dockets = new ArrayList<>();
    broken.forEach((draft, by) -> dockets.add(docket(draft, by)));
    dockets.sort(java.util.Comparator.comparing(Ceasefire::id));
    return dockets;
  }

  private static Draft draft(Event event, List<Told> claims) {
    Set<String> sides = new TreeSet<>();
    long day = Told.OPEN;
    for (Told told : claims) {
      sides.addAll(told.parties());
      if (told.isDated()) {
        day = day == Told.OPEN ? told.first() : Math.min(day, told.first());
      }
    }
    return new Draft(event, claims, sides, day);
  }

  private static Draft brokenBy(Told violation, List<Draft> drafts) {
    long day = violation.isDated() ? violation.last() : violation.published();
    Draft latest = null;
    for (Draft draft : drafts) {
      boolean possible =
          draft.day() != Told.OPEN
              && day != Told.OPEN
              && draft.day() <= day
              && violation.parties().stream().anyMatch(draft.sides()::contains);
      if (possible && (latest == null || draft.day() > latest.day())) {
        latest = draft;
      }
    }
    return latest;
  }

  private static Ceasefire docket(Draft draft, List<Told> broken) {
    return new Ceasefire(
        ContentId.of("ceasefire", draft.event().id()),
        draft.event().id(),
        draft.event().names().stream().map(Event.EventName::name).distinct().toList(),
        parties(draft.claims()),
        inRole(draft.claims(), PartyRole.MEDIATOR),
        inRole(draft.claims(), PartyRole.MONITOR),
        null,
        null,
        null,
        signed(draft.claims()),
        null,
        null,
        List.of(),
        null,
        status(draft.claims()),
        broken.stream().map(Dockets::violation).toList());
  }

  private static List<CeasefireParty> parties(List<Told> claims) {
    Map<String, Map<String, List<String>>> stances = new TreeMap<>();
    for (Told told : claims) {
      for (String side : told.actors()) {
        stances
            .computeIfAbsent(side, s -> new TreeMap<>())
            .computeIfAbsent(stance(told), s -> new ArrayList<>())
            .add(told.id());
      }
    }
    List<CeasefireParty> parties = new ArrayList<>();
    stances.forEach(
        (side, byStance) ->
            byStance.forEach((stance, ids) -> parties.add(new CeasefireParty(side, stance, ids))));
    return parties;
  }

  private static String stance(Told told) {
    ResolvedClaim claim = told.claim();
    if (claim.polarity() != Polarity.AFFIRMED) {
      return "rejected";
    }
    if (claim.realis() == Realis.HYPOTHETICAL) {
      return "conditional";
    }
    return claim.realis() == Realis.OCCURRED ? "accepted" : "not stated";
  }

  private static List<String> inRole(List<Told> claims, PartyRole role) {
    Set<String> names = new TreeSet<>();
    for (Told told : claims) {
      for (ResolvedParty party : told.claim().actors()) {
        String name = party.side() == null ? party.name() : party.side();
        if (party.role() == role && name != null) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }

  /** The day most claims give for the agreement. */
  private static Moment signed(List<Told> claims) {
    Map<String, List<String>> days = new TreeMap<>();
    for (Told told : claims) {
      if (told.isAffirmed() && told.isDated() && told.width() == 1) {
        days.computeIfAbsent(told.claim().time().from(), day -> new ArrayList<>()).add(told.id());
      }
    }
    String best = null;
    for (Map.Entry<String, List<String>> day : days.entrySet()) {
      if (best == null || day.getValue().size() > days.get(best).size()) {
        best = day.getKey();
      }
    }
    return best == null ? null : new Moment(best, null, null, days.get(best));
  }

  private static Status status(List<Told> claims) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (Told told : claims) {
      Outcome outcome = told.claim().outcome();
      String value =
          outcome == Outcome.COLLAPSED || outcome == Outcome.FAILED
              ? "collapsed"
              : outcome == Outcome.HELD ? "in force" : told.isAffirmed() ? "announced" : "unknown";
      said.computeIfAbsent(value, v -> new ArrayList<>()).add(told.id());
    }
    for (String value : List.of("collapsed", "in force", "announced")) {
      if (said.containsKey(value)) {
        return new Status(value, said.get(value));
      }
    }
    return new Status("unknown", List.of());
  }

  private static Violation violation(Told told) {
    Set<String> alleged = new LinkedHashSet<>();
    Set<String> denied = new LinkedHashSet<>();
    boolean denies =
        told.claim().polarity() != Polarity.AFFIRMED
            || told.claim().relations().stream()
                .anyMatch(relation -> relation.type() == RelationType.DENIES);
    (denies ? denied : alleged).add(told.voice());
    boolean observed =
        told.isAffirmed()
            && (told.speaker().kind() == HopKind.MONITOR
                || told.claim().sources().stream()
                    .anyMatch(chain -> chain.standing() == Standing.WITNESSED));
    String by = told.actors().size() == 1 ? told.actors().iterator().next() : null;
    return new Violation(told.id(), by, List.copyOf(alleged), List.copyOf(denied), observed);
  }
}
