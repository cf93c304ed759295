package org.rashomon.web.view;

import java.util.List;

/**
 * The page where a coder decides.
 *
 * @param queue what is left, the most consequential first
 * @param item what is looked at, or null where nothing is left
 * @param types codes of acts
 * @param said what the last step did, or null
 * @param refused why the last step was not done, or null
 * @param files addresses of the page's own style sheet and script
 */
public record ReviewPage(
    List<Entry> queue, Item item, List<String> types, String said, String refused, Files files) {

  /** One line of the queue. */
  public record Entry(String id, String href, String words, String why, boolean current) {}

  /** Addresses of the page's own files. */
  public record Files(String style, String script) {}

  /**
   * What is looked at.
   *
   * @param claim whether it is a claim, not a sentence without one
   * @param before the text before the sentence, shortened
   * @param at code point of the first character of {@code before}
   * @param segments the sentence with its trigger marked
   * @param after the text behind it, shortened
   * @param event address of its event, or null
   * @param codebook whether the codebook lets its event in, and its own types; null without one
   * @param next id of what comes after it in the queue, or an empty string
   * @param groups fields in groups
   * @param raw fields as JSON, by name
   * @param history what was decided on it
   */
  public record Item(
      String id,
      boolean claim,
      String report,
      String heading,
      String before,
      int at,
      List<Segment> segments,
      String after,
      String reportHref,
      String event,
      String codebook,
      String next,
      List<Group> groups,
      List<Raw> raw,
      List<Done> history) {}

  /** Part of the sentence. */
  public record Segment(String text, boolean trigger) {}

  /** Fields that belong together. */
  public record Group(String name, List<Field> fields) {}

  /**
   * One field.
   *
   * @param path into the claim
   * @param value as it is
   * @param choices what it may be; empty for anything
   */
  public record Field(String label, String path, String value, List<String> choices) {}

  /** A field as JSON. */
  public record Raw(String field, String json) {}

  /** A decision in words. */
  public record Done(String id, String when, String who, String what, String why, boolean undone) {}
}
