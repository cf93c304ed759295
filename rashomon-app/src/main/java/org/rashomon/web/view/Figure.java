package org.rashomon.web.view;

import java.util.List;

/**
 * A number with its words.
 *
 * @param kind what is counted: {@code killed}
 * @param whose whose they are and what sort, or an empty string
 * @param range the bounds in words: {@code 1 to 2}
 * @param href the marked sentence of the first claim that gives it
 * @param rule how it was made of them, or null for a single claim's
 * @param said the words of its claims, each leading to its sentence
 */
public record Figure(
    String kind, String whose, String range, String href, String rule, List<Said> said) {

  /** Words of a claim, who says them, and the sentence they stand in. */
  public record Said(String words, String by, String href) {}

  /** Copies the list. */
  public Figure {
    said = List.copyOf(said);
  }
}
