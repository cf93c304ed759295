package org.rashomon.reconcile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.read.Rarity;

/**
 * The words in a report's text that tell its story from others of the same kind, place and week:
 * names of people, streets, villages first, then rare words, ages and numbers, each with how rare
 * it is in ordinary text and how often it stands here. A name is taken for a word that never stands
 * there in small letters. How alike two lists are is the cosine of their weights (G. Salton,
 * "Automatic Text Processing", 1989), with the shipped counts of words in place of those of a
 * collection, so that no other report shows in it.
 */
final class Names {
  /** Told by no text. */
  static final int[] NONE = {};

  private static final int MOST = 100;

  private static final int WEIGHT_BITS = 6;
  private static final int WEIGHT = (1 << WEIGHT_BITS) - 1;

  /** Set where the word is a name. */
  private static final int NAME = WEIGHT + 1;

  private static final int HASH_BITS = WEIGHT_BITS + 1;

  /** Set in the hash of a street, not in that of an operation. */
  private static final int STREET = 1;

  private static final int SHORTEST = 3;

  /** What a word that is no name weighs beside one that is. */
  private static final double WORD_SHARE = 0.7;

  /** Of an age such as "3-year-old", and of a number of three digits and more. */
  private static final double AGE = 4;

  private static final double NUMBER = 5;

