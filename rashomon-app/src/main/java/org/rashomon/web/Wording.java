package org.rashomon.web;

import java.util.List;
import java.util.Locale;
import org.rashomon.reconcile.DisputeField;

/** Codes and numbers in words. */
final class Wording {
  private Wording() {}

  /** A code as words: {@code air-strike} is "Air strike". */
  static String label(Object code) {
    String words = words(code);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A code as words in the middle of a sentence. */
  static String words(Object code) {
    return code.toString().replace('-', ' ');
  }

  /** Bounds in words: "2", "1 to 2", "at least 3", "up to 4", "about 40"; "not told" for none. */
  static String range(Integer low, Integer best, Integer high) {
    if (low != null && high != null) {
      return low.equals(high) ? number(low) : number(low) + " to " + number(high);
    }
    if (low != null) {
      return "at least " + number(low);
    }
    if (high != null) {
      return "up to " + number(high);
    }
    return best == null ? "not told" : "about " + number(best);
  }

  private static String number(int value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** A dispute's field as a question. */
  static String question(DisputeField field) {
    return switch (field) {
      case ACTOR -> "Who did it?";
      case TIME -> "When was it?";
      case PLACE -> "Where was it?";
      case QUANTITY -> "How many?";
      case OCCURRENCE -> "Did it happen?";
      case SIDE -> "Whose are they?";
      case INITIATION -> "Who began it?";
      case JUSTIFICATION -> "What was it for?";
      case MEANS -> "With what?";
      case CONTROL -> "Who holds it?";
    };
  }

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** A count with its noun: "1 report", "2 reports". */
  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
