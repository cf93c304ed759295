package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.read.Reading;

/**
 * Reads how many a noun phrase speaks of: numbers, ranges, vague words, and the words before and
 * behind that bound them ({@code quantifiers.tsv}). Immutable.
 */
final class QuantityReader {
  /** Words of a quantifier, its meaning, and for vague ones the least it allows. */
  private record Quantifier(List<String> words, String means, Integer low) {}

  private static final Set<String> UNITS =
      Set.of("%", "percent", "km", "kilometre", "kilometres", "kilometer", "kilometers", "miles");

  /** Words between the least and the most that a number may be. */
  private static final Set<String> MAYBE =
      Set.of(",", "and", "but", "or", "possibly", "perhaps", "maybe", "potentially");

  private static final Set<String> CURRENCIES = Set.of("$", "€", "£", "usd", "no.", "#");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "jan.",
          "feb",
          "feb.",
          "aug",
          "aug.",
          "sept",
          "sept.",
          "sep",
          "sep.",
          "oct",
          "oct.",
          "nov",
          "nov.",
          "dec",
          "dec.");

  private final Ages ages;
  private final List<Quantifier> before = new ArrayList<>();
  private final List<Quantifier> behind = new ArrayList<>();
  private final List<Quantifier> vague = new ArrayList<>();

  QuantityReader(LexiconTable table, WordClasses classes) {
    this.ages = new Ages(classes);
    for (LexiconRow row : table.rows()) {
      Integer low = row.get("low").isEmpty() ? null : Integer.valueOf(row.get("low"));
      for (String phrase : row.list("words")) {
        Quantifier quantifier = new Quantifier(List.of(phrase.split(" ")), row.get("means"), low);
        switch (row.get("stands")) {
          case "before" -> before.add(quantifier);
          case "behind" -> behind.add(quantifier);
          default -> vague.add(quantifier);
        }
      }
    }
    before.sort(QuantityReader::longestFirst);
    behind.sort(QuantityReader::longestFirst);
    vague.sort(QuantityReader::longestFirst);
  }

  private static int longestFirst(Quantifier a, Quantifier b) {
    return Integer.compare(b.words().size(), a.words().size());
  }

  /**
   * The first quantity whose number begins within the words from first up to end, though it may
   * reach beyond; null if there is none.
   */
  Quantity find(Reading reading, int first, int end) {
    for (int t = first; t < end; t++) {
      Quantity found = at(reading, t, reading.end(reading.sentenceOf(t)));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The quantity whose number or vague word begins at a word; null if none does. */
  Quantity at(Reading reading, int t, int limit) {
    Numerals.Numeral number = isNumber(reading, t, limit) ? Numerals.at(reading, t, limit) : null;
    if (number != null) {
      return counted(reading, number);
    }
    for (Quantifier quantifier : vague) {
      if (standsAt(reading, quantifier.words(), t, limit) && !isWithinBound(reading, t, limit)) {
        return vague(reading, quantifier, t);
      }
    }
    return null;
  }

  /** "Many" of "as many as 80". */
  private boolean isWithinBound(Reading reading, int t, int limit) {
    int floor = reading.first(reading.sentenceOf(t));
    for (Quantifier quantifier : before) {
      int size = quantifier.words().size();
      for (int first = Math.max(floor, t - size + 1); size > 1 && first <= t; first++) {
        boolean bounds = standsAt(reading, quantifier.words(), first, limit);
        if (bounds && first + size < limit && isNumber(reading, first + size, limit)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNumber(Reading reading, int t, int limit) {
    if (!Numerals.begins(reading, t, limit)) {
      return false;
    }
    boolean tagged = reading.upos(t).equals("NUM") || reading.xpos(t).equals("CD");
    boolean article = Numerals.plain(reading.lower(t)) < 0;
    return (tagged || article)
        && !isName(reading, t, limit)
        && !isDate(reading, t, limit)
        && !ages.at(reading, t, limit);
  }

  /** Ages and makes: "13-year-old", "30-minute", "MiG-29", "$40", "15 %". */
  private static boolean isName(Reading reading, int t, int limit) {
    String next = t + 1 < limit ? reading.lower(t + 1) : "";
    boolean compound =
        next.equals("-") && t + 2 < limit && Numerals.plain(reading.lower(t + 2)) < 0;
    if (compound || UNITS.contains(next)) {
      return true;
    }
    String last = t > 0 ? reading.lower(t - 1) : "";
    boolean make = last.equals("-") && t > 1 && Numerals.plain(reading.lower(t - 2)) < 0;
    return make || CURRENCIES.contains(last);
  }

  /** "5 October", "March 3", "in 2014". */
  private static boolean isDate(Reading reading, int t, int limit) {
    String next = t + 1 < limit ? reading.lower(t + 1) : "";
    String last = t > 0 ? reading.lower(t - 1) : "";
    boolean may = t + 1 < limit && reading.form(t + 1).equals("May");
    if (may || MONTHS.contains(next) || MONTHS.contains(last)) {
      return true;
    }
    String word = reading.lower(t);
    boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    boolean counts = reading.head(t) > t && reading.relation(t).equals("nummod");
    return year && Numerals.plain(word) > 0 && !counts;
  }

  private Quantity vague(Reading reading, Quantifier quantifier, int t) {
    int end = t + quantifier.words().size();
    return switch (quantifier.means()) {
      case "none" -> Quantity.none(t, end);
      case "not-known" -> Quantity.notKnown(t, end);
      default -> Quantity.vague(leftmost(reading, t), end, quantifier.low(), another(reading, t));
    };
  }

  private Quantity counted(Reading reading, Numerals.Numeral number) {
    Quantity range = range(reading, number);
    if (range != null) {
      return range;
    }
    int first = number.first();
    Qualifier qualifier = Qualifier.EXACT;
    boolean another = false;
    for (Quantifier left = leftOf(reading, first); left != null; left = leftOf(reading, first)) {
      first -= left.words().size();
      another |= left.means().equals("another");
      if (qualifier == Qualifier.EXACT) {
        qualifier = qualifier(left);
      }
    }
    int end = number.end();
    Quantifier right = rightOf(reading, end);
    if (right != null && qualifier == Qualifier.EXACT) {
      qualifier = qualifier(right);
      another |= right.means().equals("another");
      end += qualifier == Qualifier.EXACT ? 0 : right.words().size();
    }
    return Quantity.of(first, end, number.value(), qualifier, another);
  }

  private static Qualifier qualifier(Quantifier quantifier) {
    return switch (quantifier.means()) {
      case "at least" -> Qualifier.AT_LEAST;
      case "more than" -> Qualifier.MORE_THAN;
      case "about" -> Qualifier.ABOUT;
      case "up to" -> Qualifier.UP_TO;
      case "fewer than" -> Qualifier.FEWER_THAN;
      default -> Qualifier.EXACT;
    };
  }

  /** "between 10 and 15", "10 to 15", "10-15". */
  private Quantity range(Reading reading, Numerals.Numeral low) {
    int t = low.end();
    if (t + 1 >= reading.size()) {
      return null;
    }
    String link = reading.lower(t);
    int before = low.first() - 1;
    boolean between = before >= 0 && reading.lower(before).equals("between");
    Numerals.Numeral most = most(reading, low);
    if (most != null) {
      return Quantity.between(low.first(), most.end(), low.value(), most.value());
    }
    boolean linked =
        (between && link.equals("and")) || List.of("to", "-", "–", "or").contains(link);
    Numerals.Numeral high = linked ? Numerals.at(reading, t + 1, reading.size()) : null;
    if (high == null || high.value() <= low.value()) {
      return null;
    }
    return Quantity.between(between ? before : low.first(), high.end(), low.value(), high.value());
  }

  /** "At least one but possibly up to 12", "18 and perhaps as many as 25"; null for none. */
  private Numerals.Numeral most(Reading reading, Numerals.Numeral least) {
    int end = reading.end(reading.sentenceOf(least.first()));
    int t = least.end();
    while (t < end && MAYBE.contains(reading.lower(t))) {
      t++;
    }
    for (Quantifier quantifier : t == least.end() ? List.<Quantifier>of() : before) {
      int first = t + quantifier.words().size();
      boolean most = quantifier.means().equals("up to") && first < end;
      if (most && standsAt(reading, quantifier.words(), t, end)) {
        Numerals.Numeral number = Numerals.at(reading, first, end);
        return number == null || number.value() <= least.value() ? null : number;
      }
    }
    return null;
  }

  private Quantifier leftOf(Reading reading, int first) {
    int floor = first > 0 ? reading.first(reading.sentenceOf(first - 1)) : 0;
    for (Quantifier quantifier : before) {
      int at = first - quantifier.words().size();
      if (at >= floor && standsAt(reading, quantifier.words(), at, first)) {
        return quantifier;
      }
    }
    return null;
  }

  private Quantifier rightOf(Reading reading, int end) {
    for (Quantifier quantifier : behind) {
      if (standsAt(reading, quantifier.words(), end, reading.size())) {
        return quantifier;
      }
    }
    return null;
  }

  private int leftmost(Reading reading, int t) {
    Quantifier left = leftOf(reading, t);
    return left == null ? t : t - left.words().size();
  }

  private boolean another(Reading reading, int t) {
    Quantifier left = leftOf(reading, t);
    return left != null && left.means().equals("another");
  }

  private static boolean standsAt(Reading reading, List<String> words, int t, int limit) {
    if (t + words.size() > limit || t + words.size() > reading.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!reading.lower(t + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
