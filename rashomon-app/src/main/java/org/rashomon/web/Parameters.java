package org.rashomon.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.extract.ClaimType;

/**
 * What stands behind the question mark of an address, or in a form that is sent; an empty value is
 * no value.
 */
final class Parameters {
  /** Asks for charts at once, where they would come behind the page. */
  static final String CHARTS = "charts";

  private static final String CURSOR = "after";

  /** What says which part of an answer is wanted, not of what. */
  private static final Set<String> PARTS = Set.of(CURSOR, CHARTS);

  private static final int LONGEST = 200;

  private final Context request;

  Parameters(Context request) {
    this.request = request;
  }

  /** A value, or null; one that is too long is refused. */
  String text(String name) {
    String value = request.queryParam(name);
    if (value == null && HandlerType.POST.equals(request.method())) {
      value = request.formParam(name);
    }
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > LONGEST) {
      throw Refusal.badRequest("The value of " + name + " is too long.");
    }
    return value.strip();
  }

  /** An ISO day, or null. */
  String day(String name) {
    String value = text(name);
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value).toString();
    } catch (DateTimeParseException e) {
      throw Refusal.badRequest("Give " + name + " as a day such as 2022-08-03.");
    }
  }

  /** A type of act, or null. */
  ClaimType type() {
    String value = text("type");
    try {
      return value == null ? null : ClaimType.of(value);
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("There is no type of act with this code.");
    }
  }

  boolean flag(String name) {
    String value = text(name);
    return value != null && !value.equals("0");
  }

  /** One of a few codes, or null. */
  String oneOf(String name, Collection<String> codes) {
    String value = text(name);
    if (value != null && !codes.contains(value)) {
      throw Refusal.badRequest(
          "Give " + name + " as one of " + String.join(", ", new TreeSet<>(codes)) + ".");
    }
    return value;
  }

  /** Where the page begins, or null for the first. */
  String cursor() {
    return text(CURSOR);
  }

  /** Whether anything but a cursor is asked for. */
  boolean filtered() {
    return request.queryParamMap().keySet().stream()
        .anyMatch(name -> !PARTS.contains(name) && text(name) != null);
  }

  /** The same address with another cursor; null for no cursor at all. */
  String at(String cursor) {
    return cursor == null ? with(Map.of()) : with(Map.of(CURSOR, cursor));
  }

  /** The same address from its first page on, with these values in the place of its own. */
  String with(Map<String, String> others) {
    return to(request.path(), others);
  }

  /** Another page with the values of this one and these in their place; '' takes one away. */
  String to(String path, Map<String, String> others) {
    Map<String, String> values = new TreeMap<>();
    for (String name : request.queryParamMap().keySet()) {
      if (text(name) != null) {
        values.put(name, text(name));
      }
    }
    values.keySet().removeAll(PARTS);
    values.putAll(others);
    StringBuilder address = new StringBuilder(path);
    values.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            address
                .append(address.indexOf("?") < 0 ? '?' : '&')
                .append(encoded(name))
                .append('=')
                .append(encoded(value));
          }
        });
    return address.toString();
  }

  /** A value as it stands in an address. */
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
