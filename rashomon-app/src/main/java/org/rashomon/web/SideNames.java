package org.rashomon.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;

/** Names of sides, from the tables of states, groups and bodies; immutable. */
final class SideNames {
  private static final String LANGUAGE = "en";

  private final Map<String, String> names;

  private SideNames(Map<String, String> names) {
    this.names = Map.copyOf(names);
  }

  /** The names that the program ships. */
  static SideNames shipped() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("CVL", "civilians");
    names.put("OPP", "opposition forces");
    names.put("unknown", "an unknown party");
    for (String table : List.of("states", "groups", "bodies")) {
      for (LexiconRow row : LexiconTable.shipped(LANGUAGE, table).rows()) {
        names.putIfAbsent(row.get("code"), row.get("name"));
      }
    }
    return new SideNames(names);
  }

  /** The name of a code, "A or B" for {@code A|B}; a code without a name is its own. */
  String of(String code) {
    if (code == null) {
      return "an unnamed outlet";
    }
    return Arrays.stream(code.split("\\|"))
        .map(side -> names.getOrDefault(side, side))
        .collect(Collectors.joining(" or "));
  }
}
