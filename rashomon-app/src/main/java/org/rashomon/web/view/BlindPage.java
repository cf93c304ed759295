package org.rashomon.web.view;

import java.util.List;
import java.util.Map;

/**
 * Coding without the program's answer, and how far coders agree.
 *
 * @param sentence what to code now, or null where nothing is left
 * @param share percent of sentences that are coded so
 * @param alphas field to Krippendorff's alpha in words, of what was coded before anybody settled
 * @param said what the last step did, or null
 * @param open disagreements that the visitor coded, those to settle first
 */
public record BlindPage(
    Sentence sentence,
    List<String> types,
    int share,
    int shared,
    Map<String, String> alphas,
    List<Open> open,
    String said,
    ReviewPage.Files files) {

  /** A sentence to code, with what stands around it. */
  public record Sentence(
      String report, int start, int end, String before, String words, String after) {}

  /**
   * A disagreement to settle, or settled.
   *
   * @param fields what coders and the program say, field by field
   * @param settlements how it was settled, the last at the end
   */
  public record Open(
      String report,
      int start,
      int end,
      String words,
      List<Field> fields,
      List<String> settlements) {}

  /**
   * One field.
   *
   * @param agreed whether all coders say the same
   */
  public record Field(String name, String label, boolean agreed, List<Option> options) {}

  /** A value and who gave it. */
  public record Option(String value, String who) {}
}
