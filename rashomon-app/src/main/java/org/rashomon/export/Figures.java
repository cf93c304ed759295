package org.rashomon.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Qualifier;
import org.rashomon.reconcile.Event.EventCount;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;

/** Sums of an event's figures as targets count them. */
final class Figures {
  private Figures() {}

  /** Code of the rule that an event's figures are made by. */
  static String rule(EventFile file) {
    return file.event().counts().get(0).rule();
  }

  /**
   * ACLED's figure of the dead: the least that the sources give. Its codebook reads a vague word as
   * the least it can mean in the singular: dozens are 12, hundreds 100; ours as the least plural.
   *
   * @return null where no number is told
   */
  static Integer acledFatalities(EventFile file) {
    return sum(file.counts(CountKind.KILLED), count -> acled(file, count));
  }

  private static int acled(EventFile file, EventCount count) {
    if (count.low() == null) {
      return Objects.requireNonNullElse(count.best(), -1);
    }
    boolean vague =
        file.claims().stream()
            .filter(claim -> count.claims().contains(claim.id()))
            .flatMap(claim -> claim.counts().stream())
            .anyMatch(
                one ->
                    one.kind() == CountKind.KILLED
                        && one.qualifier() == Qualifier.VAGUE
                        && count.low().equals(one.low()));
    return vague && count.low() >= 20 ? count.low() / 2 : count.low();
  }

  /** What is about so many counts as so many. */
  static Integer low(List<EventCount> counts) {
    return sum(counts, Figures::low);
  }

  private static int low(EventCount count) {
    Integer least = count.low() == null && count.high() == null ? count.best() : count.low();
    return Objects.requireNonNullElse(least, -1);
  }

  static Integer best(List<EventCount> counts) {
    return sum(
        counts,
        count -> count.best() != null ? count.best() : Objects.requireNonNullElse(count.low(), -1));
  }

  /** Null where one of them is open. */
  static Integer high(List<EventCount> counts) {
    return counts.stream().anyMatch(count -> count.high() == null)
        ? null
        : sum(counts, EventCount::high);
  }

  /**
   * Sides are disjoint and are added; a figure that names no side is the total where it is greater.
   *
   * @param figure less than 0 where there is none
   */
  private static Integer sum(List<EventCount> counts, ToIntFunction<EventCount> figure) {
    int sided = -1;
    int open = -1;
    for (EventCount count : counts) {
      int number = figure.applyAsInt(count);
      if (count.side() == null) {
        open = Math.max(open, number);
      } else if (number >= 0) {
        sided = Math.max(0, sided) + number;
      }
    }
    int total = Math.max(sided, open);
    return total < 0 ? null : total;
  }

  /** "2 to 5 killed (CVL)", a figure a line, with the words they were read from. */
  static String told(EventFile file) {
    List<String> told = new ArrayList<>();
    for (EventCount count : file.event().counts()) {
      String side = count.side() == null ? "" : " (" + count.side() + ")";
      told.add(range(count) + " " + count.kind() + side + words(file, count));
    }
    return String.join("; ", told);
  }

  private static String range(EventCount count) {
    if (count.low() != null && count.low().equals(count.high())) {
      return count.low().toString();
    }
    if (count.low() == null && count.high() == null && count.best() != null) {
      return "about " + count.best();
    }
    String low = count.low() == null ? "?" : count.low().toString();
    String high = count.high() == null ? "open" : count.high().toString();
    String best = count.best() == null ? "" : ", most often " + count.best();
    return low + " to " + high + best;
  }

  private static String words(EventFile file, EventCount count) {
    List<String> words = new ArrayList<>();
    for (ResolvedClaim claim : file.claims()) {
      if (count.claims().contains(claim.id())) {
        claim.counts().stream()
            .filter(one -> one.kind() == count.kind())
            .filter(one -> Objects.equals(one.side(), count.side()))
            .map(ResolvedCount::text)
            .map(text -> "\u201C" + text + "\u201D")
            .filter(text -> !words.contains(text))
            .forEach(words::add);
      }
    }
    return words.isEmpty() ? "" : ": " + String.join(", ", words);
  }
}
