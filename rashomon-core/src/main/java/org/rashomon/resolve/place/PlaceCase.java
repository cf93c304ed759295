package org.rashomon.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.text.Phrase;

/** One name of a report on its way to a place. */
final class PlaceCase {
  /** Score points the best place must be ahead of the next one elsewhere. */
  private static final double MARGIN = 1.5;

  /** Places nearer than this are taken as one: a town, its district, its old name. */
  private static final double SAME_KM = 60;

  /** Share of a country in the evidence that another spelling of a name in it must have. */
  private static final double LOOSE_SHARE = 0.3;

  /** Share of a country in the evidence that speaks for a place in it at all. */
  private static final double LEAST_SHARE = 0.05;

  /** Points for closeness that speak for a place in a country the report doesn't name. */
  private static final double LEAST_CLOSE = 3;

  /** Seas and deserts of this radius are known by name alone. */
  private static final double SEA_KM = 50;

  private static final double DOMINANT_PEOPLE = 100_000;
  private static final double DOMINANT_TIMES = 4;

  private final Phrase mention;
  private PlacePhrase phrase;
  private final List<GazetteerEntry> exact;
  private final List<GazetteerEntry> loose;
  private GazetteerEntry chosen;
  private String onlyCountry;

  /** For a name that no list has: what the text sets it in or off, or null. */
  private GazetteerEntry ground;

  PlaceCase(Phrase mention, PlacePhrase phrase, PlaceNames names) {
    this.mention = mention;
    this.phrase = phrase;
    exact = names.named(phrase.name());
    loose = exact.isEmpty() ? names.soundingLike(phrase.name()) : List.of();
  }

  PlacePhrase phrase() {
    return phrase;
  }

  /** What counts as the same name within a report. */
  String key() {
    return PlaceFold.fold(phrase.name());
  }

  Optional<GazetteerEntry> chosen() {
    return Optional.ofNullable(chosen);
  }

  void learnInside(List<String> inside) {
    if (phrase.inside().isEmpty() && !inside.isEmpty() && !mayBeCountry()) {
      phrase = phrase.in(inside);
    }
  }

  private boolean mayBeCountry() {
    return exact.stream().anyMatch(entry -> entry.kind() == PlaceKind.COUNTRY);
  }

  private record Scored(GazetteerEntry entry, double score, boolean backed, boolean firm) {}

