package org.rashomon.measure.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rashomon.measure.B3;
import org.rashomon.measure.ledger.GoldClaim.Place;

/** Whether claims about one event came together, others stayed apart, and disputes are named. */
final class EventScore {
  private final ReadLedger ledger;
  private final Map<Place, String> read = new HashMap<>();
  private final Map<Place, Integer> groups = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private Tally apart = Tally.NONE;
  private Tally disputes = Tally.NONE;

  EventScore(ReadLedger ledger, List<GoldClaim> gold, Map<Integer, ClaimMatch.Pair> found) {
    this.ledger = ledger;
    for (int i = 0; i < gold.size(); i++) {
      ClaimMatch.Pair pair = found.get(i);
      read.put(gold.get(i).place(), pair == null ? null : pair.claim().event());
    }
  }

  /** Judges one of gold's events; {@code number} tells it from the others. */
  void judge(int number, JsonNode event) {
    List<Place> together = places(event, "together");
    together.forEach(place -> groups.putIfAbsent(place, number));
    List<String> ids = together.stream().map(read::get).toList();
    places(event, "apart").forEach(other -> keepApart(ids, read.get(other)));
    String dispute = Fields.text(event, "dispute", null);
    if (dispute != null) {
      disputes =
          disputes.plus(
              ids.stream()
                  .filter(Objects::nonNull)
                  .anyMatch(id -> ledger.disputes(id).contains(dispute)));
    }
    if (new HashSet<>(ids).size() > 1) {
      lines.add("split    " + Fields.text(event, "name") + " " + ids);
    }
  }

  private static List<Place> places(JsonNode event, String field) {
    return Fields.items(event, field).stream().map(Place::of).toList();
  }

  private void keepApart(List<String> ids, String other) {
    for (String id : ids) {
      if (id != null && other != null) {
        apart = apart.plus(!id.equals(other));
      }
    }
  }

  B3 b3() {
    return B3.of(groups, read);
  }

  Tally apart() {
    return apart;
  }

  Tally disputes() {
    return disputes;
  }

  List<String> lines() {
    return lines;
  }
}
