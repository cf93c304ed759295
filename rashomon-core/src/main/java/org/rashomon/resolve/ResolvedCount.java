package org.rashomon.resolve;

import java.util.List;
import java.util.Objects;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Qualifier;
import org.rashomon.extract.Victims;
import org.rashomon.extract.WindowBasis;

/**
 * A count with its side and window.
 *
 * @param id within its claim, such as {@code n1}
 * @param side whose they are, {@code CVL} where they are only called civilians, or null
 * @param of what is counted, if not people, or null
 * @param partOf {@code claim id/count id} of the count that includes this one, or null
 */
public record ResolvedCount(
    String id,
    int start,
    int end,
    String text,
    CountKind kind,
    Integer value,
    Qualifier qualifier,
    Integer low,
    Integer high,
    String side,
    Victims victims,
    List<String> groups,
    String of,
    Window window,
    String partOf) {

  /** The stretch of time a count covers: ISO days, null where open or not said. */
  public record Window(String from, String to, WindowBasis basis) {}

  /** Copies the groups; throws when id, kind, qualifier or victims are null. */
  public ResolvedCount {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(qualifier, "qualifier");
    Objects.requireNonNull(victims, "victims");
    groups = List.copyOf(groups);
  }

  /** The same count in other words. */
  public ResolvedCount withText(String words) {
    return new ResolvedCount(
        id, start, end, words, kind, value, qualifier, low, high, side, victims, groups, of, window,
        partOf);
  }
}
