package org.rashomon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.export.Export;
import org.rashomon.export.ExportForm;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.Ledger;
import org.rashomon.web.access.Role;
import org.rashomon.web.view.ExportPage;

/** Downloads of what a filtered list of events shows, and the page that offers them. */
final class ExportDesk {
  private static final Set<String> CONTAINERS = Set.of("csv", "xlsx", "parquet", "jsonl");

  private final Ledger ledger;
  private final Replies replies;
  private final Clock clock;

  ExportDesk(Ledger ledger, Replies replies, Clock clock) {
    this.ledger = ledger;
    this.replies = replies;
    this.clock = clock;
  }

  void open(RoutesConfig routes) {
    routes.get("/export", request -> replies.page(request, 200, offer(request)));
    routes.get("/export/{file}", this::download);
  }

  private Answer offer(Context request) {
    Parameters asked = new Parameters(request);
    EventFilter filter = Board.filter(asked);
    ExportPage page =
        new ExportPage(
            filter.words(),
            filter.type() == null ? null : filter.type().toString(),
            filter.side(),
            filter.from(),
            filter.to(),
            filter.disputed(),
            ReviewViews.FILES);
    return new Answer("export", "Export", "export", () -> page, () -> page);
  }

  private void download(Context request) {
    String[] name = request.pathParam("file").split("\\.", 2);
    ExportForm form = ExportForm.of(name[0]);
    String ending = name.length == 2 ? name[1] : "";
    boolean container = form != null && form.isTable() && CONTAINERS.contains(ending);
    if (form == null || !(container || ending.equals(form.ending()))) {
      throw Refusal.notFound("such export");
    }
    if (form == ExportForm.JSON) {
      // The whole ledger holds whole texts and private names.
      Guard.need(request, Role.ADMIN);
    }
    Parameters asked = new Parameters(request);
    Export export =
        new Export(
            ledger, Board.filter(asked), LocalDate.now(clock), conflicts(asked.text("civil")));
    request
        .contentType(container ? ExportForm.of(ending).mediaType() : form.mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + form + "." + ending + "\"")
        .header("Cache-Control", "no-store");
    try {
      export.write(form, container ? ending : null, request.outputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code SYR-OPP COL-FARC} as pairs of sides. */
  private static List<Set<String>> conflicts(String pairs) {
    List<Set<String>> conflicts = new ArrayList<>();
    for (String pair : pairs == null ? new String[0] : pairs.split("[ ,]+")) {
      String[] sides = pair.split("-");
      if (sides.length != 2 || sides[0].equals(sides[1])) {
        throw Refusal.badRequest("Give each civil conflict as two sides, such as SYR-OPP.");
      }
      conflicts.add(Set.of(sides));
    }
    return conflicts;
  }
}
