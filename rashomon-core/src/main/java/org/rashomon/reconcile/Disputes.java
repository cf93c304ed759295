package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.Polarity;
import org.rashomon.reconcile.Event.Dispute;
import org.rashomon.reconcile.Tolls.Entry;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedPlace;

/**
 * What an event's claims disagree on. A dispute names the claims that stand against each other; it
 * is apparent where the same voice only moved its own figure.
 */
final class Disputes {
  private static final String LATER = "later";

  private Disputes() {}

  static List<Dispute> of(List<Told> claims) {
    List<Dispute> disputes = new ArrayList<>();
    addIfAny(disputes, DisputeField.ACTOR, actors(claims));
    addIfAny(disputes, DisputeField.TIME, times(claims));
    addIfAny(disputes, DisputeField.PLACE, places(claims));
    disputes.addAll(quantities(claims));
    addIfAny(disputes, DisputeField.OCCURRENCE, occurrences(claims));
    addIfAny(disputes, DisputeField.MEANS, means(claims));
    return disputes;
  }

  private static void addIfAny(List<Dispute> disputes, DisputeField field, Set<String> claims) {
    if (!claims.isEmpty()) {
      disputes.add(new Dispute(field, List.copyOf(claims), DisputeStanding.REAL, null));
    }
  }

  /** Different doers of an act on the same people, or a doer who rejects having done it. */
  private static Set<String> actors(List<Told> claims) {
    Set<String> at = new LinkedHashSet<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        Told a = claims.get(i);
        Told b = claims.get(j);
        if (isAct(a) && isAct(b) && (differ(a, b) || isDisowned(a, b) || isDisowned(b, a))) {
          at.addAll(List.of(a.id(), b.id()));
        }
      }
    }
    return at;
  }

  private static boolean isAct(Told told) {
    return told.isOfThePast()
        && told.type() == TypeFamily.VIOLENCE
        && told.claim().type() != ClaimType.ARMED_CLASH;
  }

  private static boolean differ(Told a, Told b) {
    return a.isAffirmed()
        && b.isAffirmed()
        && !a.actors().isEmpty()
        && !b.actors().isEmpty()
        && disjoint(a.actors(), b.actors())
        && disjoint(a.actors(), b.targets())
        && disjoint(b.actors(), a.targets());
  }

  private static boolean isDisowned(Told denial, Told other) {
    return denial.claim().polarity() == Polarity.DENIED
        && other.isAffirmed()
        && !disjoint(denial.actors(), other.actors())
        && denial.actors().contains(denial.voice());
  }

  private static boolean disjoint(Collection<String> a, Collection<String> b) {
    return a.stream().noneMatch(b::contains);
  }

  private static Set<String> times(List<Told> claims) {
    Set<String> at = new LinkedHashSet<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        Told a = claims.get(i);
        Told b = claims.get(j);
        if (a.isDated()
            && b.isDated()
            && Math.max(a.width(), b.width()) <= 2
            && (a.last() < b.first() || b.last() < a.first())) {
          at.addAll(List.of(a.id(), b.id()));
        }
      }
    }
    return at;
  }

  private static Set<String> places(List<Told> claims) {
    Set<String> at = new LinkedHashSet<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        ResolvedPlace a = claims.get(i).claim().place();
        ResolvedPlace b = claims.get(j).claim().place();
        if (isTown(a) && isTown(b) && Places.of(a, b) == Places.APART) {
          at.addAll(List.of(claims.get(i).id(), claims.get(j).id()));
        }
      }
    }
    return at;
  }

  private static boolean isTown(ResolvedPlace place) {
    return place != null
        && (place.precision() == PlacePrecision.TOWN || place.precision() == PlacePrecision.POINT);
  }

  private static List<Dispute> quantities(List<Told> claims) {
    Set<String> real = new LinkedHashSet<>();
    Set<String> later = new LinkedHashSet<>();
    List<Entry> entries = Tolls.entries(claims);
    for (int i = 0; i < entries.size(); i++) {
      for (int j = i + 1; j < entries.size(); j++) {
        Entry a = entries.get(i);
        Entry b = entries.get(j);
        if (isSameFigure(a, b)
            && !a.told().id().equals(b.told().id())
            && conflict(a.bounds(), b.bounds())) {
          boolean moved =
              a.told().voice().equals(b.told().voice()) && !a.statedAt().equals(b.statedAt());
          (moved ? later : real).addAll(List.of(a.told().id(), b.told().id()));
        }
      }
    }
    List<Dispute> disputes = new ArrayList<>();
    addIfAny(disputes, DisputeField.QUANTITY, real);
    if (!later.isEmpty()) {
      disputes.add(
          new Dispute(DisputeField.QUANTITY, List.copyOf(later), DisputeStanding.APPARENT, LATER));
    }
    return disputes;
  }

  private static boolean isSameFigure(Entry a, Entry b) {
    return a.count().kind() == b.count().kind()
        && Objects.equals(a.count().of(), b.count().of())
        && (a.count().side() == null
            || b.count().side() == null
            || a.count().side().equals(b.count().side()));
  }

  /** Bounds that exclude each other, or lower bounds that name other numbers. */
  private static boolean conflict(Bounds a, Bounds b) {
    if (a.excludes(b)) {
      return true;
    }
    return a.value() != null
        && b.value() != null
        && !a.value().equals(b.value())
        && (a.low() == null || b.low() == null || (a.high() == null && b.high() == null));
  }

  private static Set<String> occurrences(List<Told> claims) {
    Set<String> at = new LinkedHashSet<>();
    List<Told> denials =
        claims.stream().filter(told -> told.claim().polarity() != Polarity.AFFIRMED).toList();
    List<Told> others = claims.stream().filter(Told::isAffirmed).toList();
    if (denials.isEmpty() || others.isEmpty()) {
      return at;
    }
    denials.forEach(told -> at.add(told.id()));
    others.forEach(told -> at.add(told.id()));
    return at;
  }

  private static Set<String> means(List<Told> claims) {
    Set<String> kinds = new TreeSet<>();
    Set<String> at = new LinkedHashSet<>();
    for (Told told : claims) {
      if (told.isAffirmed()
          && told.claim().means() != null
          && told.claim().means().kind() != null
          && told.claim().hedge() != Hedge.UNCONFIRMED) {
        kinds.add(told.claim().means().kind());
        at.add(told.id());
      }
    }
    return kinds.size() > 1 && isByDifferentVoices(claims, at) ? at : Set.of();
  }

  private static boolean isByDifferentVoices(List<Told> claims, Set<String> at) {
    return claims.stream()
            .filter(told -> at.contains(told.id()))
            .map(Told::voice)
            .distinct()
            .count()
        > 1;
  }
}
