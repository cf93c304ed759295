package org.rashomon.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.LedgerOverview;
import org.rashomon.ledger.LedgerOverview.StatedToll;
import org.rashomon.reconcile.Event;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.Chain.Hop;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.ResolvedClaim;

/**
 * What pages and exports tell of speakers who may be private persons: what they are and where they
 * stand in the text, but no name. Quotes stay as published.
 */
public final class PrivateVoices {
  /** What a source is called that may be a private person. */
  public static final String PRIVATE = "private person";

  private final LedgerOverview overview;

  /** Asks the ledger who is private, for events. */
  public PrivateVoices(LedgerOverview overview) {
    this.overview = overview;
  }

  /** The row without private names. */
  public static ClaimRow of(ClaimRow row) {
    ResolvedClaim claim = row.claim();
    boolean open =
        claim.sources().stream().flatMap(one -> one.hops().stream()).noneMatch(Hop::isPrivate);
    return open ? row : EventFile.with(row, of(claim));
  }

  /** The claim without private speakers' names. */
  static ResolvedClaim of(ResolvedClaim claim) {
    return claim.withSources(claim.sources().stream().map(PrivateVoices::of).toList());
  }

  private static Chain of(Chain chain) {
    return new Chain(
        chain.hops().stream().map(hop -> hop.isPrivate() ? hop.unnamed() : hop).toList(),
        chain.standing());
  }

  /** What a private speaker is called. */
  public static String role(Hop hop) {
    return switch (hop.kind()) {
      case WITNESS -> "a witness";
      case ANONYMOUS -> "an unnamed source";
      default -> "civilians";
    };
  }

  /** The events without private names, by one question for all of them. */
  public List<Event> of(List<Event> events) {
    Set<String> names = new LinkedHashSet<>();
    for (Event event : events) {
      event.accounts().forEach(account -> names.add(account.source()));
      event.history().forEach(change -> names.add(change.by()));
      event.names().forEach(name -> names.add(name.by()));
      names.addAll(event.origins().shared());
      event.origins().sum().forEach(origin -> names.add(origin.name()));
      event.corrections().forEach(one -> names.add(one.by()));
    }
    names.remove(null);
    Set<String> hidden = overview.privateVoices(names);
    return hidden.isEmpty() ? events : events.stream().map(one -> of(one, hidden)).toList();
  }

  private static Event of(Event event, Set<String> hidden) {
    return new Event(
        event.id(),
        event.type(),
        event.level(),
        event.parent(),
        event.time(),
        event.place(),
        event.names().stream()
            .map(one -> new Event.EventName(one.name(), shown(one.by(), hidden), one.claim()))
            .toList(),
        event.claims(),
        event.reports(),
        origins(event.origins(), hidden),
        event.accounts().stream()
            .map(one -> one.as(shown(one.source(), hidden), one.claims()))
            .toList(),
        event.counts(),
        event.disputes(),
        history(event, hidden),
        event.otherRules(),
        event.corrections().stream()
            .map(
                one ->
                    new Event.Correction(
                        one.kind(), one.claim(), one.of(), shown(one.by(), hidden), one.statedAt()))
            .toList());
  }

  private static Event.Origins origins(Event.Origins origins, Set<String> hidden) {
    return new Event.Origins(
        origins.atMost(),
        origins.shared().stream().map(one -> shown(one, hidden)).toList(),
        origins.sum().stream()
            .map(
                one ->
                    new Event.Origin(
                        one.kind(), shown(one.name(), hidden), one.reports(), one.claims()))
            .toList(),
        origins.repeats());
  }

  private static List<Event.TollChange> history(Event event, Set<String> hidden) {
    List<Event.TollChange> history = new ArrayList<>();
    for (Event.TollChange one : event.history()) {
      history.add(
          new Event.TollChange(
              one.statedAt(),
              shown(one.by(), hidden),
              one.kind(),
              one.side(),
              one.low(),
              one.high(),
              one.claim()));
    }
    return history;
  }

  private static String shown(String name, Set<String> hidden) {
    return name != null && hidden.contains(name) ? PRIVATE : name;
  }

  /** Whether a stated toll's source may be named. */
  public static boolean isNamed(StatedToll toll) {
    return !toll.source().isEmpty()
        && !toll.sourceKind().equals(HopKind.WITNESS.toString())
        && !toll.sourceKind().equals(HopKind.ANONYMOUS.toString());
  }

  /** The toll without a private name. */
  public static StatedToll of(StatedToll toll) {
    if (toll.source().isEmpty() || isNamed(toll)) {
      return toll;
    }
    return new StatedToll(
        toll.claim(),
        toll.report(),
        toll.event(),
        toll.origin(),
        toll.kind(),
        toll.side(),
        toll.victims(),
        toll.words(),
        toll.basis(),
        toll.from(),
        toll.to(),
        toll.said(),
        PRIVATE,
        toll.sourceKind(),
        toll.standing(),
        toll.low(),
        toll.best(),
        toll.high());
  }
}
