package org.rashomon.resolve;

import java.util.ArrayList;
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
    ResolvedPlace place = smallest(context, claim);
    List<TokenSpan> words = new ArrayList<>(claim.around());
    if (claim.place() != null) {
      words.add(claim.place());
    }
    return place == null ? null : new NestedPlaces(context, words).innermost(place);
  }

  private static ResolvedPlace smallest(ReportContext context, Claim claim) {
    List<ResolvedPlace> others =
        claim.around().stream().map(context::place).filter(Objects::nonNull).toList();
    ResolvedPlace place = context.place(claim.place());
    if (claim.place() == null) {
      return others.stream()
          .filter(one -> others.stream().allMatch(o -> o.equals(one) || one.liesIn(o)))
          .findFirst()
          .orElse(null);
    }
    boolean named = isNamedPlace(context, claim);
    String state = place != null && place.country() == null ? onlyState(others) : null;
    if (state != null && named) {
      return place.in(state);
    }
    for (ResolvedPlace other : others) {
      boolean nowhere = place != null && (place.country() == null || isBand(context, claim));
      boolean known = nowhere && other.country() != null;
      if (place != null && (known || other.liesIn(place))) {
        place = other;
      }
    }
    return place;
  }

  private static String onlyState(List<ResolvedPlace> others) {
    List<String> states =
        others.stream().map(ResolvedPlace::country).filter(Objects::nonNull).distinct().toList();
    return states.size() == 1 ? states.get(0) : null;
  }

  private static boolean isNamedPlace(ReportContext context, Claim claim) {
    Name name = context.reading().nameAt(claim.place().head());
    return name != null && name.kind() == NameKind.PLACE && !isBand(context, claim);
  }

  /** "Islamic State positions" are nowhere by themselves. */
  private static boolean isBand(ReportContext context, Claim claim) {
    return context.parties(claim.place(), null).get(0).kind() == PartyKind.ARMED_GROUP;
  }
}
