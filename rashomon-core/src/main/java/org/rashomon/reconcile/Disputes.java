package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.RelationType;
import org.rashomon.reconcile.Event.Dispute;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedPlace;

/** What an event's claims disagree on; a dispute names the claims that stand against each other. */
final class Disputes {
  private Disputes() {}

  static List<Dispute> of(List<Told> claims) {
    List<Dispute> disputes = new ArrayList<>();
    addIfAny(disputes, DisputeField.ACTOR, actors(claims));
    disputes.addAll(TimeDisputes.of(claims));
    addIfAny(disputes, DisputeField.PLACE, places(claims));
    disputes.addAll(QuantityDisputes.of(claims));
    if (claims.get(0).type() == TypeFamily.GROUND) {
      Set<String> at = denied(claims);
      at.addAll(holders(claims));
      addIfAny(disputes, DisputeField.CONTROL, at);
    } else {
      addIfAny(disputes, DisputeField.OCCURRENCE, denied(claims));
    }
    addIfAny(disputes, DisputeField.SIDE, sides(claims));
    addIfAny(disputes, DisputeField.INITIATION, initiations(claims));
    addIfAny(disputes, DisputeField.JUSTIFICATION, justifications(claims));
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
    return Opposed.among(
        claims.stream().filter(Disputes::isAct).toList(),
        told ->
            List.of(
                told.claim().polarity(),
                told.isAffirmed(),
                told.actors(),
                told.targets(),
                told.actors().contains(told.voice()),
                isByUnknown(told),
                told.claim().alternative() == null
                    ? ""
                    : told.report().id() + told.claim().alternative()),
        (a, b) -> differ(a, b) || isDisowned(a, b) || isDisowned(b, a) || areVersions(a, b));
  }

  private static boolean isAct(Told told) {
    return told.isOfThePast()
        && (told.type() == TypeFamily.VIOLENCE || told.claim().polarity() == Polarity.DENIED)
        && told.claim().type() != ClaimType.ARMED_CLASH;
  }

  private static boolean differ(Told a, Told b) {
    return a.isAffirmed()
        && b.isAffirmed()
        && !a.actors().isEmpty()
        && !b.actors().isEmpty()
        && Collections.disjoint(a.actors(), b.actors())
        && Collections.disjoint(a.actors(), b.targets())
        && Collections.disjoint(b.actors(), a.targets());
  }

  /** Rival versions in one report, or one that names a doer beside one that says nobody knows. */
  private static boolean areVersions(Told a, Told b) {
    boolean rivals =
        a.claim().alternative() != null
            && a.sameReport(b)
            && a.claim().alternative().equals(b.claim().alternative());
    return (rivals && !a.actors().equals(b.actors()))
        || (isByUnknown(a) && !b.actors().isEmpty())
        || (isByUnknown(b) && !a.actors().isEmpty());
  }

  private static boolean isByUnknown(Told told) {
    return told.actors().isEmpty()
        && told.claim().actors().stream().anyMatch(party -> "unknown".equals(party.side()));
  }

  private static boolean isDisowned(Told denial, Told other) {
    return denial.claim().polarity() == Polarity.DENIED
        && other.isAffirmed()
        && !Collections.disjoint(denial.actors(), other.actors())
        && denial.actors().contains(denial.voice());
  }

  /** Victims of one number whom voices count to different sides. */
  private static Set<String> sides(List<Told> claims) {
    Set<String> at = new LinkedHashSet<>();
    Tolls.underTwoNames(Tolls.entries(claims)).forEach(entry -> at.add(entry.told().id()));
    return at;
  }

  /** Each side says that the other did it to it. */
  private static Set<String> initiations(List<Told> claims) {
    return Opposed.among(
        claims.stream().filter(Disputes::isAccused).toList(),
        told -> List.of(told.voice(), told.actors()),
        (a, b) -> a.actors().contains(b.voice()) && b.actors().contains(a.voice()));
  }

  private static boolean isAccused(Told told) {
    return told.type() == TypeFamily.VIOLENCE
        && told.isAffirmed()
        && told.speaker().side() != null
        && !told.actors().contains(told.voice());
  }

  /** One voice gives a reason for the act, another accuses of it. */
  private static Set<String> justifications(List<Told> claims) {
    List<Told> reasons = claims.stream().filter(Disputes::isJustified).toList();
    List<Told> accusations = claims.stream().filter(Disputes::isAccused).toList();
    Set<String> at = new LinkedHashSet<>();
    addThoseBy(actorsOf(accusations), reasons, at);
    addThoseBy(actorsOf(reasons), accusations, at);
    return at;
  }

  /** Whether one who did it says why. */
  private static boolean isJustified(Told told) {
    return told.actors().contains(told.voice())
        && told.claim().relations().stream()
            .anyMatch(
                relation ->
                    relation.type() == RelationType.JUSTIFIES
                        || relation.type() == RelationType.RESPONDS_TO);
  }

  private static Set<String> actorsOf(List<Told> claims) {
    return claims.stream().flatMap(told -> told.actors().stream()).collect(Collectors.toSet());
  }

  private static void addThoseBy(Set<String> actors, List<Told> claims, Set<String> at) {
    claims.stream()
        .filter(told -> !Collections.disjoint(told.actors(), actors))
        .forEach(told -> at.add(told.id()));
  }

  private static Set<String> places(List<Told> claims) {
    return Opposed.among(
        claims.stream().filter(told -> isTown(told.claim().place())).toList(),
        told -> Places.key(told.claim().place()),
        (a, b) -> Places.of(a.claim().place(), b.claim().place()) == Places.APART);
  }

  /** One voice says that a side took or holds a place, another that the other side does. */
  private static Set<String> holders(List<Told> claims) {
    return Opposed.among(
        claims.stream()
            .filter(told -> told.isAffirmed() && told.claim().type() == ClaimType.TERRITORIAL_GAIN)
            .toList(),
        told -> List.of(told.actors(), told.voice()),
        (a, b) ->
            !a.actors().isEmpty()
                && !b.actors().isEmpty()
                && Collections.disjoint(a.actors(), b.actors())
                && !a.voice().equals(b.voice()));
  }

  private static boolean isTown(ResolvedPlace place) {
    return place != null
        && (place.precision() == PlacePrecision.TOWN || place.precision() == PlacePrecision.POINT);
  }

  private static Set<String> denied(List<Told> claims) {
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
