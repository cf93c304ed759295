package org.rashomon.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.ingest.Dispatch.Origin;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;

/** Reads one line of JSON Lines into a {@link Dispatch}. Safe for several threads. */
final class DispatchReader {
  private final JsonMapper json;

  /** A dispatch, or why there is none; {@code problems} may also tell of fields left out. */
  record Outcome(Optional<Dispatch> dispatch, List<Problem> problems) {}

  /** The limit is the longest string value allowed, in characters. */
  DispatchReader(int limit) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder().maxStringLength(limit).maxNestingDepth(100).build();
    json =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }

  /** The dispatch that a line says; never throws on bad lines. */
  Outcome read(String line, Origin origin) {
    JsonNode node;
    try {
      node = json.readTree(line);
    } catch (JsonProcessingException e) {
      return failed(ProblemCode.NOT_JSON, origin, "not JSON");
    }
    if (!node.isObject()) {
      return failed(ProblemCode.NOT_AN_OBJECT, origin, "not an object");
    }
    return read(node, origin);
  }

  private static Outcome read(JsonNode node, Origin origin) {
    List<Problem> problems = new ArrayList<>();
    String text = content(node, "text");
    String html = text == null ? content(node, "html") : null;
    if (text == null && html == null) {
      return failed(ProblemCode.NO_TEXT, origin, "no text and no html");
    }
    Dispatch dispatch =
        new Dispatch(
            field(node, "id", origin, problems),
            field(node, "url", origin, problems),
            field(node, "outlet", origin, problems),
            field(node, "title", origin, problems),
            field(node, "published", origin, problems),
            field(node, "language", origin, problems),
            text,
            html,
            origin);
    return new Outcome(Optional.of(dispatch), problems);
  }

  private static String content(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isTextual() && !value.textValue().isBlank() ? value.textValue() : null;
  }

  /** A number is taken as its digits (ids and years come so); an empty string is no value. */
  private static String field(JsonNode node, String name, Origin origin, List<Problem> problems) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual() && !value.isNumber()) {
      problems.add(
          new Problem(
              ProblemCode.BAD_FIELD, origin.input(), origin.line(), name + " is not a string"));
      return null;
    }
    String said = CleanText.tidy(value.asText());
    return said.isBlank() ? null : said;
  }

  private static Outcome failed(ProblemCode code, Origin origin, String detail) {
    return new Outcome(
        Optional.empty(), List.of(new Problem(code, origin.input(), origin.line(), detail)));
  }
}
