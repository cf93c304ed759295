package org.rashomon.reconcile;

import java.util.List;
import java.util.Objects;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Victims;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedTime;

/**
 * What many claims speak of; its fields are those of the ledger contract.
 *
 * @param id made from its first claim by report date, report id and offset
 * @param parent id of the event it is part of, or null
 * @param claims ids, in order of report date, report id and offset
 * @param reports how many reports speak of it
 */
public record Event(
    String id,
    ClaimType type,
    Level level,
    String parent,
    ResolvedTime time,
    ResolvedPlace place,
    List<EventName> names,
    List<String> claims,
    int reports,
    Origins origins,
    List<Account> accounts,
    List<EventCount> counts,
    List<Dispute> disputes,
    List<TollChange> history) {

  /** What a party calls it: the name, whose it is (side or source name), the claim it stands in. */
  public record EventName(String name, String by, String claim) {}

  /**
   * How many separate origins at most, and what is shared: names of hops, or ids of text families.
   * Text can prove dependence, never independence.
   */
  public record Origins(int atMost, List<String> shared) {}

  /**
   * The event as one source tells it.
   *
   * @param source the name of the party, monitor, agency or outlet
   * @param side its side, or null
   * @param claims ids
   */
  public record Account(String source, String side, List<String> claims) {}

  /** A figure over the event's claims, for one kind and side, by a named rule. */
  public record EventCount(
      CountKind kind,
      String side,
      Victims victims,
      Integer low,
      Integer best,
      Integer high,
      List<String> claims,
      String rule) {}

  /** What accounts disagree on: the claims that do, whether really, and why not if not. */
  public record Dispute(
      DisputeField field, List<String> claims, DisputeStanding standing, String why) {}

  /** One step of a toll: when said, by whom, which kind and side, the bounds, the claim. */
  public record TollChange(
      String statedAt,
      String by,
      CountKind kind,
      String side,
      Integer low,
      Integer high,
      String claim) {}

  /** Copies the lists; throws when a part that must be there is null. */
  public Event {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(origins, "origins");
    names = List.copyOf(names);
    claims = List.copyOf(claims);
    accounts = List.copyOf(accounts);
    counts = List.copyOf(counts);
    disputes = List.copyOf(disputes);
    history = List.copyOf(history);
  }

  /** The same as part of another event, or of none for null. */
  public Event partOf(String whole) {
    return new Event(
        id, type, level, whole, time, place, names, claims, reports, origins, accounts, counts,
        disputes, history);
  }
}
