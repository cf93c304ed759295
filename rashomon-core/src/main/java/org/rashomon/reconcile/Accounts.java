package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.reconcile.Event.Account;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;

/**
 * An event's claims by who is nearest to the fact in each chain; one claim may be of two voices.
 */
final class Accounts {
  private Accounts() {}

  /** Sorted by the first claim of each, for claims in order. */
  static List<Account> of(List<Told> claims) {
    Map<Voice, Set<String>> accounts = new LinkedHashMap<>();
    for (Told told : claims) {
      for (Chain chain : told.claim().sources()) {
        accounts
            .computeIfAbsent(Voice.of(chain.hops().get(0), told), voice -> new LinkedHashSet<>())
            .add(told.id());
      }
    }
    List<Account> list = new ArrayList<>();
    accounts.forEach(
        (voice, ids) -> list.add(new Account(voice.name(), voice.side(), List.copyOf(ids))));
    return list;
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
