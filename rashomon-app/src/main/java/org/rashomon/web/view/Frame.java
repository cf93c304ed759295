package org.rashomon.web.view;

import java.util.List;
import java.util.Map;

/**
 * What stands around every page.
 *
 * @param title of the window
 * @param room the entry of the menu that the page belongs to, or an empty string
 * @param json address of the same as JSON, or null
 * @param map whether the page has a map and a list that scripts bring up to date
 * @param files addresses of styles, scripts and data by their plain names
 * @param visitor who looks at it
 * @param sql whether there is a page for questions in SQL
 * @param kept searches kept under a name that the visitor sees
 * @param shares whether what the visitor keeps may be for all who read the ledger, or alone
 */
public record Frame(
    String title,
    String room,
    String json,
    boolean map,
    Corpus corpus,
    Map<String, String> files,
    Visitor visitor,
    boolean sql,
    List<Link> kept,
    boolean shares) {

  /** Copies addresses and searches. */
  public Frame {
    files = Map.copyOf(files);
    kept = List.copyOf(kept);
  }
}
