package org.rashomon.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rashomon.reconcile.DisputeStanding;
import org.rashomon.reconcile.Event;
import org.rashomon.resolve.ResolvedClaim;

/** What a row says in words: who says so, what is disputed, the figures with their bounds. */
final class Notes {
  private static final int MOST_QUOTES = 5;

  private Notes() {}

  static String of(EventFile file) {
    List<String> parts = new ArrayList<>();
    if (file.coarsened()) {
      parts.add("The place is told coarsely, to keep people safe.");
    }
    file.claims().stream().limit(MOST_QUOTES).map(Notes::quote).forEach(parts::add);
    if (file.rows().size() > MOST_QUOTES) {
      parts.add("And " + (file.rows().size() - MOST_QUOTES) + " more claims.");
    }
    String figures = Figures.told(file);
    if (!figures.isEmpty()) {
      parts.add("Figures, rule " + Figures.rule(file) + ": " + figures + ".");
    }
    String disputes = disputes(file.event());
    if (!disputes.isEmpty()) {
      parts.add("Disputed: " + disputes + ".");
    }
    parts.add("At most " + file.event().origins().atMost() + " separate origins.");
    return String.join(" ", parts);
  }

  private static String quote(ResolvedClaim claim) {
    String standing =
        claim.sources().isEmpty() ? "unknown" : claim.sources().get(0).standing().toString();
    return EventFile.said(claim)
        + " ("
        + claim.status()
        + ", "
        + standing
        + "): \u201C"
        + claim.quote().replaceAll("\\s+", " ")
        + "\u201D";
  }

  static String disputes(Event event) {
    return event.disputes().stream()
        .filter(dispute -> dispute.standing() == DisputeStanding.REAL)
        .map(dispute -> dispute.field().toString())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