  /** Chooses a place, or none, by what is known so far. */
  void decide(PlaceEvidence evidence, PlaceNames names) {
    List<GazetteerEntry> containers = new ArrayList<>();
    phrase.inside().forEach(name -> containers.addAll(names.named(name)));
    ground = exact.isEmpty() ? ground(containers, evidence, names) : null;
    List<Scored> scored = new ArrayList<>();
    for (GazetteerEntry entry : exact.isEmpty() ? loose : exact) {
      scored.add(score(entry, evidence, containers));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    chosen = scored.isEmpty() || !isSure(scored, evidence) ? null : scored.get(0).entry;
    boolean told = chosen != null || scored.isEmpty() || isForeign(scored.get(0), evidence);
    onlyCountry = told ? null : sharedCountry(scored);
  }

  /** The likeliest place of those that are told to hold this one, or to lie beside it. */
  private GazetteerEntry ground(
      List<GazetteerEntry> containers, PlaceEvidence evidence, PlaceNames names) {
    List<GazetteerEntry> told = new ArrayList<>(containers);
    if (phrase.beside() != null) {
      told = names.named(phrase.beside().name());
    }
    return told.stream()
        .max(Comparator.comparingDouble(entry -> likelihood(entry, evidence)))
        .filter(entry -> evidence.share(entry, key()) > 0)
        .orElse(null);
  }

  private double likelihood(GazetteerEntry entry, PlaceEvidence evidence) {
    return PlaceWeights.ofKind(entry)
        + PlaceWeights.ofPeople(entry)
        + 10 * evidence.share(entry, key());
  }

  private Scored score(
      GazetteerEntry entry, PlaceEvidence evidence, List<GazetteerEntry> containers) {
    double inside = PlaceWeights.inside(entry, containers);
    double share = evidence.share(entry, key());
    double close = PlaceWeights.closeness(evidence.nearestKm(entry, key())) * (isNearby() ? 4 : 1);
    boolean ownName = isItsName(entry);
    double score =
        PlaceWeights.ofKind(entry)
            + PlaceWeights.ofPeople(entry)
            + PlaceWeights.behindItsSeat(entry, exact, key())
            + PlaceWeights.againstState(entry, exact, share)
            + phrase.cue().fit(entry.kind())
            + inside
            + (share > 0 ? 2 + 5 * share : 0)
            + close
            + (ownName ? 1 : 0);
    boolean backed = inside > 0 || share > LEAST_SHARE || close >= LEAST_CLOSE;
    return new Scored(entry, score, backed, inside > 0 || share > LOOSE_SHARE);
  }

  private boolean isSure(List<Scored> scored, PlaceEvidence evidence) {
    Scored best = scored.get(0);
    Optional<Scored> next =
        scored.stream().skip(1).filter(other -> isElsewhere(best.entry, other.entry)).findFirst();
    if (exact.isEmpty() && !best.firm) {
      return false;
    }
    boolean ahead = next.isEmpty() || best.score - next.get().score >= MARGIN;
    boolean sea = best.entry.kind() == PlaceKind.FEATURE && best.entry.radiusKm() >= SEA_KM;
    boolean wide =
        sea || best.entry.kind() == PlaceKind.COUNTRY || best.entry.kind() == PlaceKind.REGION;
    boolean alone = next.isEmpty() && evidence.isEmptyBut(key());
    boolean fits = isDominant(best.entry, scored) || (ahead && best.backed);
    return (ahead && wide) || alone || (fits && !isForeign(best, evidence));
  }

  /**
   * A quarter of some town of this report is no city elsewhere that happens to share its name, and
   * a building is not where the place is that it is called after.
   */
  private boolean isForeign(Scored best, PlaceEvidence evidence) {
    boolean part = phrase.cue() == PlaceCue.DISTRICT && !best.firm;
    boolean building = phrase.cue() == PlaceCue.SITE && !best.backed;
    return (part || building) && !evidence.isEmptyBut(key());
  }

  /** "Nearby X" is near what the report has named. */
  private boolean isNearby() {
    return phrase.near() != null && phrase.near().startsWith("nearby");
  }

  /** Whether the name is the place's main one; Salisbury is an old name of a capital. */
  private boolean isItsName(GazetteerEntry entry) {
    return PlaceFold.fold(entry.name()).equals(key());
  }

  private static boolean isElsewhere(GazetteerEntry a, GazetteerEntry b) {
    double reach = Math.max(SAME_KM, Math.max(a.radiusKm(), b.radiusKm()));
    return a.kilometresTo(b) > reach;
  }

  private boolean isDominant(GazetteerEntry best, List<Scored> scored) {
    boolean seat = best.kind() == PlaceKind.CAPITAL && best.population() >= DOMINANT_PEOPLE;
    if (best.kind() == PlaceKind.PROVINCE || (seat && isItsName(best))) {
      return true;
    }
    return best.population() >= DOMINANT_PEOPLE
        && scored.stream()
            .map(Scored::entry)
            .filter(other -> isElsewhere(best, other))
            .allMatch(other -> best.population() >= DOMINANT_TIMES * other.population());
  }

  /** The country, where every place of the name that the evidence backs lies in one. */
  private static String sharedCountry(List<Scored> scored) {
    List<String> countries =
        scored.stream().filter(Scored::backed).map(s -> s.entry.country()).distinct().toList();
    return countries.size() == 1 ? countries.get(0) : null;
  }

  /** The place as far as decided. */
  ResolvedPlace place() {
    if (chosen == null && ground != null && !ground.country().isEmpty()) {
      return onGround();
    }
    if (chosen == null) {
      return place(onlyCountry, null, null, null, phrase.cue().precision(), null);
    }
    boolean somewhereOnItsBorder =
        phrase.cue() == PlaceCue.BORDER && chosen.kind() == PlaceKind.COUNTRY;
    return place(
        chosen.country().isEmpty() ? null : chosen.country(),
        somewhereOnItsBorder ? null : chosen.lat(),
        somewhereOnItsBorder ? null : chosen.lon(),
        chosen.geonameId() == 0 ? null : chosen.geonameId(),
        precision(),
        chosen.rival());
  }

  /** Somewhere in or off what holds it: the coordinates and the width are those of that. */
  private ResolvedPlace onGround() {
    boolean whole = ground.kind() == PlaceKind.COUNTRY;
    PlacePrecision wide = precision(ground);
    return new ResolvedPlace(
        mention.start(),
        mention.end(),
        mention.text(),
        phrase.name(),
        ground.country(),
        whole ? null : ground.lat(),
        whole ? null : ground.lon(),
        null,
        wide.compareTo(PlacePrecision.DISTRICT) < 0 ? PlacePrecision.DISTRICT : wide,
        phrase.beside() == null ? phrase.near() : phrase.beside().said(),
        null);
  }

  private ResolvedPlace place(
      String country, Double lat, Double lon, Integer id, PlacePrecision precision, String rival) {
    return new ResolvedPlace(
        mention.start(),
        mention.end(),
        mention.text(),
        phrase.name(),
        country,
        lat,
        lon,
        id,
        precision,
        phrase.near(),
        rival);
  }

  private static PlacePrecision precision(GazetteerEntry entry) {
    return switch (entry.kind()) {
      case COUNTRY -> PlacePrecision.COUNTRY;
      case PROVINCE -> PlacePrecision.REGION;
      case REGION -> entry.radiusKm() > 30 ? PlacePrecision.REGION : PlacePrecision.DISTRICT;
      case DISTRICT -> PlacePrecision.DISTRICT;
      case FEATURE -> entry.radiusKm() > 30 ? PlacePrecision.REGION : PlacePrecision.POINT;
      default -> PlacePrecision.TOWN;
    };
  }

  private PlacePrecision precision() {
    PlacePrecision own = precision(chosen);
    boolean around =
        phrase.offset() || phrase.cue() == PlaceCue.SITE || phrase.cue() == PlaceCue.REGION;
    return around && own.compareTo(PlacePrecision.DISTRICT) < 0 ? PlacePrecision.DISTRICT : own;
  }
}
