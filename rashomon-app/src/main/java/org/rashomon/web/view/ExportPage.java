package org.rashomon.web.view;

import java.util.List;

/**
 * The form that chooses what to export; null where nothing is asked for.
 *
 * @param large whether a file is made behind the pages, since it takes long
 * @param whole whether the visitor may take the whole ledger
 */
public record ExportPage(
    String words,
    String type,
    String side,
    String from,
    String to,
    boolean disputed,
    List<FilterForm.Choice> types,
    List<FilterForm.Choice> sides,
    List<Offer> offers,
    boolean large,
    boolean whole) {

  /** A form with the files it comes in. */
  public record Offer(String name, String what, List<File> files) {
    /** Copies the files. */
    public Offer {
      files = List.copyOf(files);
    }
  }

  /** A file by its kind and its name in the address. */
  public record File(String kind, String name) {}

  /** Copies the lists. */
  public ExportPage {
    types = List.copyOf(types);
    sides = List.copyOf(sides);
    offers = List.copyOf(offers);
  }
}
