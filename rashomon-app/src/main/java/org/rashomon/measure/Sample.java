package org.rashomon.measure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rashomon.text.ContentId;

/**
 * Which documents of a suite are measured: all, or so many by the order of a hash of their ids, so
 * that the same data always give the same sample and a larger one holds the smaller.
 *
 * @param size how many; 0 for all
 */
public record Sample(int size) {
  /** Every document. */
  public static final Sample ALL = new Sample(0);

  /** What the kept names of a sample's figures begin with. */
  static final String LABEL = "sample ";

  /** Refuses a size below 0. */
  public Sample {
    if (size < 0) {
      throw new IllegalArgumentException("a sample of " + size);
    }
  }

  /** What stands before each figure's name; empty for all. */
  public String label() {
    return size == 0 ? "" : LABEL + size + ": ";
  }

  /** The sample, in the order of the items; all of them where they are fewer. */
  public <T> List<T> of(List<T> items, Function<T, String> id) {
    return of(items, id, size);
  }

  /** A sample of another size by the same rule, for a suite that measures several sets. */
  public <T> List<T> of(List<T> items, Function<T, String> id, int wanted) {
    if (size == 0 || wanted >= items.size()) {
      return items;
    }
    Set<String> taken = new HashSet<>();
    items.stream()
        .map(id)
        .distinct()
        .sorted(Comparator.comparing((String i) -> ContentId.of("sample", i)))
        .limit(wanted)
        .forEach(taken::add);
    return items.stream().filter(item -> taken.contains(id.apply(item))).toList();
  }
}
