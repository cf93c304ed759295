package org.rashomon.measure.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.rashomon.measure.B3;
import org.rashomon.measure.Figure;

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
  /** Copies. */
  public LedgerScores {
    lines = List.copyOf(lines);
  }

  /** The figures, in a fixed order. */
  public List<Figure> figures() {
    return List.of(
        Figure.share("claims", claims.ratio()),
        Figure.share("precision", precision.ratio()),
        Figure.share("fields", fields.ratio()),
        Figure.share("counts", counts.ratio()),
        Figure.share("events", events.f()),
        Figure.share("apart", apart.ratio()),
        Figure.share("disputes", disputes.ratio()),
        Figure.number("invented", invented));
  }

  /** The figures in one line. */
  public String summary() {
    return figures().stream()
        .map(figure -> figure.name() + " " + figure.shown())
        .collect(Collectors.joining(" ", "summary: ", ""));
  }
}
