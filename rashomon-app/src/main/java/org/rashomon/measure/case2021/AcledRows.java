package org.rashomon.measure.case2021;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.decide.Decision;
import org.rashomon.export.AcledChoice;
import org.rashomon.export.AcledSubEvent;
import org.rashomon.export.Export;
import org.rashomon.export.ExportForm;
import org.rashomon.export.Judgements;
import org.rashomon.export.SheetFile;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.ReportView;
import org.rashomon.reconcile.Event;

/** The rows that the ACLED export gives for a ledger of snippets. */
final class AcledRows {
  /** Long after each snippet's day: nothing is too recent to leave. */
  private static final LocalDate EXPORTED = LocalDate.of(2100, 1, 1);

  private final Ledger ledger;
  private final List<Snippet> snippets;

  AcledRows(Ledger ledger, List<Snippet> snippets) {
    this.ledger = ledger;
    this.snippets = snippets;
  }

  /** Snippet id to its type; a snippet of which nothing is exported has none. */
  Map<String, AcledSubEvent> types() {
    includeAll();
    Map<String, AcledSubEvent> exported = exported();
    Map<String, AcledSubEvent> types = new HashMap<>();
    for (Snippet snippet : snippets) {
      for (String report : ledger.queries().reportsKnownAs(snippet.id())) {
        AcledSubEvent type = type(ledger.queries().report(report), exported);
        if (type != null) {
          types.put(snippet.id(), type);
        }
      }
    }
    return types;
  }

  /** The type of the row that a coder would keep of those that a report's claims belong to. */
  private AcledSubEvent type(ReportView report, Map<String, AcledSubEvent> exported) {
    AcledChoice choice = new AcledChoice();
    for (String id : report.events()) {
      AcledSubEvent code = exported.get(id);
      Event event = code == null && !id.isEmpty() ? ledger.queries().event(id) : null;
      boolean part = event != null && event.parent() != null;
      choice.add(part ? exported.get(event.parent()) : code, false);
    }
    return choice.code();
  }

  /** A coder's decision that lets through the gate what one unnamed source alone says. */
  private void includeAll() {
    List<Decision.Anchor> claims = new ArrayList<>();
    ledger.queries().eachClaim(row -> claims.add(Judgements.anchor(row.claim())));
    if (!claims.isEmpty()) {
      ledger.record(
          Decision.of(
              Decision.Action.JUDGE,
              claims,
              Judgements.INCLUDE,
              "yes",
              "measure",
              EXPORTED + "T00:00:00Z",
              "the type is measured of every event"));
    }
  }

  /** Event id to the type in its row. */
  private Map<String, AcledSubEvent> exported() {
    Map<String, AcledSubEvent> byName = new HashMap<>();
    for (AcledSubEvent type : AcledSubEvent.values()) {
      byName.put(type.toString(), type);
    }
    Map<String, AcledSubEvent> exported = new HashMap<>();
    for (Map<String, String> row : sheet()) {
      exported.put(row.get("event_id_cnty"), byName.get(row.get("sub_event_type")));
    }
    return exported;
  }

  private List<Map<String, String>> sheet() {
    try {
      Path file = Files.createTempFile("acled", ".csv");
      try {
        try (OutputStream out = Files.newOutputStream(file)) {
          new Export(ledger, EventFilter.ALL, EXPORTED, List.of())
              .write(ExportForm.ACLED, null, out);
        }
        return SheetFile.read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
