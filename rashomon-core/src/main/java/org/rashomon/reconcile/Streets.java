package org.rashomon.reconcile;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Streets that a text tells of by name: two reports of one street and week mostly tell one act. */
final class Streets {
  /** So many are kept of a text. */
  private static final int MOST = 8;

  private static final Pattern STREET =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}'\u2019]+|\\p{N}{1,3}(?:st|nd|rd|th))) (?:\\p{Lu}\\p{L}+ )?"
              + "(Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Court|Ct|Place|Way"
              + "|Highway|Parkway|Circle|Terrace)\\b");

  private Streets() {}

  /** Their first names in small letters, sorted. */
  static Set<String> of(String text) {
    Set<String> streets = new TreeSet<>();
    Matcher street = STREET.matcher(text);
    while (street.find() && streets.size() < MOST) {
      streets.add(street.group(1).toLowerCase(Locale.ROOT));
    }
    return streets;
  }
}
