package org.rashomon.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rashomon.export.JsonDocument;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.text.ContentId;
import org.rashomon.web.access.Visit;
import org.rashomon.web.view.Corpus;
import org.rashomon.web.view.ErrorPage;
import org.rashomon.web.view.Frame;
import org.rashomon.web.view.Visitor;

/** Writes answers as page or JSON, each with its tag: what hasn't changed isn't sent again. */
final class Replies {
  private static final String ENDING = ".json";
  private static final String TAG = "tag";
  private static final String HTML = "text/html; charset=utf-8";
  private static final Set<String> WITHOUT_TWIN =
      Set.of(
          "error",
          "sign-in",
          "export",
          "review",
          "bulk",
          "decisions",
          "blind",
          "text",
          "sheet",
          "read",
          "codebook",
          "redactions");

  /** Pages on which a search can be kept. */
  private static final Set<String> SEARCHES = Set.of("overview", "search");

  private static final String JSON = "application/json; charset=utf-8";

  private final Ledger ledger;
  private final Assets assets;
  private final Memo memo;
  private final KeptSearches kept;
  private final Clock clock;
  private final String started = UUID.randomUUID().toString();
  private final boolean sql;
  private final ObjectMapper mapper = JsonDocument.mapper();
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Replies.class.getClassLoader(), "org.rashomon.web.pages");

  /**
   * @param sql whether there is a page for questions in SQL
   * @param clock the day of which what is too early to tell hangs on
   */
  Replies(Ledger ledger, Assets assets, Memo memo, KeptSearches kept, boolean sql, Clock clock) {
    this.ledger = ledger;
    this.assets = assets;
    this.memo = memo;
    this.kept = kept;
    this.sql = sql;
    this.clock = clock;
  }

  /** Whether the address asks for JSON. */
  static boolean asksJson(Context request) {
    return request.path().endsWith(ENDING);
  }

  /**
   * Whether the browser has the page as it is now; it is then told so. A page made by {@link #send}
   * hangs on its address, the ledger's version, the day and the visitor alone: that is its tag, so
   * that none is made to find out that it is the same.
   */
  boolean isHeld(Context request) {
    Visit visit = Guard.visit(request);
    String tag =
        ContentId.of(
            "answer",
            started,
            Long.toString(ledger.revision()),
            LocalDate.now(clock).toString(),
            request.path(),
            String.valueOf(request.queryString()),
            kept.version(visit),
            visit == null ? "" : visit.user().name() + visit.user().role() + visit.formToken());
    request.attribute(TAG, "\"" + tag + "\"");
    if (request.<String>attribute(TAG).equals(request.header("If-None-Match"))) {
      request.header("Cache-Control", "no-cache").header("ETag", request.attribute(TAG));
      request.status(304);
      return true;
    }
    return false;
  }

  void send(Context request, Answer answer) {
    if (asksJson(request)) {
      json(request, 200, answer.json().get());
    } else {
      page(request, 200, answer);
    }
  }

  /** An answer that is a page only. */
  void page(Context request, int status, Answer answer) {
    html(request, status, answer.template(), frame(request, answer), answer.page().get());
  }

  /** The same error in the form that was asked for. */
  void error(Context request, Refusal refusal) {
    if (asksJson(request)) {
      Map<String, Object> body = new LinkedHashMap<>();
      body.put("ok", false);
      body.put("error", refusal.getMessage());
      body.put("code", refusal.code());
      body.put("status", refusal.status());
      json(request, refusal.status(), body);
    } else {
      ErrorPage page =
          new ErrorPage(
              refusal.status(), refusal.code(), refusal.getMessage(), remedy(refusal.status()));
      Answer answer = new Answer("error", "Not shown", "", () -> page, () -> page);
      page(request, refusal.status(), answer);
    }
  }

  private static String remedy(int status) {
    return switch (status) {
      case 400 -> "Change the address or go back to the form.";
      case 401 -> "Open the page again after signing in.";
      case 403 -> "Open the pages under the address that the program told, as a user who may.";
      case 404 -> "It may have been in another ledger. Look for it in the list of events.";
      case 405 -> "This page is only read.";
      case 429 -> "Wait, then load the page again.";
      default -> "Please report it, with what you did.";
    };
  }

  private Frame frame(Context request, Answer answer) {
    String query = request.queryString() == null ? "" : "?" + request.queryString();
    boolean twin = !WITHOUT_TWIN.contains(answer.template());
    String json = !twin ? null : request.path() + ENDING + query;
    return new Frame(
        answer.title(),
        answer.room(),
        json,
        answer.template().equals("overview"),
        corpus(),
        assets.addresses(),
        visitor(request),
        sql,
        SEARCHES.contains(answer.template()) ? kept.all(Guard.visit(request)) : List.of(),
        kept.mayShare(Guard.visit(request)));
  }

  private static Visitor visitor(Context request) {
    Visit visit = Guard.visit(request);
    if (visit == null) {
      return new Visitor(null, null);
    }
    return new Visitor(visit.isLocal() ? null : visit.user().name(), visit.formToken());
  }

  /** What every page rests on. */
  Corpus corpus() {
    return memo.get("corpus", this::readCorpus);
  }

  private Corpus readCorpus() {
    LedgerQueries queries = ledger.queries();
    var counts = memo.get("counts", queries::counts);
    return new Corpus(
        counts,
        memo.get("outlets", queries::outlets),
        memo.get("languages", queries::languages),
        ledger.note(Ledger.CORPUS),
        Days.day(counts.lastDay()));
  }

  private void html(Context request, int status, String template, Frame frame, Object page) {
    StringOutput out = new StringOutput(1 << 15);
    templates.render(template + ".jte", Map.of("frame", frame, "page", page), out);
    body(request, status, HTML, out.toString());
  }

  /** Writes a value as JSON. */
  void json(Context request, int status, Object value) {
    try {
      body(request, status, JSON, mapper.writeValueAsString(value) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("every answer can be written as JSON", e);
    }
  }

  private static void body(Context request, int status, String type, String body) {
    String known = request.attribute(TAG);
    String tag = known == null ? "\"" + ContentId.of("page", body) + "\"" : known;
    request.header("Cache-Control", "no-cache").contentType(type);
    if (status == 200) {
      request.header("ETag", tag);
      if (tag.equals(request.header("If-None-Match"))) {
        request.status(304);
        return;
      }
    }
    request.status(status).result(body);
  }

  /** A feed. */
  void atom(Context request, String feed) {
    body(request, 200, "application/atom+xml; charset=utf-8", feed);
  }

  /** A style sheet, script or icon. */
  void asset(Context request, String name) {
    String content = assets.find(name);
    if (content == null) {
      throw Refusal.notFound("such file");
    }
    request
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .contentType(Assets.type(name))
        .result(content);
  }
}
