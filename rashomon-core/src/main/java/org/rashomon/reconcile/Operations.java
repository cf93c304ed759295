package org.rashomon.reconcile;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.lexicon.LexiconTable;

/**
 * Names of operations in a text, and what they mean: "Revenge", "Vendetta" and "Retaliation" are
 * one name put into other words.
 */
final class Operations {
  private static final String WORDS =
      "(\\p{Lu}[\\p{L}\\p{N}'\\u2019-]*(?: (?:of(?: the)? |the )?\\p{Lu}[\\p{L}\\p{N}'\\u2019-]*){0,3})";

  private static final String OPEN = "[\\u201C\"\\u00AB\\u2018]";

  private static final String CLOSE = "[,.]?[\\u201D\"\\u00BB\\u2019]";

  /** What has such names. */
  private static final String NAMED =
      "(?:operation|offensive|campaign|truce|ceasefire|cease-fire|initiative|accord)";

  /**
   * "Operation Dawn"; a name between quotation marks a few words behind what is called so, or right
   * before it.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "\\bOperation "
              + OPEN
              + "?"
              + WORDS
              + "|\\b(?i:"
              + NAMED
              + "|code-?named|dubbed|nicknamed|named|calls?|called|termed|labell?ed|known as)\\b"
              + "[^\\u201C\"\\u00AB\\u2018.;]{0,45}"
              + OPEN
              + "(?:Operation )?"
              + WORDS
              + CLOSE
              + "|"
              + OPEN
              + "(?:Operation )?"
              + WORDS
              + CLOSE
              + " (?i:"
              + NAMED
              + ")\\b");

  private static final Map<String, String> MEANINGS = meanings();

  private Operations() {}

  private static Map<String, String> meanings() {
    Map<String, String> meanings = new HashMap<>();
    LexiconTable.shipped("en", "operations")
        .rows()
        .forEach(row -> row.list("words").forEach(name -> meanings.put(name, row.get("id"))));
    return meanings;
  }

  /** Names as they stand, in the order of the text. */
  static Set<String> named(String text) {
    Set<String> names = new LinkedHashSet<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      names.add(
          name.group(1) != null
              ? name.group(1)
              : name.group(2) != null ? name.group(2) : name.group(3));
    }
    return names;
  }

  /** What the names mean: a row of the lexicon, else the name in small letters; sorted. */
  static Set<String> meant(String text) {
    Set<String> meant = new TreeSet<>();
    for (String name : named(text)) {
      String small = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      meant.add(MEANINGS.getOrDefault(small, small));
    }
    return meant;
  }
}
