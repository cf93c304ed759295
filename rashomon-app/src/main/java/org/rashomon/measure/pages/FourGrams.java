package org.rashomon.measure.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.measure.PrecisionRecall;

/** How much of an article was found, by runs of four words, as the article extraction benchmark. */
final class FourGrams {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final int LENGTH = 4;

  private FourGrams() {}

  /** Runs that both texts have, as often as both have them. */
  static PrecisionRecall score(String gold, String read) {
    Map<String, Integer> expected = of(gold);
    Map<String, Integer> got = of(read);
    int both = 0;
    for (Map.Entry<String, Integer> gram : expected.entrySet()) {
      both += Math.min(gram.getValue(), got.getOrDefault(gram.getKey(), 0));
    }
    return new PrecisionRecall(both, sum(got), sum(expected));
  }

  private static int sum(Map<String, Integer> grams) {
    return grams.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Runs and how often each stands there; a text of fewer words is one run. */
  private static Map<String, Integer> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<String, Integer> grams = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - LENGTH + 1); i++) {
      int end = Math.min(words.size(), i + LENGTH);
      grams.merge(String.join(" ", words.subList(i, end)), 1, Integer::sum);
    }
    return grams;
  }
}
