package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<Voice, List<String>> accounts = new LinkedHashMap<>();
    for (Told told : claims) {
      for (Chain chain : told.claim().sources()) {
        List<String> of =
            accounts.computeIfAbsent(
                Voice.of(chain.hops().get(0), told), voice -> new ArrayList<>());
        if (!of.contains(told.id())) {
          of.add(told.id());
        }
      }
    }
    List<Account> list = new ArrayList<>();
    accounts.forEach((voice, ids) -> list.add(new Account(voice.name(), voice.side(), ids)));
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