  private static final Pattern WORD =
      Pattern.compile(
          "(\\p{N}+)[- ](year|month)s?[- ]old"
              + "|(?<=[\\p{L}.], (?:aged |age )?)(\\p{N}{1,2})(?=[,;.)]|$)"
              + "|[\\p{L}\\p{M}]+|\\p{N}{3,}");

  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]*+[.!?\\n]");

  /** A sentence that speaks to the reader is of the page, not of the story. */
  private static final Pattern TO_READER = toReader();

  private static final int OLDEST = 99;
  private static final String YEAR = "year";
  private static final int MONTHS = 12;

  /** Hashes of all ages, sorted. */
  private static final int[] AGES = ages();

  private static final Rarity RARITY = Rarity.shipped("en");
  private static final Set<String> FURNITURE = furniture();

  private static final Comparator<Integer> WEIGHTIEST_FIRST =
      Comparator.comparing((Integer name) -> -(name & WEIGHT))
          .thenComparing(Comparator.naturalOrder());

  private Names() {}

  static boolean isFurniture(String word) {
    return FURNITURE.contains(word);
  }

  private static Set<String> furniture() {
    Set<String> words = new HashSet<>();
    LexiconTable.shipped("en", "newswords").rows().forEach(row -> words.addAll(row.list("words")));
    return words;
  }

  private static Pattern toReader() {
    String words =
        LexiconTable.shipped("en", "readerwords").rows().stream()
            .flatMap(row -> row.list("words").stream())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?i)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  /** A text without the sentences that speak to the reader. */
  private static String story(String text) {
    StringBuilder story = new StringBuilder();
    Matcher sentence = SENTENCE.matcher(text);
    Matcher reader = TO_READER.matcher(text);
    int from = 0;
    while (sentence.find()) {
      boolean isStory = !reader.region(sentence.start(), sentence.end()).find();
      story.append(isStory ? sentence.group() : " ");
      from = sentence.end();
    }
    return story.append(text, from, text.length()).toString();
  }

  private static int[] ages() {
    return IntStream.rangeClosed(1, OLDEST)
        .mapToObj(Integer::toString)
        .flatMap(age -> Stream.of(age(age, YEAR), age(age, "month")))
        .mapToInt(age -> age.hashCode() << HASH_BITS >> HASH_BITS)
        .sorted()
        .toArray();
  }

  private static String age(String number, String unit) {
    return number + "-" + unit + "-old";
  }

  /** A word of a text: whether it always stands with a capital, and how often it stands there. */
  private record Met(boolean capital, int times) {
    Met and(Met other) {
      return new Met(capital && other.capital, times + other.times);
    }
  }

  /**
   * The weightiest words of a text, each a hash with its weight in the lowest bits, and the full
   * names of its people, those of operations and those of streets, which have no weight; sorted.
   *
   * @param without words in small letters that are left out
   */
  static int[] of(String text, Set<String> without) {
    String told = story(text);
    IntStream persons =
        Persons.of(told, without).stream()
            .mapToInt(person -> person.hashCode() << HASH_BITS | NAME);
    IntStream operations =
        Operations.meant(told).stream()
            .mapToInt(operation -> (operation.hashCode() & ~STREET) << HASH_BITS);
    IntStream streets =
        Streets.of(told).stream()
            .mapToInt(street -> (("street " + street).hashCode() | STREET) << HASH_BITS);
    return Stream.of(Arrays.stream(words(told, without)), persons, operations, streets)
        .flatMapToInt(codes -> codes)
        .sorted()
        .toArray();
  }

  /** A list less the words of these. */
  static int[] without(int[] names, Set<String> words) {
    Set<Integer> hashes = new HashSet<>();
    words.forEach(word -> hashes.add(word.hashCode() << HASH_BITS >> HASH_BITS));
    return IntStream.of(names)
        .filter(name -> (name & WEIGHT) == 0 || !hashes.contains(name >> HASH_BITS))
        .toArray();
  }

  /** The people of a list, as hashes. */
  static IntStream persons(int[] names) {
    return Arrays.stream(names).filter(Names::isPerson).map(name -> name >>> HASH_BITS);
  }

  /** How many people both lists have. */
  static int sharedPersons(int[] a, int[] b) {
    return shared(a, b, Names::isPerson);
  }

  /** Whether both lists have an operation of one name, by what it means. */
  static boolean shareOperation(int[] a, int[] b) {
    return shared(a, b, Names::isOperation) > 0;
  }

  /** How many streets both lists have; -1 where one has none. */
  static int sharedStreets(int[] a, int[] b) {
    int shared = shared(a, b, Names::isStreet);
    return shared > 0 || (hasStreet(a) && hasStreet(b)) ? shared : -1;
  }

  private static boolean hasStreet(int[] names) {
    for (int name : names) {
      if (isStreet(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPerson(int name) {
    return (name & (NAME | WEIGHT)) == NAME;
  }

  private static boolean isOperation(int name) {
    return (name & (NAME | WEIGHT)) == 0 && (name >> HASH_BITS & STREET) == 0;
  }

  private static boolean isStreet(int name) {
    return (name & (NAME | WEIGHT)) == 0 && (name >> HASH_BITS & STREET) != 0;
  }

  /** How many of a kind are in both of two sorted lists; each stands in a list once. */
  private static int shared(int[] a, int[] b, IntPredicate kind) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        shared += kind.test(a[i]) ? 1 : 0;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  private static int[] words(String text, Set<String> without) {
    Map<String, Met> words = new TreeMap<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String small = told(word);
      if (small.length() >= SHORTEST && !FURNITURE.contains(small) && !without.contains(small)) {
        boolean capital = Character.isUpperCase(text.codePointAt(word.start()));
        words.merge(small, new Met(capital, 1), Met::and);
      }
    }
    return words.entrySet().stream()
        .map(met -> coded(met.getKey(), met.getValue()))
        .filter(coded -> (coded & WEIGHT) > 0)
        .sorted(WEIGHTIEST_FIRST)
        .limit(MOST)
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  /** A word in small letters, or an age: "34-year-old", "Anna Berg, 34,", "14 months old". */
  private static String told(Matcher word) {
    if (word.group(1) == null) {
      return word.group(3) == null
          ? word.group().toLowerCase(Locale.ROOT)
          : age(word.group(3), YEAR);
    }
    boolean months = !word.group(2).equals(YEAR) && word.group(1).length() < SHORTEST;
    int told = months ? Integer.parseInt(word.group(1)) : 0;
    return told >= MONTHS
        ? age(Integer.toString(told / MONTHS), YEAR)
        : age(word.group(1), word.group(2));
  }

  private static int coded(String word, Met met) {
    double often = 1 + StrictMath.log(met.times());
    int name = met.capital() ? NAME : 0;
    double weight = Math.min(WEIGHT, Math.round(often * rarity(word, met.capital())));
    return (word.hashCode() << HASH_BITS) | name | (int) weight;
  }

  private static double rarity(String word, boolean capital) {
    if (Character.isDigit(word.codePointAt(0))) {
      return word.endsWith("d") ? AGE : NUMBER;
    }
    return capital ? RARITY.of(word) : WORD_SHARE * RARITY.of(word);
  }

  /**
   * A few of a list's rarest names, those met most often first: another is likely to pick them too.
   */
  static IntStream rarest(int[] names, int most) {
    return IntStream.of(names)
        .filter(name -> (name & NAME) != 0 && (name & WEIGHT) >= Rarity.RAREST)
        .boxed()
        .sorted(WEIGHTIEST_FIRST)
        .limit(most)
        .mapToInt(name -> name >>> HASH_BITS);
  }

  /** How alike two lists are, from 0 to 100. */
  static int alike(int[] a, int[] b) {
    long shared = 0;
    int j = 0;
    for (int name : a) {
      int hash = name >> HASH_BITS;
      while (j < b.length && b[j] >> HASH_BITS < hash) {
        j++;
      }
      if (j < b.length && b[j] >> HASH_BITS == hash) {
        shared += (long) (name & WEIGHT) * (b[j] & WEIGHT);
      }
    }
    double all = Math.sqrt((double) squares(a) * squares(b));
    return all == 0 ? 0 : (int) (100 * shared / all);
  }

  /** Whether both tell how old people are, and no age is told by both. */
  static boolean areOfOtherAges(int[] a, int[] b) {
    int one = nextAge(a, 0);
    int other = one == a.length ? b.length : nextAge(b, 0);
    if (one == a.length || other == b.length) {
      return false;
    }
    while (one < a.length && other < b.length) {
      int difference = Integer.compare(a[one] >> HASH_BITS, b[other] >> HASH_BITS);
      if (difference == 0) {
        return false;
      }
      one = difference < 0 ? nextAge(a, one + 1) : one;
      other = difference > 0 ? nextAge(b, other + 1) : other;
    }
    return true;
  }

  /** Where the first age from an index on stands in a list; its length where there is none. */
  private static int nextAge(int[] names, int from) {
    int at = from;
    while (at < names.length && Arrays.binarySearch(AGES, names[at] >> HASH_BITS) < 0) {
      at++;
    }
    return at;
  }

  private static long squares(int[] names) {
    long sum = 0;
    for (int name : names) {
      sum += (long) (name & WEIGHT) * (name & WEIGHT);
    }
    return sum;
  }
}
