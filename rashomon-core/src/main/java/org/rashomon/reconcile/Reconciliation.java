package org.rashomon.reconcile;

import java.util.List;
import java.util.Map;
import org.rashomon.extract.CountKind;

/**
 * What reconciling has made of all that a ledger holds.
 *
 * @param events sorted by id
 * @param ceasefires sorted by id
 * @param eventOf claim id to event id
 * @param reports report id to what reconciling adds to it
 */
public record Reconciliation(
    List<Event> events,
    List<Ceasefire> ceasefires,
    Map<String, String> eventOf,
    Map<String, ReportSummary> reports) {

  /**
   * What reconciling adds to a report.
   *
   * @param family id shared by reports that are one text reprinted or lightly edited; never null
   * @param event the event it is mainly about, or null
   * @param toll per kind, from its own claims on that event
   */
  public record ReportSummary(String family, String event, List<Toll> toll) {

    /** Copies the toll. */
    public ReportSummary {
      toll = List.copyOf(toll);
    }
  }

  /** One kind's figure; null bounds are open. */
  public record Toll(CountKind kind, Integer low, Integer best, Integer high) {}

  /** Copies all. */
  public Reconciliation {
    events = List.copyOf(events);
    ceasefires = List.copyOf(ceasefires);
    eventOf = Map.copyOf(eventOf);
    reports = Map.copyOf(reports);
  }
}
