package org.rashomon.web.view;

import java.util.List;

/**
 * Where a text is brought and coded by hand.
 *
 * @param report the text's id; null before one was brought
 * @param text whole
 * @param picture address of its document where that is a picture, else null
 * @param document address of its document, else null
 * @param changed whether the document is no longer the one that was brought
 * @param claims what is claimed in it so far
 * @param types codes of acts
 * @param said what the last step did, or null
 * @param refused why the last step was not done, or null
 */
public record TextPage(
    String report,
    String heading,
    String language,
    String text,
    String picture,
    String document,
    boolean changed,
    List<Coded> claims,
    List<String> types,
    String said,
    String refused,
    ReviewPage.Files files) {

  /** A claim in it. */
  public record Coded(String href, String type, String words) {}
}
