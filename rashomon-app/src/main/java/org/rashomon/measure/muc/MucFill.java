package org.rashomon.measure.muc;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One fill of a slot. A key may offer several ways to say it; a response has one.
 *
 * @param optional whether leaving it out is also right (the key's question mark)
 * @param options the alternatives, at least one
 */
public record MucFill(boolean optional, List<Option> options) {

  /** Checks and copies. */
  public MucFill {
    options = List.copyOf(options);
    if (options.isEmpty()) {
      throw new IllegalArgumentException("a fill needs at least one option");
    }
  }

  /**
   * One alternative: any of the values together with any of the tags.
   *
   * @param values what the fill says, without quotation marks
   * @param tags the fills of another slot that it speaks of (the cross-reference), or none
   */
  public record Option(List<String> values, List<String> tags) {

    /** Checks and copies. */
    public Option {
      values = List.copyOf(values);
      tags = List.copyOf(tags);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("an option needs at least one value");
      }
    }
  }

  /** A response's fill: one value, no cross-reference. */
  public static MucFill of(String value) {
    return new MucFill(false, List.of(new Option(List.of(value), List.of())));
  }

  /** A response's fill: one value, and the fill that it speaks of. */
  public static MucFill of(String value, String tag) {
    return new MucFill(false, List.of(new Option(List.of(value), List.of(tag))));
  }

  /** Every value of every option, in order. */
  List<String> values() {
    return options.stream().flatMap(o -> o.values().stream()).collect(Collectors.toList());
  }
}
