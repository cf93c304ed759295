package org.rashomon.web.view;

import java.util.List;
import java.util.Map;

/**
 * Coding without the program's answer, and how far coders agree.
 *
 * @param sentence what to code now, or null where nothing is left
 * @param share percent of sentences that are coded so
 * @param alphas field to Krippendorff's alpha in words
 */
public record BlindPage(
    Sentence sentence,
    List<String> types,
    int share,
    int shared,
    Map<String, String> alphas,
    List<Open> open,
    ReviewPage.Files files) {

  /** A sentence to code, with what stands around it. */
  public record Sentence(
      String report, int start, int end, String before, String words, String after) {}

  /** A disagreement to settle. */
  public record Open(String report, int start, int end, String words, List<Coding> codings) {}

  /** What one coder said. */
  public record Coding(String who, String type, String actor, String target, String status) {}
}
