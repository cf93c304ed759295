package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Polarity;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedPlace;

/**
 * What one report tells of one happening: which of its claims, and what of them is compared with
 * other tellings. Made from the report alone, so that a ledger may keep it.
 *
 * @param report id of the report
 * @param published last day the report may be of, as an epoch day; {@link Told#OPEN} where unknown
 * @param text id of the report's text family
 * @param family of the claims' types
 * @param claims ids, in order of offset, at least one
 * @param types of the claims
 * @param start code point at which its first claim's words stand
 * @param end code point at which its last claim's sentence ends
 * @param headline whether all of it stands in the headline
 * @param war whether it speaks of a war, not of an act in it
 * @param past whether it is told as done, tried or denied
 * @param denial whether its first claim denies
 * @param cue what the words beside its first act say
 * @param first first day of the narrowest days told, as an epoch day, or {@link Told#OPEN}
 * @param last last day of them, likewise
 * @param places all that are told, the most precise first
 * @param actors sides of those who did it
 * @param targets sides of those it was done to
 * @param figures counts that are no part of others
 * @param voices sides whose word the claims are
 * @param links ids of claims that its claims answer or are part of
 * @param wordings for each claim the hashes of its sentence's longer words, sorted
 * @param names those of the report, as {@link Names} gives them, where it is mainly about this;
 *     else none
 * @param sites the kinds of site that were hit and the parts of the day, as {@link Sites} gives
 *     them
 */
