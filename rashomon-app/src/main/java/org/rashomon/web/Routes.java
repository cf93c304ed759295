package org.rashomon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Opens addresses and keeps what each answers, so that the description of them (OpenAPI 3.1) is
 * made of the routes themselves.
 */
final class Routes {
  private static final String ENDING = ".json";

  private final RoutesConfig routes;
  private final Replies replies;
  private final Map<String, Object> paths = new LinkedHashMap<>();

  Routes(RoutesConfig routes, Replies replies) {
    this.routes = routes;
    this.replies = replies;
  }

  /** What may stand behind the question mark. */
  record Parameter(String name, String meaning) {}

  /** Opens a page and its twin that ends in {@code .json}. */
  void page(
      String path, String summary, List<Parameter> parameters, Function<Context, Answer> answer) {
    routes.get(path, request -> send(request, answer));
    routes.get(path + ENDING, request -> send(request, answer));
    describe(path, summary, parameters);
  }

  /** Opens the page of one thing; its twin ends in {@code .json} behind the id. */
  void one(
      String path, String summary, List<Parameter> parameters, Function<Context, Answer> answer) {
    routes.get(path, request -> send(request, answer));
    describe(path, summary, parameters);
  }

  /** Nothing is asked of the ledger for a page that the browser has as it is now. */
  private void send(Context request, Function<Context, Answer> answer) {
    if (replies.isHeld(request)) {
      return;
    }
    Answer made = answer.apply(request);
    if (made != null) {
      replies.send(request, made);
    }
  }

  /** The id in the address, without the ending that asks for JSON. */
  static String id(Context request) {
    String id = request.pathParam("id");
    return Replies.asksJson(request) ? id.substring(0, id.length() - ENDING.length()) : id;
  }

  private void describe(String path, String summary, List<Parameter> parameters) {
    List<Object> described = new ArrayList<>();
    if (path.contains("{id}")) {
      described.add(parameter("id", "path", "its id", true));
    }
    parameters.forEach(one -> described.add(parameter(one.name(), "query", one.meaning(), false)));
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("200", answer("The page as JSON", "Body"));
    answers.put("304", Map.of("description", "Unchanged since the tag in If-None-Match"));
    answers.put("400", answer("The address can't be understood", "Error"));
    answers.put("404", answer("There is no such thing here", "Error"));
    Map<String, Object> get = new LinkedHashMap<>();
    get.put("summary", summary);
    get.put("parameters", described);
    get.put("responses", answers);
    paths.put(path + ENDING, Map.of("get", get));
  }

  private static Map<String, Object> parameter(
      String name, String in, String meaning, boolean required) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", in);
    parameter.put("description", meaning);
    parameter.put("required", required);
    parameter.put("schema", Map.of("type", "string"));
    return parameter;
  }

  private static Map<String, Object> answer(String description, String schema) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("description", description);
    answer.put(
        "content",
        Map.of(
            "application/json",
            Map.of("schema", Map.of("$ref", "#/components/schemas/" + schema))));
    return answer;
  }

  /** The description of all addresses that are open by now. */
  Object openApi() {
    Map<String, Object> api = new LinkedHashMap<>();
    api.put("openapi", "3.1.0");
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", "Rashomon");
    info.put("version", "1");
    info.put(
        "description",
        "Every page has the same address with .json behind it. Fields are those of the ledger's"
            + " contract. Lists carry `next`: give it as `after` for the next page.");
    api.put("info", info);
    api.put("paths", paths);
    api.put("components", Map.of("schemas", schemas()));
    return api;
  }

  private static Map<String, Object> schemas() {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("ok", Map.of("const", false));
    error.put("error", Map.of("type", "string"));
    error.put("code", Map.of("type", "string"));
    error.put("status", Map.of("type", "integer"));
    Map<String, Object> schemas = new LinkedHashMap<>();
    schemas.put(
        "Body",
        Map.of(
            "type",
            "object",
            "required",
            List.of("ok"),
            "properties",
            Map.of("ok", Map.of("const", true))));
    schemas.put(
        "Error",
        Map.of(
            "type",
            "object",
            "required",
            List.of("ok", "error", "code", "status"),
            "properties",
            error));
    return schemas;
  }
}
