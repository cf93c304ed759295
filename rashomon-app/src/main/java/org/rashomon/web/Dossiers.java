package org.rashomon.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.rashomon.web.view.ClaimView;
import org.rashomon.web.view.DossierPage;
import org.rashomon.web.view.EventPage;

/** Numbers the sentences of an event as notes: those of disputes first, then account by account. */
final class Dossiers {
  private Dossiers() {}

  static DossierPage of(EventPage event) {
    Map<String, ClaimView> notes = new LinkedHashMap<>();
    Stream.concat(
            event.disputes().stream().flatMap(dispute -> dispute.sides().stream()),
            event.accounts().stream())
        .flatMap(account -> account.claims().stream())
        .forEach(claim -> notes.putIfAbsent(claim.href(), claim));
    Map<String, Integer> numbers = new LinkedHashMap<>();
    notes.keySet().forEach(href -> numbers.put(href, numbers.size() + 1));
    return new DossierPage(
        event, numbers, notes.values().stream().toList(), event.claims() - notes.size());
  }
}
