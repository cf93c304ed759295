package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.reconcile.Event.Account;
import org.rashomon.reconcile.Event.EventName;
import org.rashomon.reconcile.Event.Words;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;

/**
 * An event's claims by who is nearest to the fact in each chain; one claim may be of two voices.
 */
final class Accounts {
  private Accounts() {}

  /**
   * Sorted by the first claim of each, for claims in order.
   *
   * @param names what the event is called, by whom
   */
  static List<Account> of(List<Told> claims, List<EventName> names) {
    Map<Voice, Set<String>> accounts = new LinkedHashMap<>();
    for (Told told : claims) {
      for (Chain chain : told.claim().sources()) {
        accounts
            .computeIfAbsent(Voice.of(chain.hops().get(0), told), voice -> new LinkedHashSet<>())
            .add(told.id());
      }
    }
    Motives motives = Motives.of(claims);
    List<Account> list = new ArrayList<>();
    accounts.forEach(
        (voice, ids) ->
            list.add(
                new Account(
                    voice.name(),
                    voice.side(),
                    List.copyOf(ids),
                    called(names, ids),
                    distinct(ids, id -> Stream.ofNullable(motives.reasons().get(id))),
                    distinct(ids, id -> motives.began().getOrDefault(id, List.of()).stream()))));
    return list;
  }

  private static List<Words> called(List<EventName> names, Set<String> ids) {
    return names.stream()
        .filter(name -> ids.contains(name.claim()))
        .map(name -> new Words(name.name(), name.claim()))
        .toList();
  }

  /** What the claims give, the same words once, with the first claim that gives them. */
  private static List<Words> distinct(Set<String> ids, Function<String, Stream<Words>> of) {
    Map<String, Words> distinct = new LinkedHashMap<>();
    ids.stream()
        .flatMap(of)
        .forEach(words -> distinct.putIfAbsent(words.text().toLowerCase(Locale.ROOT), words));
    return List.copyOf(distinct.values());
  }

  /** A side's officials speak with one voice; everyone else by name. */
  private record Voice(String name, String side) {
    static Voice of(Chain.Hop hop, Told told) {
      if (hop.side() != null && speaksForSide(hop.kind())) {
        return new Voice(hop.side(), hop.side());
      }
      if (hop.kind() == HopKind.OUTLET && hop.name() == null) {
        return new Voice(told.report().outlet(), null);
      }
      return new Voice(hop.name() == null ? hop.kind().toString() : hop.name(), hop.side());
    }

    private static boolean speaksForSide(HopKind kind) {
      return kind == HopKind.PARTY || kind == HopKind.OFFICIAL;
    }
  }
}
