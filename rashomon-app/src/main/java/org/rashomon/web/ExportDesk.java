package org.rashomon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.export.Export;
import org.rashomon.export.ExportForm;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.web.access.Role;
import org.rashomon.web.view.ExportPage;
import org.rashomon.web.work.Work;
import org.rashomon.web.work.Works;

/** Downloads of what a filtered list of events shows, and the page that offers them. */
final class ExportDesk {
  private static final Set<String> CONTAINERS = Set.of("csv", "xlsx", "parquet", "jsonl");

  /** From so many claims on a file is made behind the pages. */
  private static final long MANY = 20_000;

  private final Ledger ledger;
  private final Replies replies;
  private final Clock clock;
  private final Works works;
  private final Memo memo;
  private final SideNames sides = SideNames.shipped();

  ExportDesk(Ledger ledger, Replies replies, Clock clock, Works works, Memo memo) {
    this.ledger = ledger;
    this.replies = replies;
    this.clock = clock;
    this.works = works;
    this.memo = memo;
  }

  void open(RoutesConfig routes) {
    routes.get("/export", request -> replies.page(request, 200, offer(request)));
    routes.get("/export/{file}", this::download);
    routes.post("/export/{file}", this::prepare);
  }

  private Answer offer(Context request) {
    Parameters asked = new Parameters(request);
    EventFilter filter = Board.filter(asked);
    LedgerQueries queries = ledger.queries();
    ExportPage page =
        new ExportPage(
            filter.words(),
            filter.type() == null ? null : filter.type().toString(),
            filter.side(),
            filter.from(),
            filter.to(),
            filter.disputed(),
            Board.choices(memo.get("types", queries::types), Wording::label),
            Board.choices(memo.get("sides", queries::sides), sides::of),
            ExportOffers.ALL,
            memo.get("counts", queries::counts).claims() >= MANY,
            Guard.visit(request).user().role().covers(Role.ADMIN));
    return new Answer("export", "Export", "export", () -> page, () -> page);
  }

  /** A file that is asked for. */
  private record Wanted(ExportForm form, String container, String name, String mediaType) {}

  private static Wanted wanted(Context request) {
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
    String mediaType = container ? ExportForm.of(ending).mediaType() : form.mediaType();
    return new Wanted(form, container ? ending : null, form + "." + ending, mediaType);
  }

  private Export export(Context request) {
    Parameters asked = new Parameters(request);
    return new Export(
        ledger, Board.filter(asked), LocalDate.now(clock), conflicts(asked.text("civil")));
  }

  private void download(Context request) {
    Wanted wanted = wanted(request);
    Export export = export(request);
    request
        .contentType(wanted.mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + wanted.name() + "\"")
        .header("Cache-Control", "no-store");
    try {
      export.write(wanted.form(), wanted.container(), request.outputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the file behind the pages and leads to where it will lie. */
  private void prepare(Context request) {
    Wanted wanted = wanted(request);
    Export export = export(request);
    Work work = WorkDesk.prepare(request, works, "Export of " + wanted.name());
    works.begin(work, Works.Lane.READING, going -> make(wanted, export, going));
    request.redirect(WorkDesk.PATH + "/" + work.id(), HttpStatus.SEE_OTHER);
  }

  private static Work.Outcome make(Wanted wanted, Export export, Work work) throws IOException {
    Path file = work.folder().resolve(wanted.name());
    int keptBack;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      keptBack =
          export
              .watchedBy((events, of) -> work.at("Writing events", events, of))
              .write(wanted.form(), wanted.container(), out)
              .values()
              .stream()
              .mapToInt(Integer::intValue)
              .sum();
    }
    String size = Wording.count(Math.max(1, Files.size(file) >> 10), "KiB").replace("KiBs", "KiB");
    String said = "It is made: " + size + ".";
    return Work.Outcome.of(
        keptBack == 0 ? said : said + " " + Wording.count(keptBack, "event") + " stayed out.",
        file,
        wanted.mediaType());
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
