package org.rashomon.resolve.place;

import java.util.List;
import java.util.Locale;

/** What gazetteers write around the name proper of an area. */
final class AreaNames {
  private static final List<String> KINDS =
      List.of(
          " province",
          " governorate",
          " oblast",
          "skaya oblast'",
          " district",
          " rayon",
          " raion",
          " region",
          " state",
          " county",
          " department",
          " republic",
          " krai",
          " kray",
          " emirate",
          " prefecture",
          " municipality",
          " parish",
          " canton",
          " city",
          " division",
          " territory");

  private AreaNames() {}

  /** "Ibb Governorate" to "Ibb"; the name itself where no kind of area ends it. */
  static String withoutKind(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String kind : KINDS) {
      if (lower.endsWith(kind) && name.length() > kind.length() + 1) {
        return name.substring(0, name.length() - kind.length());
      }
    }
    return lower.startsWith("muhafazat ") ? name.substring("muhafazat ".length()) : name;
  }

  /**
   * Whether an alternate name can stand in English text: Latin letters with a capital, no digits,
   * not three capitals (an airport's code). All-small ones are machine transliterations.
   */
  static boolean isUsable(String name) {
    boolean capital = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isDigit(c) || (Character.isLetter(c) && !isLatin(c))) {
        return false;
      }
      capital |= Character.isUpperCase(c);
    }
    return capital && !(name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT)));
  }

  private static boolean isLatin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.COMMON;
  }
}
