package org.rashomon.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.text.ContentId;

/**
 * Style, script and icon, under addresses that change with their content, so that browsers may keep
 * them for good.
 */
final class Assets {
  private static final List<String> NAMES = List.of("rashomon.css", "rashomon.js", "icon.svg");

  private static final Map<String, String> TYPES =
      Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  private final Map<String, String> addresses = new LinkedHashMap<>();
  private final Map<String, String> contents = new LinkedHashMap<>();

  Assets() {
    for (String name : NAMES) {
      String content = content(name);
      int dot = name.indexOf('.');
      String hashed =
          name.substring(0, dot) + "-" + ContentId.of("asset", content) + name.substring(dot);
      addresses.put(name, "/static/" + hashed);
      contents.put(hashed, content);
    }
  }

  private static String content(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("static/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The address of a file. */
  String address(String name) {
    return addresses.get(name);
  }

  /** The content under a hashed name, or null. */
  String find(String hashed) {
    return contents.get(hashed);
  }

  /** The media type of a file by its ending. */
  static String type(String hashed) {
    return TYPES.get(hashed.substring(hashed.lastIndexOf('.') + 1)) + "; charset=utf-8";
  }
}
