package org.rashomon.web;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rashomon.export.PrivateVoices;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;

/** Speakers in words. Private persons are shown as what they are, never by name. */
final class Speakers {
  private final SideNames sides;

  Speakers(SideNames sides) {
    this.sides = sides;
  }

  /** A speaker by name; a witness, a civilian or an unnamed source by what he is. */
  String of(Chain.Hop hop) {
    if (hop.isPrivate()) {
      return PrivateVoices.role(hop);
    }
    if (hop.name() == null) {
      return hop.kind() == HopKind.OUTLET ? "unnamed outlet" : hop.kind().toString();
    }
    String name = sides.of(hop.name());
    boolean known =
        hop.side() == null || hop.side().equals(hop.name()) || name.contains(sides.of(hop.side()));
    return known ? name : name + " (" + sides.of(hop.side()) + ")";
  }

  /** Speakers with arrows, nearest to the fact first. */
  String chain(Chain chain) {
    return chain.hops().stream().map(this::of).collect(Collectors.joining(" \u2192 "));
  }

  /** The speaker nearest to the fact: his side where he speaks for one. */
  String first(ClaimRow row) {
    if (row.claim().sources().isEmpty()) {
      return "an unnamed outlet";
    }
    return first(row.claim().sources().get(0).hops().get(0), row);
  }

  private String first(Chain.Hop hop, ClaimRow row) {
    if (hop.isPrivate()) {
      return PrivateVoices.role(hop);
    }
    if (speaksForSide(hop)) {
      return sides.of(hop.side());
    }
    String name = hop.name() == null && hop.kind() == HopKind.OUTLET ? row.outlet() : hop.name();
    return name == null ? "an unnamed " + hop.kind() : sides.of(name);
  }

  /** An account's source in words, by its claims; one whose claims aren't here is not named. */
  String account(String source, Collection<String> claims, java.util.Map<String, ClaimRow> rows) {
    return claims.stream()
        .map(rows::get)
        .filter(Objects::nonNull)
        .flatMap(
            row ->
                row.claim().sources().stream()
                    .map(chain -> chain.hops().get(0))
                    .filter(hop -> Objects.equals(voice(hop, row), source))
                    .map(hop -> first(hop, row)))
        .findFirst()
        .orElse("another source");
  }

  private static boolean speaksForSide(Chain.Hop hop) {
    boolean mouth = hop.kind() == HopKind.PARTY || hop.kind() == HopKind.OFFICIAL;
    return mouth && hop.side() != null && !hop.side().isEmpty();
  }

  /** What the ledger calls the account that a hop belongs to. */
  static String voice(Chain.Hop hop, ClaimRow row) {
    if (speaksForSide(hop)) {
      return hop.side();
    }
    if (hop.name() == null) {
      return hop.kind() == HopKind.OUTLET ? row.outlet() : hop.kind().toString();
    }
    return hop.name();
  }
}
