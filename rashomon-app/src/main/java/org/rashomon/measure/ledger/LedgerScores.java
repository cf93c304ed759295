package org.rashomon.measure.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a ledger is worth by gold.
 *
 * @param claims wanted claims that were found
 * @param precision claims of the judged types that answer some gold
 * @param fields gold's fields that are right; a missed claim loses all of its own
 * @param counts counts on found claims that gold has too
 * @param events claims of one event brought together
 * @param apart pairs of found claims about different events that were kept apart
 * @param disputes disputed events whose dispute is named
 * @param invented words that must yield nothing and yielded an asserted claim
 * @param lines each error, one a line
 */
public record LedgerScores(
    Tally claims,
    Tally precision,
    Tally fields,
    Tally counts,
    B3 events,
    Tally apart,
    Tally disputes,
    int invented,
    List<String> lines) {
  /** The one figure that is a number of things, not a share. */
  static final String INVENTED = "invented";

  private static final int DIGITS = 3;

  /** Copies. */
  public LedgerScores {
    lines = List.copyOf(lines);
  }

  /** Name to figure, in a fixed order. */
  public Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("claims", claims.ratio());
    figures.put("precision", precision.ratio());
    figures.put("fields", fields.ratio());
    figures.put("counts", counts.ratio());
    figures.put("events", events.f());
    figures.put("apart", apart.ratio());
    figures.put("disputes", disputes.ratio());
    figures.put(INVENTED, (double) invented);
    return figures;
  }

  /** The figures in one line. */
  public String summary() {
    return figures().entrySet().stream()
        .map(figure -> figure.getKey() + " " + shown(figure.getKey(), figure.getValue()))
        .collect(Collectors.joining(" ", "summary: ", ""));
  }

  /** Three digits of a share; the exact value is rounded, halves to the even digit. */
  static String shown(String figure, double value) {
    int digits = figure.endsWith(INVENTED) ? 0 : DIGITS;
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }
}
