package org.rashomon.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.PartyRole;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Realis;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.reconcile.DisputeField;
import org.rashomon.reconcile.DisputeStanding;
import org.rashomon.reconcile.Event;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedParty;

/**
 * An event with its claims, as exports take it.
 *
 * @param rows its claims, in the event's order
 * @param coarsened whether its place is told more coarsely than its reports tell it
 */
record EventFile(Event event, List<ClaimRow> rows, boolean coarsened) {

  EventFile {
    Objects.requireNonNull(event, "event");
    rows = List.copyOf(rows);
  }

  List<ResolvedClaim> claims() {
    return rows.stream().map(ClaimRow::claim).toList();
  }

  /** Claims whose source says that it was so. */
  List<ResolvedClaim> affirmed() {
    return claims().stream()
        .filter(claim -> claim.polarity() == Polarity.AFFIRMED)
        .filter(claim -> claim.realis() == Realis.OCCURRED || claim.realis() == Realis.ATTEMPTED)
        .toList();
  }

  boolean isDisputed(DisputeField field) {
    return event.disputes().stream()
        .anyMatch(d -> d.field() == field && d.standing() == DisputeStanding.REAL);
  }

  /** Those who did it, most named first; a party without a side goes by its name. */
  List<ResolvedParty> actors() {
    return parties(ResolvedClaim::actors);
  }

  /** Those it was done to, most named first. */
  List<ResolvedParty> targets() {
    return parties(ResolvedClaim::targets);
  }

  private List<ResolvedParty> parties(Function<ResolvedClaim, List<ResolvedParty>> part) {
    Map<String, List<ResolvedParty>> named = new LinkedHashMap<>();
    for (ResolvedClaim claim : affirmed()) {
      for (ResolvedParty party : part.apply(claim)) {
        if (party.role() == PartyRole.PARTY) {
          named.computeIfAbsent(key(party), key -> new ArrayList<>()).add(party);
        }
      }
    }
    return named.values().stream()
        .sorted(Comparator.comparing((List<ResolvedParty> same) -> -same.size()))
        .map(same -> same.get(0))
        .toList();
  }

  private static String key(ResolvedParty party) {
    boolean sided = party.side() != null && !party.side().equals("unknown");
    return sided ? party.side() + " " + party.relation() : "  " + name(party);
  }

  /** What a party is called; a nationality without its state is told in the report's words. */
  static String name(ResolvedParty party) {
    return party.name() == null ? party.text() : party.name();
  }

  List<Event.EventCount> counts(CountKind kind) {
    return event.counts().stream().filter(count -> count.kind() == kind).toList();
  }

  /** Names of the outlets that tell it, sorted. */
  List<String> outlets() {
    return rows.stream()
        .map(ClaimRow::outlet)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** The speakers of a claim as "X, according to Y". */
  static String said(ResolvedClaim claim) {
    List<String> chains = new ArrayList<>();
    for (Chain chain : claim.sources()) {
      List<String> hops = new ArrayList<>();
      for (Chain.Hop hop : chain.hops()) {
        hops.add(name(hop));
      }
      chains.add(String.join(", according to ", hops));
    }
    return String.join("; ", chains);
  }

  private static String name(Chain.Hop hop) {
    if (hop.isPrivate()) {
      return PrivateVoices.role(hop);
    }
    return hop.name() != null ? hop.name() : hop.text() != null ? hop.text() : "unnamed outlet";
  }

  /** A row with another claim in the place of its own. */
  static ClaimRow with(ClaimRow row, ResolvedClaim claim) {
    return new ClaimRow(
        claim, row.event(), row.outlet(), row.title(), row.published(), row.family(), row.page());
  }
}
