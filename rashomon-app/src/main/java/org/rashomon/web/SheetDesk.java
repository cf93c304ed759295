package org.rashomon.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.decide.Decision;
import org.rashomon.export.CodedMatch;
import org.rashomon.export.CodedRow;
import org.rashomon.export.SheetEdits;
import org.rashomon.export.SheetFile;
import org.rashomon.ledger.Ledger;
import org.rashomon.text.ContentId;
import org.rashomon.web.access.Role;
import org.rashomon.web.view.SheetPage;

/**
 * Sheets that come in. An export of claims that was edited elsewhere is shown cell by cell and then
 * taken over as decisions of one step; rows that others coded are held beside the ledger. Nothing
 * of a sheet is kept: what was looked at comes back with the form.
 */
final class SheetDesk {
  private static final String PATH = "/review/sheet";
  private static final int SHOWN = 500;
  private static final int LARGEST = 20_000_000;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Map<String, String>>> ROWS = new TypeReference<>() {};

  private final Ledger ledger;
  private final Replies replies;
  private final Clock clock;
  private final ReviewDesk desk;

  SheetDesk(Ledger ledger, Replies replies, Clock clock, ReviewDesk desk) {
    this.ledger = ledger;
    this.replies = replies;
    this.clock = clock;
    this.desk = desk;
  }

  void open(RoutesConfig routes) {
    routes.get(PATH, request -> show(request, SheetPage.empty(said(request), null, files())));
    routes.post(PATH, this::look);
    routes.post(PATH + "/take", this::take);
  }

  private static String said(Context request) {
    return new Parameters(request).text("said");
  }

  private static org.rashomon.web.view.ReviewPage.Files files() {
    return ReviewViews.FILES;
  }

  private void show(Context request, SheetPage page) {
    replies.page(request, 200, new Answer("sheet", "Sheets", "review", () -> page, () -> page));
  }

  private void look(Context request) {
    Guard.need(request, Role.CODER);
    UploadedFile file = request.uploadedFile("sheet");
    if (file == null || file.size() == 0) {
      show(request, SheetPage.empty(null, "Choose a file first.", files()));
      return;
    }
    try (InputStream in = file.content()) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IllegalArgumentException("it is larger than 20 MB; use the command line");
      }
      show(request, page(file.filename(), SheetFile.read(file.filename(), bytes)));
    } catch (IllegalArgumentException e) {
      show(request, SheetPage.empty(null, file.filename() + ": " + e.getMessage(), files()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SheetPage page(String name, List<Map<String, String>> rows) throws IOException {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("it has no rows");
    }
    return rows.get(0).containsKey("claim") ? edited(name, rows) : coded(name, rows);
  }

  private SheetPage edited(String name, List<Map<String, String>> rows) throws IOException {
    SheetEdits edits = new SheetEdits(ledger, rows, LocalDate.now(clock));
    List<SheetPage.Edit> shown =
        edits.edits().stream()
            .limit(SHOWN)
            .map(
                edit ->
                    new SheetPage.Edit(
                        "/review?item=" + edit.claim().id(),
                        edit.claim().quote(),
                        edit.column(),
                        edit.before(),
                        edit.after()))
            .toList();
    return new SheetPage(
        name,
        shown,
        edits.edits().size(),
        json(edits),
        fingerprint(edits),
        edits.passedOver().stream().limit(SHOWN).toList(),
        List.of(),
        Map.of(),
        0,
        null,
        null,
        files());
  }

  /** Of each changed row the claim and the changed cells. */
  private static String json(SheetEdits edits) {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (SheetEdits.Edit edit : edits.edits()) {
      rows.computeIfAbsent(edit.claim().id(), id -> new LinkedHashMap<>(Map.of("claim", id)))
          .put(edit.column(), edit.after());
    }
    try {
      return JSON.writeValueAsString(rows.values());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts can be written as JSON", e);
    }
  }

  private static String fingerprint(SheetEdits edits) {
    return ContentId.of("edits", edits.edits().toString());
  }

  /** Takes over what was looked at, whole or not at all. */
  private void take(Context request) throws IOException {
    Guard.need(request, Role.CODER);
    SheetEdits edits = new SheetEdits(ledger, rows(request), LocalDate.now(clock));
    String said;
    if (!fingerprint(edits).equals(request.formParam("fingerprint"))) {
      said = "The claims have changed since you looked. Nothing is done; bring the sheet again.";
    } else {
      List<Decision> decisions =
          edits.decisions(desk.who(request), desk.when(), ReviewDesk.field(request, "why"));
      desk.record(decisions);
      said = edits.edits().size() + " cells taken over; undo takes them back.";
    }
    request.redirect(PATH + "?said=" + Parameters.encoded(said), HttpStatus.SEE_OTHER);
  }

  private static List<Map<String, String>> rows(Context request) {
    String rows = request.formParam("rows");
    try {
      return rows == null ? List.of() : JSON.readValue(rows, ROWS);
    } catch (JsonProcessingException e) {
      throw Refusal.badRequest("These are no rows of a sheet.");
    }
  }

  private SheetPage coded(String name, List<Map<String, String>> rows) throws IOException {
    CodedMatch match = new CodedMatch(ledger, LocalDate.now(clock));
    Map<String, Integer> sums = new TreeMap<>();
    List<SheetPage.Match> shown = new ArrayList<>();
    for (Map<String, String> row : rows) {
      CodedMatch.Verdict verdict = match.of(CodedRow.of(row));
      sums.merge(verdict.verdict(), 1, Integer::sum);
      if (shown.size() < SHOWN) {
        String href = verdict.event() == null ? null : "/event/" + verdict.event();
        shown.add(new SheetPage.Match(verdict.row(), verdict.verdict(), href, verdict.why()));
      }
    }
    return new SheetPage(
        name,
        List.of(),
        0,
        null,
        null,
        List.of(),
        shown,
        sums,
        match.unmatched(),
        null,
        null,
        files());
  }
}
