package org.rashomon.measure.ledger;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.text.Span;

/** Finds gold's words in a text and brings names to a form that can be compared. */
final class Wording {
  private static final Pattern BLANK = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
  private static final String BLANKS = "(?U:\\s+)";

  private Wording() {}

  /** Small letters and digits without accents, one space between words; null is empty. */
  static String plain(String name) {
    if (name == null) {
      return "";
    }
    String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = MARK.matcher(letters.replace("ß", "ss")).replaceAll("");
    return NO_WORD.matcher(bare).replaceAll(" ").strip();
  }

  /**
   * Where the quote first stands in the text at or behind an offset, whatever its blanks and
   * whether its single quotes are curly; in code points.
   */
  static Optional<Span> find(String text, String quote, int from) {
    String even = even(text);
    int length = even.codePointCount(0, even.length());
    Matcher words = pattern(quote).matcher(even);
    if (from > length || !words.find(even.offsetByCodePoints(0, from))) {
      return Optional.empty();
    }
    int start = even.codePointCount(0, words.start());
    return Optional.of(new Span(start, start + even.codePointCount(words.start(), words.end())));
  }

  private static Pattern pattern(String quote) {
    return Pattern.compile(
        Arrays.stream(BLANK.split(even(quote)))
            .filter(word -> !word.isEmpty())
            .map(Pattern::quote)
            .collect(Collectors.joining(BLANKS)));
  }

  private static String even(String text) {
    return text.replace('\u2019', '\'').replace('\u2018', '\'');
  }

  /** The first so many code points. */
  static String head(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most));
  }
}
