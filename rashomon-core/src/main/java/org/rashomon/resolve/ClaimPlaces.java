package org.rashomon.resolve;

import java.util.List;
import java.util.Objects;
import org.rashomon.extract.Claim;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.TokenSpan;

/** Leads the place phrases of one claim to the place of its act. */
final class ClaimPlaces {
  private ClaimPlaces() {}

  /**
   * Of places that lie in one another the smallest: "in Yemen ..., in the province of Abyan". A
   * village that no list has stays the place of its act, in the country of the others.
   */
  static ResolvedPlace of(ReportContext context, Claim claim) {
    ResolvedPlace place = claim.place() == null ? alone(context, claim) : smallest(context, claim);
    return place == null || place.country() != null || !isNamedPlace(context, claim)
        ? place
        : place.in(context.home());
  }

  /** Where no place is the act's own, the one that lies in all others of its sentence. */
  private static ResolvedPlace alone(ReportContext context, Claim claim) {
    List<ResolvedPlace> others = others(context, claim);
    return others.stream()
        .filter(one -> others.stream().allMatch(o -> o.equals(one) || one.liesIn(o)))
        .findFirst()
        .orElse(null);
  }

  private static List<ResolvedPlace> others(ReportContext context, Claim claim) {
    return claim.around().stream().map(context::place).filter(Objects::nonNull).toList();
  }

  private static ResolvedPlace smallest(ReportContext context, Claim claim) {
    ResolvedPlace place = context.place(claim.place());
    boolean named = isNamedPlace(context, claim);
    String state =
        place != null && place.country() == null ? onlyState(others(context, claim)) : null;
    if (state != null && named) {
      return place.in(state);
    }
    for (TokenSpan words : claim.around()) {
      ResolvedPlace other = context.place(words);
      boolean nowhere = place != null && (place.country() == null || isBand(context, claim));
      boolean told = place != null && other != null && !isHolder(context, claim, words);
      if (told && (nowhere && other.country() != null || other.liesIn(place))) {
        place = other;
      } else if (told && isVillageIn(other, place)) {
        place = other.setIn(place);
      }
    }
    return place;
  }

  /**
   * "In Ituri province ..., in the village of Masau": no list has it, but it is said to be one, and
   * so is on the map where the province is, as widely.
   */
  private static boolean isVillageIn(ResolvedPlace place, ResolvedPlace wider) {
    return place.lat() == null
        && place.precision() == PlacePrecision.TOWN
        && wider.precision() == PlacePrecision.REGION
        && (place.country() == null || place.country().equals(wider.country()));
  }

  /** "Aden's Mansura district", "the Mansura district of Aden": the other name holds the place. */
  private static boolean isHolder(ReportContext context, Claim claim, TokenSpan other) {
    boolean inside = context.reading().dominates(claim.place().head(), other.head());
    return inside && isNamedPlace(context, claim);
  }

  private static String onlyState(List<ResolvedPlace> others) {
    List<String> states =
        others.stream().map(ResolvedPlace::country).filter(Objects::nonNull).distinct().toList();
    return states.size() == 1 ? states.get(0) : null;
  }

  private static boolean isNamedPlace(ReportContext context, Claim claim) {
    Name name = claim.place() == null ? null : context.reading().nameAt(claim.place().head());
    return name != null && name.kind() == NameKind.PLACE && !isBand(context, claim);
  }

  /** "Islamic State positions" are nowhere by themselves. */
  private static boolean isBand(ReportContext context, Claim claim) {
    return context.parties(claim.place(), null).get(0).kind() == PartyKind.ARMED_GROUP;
  }
}
