package org.rashomon.measure.polnear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rashomon.measure.Figure;

/**
 * Precision, recall and F of each part of attributions and of whole ones, exact and overlapping.
 */
final class AttributionScore {
  private final List<Part> parts =
      List.of(
          new Part("source", Marked::source),
          new Part("cue", Marked::cue),
          new Part("content", Marked::content));
  private final Hits exact = new Hits();
  private final Hits overlap = new Hits();

  /** Right ones among those given and those wanted. */
  private static final class Hits {
    private int right;
    private int given;
    private int found;
    private int wanted;

    <T> void judge(List<T> gold, List<T> read, BiPredicate<T, T> same) {
      given += read.size();
      wanted += gold.size();
      right +=
          (int) read.stream().filter(r -> gold.stream().anyMatch(g -> same.test(g, r))).count();
      found +=
          (int) gold.stream().filter(g -> read.stream().anyMatch(r -> same.test(g, r))).count();
    }

    List<Figure> figures(String name) {
      double precision = given == 0 ? 0 : (double) right / given;
      double recall = wanted == 0 ? 0 : (double) found / wanted;
      return List.of(
          Figure.share(name + " P", precision),
          Figure.share(name + " R", recall),
          Figure.share(name + " F", Figure.f(precision, recall)));
    }
  }

  /** One part of an attribution. */
  private record Part(String name, Function<Marked, BitSet> of, Hits exact, Hits overlap) {
    Part(String name, Function<Marked, BitSet> of) {
      this(name, of, new Hits(), new Hits());
    }

    void judge(List<Marked> gold, List<Marked> read) {
      List<BitSet> wanted = spans(gold);
      List<BitSet> given = spans(read);
      exact.judge(wanted, given, BitSet::equals);
      overlap.judge(wanted, given, BitSet::intersects);
    }

    private List<BitSet> spans(List<Marked> attributions) {
      return attributions.stream()
          .map(of)
          .filter(Predicate.not(BitSet::isEmpty))
          .distinct()
          .toList();
    }
  }

  /** Judges an article. */
  void judge(List<Marked> gold, List<Marked> read) {
    parts.forEach(part -> part.judge(gold, read));
    exact.judge(gold, read, Marked::equals);
    overlap.judge(gold, read, Marked::overlaps);
  }

  /** The figures, each under a name that begins with the set's. */
  List<Figure> figures(String set) {
    List<Figure> figures = new ArrayList<>();
    for (Part part : parts) {
      figures.addAll(part.exact().figures(set + part.name() + " exact"));
      figures.addAll(part.overlap().figures(set + part.name() + " overlap"));
    }
    figures.addAll(exact.figures(set + "whole exact"));
    figures.addAll(overlap.figures(set + "whole overlap"));
    return figures;
  }
}
