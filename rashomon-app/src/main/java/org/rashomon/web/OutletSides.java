package org.rashomon.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;

/** For which side an outlet or agency speaks when it is official; immutable. */
final class OutletSides {
  private static final String LANGUAGE = "en";

  private final Map<String, String> sides;

  private OutletSides(Map<String, String> sides) {
    this.sides = Map.copyOf(sides);
  }

  /** The outlets and agencies that the program ships. */
  static OutletSides shipped() {
    Map<String, String> sides = new HashMap<>();
    for (LexiconRow row : LexiconTable.shipped(LANGUAGE, "agencies").rows()) {
      if (!row.get("side").isEmpty()) {
        sides.put(folded(row.get("name")), row.get("side"));
        for (String alias : row.get("aliases").split("\\|")) {
          sides.putIfAbsent(
              folded(alias.startsWith("=") ? alias.substring(1) : alias), row.get("side"));
        }
      }
    }
    return new OutletSides(sides);
  }

  /** The code of the side, or null for an outlet of none, an unknown one, or null. */
  String of(String outlet) {
    return outlet == null ? null : sides.get(folded(outlet));
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
