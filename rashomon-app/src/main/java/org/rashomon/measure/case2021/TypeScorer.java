package org.rashomon.measure.case2021;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rashomon.export.AcledSubEvent;
import org.rashomon.measure.Figure;
import org.rashomon.measure.PrecisionRecall;

/**
 * F1 of each type, and their mean weighted by how many snippets have the type. A snippet that was
 * given no type is missed.
 */
final class TypeScorer {
  /** A type that fewer snippets have gets no figure of its own. */
  private static final int FEWEST = 10;

  private final Map<AcledSubEvent, PrecisionRecall> scores = new EnumMap<>(AcledSubEvent.class);
  private final List<String> lines = new ArrayList<>();
  private int snippets;
  private int right;
  private int untyped;

  /**
   * Judges a snippet.
   *
   * @param gold whose type is known
   * @param read the type it was given, or null
   */
  void judge(Snippet gold, AcledSubEvent read) {
    snippets++;
    right += gold.type() == read ? 1 : 0;
    untyped += read == null ? 1 : 0;
    if (gold.type() == read) {
      add(read, true, true);
      return;
    }
    add(gold.type(), false, true);
    if (read != null) {
      add(read, true, false);
    }
    lines.add("%s is %s, read as %s: %s".formatted(gold.id(), gold.type(), read, gold.text()));
  }

  private void add(AcledSubEvent type, boolean isRead, boolean isGold) {
    scores.merge(type, PrecisionRecall.NONE.plus(isRead, isGold), PrecisionRecall::plus);
  }

  /** Shares from 0 to 1, then how many snippets were given no type. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    double sum = scores.values().stream().mapToDouble(score -> score.f() * score.gold()).sum();
    figures.add(Figure.share("weighted F1", snippets == 0 ? 0 : sum / snippets));
    figures.add(Figure.share("accuracy", right, snippets));
    scores.forEach(
        (type, score) -> {
          if (score.gold() >= FEWEST) {
            figures.add(Figure.share(type + " F1", score.f()));
          }
        });
    figures.add(Figure.share("snippets with no type", untyped, snippets));
    return figures;
  }

  /** One line for each snippet of another type than it was given. */
  List<String> lines() {
    return List.copyOf(lines);
  }
}
