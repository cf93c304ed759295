package org.rashomon.measure.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A number that gold wants.
 *
 * @param kind what is counted, such as {@code killed}
 * @param value the number, or null where the words give none
 * @param qualifier such as {@code at least}; null where gold doesn't say, which reads as exact
 */
record GoldCount(String kind, Double value, String qualifier, JsonNode node) {
  /** What may be counted, in the contract's order. */
  static final List<String> KINDS =
      List.of(
          "killed",
          "wounded",
          "casualties",
          "missing",
          "captured",
          "displaced",
          "deployed",
          "destroyed");

  private static final Set<String> OPEN = Set.of("vague", "between");

  /** The lowest and the highest number that the words allow; null is no bound. */
  record Bounds(Double low, Double high) {
    static Bounds of(JsonNode count) {
      return new Bounds(Fields.number(count, "low"), Fields.number(count, "high"));
    }
  }

  /** The part of a count by which two claims of one sentence are told apart. */
  record Key(String kind, Double value, String qualifier) {}

  static List<GoldCount> of(JsonNode claim) {
    return KINDS.stream()
        .filter(kind -> !claim.path(kind).isEmpty())
        .map(kind -> of(kind, claim.path(kind)))
        .toList();
  }

  private static GoldCount of(String kind, JsonNode node) {
    return new GoldCount(kind, Fields.number(node, "value"), Fields.text(node, "qualifier"), node);
  }

  Key key() {
    return new Key(kind, value, qualifier);
  }

  /** Whether a claim's count is of this kind and number. */
  boolean same(JsonNode count) {
    if (!kind.equals(Fields.text(count, "kind"))) {
      return false;
    }
    return value == null
        ? OPEN.contains(Fields.text(count, "qualifier", ""))
        : value.equals(Fields.number(count, "value"));
  }

  /** Whether a claim's count has the same qualifier and bounds. */
  boolean sameWords(JsonNode count) {
    return Objects.equals(qualifier, Fields.text(count, "qualifier"))
        && bounds().equals(Bounds.of(count));
  }

  /** Whether a claim's count is of gold's side; civilians may be told by the victims. */
  boolean sameSide(JsonNode count) {
    String side = Fields.text(node, "side");
    return Fields.sides(count).contains(side)
        || ("CVL".equals(side) && "civilian".equals(Fields.text(count, "victims")));
  }

  /** By the table of qualifiers in the ledger's contract. */
  Bounds bounds() {
    return switch (qualifier == null ? "exact" : qualifier) {
      case "exact" -> new Bounds(value, value);
      case "at least" -> new Bounds(value, null);
      case "more than" -> new Bounds(shifted(1), null);
      case "up to" -> new Bounds(null, value);
      case "fewer than" -> new Bounds(null, shifted(-1));
      case "between", "vague" -> Bounds.of(node);
      default -> new Bounds(null, null);
    };
  }

  private Double shifted(int by) {
    return value == null ? null : Double.valueOf(value + by);
  }
}