public record Telling(
    String report,
    long published,
    String text,
    TypeFamily family,
    List<String> claims,
    Set<ClaimType> types,
    int start,
    int end,
    boolean headline,
    boolean war,
    boolean past,
    boolean denial,
    Cue cue,
    long first,
    long last,
    List<ResolvedPlace> places,
    Set<String> actors,
    Set<String> targets,
    List<Figure> figures,
    Set<String> voices,
    Set<String> links,
    List<int[]> wordings,
    int[] names,
    Set<String> sites) {
  /** Older than this when its report appeared, an act is background. */
  private static final int RECENT_DAYS = 14;

  /** What lasts longer is no single act. */
  private static final int CAMPAIGN_DAYS = 35;

  private static final Comparator<ResolvedPlace> PRECISE_FIRST =
      Comparator.comparing(
          place -> Objects.requireNonNullElse(place.precision(), PlacePrecision.REGION));

  /** By report date, report id and offset. */
  static final Comparator<Telling> ORDER =
      Comparator.comparing((Telling telling) -> telling.published == Told.OPEN)
          .thenComparing(Telling::published)
          .thenComparing(Telling::report)
          .thenComparing(Telling::start)
          .thenComparing(Telling::id);

  /** A count as compared: its bounds, and whose word it is. */
  public record Figure(
      CountKind kind, String side, Integer low, Integer value, Integer high, String voice) {}

  /** Of one claim. */
  static Telling of(Told told) {
    ResolvedClaim claim = told.claim();
    ResolvedPlace place = claim.place();
    Set<String> voices = new TreeSet<>();
    if (told.speaker().side() != null) {
      voices.add(told.voice());
    }
    return new Telling(
        told.report().id(),
        told.published(),
        told.family(),
        told.type(),
        List.of(claim.id()),
        EnumSet.of(claim.type()),
        claim.trigger().start(),
        claim.end(),
        told.isHeadline(),
        told.isWar(),
        told.isOfThePast(),
        claim.polarity() == Polarity.DENIED,
        isLong(told) ? Cue.HABIT : told.cue(),
        told.isDated() ? told.first() : Told.OPEN,
        told.isDated() ? told.last() : Told.OPEN,
        place == null ? List.of() : List.of(place),
        told.actors(),
        told.targets(),
        figures(told),
        voices,
        links(claim),
        List.of(told.words()),
        Names.NONE,
        sites(told));
  }

  private static Set<String> sites(Told told) {
    ResolvedClaim claim = told.claim();
    int first = claim.trigger().start() - claim.start();
    int end = claim.trigger().end() - claim.start();
    boolean isWithin = first >= 0 && end <= claim.quote().codePointCount(0, claim.quote().length());
    return told.type() == TypeFamily.VIOLENCE && isWithin && !told.isWar()
        ? Sites.of(claim.quote(), first, end)
        : Set.of();
  }

  private static boolean isLong(Told told) {
    return told.type() == TypeFamily.VIOLENCE
        && told.isDated()
        && told.last() - told.first() > CAMPAIGN_DAYS;
  }

  private static List<Figure> figures(Told told) {
    return told.claim().counts().stream()
        .filter(count -> count.partOf() == null)
        .map(
            count -> {
              Bounds bounds = Bounds.of(count);
              return new Figure(
                  count.kind(),
                  count.side(),
                  bounds.low(),
                  bounds.value(),
                  bounds.high(),
                  told.voice());
            })
        .toList();
  }

  private static Set<String> links(ResolvedClaim claim) {
    Set<String> links = new TreeSet<>();
    for (ResolvedClaim.Relation relation : claim.relations()) {
      boolean same =
          switch (relation.type()) {
            case DENIES, ADMITS, CONFIRMS, CANNOT_CONFIRM, CORRECTS, RETRACTS -> true;
            case RESPONDS_TO, JUSTIFIES, CHARACTERISES -> false;
          };
      if (same && relation.to() != null) {
        links.add(relation.to());
      }
    }
    claim.counts().stream()
        .filter(count -> count.partOf() != null)
        .forEach(count -> links.add(count.partOf().substring(0, count.partOf().indexOf('/'))));
    links.remove(claim.id());
    return links;
  }

  /** Of both; the other's claims stand behind this one's. */
  Telling with(Telling other) {
    boolean own =
        isDated()
            && (!other.isDated()
                || width() < other.width()
                || (width() == other.width() && first <= other.first));
    List<ResolvedPlace> where = new ArrayList<>(places);
    other.places.stream().filter(place -> !where.contains(place)).forEach(where::add);
    where.sort(PRECISE_FIRST);
    return new Telling(
        report,
        published,
        text,
        family,
        joined(claims, other.claims),
        union(types, other.types),
        start,
        Math.max(end, other.end),
        headline && other.headline,
        war,
        past,
        denial,
        cue,
        own ? first : other.first,
        own ? last : other.last,
        where,
        union(actors, other.actors),
        union(targets, other.targets),
        joined(figures, other.figures),
        union(voices, other.voices),
        union(links, other.links),
        joined(wordings, other.wordings),
        names,
        union(sites, other.sites));
  }

  /** The same with another cue. */
  Telling as(Cue other) {
    return copy(other, first, last, places, names);
  }

  /** The same as what a report with these names is mainly about. */
  Telling mainOf(int[] others) {
    return copy(cue, first, last, places, others);
  }

  /** The same on the days of another act. */
  Telling onDaysOf(Told other) {
    return copy(cue, other.first(), other.last(), places, names);
  }

  /** The same somewhere in a country. */
  Telling in(ResolvedPlace country) {
    return copy(cue, first, last, List.of(country), names);
  }

  private Telling copy(Cue cues, long from, long to, List<ResolvedPlace> where, int[] called) {
    return new Telling(
        report, published, text, family, claims, types, start, end, headline, war, past, denial,
        cues, from, to, where, actors, targets, figures, voices, links, wordings, called, sites);
  }

  private static <T> List<T> joined(List<T> a, List<T> b) {
    List<T> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  private static <T extends Comparable<T>> Set<T> union(Set<T> a, Set<T> b) {
    Set<T> all = new TreeSet<>(a);
    all.addAll(b);
    return all;
  }

  /** Its first claim's id. */
  public String id() {
    return claims.get(0);
  }

  boolean isDated() {
    return first != Told.OPEN && last != Told.OPEN;
  }

  long width() {
    return last - first + 1;
  }

  /** Actors and targets together. */
  Set<String> parties() {
    return union(actors, targets);
  }

  boolean hasParties() {
    return !actors.isEmpty() || !targets.isEmpty();
  }

  /** Whether one of its claims says what was done, and not only that there was harm. */
  boolean namesAct() {
    return types.stream().anyMatch(type -> !TypeFamily.isBroad(type));
  }

  /** Whether it speaks of many acts as of one. */
  boolean isHabit() {
    return cue == Cue.HABIT;
  }

  /** Whether it was long over when its report appeared. */
  boolean isOld() {
    return isDated() && published != Told.OPEN && last < published - RECENT_DAYS;
  }
}
