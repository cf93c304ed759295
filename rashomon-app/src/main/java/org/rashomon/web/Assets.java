package org.rashomon.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rashomon.text.ContentId;

/**
 * Styles, scripts, icon and outlines of countries, under addresses that change with their content,
 * so that browsers may keep them for good.
 */
final class Assets {
  private static final String WEBJARS = "/META-INF/resources/webjars/";

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css",
          "js", "text/javascript",
          "json", "application/json",
          "svg", "image/svg+xml");

  private final Map<String, String> addresses = new LinkedHashMap<>();
  private final Map<String, String> contents = new LinkedHashMap<>();

  Assets() {
    for (String own :
        new String[] {"rashomon.css", "rashomon.js", "map.js", "icon.svg", "outlines.json"}) {
      add(own, "static/" + own);
    }
    add("leaflet.js", WEBJARS + "leaflet/1.8.0/leaflet.js");
    add("leaflet.css", WEBJARS + "leaflet/1.8.0/leaflet.css");
    add("htmx.js", WEBJARS + "htmx.org/2.0.4/dist/htmx.min.js");
  }

  private void add(String name, String resource) {
    String content = content(resource);
    int dot = name.indexOf('.');
    String hashed =
        name.substring(0, dot) + "-" + ContentId.of("asset", content) + name.substring(dot);
    addresses.put(name, "/static/" + hashed);
    contents.put(hashed, content);
  }

  private static String content(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The address of each file, by its plain name. */
  Map<String, String> addresses() {
    return addresses;
  }

  /** The content under a hashed name, or null. */
  String find(String hashed) {
    return contents.get(hashed);
  }

  /** A name that changes with any of the files. */
  String version() {
    return ContentId.of(contents.keySet().toArray(String[]::new));
  }

  /** The media type of a file by its ending. */
  static String type(String hashed) {
    return TYPES.get(hashed.substring(hashed.lastIndexOf('.') + 1)) + "; charset=utf-8";
  }
}
