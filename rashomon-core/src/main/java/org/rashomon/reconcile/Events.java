package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.WindowBasis;
import org.rashomon.reconcile.Event.EventName;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedTime;
import org.rashomon.resolve.TimePrecision;
import org.rashomon.text.ContentId;

/** A group of claims becomes an event. */
final class Events {
  private Events() {}

  /** The event of claims in {@link Told#ORDER}; its parent is set later. */
  static Event of(List<Told> claims) {
    Figures figures = Figures.of(claims);
    List<EventName> names = names(claims);
    return new Event(
        idOf(claims.get(0).id()),
        type(claims),
        level(claims, names),
        null,
        time(claims),
        place(claims),
        names,
        claims.stream().map(Told::id).toList(),
        (int) claims.stream().map(told -> told.report().id()).distinct().count(),
        Separate.origins(claims),
        Accounts.of(claims, names),
        figures.conservative(),
        Disputes.of(claims),
        Tolls.history(claims),
        figures.others(),
        Withdrawn.of(claims, Tolls.stated(claims)).corrections());
  }

  /** The id of the event whose first claim has this id. */
  static String idOf(String first) {
    return ContentId.of("event", first);
  }

  /** The type most claims give; one that names the act comes before one that only says harm. */
  private static ClaimType type(List<Told> claims) {
    Map<ClaimType, Integer> votes = new EnumMap<>(ClaimType.class);
    claims.forEach(told -> votes.merge(told.claim().type(), 1, Integer::sum));
    return votes.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<ClaimType, Integer> vote) -> rank(vote.getKey()))
                .thenComparing(vote -> -vote.getValue())
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  private static int rank(ClaimType type) {
    return type == ClaimType.CASUALTIES || type == ClaimType.DESTRUCTION ? 1 : 0;
  }

  private static Level level(List<Told> claims, List<EventName> names) {
    if (claims.get(0).isWar()) {
      return Level.WAR;
    }
    if (claims.stream().allMatch(Events::isOfADay)) {
      return Level.DAY;
    }
    if (type(claims) == ClaimType.ARMED_CLASH) {
      return Level.CLASH;
    }
    return names.isEmpty() || claims.get(0).type() != TypeFamily.VIOLENCE
        ? Level.INCIDENT
        : Level.OPERATION;
  }

  private static boolean isOfADay(Told told) {
    return !told.claim().counts().isEmpty()
        && told.claim().counts().stream()
            .allMatch(count -> count.window() != null && count.window().basis() == WindowBasis.DAY);
  }

  /** The most precise days told, of those the ones most claims give; offsets are left out. */
  private static ResolvedTime time(List<Told> claims) {
    ResolvedTime time =
        mostTold(
            claims,
            told -> told.claim().time(),
            t -> Objects.requireNonNullElse(t.precision(), TimePrecision.VAGUE).ordinal(),
            t -> t.from() + " " + t.to());
    return time == null
        ? null
        : new ResolvedTime(
            null,
            null,
            null,
            time.from(),
            time.to(),
            time.span(),
            time.precision(),
            time.clock(),
            time.zone(),
            time.basis());
  }

  /** The most precise place told, of those the one most claims give; offsets are 0. */
  static ResolvedPlace place(List<Told> claims) {
    ResolvedPlace place =
        mostTold(
            claims,
            told -> told.claim().place(),
            p -> Objects.requireNonNullElse(p.precision(), PlacePrecision.REGION).ordinal(),
            p -> p.geonameId() + " " + p.name());
    return place == null
        ? null
        : new ResolvedPlace(
            0,
            0,
            place.text(),
            place.name(),
            place.country(),
            place.lat(),
            place.lon(),
            place.geonameId(),
            place.precision(),
            place.near(),
            place.disputed());
  }

  private static <T> T mostTold(
      List<Told> claims,
      Function<Told, T> of,
      Function<T, Integer> coarseness,
      Function<T, String> key) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    List<T> told = new ArrayList<>();
    for (Told claim : claims) {
      T value = of.apply(claim);
      if (value != null) {
        told.add(value);
        votes.merge(key.apply(value), 1, Integer::sum);
      }
    }
    return told.stream()
        .min(Comparator.comparing(coarseness).thenComparing(value -> -votes.get(key.apply(value))))
        .orElse(null);
  }

  /**
   * Names that the claims' sentences give an operation or a truce, each once for each voice; not
   * those of places and parties, which are quoted to doubt them.
   */
  static List<EventName> names(List<Told> claims) {
    Set<String> others = namesOfOthers(claims);
    Map<String, EventName> names = new LinkedHashMap<>();
    for (Told told : claims) {
      if (told.type() != TypeFamily.VIOLENCE && told.type() != TypeFamily.CEASEFIRE) {
        continue;
      }
      for (String name : Operations.named(told.claim().quote())) {
        if (!others.contains(name.toLowerCase(Locale.ROOT))) {
          names.putIfAbsent(
              name + "\n" + told.voice(), new EventName(name, told.voice(), told.id()));
        }
      }
    }
    return List.copyOf(names.values());
  }

  private static Set<String> namesOfOthers(List<Told> claims) {
    Set<String> others = new HashSet<>();
    for (Told told : claims) {
      ResolvedPlace place = told.claim().place();
      if (place != null) {
        Stream.of(place.text(), place.name())
            .filter(Objects::nonNull)
            .forEach(name -> others.add(name.toLowerCase(Locale.ROOT)));
      }
      Stream.concat(told.claim().actors().stream(), told.claim().targets().stream())
          .flatMap(party -> Stream.of(party.text(), Objects.requireNonNullElse(party.name(), "")))
          .forEach(name -> others.add(name.toLowerCase(Locale.ROOT)));
    }
    return others;
  }
}
