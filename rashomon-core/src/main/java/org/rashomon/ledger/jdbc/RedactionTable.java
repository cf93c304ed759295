package org.rashomon.ledger.jdbc;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Redaction;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.text.CodePoints;

/**
 * Reports of which words are redacted. What was read is kept apart; the rows that every page,
 * search and export reads are without the words, so that none of them can show what is hidden.
 */
final class RedactionTable {
  /** Fields of a claim that hold words of the text; the rest are codes and numbers. */
  private static final Set<String> WORDED = Set.of("quote", "text", "name", "near", "of", "clock");

  private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};

  private final LedgerJson json;

  RedactionTable(LedgerJson json) {
    this.json = json;
  }

  /** What of a report is redacted by the decisions that stand. */
  Redaction of(Handle handle, int number, String report, List<Decision> standing) {
    return Redaction.of(report, textAsRead(handle, number), standing);
  }

  /** The text of a report as it was read; without the words where these were forgotten. */
  private static String textAsRead(Handle handle, int number) {
    return Deflated.text(
        handle
            .createQuery(
                "SELECT COALESCE(a.body, t.body) FROM report_text t"
                    + " LEFT JOIN report_as_read a ON a.report = t.report WHERE t.report = :report")
            .bind("report", number)
            .mapTo(byte[].class)
            .one());
  }

  /** A report's rows become what may be shown of it; all of it again where nothing is hidden. */
  void apply(Handle handle, int number, Redaction redaction) {
    String shown = shown(handle, number);
    restore(handle, number);
    if (!redaction.isEmpty()) {
      hide(handle, number, redaction);
    }
    String now = shown(handle, number);
    if (!now.equals(shown)) {
      handle
          .createUpdate("<drop_report_words>")
          .bind("report", number)
          .bind("words", shown)
          .execute();
      handle.createUpdate("<add_report_words>").bind("report", number).bind("words", now).execute();
    }
  }

  private static String shown(Handle handle, int number) {
    return Deflated.text(
        handle
            .createQuery("SELECT body FROM report_text WHERE report = :report")
            .bind("report", number)
            .mapTo(byte[].class)
            .one());
  }

  private static void restore(Handle handle, int number) {
    handle
        .createUpdate(
            "UPDATE report SET title = a.title, url = a.url, agencies = a.agencies,"
                + " dropped = a.dropped FROM report_as_read a WHERE a.report = number"
                + " AND number = :report")
        .bind("report", number)
        .execute();
    handle
        .createUpdate(
            "UPDATE report_text SET body = a.body, input = a.input, input_at = a.input_at"
                + " FROM report_as_read a WHERE a.report = report_text.report"
                + " AND report_text.report = :report")
        .bind("report", number)
        .execute();
    handle.execute("DELETE FROM report_as_read WHERE report = ?", number);
  }

  /** The input goes, with what was cut out of it: the words may stand there as well. */
  private void hide(Handle handle, int number, Redaction redaction) {
    handle
        .createUpdate(
            "INSERT INTO report_as_read (report, title, url, agencies, dropped, body, input,"
                + " input_at) SELECT r.number, r.title, r.url, r.agencies, r.dropped, t.body,"
                + " t.input, t.input_at FROM report r JOIN report_text t ON t.report = r.number"
                + " WHERE r.number = :report")
        .bind("report", number)
        .execute();
    Head head =
        handle
            .createQuery("SELECT title, url, agencies FROM report WHERE number = :report")
            .bind("report", number)
            .map((row, context) -> new Head(row.getString(1), row.getString(2), row.getString(3)))
            .one();
    List<String> agencies =
        json.readList(head.agencies(), STRINGS).stream().map(redaction::words).toList();
    handle
        .createUpdate(
            "UPDATE report SET title = :title, url = :url, agencies = :agencies, dropped = '[]'"
                + " WHERE number = :report")
        .bind("report", number)
        .bind("title", redaction.words(head.title()))
        .bind("url", redaction.isIn(head.url()) ? null : head.url())
        .bind("agencies", json.write(agencies))
        .execute();
    handle
        .createUpdate(
            "UPDATE report_text SET body = :body, input = NULL, input_at = 0"
                + " WHERE report = :report")
        .bind("report", number)
        .bind("body", Deflated.bytes(told(shown(handle, number), redaction)))
        .execute();
  }

  private record Head(String title, String url, String agencies) {}

  /** A text without its stretches, nor their words anywhere else in it. */
  private static String told(String text, Redaction redaction) {
    return redaction.words(redaction.text(text));
  }

  /** Claims of the report without the words; their ids stay. */
  List<ResolvedClaim> claims(
      Handle handle, int number, List<ResolvedClaim> claims, Redaction redaction) {
    if (redaction.isEmpty()) {
      return claims;
    }
    CodePoints text = new CodePoints(told(textAsRead(handle, number), redaction));
    List<ResolvedClaim> told = new ArrayList<>();
    for (ResolvedClaim claim : claims) {
      ObjectNode tree = json.tree(claim);
      hide(tree, text, redaction);
      told.add(json.of(tree, ResolvedClaim.class));
    }
    return told;
  }

  private static void hide(JsonNode at, CodePoints text, Redaction redaction) {
    if (at instanceof ObjectNode object) {
      for (String field : WORDED) {
        if (object.path(field).isTextual()) {
          object.put(field, redaction.words(object.get(field).textValue()));
        }
      }
      take(object, text, object.has("quote") ? "quote" : "text");
      object.forEach(part -> hide(part, text, redaction));
    } else if (at instanceof ArrayNode list) {
      list.forEach(part -> hide(part, text, redaction));
    }
  }

  /** What stands at a place of the text is told as the text now tells it. */
  private static void take(ObjectNode object, CodePoints text, String field) {
    int start = object.path("start").asInt(-1);
    int end = object.path("end").asInt(-1);
    String said = object.path(field).asText("");
    boolean stands = start >= 0 && start <= end && end <= text.length();
    if (stands && said.codePointCount(0, said.length()) == end - start) {
      object.set(field, TextNode.valueOf(text.cut(start, end)));
    }
  }

  /** Decisions as they may be shown: what was typed about a report tells no hidden word of it. */
  List<Decision> told(Handle handle, List<Decision> decisions, List<Decision> standing) {
    Map<String, Redaction> known = new HashMap<>();
    for (Decision one : standing) {
      if (one.action() == Decision.Action.REDACT) {
        one.anchors().forEach(anchor -> known.put(anchor.report(), null));
      }
    }
    known.replaceAll(
        (report, none) ->
            number(handle, report)
                .map(number -> of(handle, number, report, standing))
                .orElseGet(() -> Redaction.of(report, "", List.of())));
    return known.isEmpty() ? decisions : decisions.stream().map(one -> told(one, known)).toList();
  }

  private static Decision told(Decision one, Map<String, Redaction> known) {
    String value = one.value();
    String why = one.why();
    for (Decision.Anchor anchor : one.anchors()) {
      Redaction redaction = known.get(anchor.report());
      if (redaction != null) {
        value = redaction.words(value);
        why = redaction.words(why);
      }
    }
    return new Decision(
        one.id(), one.action(), one.anchors(), one.field(), value, one.who(), one.when(), why);
  }

  private static Optional<Integer> number(Handle handle, String report) {
    return handle
        .createQuery("SELECT number FROM report WHERE id = :id")
        .bind("id", report)
        .mapTo(Integer.class)
        .findOne();
  }

  /** The reports whose hidden words are still kept, each with its number. */
  Map<String, Integer> reports(Handle handle) {
    Map<String, Integer> numbers = new TreeMap<>();
    handle
        .createQuery(
            "SELECT r.id, r.number FROM report_as_read a JOIN report r ON r.number = a.report")
        .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
        .forEach(one -> numbers.put(one.getKey(), one.getValue()));
    return numbers;
  }

  /** A report's text as it was read; none where nothing is hidden in it, or it was forgotten. */
  Optional<String> hidden(Handle handle, String report) {
    return handle
        .createQuery(
            "SELECT a.body FROM report_as_read a JOIN report r ON r.number = a.report"
                + " WHERE r.id = :id")
        .bind("id", report)
        .mapTo(byte[].class)
        .findOne()
        .map(Deflated::text);
  }
}
