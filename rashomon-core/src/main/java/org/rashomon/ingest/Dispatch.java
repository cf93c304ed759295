package org.rashomon.ingest;

import java.util.Objects;

/**
 * A report as it came in, before the copy desk has seen it. Exactly one of text and html is there.
 *
 * @param externalId the caller's own id, or null
 * @param url or null
 * @param outlet or null
 * @param title or null
 * @param published as given, of any form, or null
 * @param language as given, or null
 * @param text the article's text, or null
 * @param html the article's page, or null
 * @param origin where it stood
 */
public record Dispatch(
    String externalId,
    String url,
    String outlet,
    String title,
    String published,
    String language,
    String text,
    String html,
    Origin origin) {

  /**
   * Where a dispatch stood.
   *
   * @param input the file, as the user named it; a member of an archive stands behind {@code !}
   * @param line 1-based line, 0 when the file holds one report only
   */
  public record Origin(String input, int line) {

    /** Throws when the input is null or the line negative. */
    public Origin {
      Objects.requireNonNull(input, "input");
      if (line < 0) {
        throw new IllegalArgumentException("line must not be negative: " + line);
      }
    }
  }

  /** Throws unless exactly one of text and html is there. */
  public Dispatch {
    Objects.requireNonNull(origin, "origin");
    if ((text == null) == (html == null)) {
      throw new IllegalArgumentException("a dispatch has either text or html");
    }
  }

  /** A dispatch of plain text of which nothing else is known. */
  public static Dispatch ofText(String text, Origin origin) {
    return new Dispatch(null, null, null, null, null, null, text, null, origin);
  }

  /** A dispatch of one page of which nothing else is known. */
  public static Dispatch ofHtml(String html, Origin origin) {
    return new Dispatch(null, null, null, null, null, null, null, html, origin);
  }
}
