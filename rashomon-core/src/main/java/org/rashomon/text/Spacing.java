package org.rashomon.text;

import java.util.List;
import java.util.regex.Pattern;

/** Words put back together as they are written. */
public final class Spacing {
  private static final Pattern BEFORE =
      Pattern.compile(" (?=[,.;:!?)\\]%]|['’](?:(?:s|re|ve|ll|d|m)\\b|\\s|$)|n['’]t\\b)");
  private static final Pattern AFTER = Pattern.compile("(?<=[(\\[]) ");
  private static final Pattern HYPHEN =
      Pattern.compile("(?<=[\\p{L}\\p{N}]) ([-/]) (?=[\\p{L}\\p{N}])");

  private Spacing() {}

  /**
   * Joins tokens with spaces, but for those that no space stands before or behind: commas, closing
   * brackets, possessives, hyphens.
   *
   * @param words in order, none null
   */
  public static String join(List<String> words) {
    String all = String.join(" ", words);
    String closed = AFTER.matcher(BEFORE.matcher(all).replaceAll("")).replaceAll("");
    return HYPHEN.matcher(closed).replaceAll("$1");
  }
}
