package org.rashomon.ledger.jdbc;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a page ended: the day and id of its last item. */
record Cursor(String day, String id) {
  /** Sorts behind every day and id, so that the first page begins at the top. */
  private static final Cursor TOP = new Cursor("~", "");

  /** What a cursor string says; the top of the list for null and for what is no cursor. */
  static Cursor of(String cursor) {
    if (cursor == null) {
      return TOP;
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int cut = plain.indexOf('\n');
      return cut < 0 ? TOP : new Cursor(plain.substring(0, cut), plain.substring(cut + 1));
    } catch (IllegalArgumentException ignored) {
      // A link that was cut off or edited by hand shows the first page, not an error.
      return TOP;
    }
  }

  @Override
  public String toString() {
    byte[] plain = (day + "\n" + id).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
  }
}
