package org.rashomon.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.read.Reading;

/**
 * Numbers in digits and words: "6,500", "twenty-one", "two hundred and fifty", "1.2 million", "half
 * a dozen".
 */
final class Numerals {
  private static final Map<String, Integer> WORDS = words();
  private static final Map<String, Integer> SCALES =
      Map.of(
          "dozen",
          12,
          "hundred",
          100,
          "thousand",
          1_000,
          "million",
          1_000_000,
          "billion",
          1_000_000_000);

  private static final int LARGEST = 2_000_000_000;

  private Numerals() {}

  private static Map<String, Integer> words() {
    String[] small =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    Map<String, Integer> all = new HashMap<>();
    for (int i = 0; i < small.length; i++) {
      all.put(small[i], i);
    }
    for (int i = 0; i < tens.length; i++) {
      all.put(tens[i], 20 + 10 * i);
    }
    return Map.copyOf(all);
  }

  /** A number and the words it takes: from the word {@code first} up to {@code end}. */
  record Numeral(int first, int end, int value) {}

  /** The number that begins at a word; null if none does or it is too large to count people. */
  static Numeral at(Reading reading, int first, int limit) {
    double total = 0;
    int article = article(reading, first, limit);
    double current = article == 0 ? -1 : article == 1 ? 1 : 0.5;
    int t = first + article;
    int end = first;
    while (t < limit) {
      String word = reading.lower(t);
      Integer scale = SCALES.get(word);
      double plain = plain(word);
      if (scale != null && current >= 0) {
        boolean small = scale <= 100;
        total += small ? 0 : current * scale;
        current = small ? current * scale : 0;
        end = ++t;
      } else if (plain >= 0 && (current < 0 || joins(current, plain, word))) {
        current = Math.max(current, 0) + plain;
        end = ++t;
      } else if (end > first && joiner(reading, t, limit, current, scaleSeen(total, current))) {
        t++;
      } else {
        break;
      }
    }
    double value = total + Math.max(current, 0);
    return end == first || value > LARGEST
        ? null
        : new Numeral(first, end, (int) Math.round(value));
  }

  /**
   * Whether a number begins at a word, be it "a" as in "a hundred" or "half" as in "half a
   * million".
   */
  static boolean begins(Reading reading, int word, int limit) {
    return plain(reading.lower(word)) >= 0 || article(reading, word, limit) > 0;
  }

  /** How many words stand for one (the "a" of "a hundred") or a half ("half a million"). */
  private static int article(Reading reading, int first, int limit) {
    int words = Set.of("a", "an").contains(reading.lower(first)) ? 1 : 0;
    if (reading.lower(first).equals("half") && first + 1 < limit) {
      words = reading.lower(first + 1).equals("a") ? 2 : 0;
    }
    boolean scale =
        words > 0 && first + words < limit && SCALES.containsKey(reading.lower(first + words));
    return scale ? words : 0;
  }

  private static boolean scaleSeen(double total, double current) {
    return total > 0 || current >= 100;
  }

  /** A hyphen in "twenty-one" or the "and" of "two hundred and ten". */
  private static boolean joiner(
      Reading reading, int t, int limit, double current, boolean scaleSeen) {
    if (t + 1 >= limit) {
      return false;
    }
    String word = reading.lower(t);
    double next = plain(reading.lower(t + 1));
    boolean wordNext = WORDS.containsKey(reading.lower(t + 1));
    if (word.equals("-")) {
      return wordNext && current >= 20 && current % 10 == 0 && next > 0 && next < 10;
    }
    return word.equals("and") && wordNext && scaleSeen && next < 100;
  }

  private static boolean joins(double current, double next, String word) {
    if (!WORDS.containsKey(word)) {
      return false;
    }
    return (current % 100 >= 20 && current % 10 == 0 && next < 10)
        || (current >= 100 && current % 100 == 0 && next < 100)
        || (current == 0 && next >= 0);
  }

  /** The value of one word; -1 when it is no number. */
  static double plain(String word) {
    Integer named = WORDS.get(word);
    if (named != null) {
      return named;
    }
    if (word.isEmpty() || !isDigit(word.charAt(0))) {
      return -1;
    }
    return digits(word.toLowerCase(Locale.ROOT));
  }

  /** "6,500", "1.5", "30" as a number; -1 for anything else. */
  private static double digits(String word) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isDigit(c)) {
        plain.append(c);
      } else if (c == '.' && i + 1 < word.length() && plain.indexOf(".") < 0) {
        plain.append(groupOfThree(word, i) && word.length() - i == 4 ? "" : ".");
      } else if (c != ',' || !groupOfThree(word, i)) {
        return -1;
      }
    }
    return Double.parseDouble(plain.toString());
  }

  private static boolean groupOfThree(String word, int comma) {
    int i = comma + 1;
    while (i < word.length() && isDigit(word.charAt(i))) {
      i++;
    }
    return i - comma - 1 == 3;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
