package org.rashomon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rashomon.ingest.PdfText;
import org.rashomon.ingest.Report;
import org.rashomon.ingest.ReportDate;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.ReportView;
import org.rashomon.web.access.Role;
import org.rashomon.web.review.HandText;
import org.rashomon.web.view.TextPage;

/**
 * Texts in any language that people bring and code by hand: typed or pasted, or the transcript of a
 * PDF or a picture, which stays a file beside the ledger under its checksum.
 */
final class TextDesk {
  private static final String PATH = "/review/text";
  private static final String DOCUMENT = "/review/document/";
  private static final int LARGEST = 50_000_000;
  private static final Map<String, String> MEDIA =
      Map.of(
          "pdf", "application/pdf",
          "png", "image/png",
          "jpg", "image/jpeg",
          "gif", "image/gif",
          "webp", "image/webp");

  private final Ledger ledger;
  private final Replies replies;

  TextDesk(Ledger ledger, Replies replies) {
    this.ledger = ledger;
    this.replies = replies;
  }

  void open(RoutesConfig routes) {
    routes.get(PATH, request -> show(request, blank(null)));
    routes.get(PATH + "/{report}", request -> show(request, page(request)));
    routes.get(DOCUMENT + "{sum}", this::document);
    routes.post(PATH, this::bring);
  }

  private void show(Context request, TextPage page) {
    replies.page(request, 200, new Answer("text", "By hand", "review", () -> page, () -> page));
  }

  private static TextPage blank(String refused) {
    return new TextPage(
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        List.of(),
        ReviewViews.types(),
        null,
        refused,
        ReviewViews.FILES);
  }

  private TextPage page(Context request) throws IOException {
    ReportView view = ledger.queries().report(request.pathParam("report"));
    if (view == null) {
      throw Refusal.notFound("such text");
    }
    Parameters asked = new Parameters(request);
    Report report = view.report().report();
    String sum = HandText.documentOf(report);
    Path file = ledger.documents().file(sum);
    boolean picture = file != null && !file.toString().endsWith(".pdf");
    return new TextPage(
        report.id(),
        ReviewViews.heading(view),
        report.language(),
        report.text(),
        picture ? DOCUMENT + sum : null,
        file == null ? null : DOCUMENT + sum,
        sum != null && !ledger.documents().isSound(sum),
        view.report().claims().stream()
            .map(
                claim ->
                    new TextPage.Coded(
                        "/review?item=" + claim.id(),
                        claim.type().toString(),
                        claim.trigger().text()))
            .toList(),
        ReviewViews.types(),
        asked.text("said"),
        asked.text("refused"),
        ReviewViews.FILES);
  }

  private void bring(Context request) {
    Guard.need(request, Role.CODER);
    try {
      byte[] document = bytes(request.uploadedFile("document"));
      Report report =
          HandText.report(
              text(request.formParam("text"), document),
              ReviewDesk.field(request, "title"),
              ReviewDesk.field(request, "outlet"),
              ReviewDesk.field(request, "url"),
              published(ReviewDesk.field(request, "published")),
              ReviewDesk.field(request, "language"),
              document == null ? null : ledger.documents().keep(document));
      ledger.recordUnread(report);
      request.redirect(PATH + "/" + report.id() + "?said=Kept.", HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException e) {
      show(request, blank(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was typed; of a PDF with nothing typed, its own text, page by page. */
  private static String text(String typed, byte[] document) {
    boolean bare = typed == null || typed.isBlank();
    if (!bare || document == null || !PdfText.isOne(document)) {
      return typed;
    }
    try {
      return PdfText.of(document);
    } catch (PdfText.Unreadable e) {
      throw new IllegalArgumentException(
          e.code().code() + " " + e.getMessage() + ". " + e.code().remedy(), e);
    }
  }

  private static ReportDate published(String typed) {
    return typed == null
        ? null
        : ReportDate.parse(typed)
            .orElseThrow(() -> new IllegalArgumentException("no date: " + typed));
  }

  /** What was brought with the text; null for nothing. */
  private static byte[] bytes(UploadedFile file) throws IOException {
    if (file == null || file.size() == 0) {
      return null;
    }
    try (InputStream in = file.content()) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IllegalArgumentException("the document is larger than 50 MB");
      }
      return bytes;
    }
  }

  private void document(Context request) throws IOException {
    Path file = ledger.documents().file(request.pathParam("sum"));
    if (file == null) {
      throw Refusal.notFound("such document");
    }
    String ending = file.toString().replaceFirst(".*\\.", "");
    boolean picture = !ending.equals("pdf");
    request
        .contentType(MEDIA.get(ending))
        .header("Content-Disposition", picture ? "inline" : "attachment; filename=document.pdf")
        .result(Files.newInputStream(file));
  }
}
