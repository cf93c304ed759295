package org.rashomon.measure.muc;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads one fill as keys and responses write it: {@code ? "A" / "B": "TAG"}, {@code (X) / (Y)},
 * {@code DEATH: "PEOPLE"}, {@code 12 JAN 90}.
 *
 * <p>Responses are read as leniently as the scoring of 1992 had to: a quotation mark closes a
 * string only where a slash, a colon or the end follows, so inner marks need no backslash.
 */
final class MucFillReader {

  private final MucSlot slot;

  MucFillReader(MucSlot slot) {
    this.slot = slot;
  }

  /** The fill in a text that is neither {@code -} nor {@code *} nor blank. */
  MucFill read(String text) {
    String rest = text.strip();
    boolean optional = rest.startsWith("?");
    rest = optional ? rest.substring(1).strip() : rest;
    List<MucFill.Option> options = new ArrayList<>();
    for (String part : groups(rest)) {
      options.add(option(part));
    }
    return new MucFill(optional, options);
  }

  /**
   * The parts of {@code (A) / (B)}, or the text itself where it isn't written so; dates and places,
   * which have no tags, also come as {@code A / (B)}.
   */
  private List<String> groups(String text) {
    if (!tagless() && !text.startsWith("(")) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"' && (i == 0 || text.charAt(i - 1) != '\\');
      depth += quoted || c != '(' ? 0 : 1;
      depth -= quoted || c != ')' ? 0 : 1;
      if (c == '/' && depth == 0 && !quoted) {
        parts.add(unwrapped(text.substring(from, i).strip()));
        from = i + 1;
      }
    }
    parts.add(unwrapped(text.substring(from).strip()));
    return parts;
  }

  private static String unwrapped(String part) {
    boolean wrapped = part.startsWith("(") && part.endsWith(")");
    return wrapped ? part.substring(1, part.length() - 1).strip() : part;
  }

  private boolean tagless() {
    return slot.kind() == MucSlot.Kind.DATE || slot.kind() == MucSlot.Kind.LOCATION;
  }

  private MucFill.Option option(String text) {
    if (tagless()) {
      return new MucFill.Option(List.of(text), List.of());
    }
    List<String> values = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<String> side = values;
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      side.add(clean(text.substring(at, end)));
      if (end < text.length() && text.charAt(end) == ':' && side == values) {
        side = tags;
      }
      at = end + 1;
    }
    values.removeIf(String::isEmpty);
    tags.removeIf(String::isEmpty);
    return new MucFill.Option(values.isEmpty() ? List.of("-") : values, tags);
  }

  /** Where the value or tag that starts at {@code from} ends: at a slash, a colon or the end. */
  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '"') {
      at++;
      while (at < text.length() && !(text.charAt(at) == '"' && closes(text, at))) {
        at++;
      }
    }
    while (at < text.length() && text.charAt(at) != '/' && text.charAt(at) != ':') {
      at++;
    }
    return at;
  }

  private static boolean closes(String text, int quote) {
    int next = quote + 1;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean last = next == text.length() || "/:".indexOf(text.charAt(next)) >= 0;
    return last && text.charAt(quote - 1) != '\\';
  }

  private static String clean(String raw) {
    String text = raw.strip();
    if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
      text = text.substring(1, text.length() - 1);
    }
    return text.replace("\\\"", "\"").strip();
  }
}
