package org.rashomon.resolve.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a report's other places and countries say about where it plays. */
final class PlaceEvidence {
  private final List<String> given;
  private final Map<String, GazetteerEntry> anchors = new LinkedHashMap<>();
  private final Map<String, Double> votes = new LinkedHashMap<>();

  /** Evidence that starts from the countries the report is known to be about, likeliest first. */
  PlaceEvidence(List<String> countries) {
    given = countries;
    for (int i = 0; i < countries.size(); i++) {
      votes.merge(countries.get(i), i == 0 ? 3.0 : 1.5, Double::sum);
    }
  }

  /** Adds a place that is held for sure; each name counts once. */
  void add(String key, GazetteerEntry entry) {
    if (anchors.putIfAbsent(key, entry) == null) {
      double weight = entry.kind() == PlaceKind.COUNTRY ? 1.5 : 1;
      for (String country : entry.country().split("\\|")) {
        votes.merge(country, weight, Double::sum);
      }
    }
  }

  /** Share of the country in all votes but those of the name itself, 0 to 1. */
  double share(GazetteerEntry entry, String key) {
    GazetteerEntry own = anchors.get(key);
    double all = 0;
    double mine = 0;
    for (Map.Entry<String, Double> vote : votes.entrySet()) {
      double weight = vote.getValue() - ownVote(own, vote.getKey());
      all += Math.max(0, weight);
      mine += entry.isIn(vote.getKey()) ? Math.max(0, weight) : 0;
    }
    return all <= 0 ? 0 : mine / all;
  }

  private static double ownVote(GazetteerEntry own, String country) {
    if (own == null || !own.isIn(country)) {
      return 0;
    }
    return own.kind() == PlaceKind.COUNTRY ? 1.5 : 1;
  }

  /** Whether anything at all is known besides the name itself. */
  boolean isEmptyBut(String key) {
    return given.isEmpty()
        && (anchors.isEmpty() || (anchors.size() == 1 && anchors.containsKey(key)));
  }

  /** Kilometres to the nearest other place smaller than a country, less that place's radius. */
  double nearestKm(GazetteerEntry entry, String key) {
    double nearest = Double.POSITIVE_INFINITY;
    for (Map.Entry<String, GazetteerEntry> anchor : anchors.entrySet()) {
      GazetteerEntry other = anchor.getValue();
      if (!anchor.getKey().equals(key) && other.kind() != PlaceKind.COUNTRY) {
        nearest = Math.min(nearest, Math.max(0, entry.kilometresTo(other) - other.radiusKm() / 2));
      }
    }
    return nearest;
  }

  /** The countries in the votes. */
  List<String> countries() {
    return new ArrayList<>(votes.keySet());
  }
}
