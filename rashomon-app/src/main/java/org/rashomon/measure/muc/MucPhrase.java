package org.rashomon.measure.muc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A string fill as its words, and how well one answers another.
 *
 * <p>In 1992 people judged strings that differed. This states their guidelines (version 7, 3.1.1)
 * as rules: what only adds modifiers is right; what runs on, is only a part of a name, or shares
 * the head noun is half right.
 */
final class MucPhrase {

  private static final Set<String> NONESSENTIAL =
      Set.of(
          "THE A AN SOME SEVERAL ANOTHER OTHER OTHERS THEIR HIS HER ITS OUR MY THIS THAT THESE THOSE"
              .split(" "));
  private static final Set<String> QUANTITIES =
      Set.of(
          ("ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE DOZEN DOZENS HUNDRED"
                  + " HUNDREDS AT LEAST MORE THAN ABOUT AROUND APPROXIMATELY OVER NEARLY ALMOST MANY"
                  + " FEW BOTH ALL NUMEROUS VARIOUS")
              .split(" "));
  private static final Set<String> NATIONALITIES =
      Set.of(
          ("SALVADORAN COLOMBIAN PERUVIAN CHILEAN GUATEMALAN HONDURAN BOLIVIAN ARGENTINE"
                  + " ARGENTINIAN ECUADORAN ECUADORIAN NICARAGUAN PANAMANIAN SPANISH BRAZILIAN"
                  + " VENEZUELAN CUBAN MEXICAN US AMERICAN")
              .split(" "));
  private static final Set<String> TITLES =
      Set.of(
          ("MR MRS MISS MS DR DOCTOR MONSIGNOR MSGR FATHER REV REVEREND SISTER BISHOP ARCHBISHOP"
                  + " JUDGE JUSTICE GENERAL GEN COLONEL COL MAJOR CAPTAIN LIEUTENANT SERGEANT"
                  + " PRESIDENT SENATOR DEPUTY MAYOR GOVERNOR MINISTER AMBASSADOR ATTORNEY LAWYER"
                  + " PROFESSOR ENGINEER RETIRED FORMER COMMANDER")
              .split(" "));
  private static final Set<String> OPENERS =
      Set.of(
          ("OF IN ON AT FROM WITH ALONG BETWEEN NEAR BELONGING WHO WHICH THAT WHERE FOR BY TO USING"
                  + " WEARING ACCUSED LOCATED DRESSED TRAVELING TRAVELLING CALLED NAMED INVOLVED")
              .split(" "));
  private static final Set<String> ASSAILANTS =
      Set.of(
          ("TERRORIST GUERRILLA REBEL SUBVERSIVE EXTREMIST INSURGENT ASSASSIN CRIMINAL ATTACKER"
                  + " GUNMAN COMMANDO HITMAN KILLER MILITANT BANDIT")
              .split(" "));
  private static final Set<String> PRONOUNS =
      Set.of(
          ("I ME MY WE US OUR YOU YOUR HE HIM HIS SHE HER IT ITS THEY THEM THEIR THIS THAT THESE"
                  + " THOSE WHO WHOM WHICH ONE ONES OTHERS EVERYBODY EVERYONE NOBODY SOMEBODY SOMEONE"
                  + " ANYONE BOTH ALL NONE")
              .split(" "));
  private static final Pattern POSSESSIVE = Pattern.compile("\\s*'\\s*S\\b");
  private static final Pattern ABBREVIATION = Pattern.compile("\\b([A-Z])\\s*\\.\\s*(?=[A-Z]\\b)");
  private static final Pattern BETWEEN = Pattern.compile("[^A-Z0-9]+");
  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]|\\([^)]*\\)");
  private static final int LONGEST_TAIL = 12;

  private final List<String> words;

  private MucPhrase(List<String> words) {
    this.words = List.copyOf(words);
  }

  /** The words of a fill: capitals, no punctuation, no possessive, abbreviations closed up. */
  static MucPhrase of(String text) {
    String plain = POSSESSIVE.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
    plain = ABBREVIATION.matcher(plain).replaceAll("$1").replace('.', ' ').replace('\'', ' ');
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN.split(plain)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return new MucPhrase(words);
  }

  /** A fill's words without article, number or quantifier before them, in capitals. */
  static String bare(String text) {
    String rest = text.toUpperCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    int space = rest.indexOf(' ');
    while (space > 0 && leading(rest.substring(0, space))) {
      rest = rest.substring(space + 1);
      space = rest.indexOf(' ');
    }
    return rest;
  }

  private static boolean leading(String word) {
    return NONESSENTIAL.contains(word) || QUANTITIES.contains(word) || word.matches("[\\d.,]+");
  }

  /** Whether the words only stand for others, and so are no fill. */
  static boolean isPronoun(String text) {
    return PRONOUNS.contains(text.toUpperCase(Locale.ROOT).strip());
  }

  /** Whether the words are only a general name for assailants: "gunmen", "a group of rebels". */
  static boolean assailants(String text) {
    return general(of(text).words);
  }

  /** The same without what stands in square or round brackets. */
  static MucPhrase withoutBrackets(String text) {
    return of(BRACKETS.matcher(text).replaceAll(" "));
  }

  /** Whether there is nothing but numbers, quantifiers and articles. */
  boolean numeral() {
    return words.stream().allMatch(MucPhrase::leading);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** How well this phrase, a response, answers a key that describes somebody or something. */
  MucVerdict answers(MucPhrase key) {
    List<String> mine = essential(words, false);
    List<String> theirs = essential(key.words, false);
    if (mine.isEmpty() || theirs.isEmpty()) {
      return words.equals(key.words) ? MucVerdict.CORRECT : MucVerdict.INCORRECT;
    }
    if (mine.equals(theirs) || modifies(mine, theirs) || continues(mine, theirs)) {
      return MucVerdict.CORRECT;
    }
    return near(mine, theirs) ? MucVerdict.PARTIAL : MucVerdict.INCORRECT;
  }

  /** How well this phrase, a response, answers a key that is a proper name. */
  MucVerdict names(MucPhrase key) {
    List<String> mine = essential(words, true);
    List<String> theirs = essential(key.words, true);
    if (mine.equals(theirs) && !mine.isEmpty()) {
      return MucVerdict.CORRECT;
    }
    Set<String> shared = new HashSet<>(mine);
    shared.retainAll(new HashSet<>(theirs));
    boolean part = mine.size() == shared.size() || theirs.size() == shared.size();
    return part && !shared.isEmpty() ? MucVerdict.PARTIAL : MucVerdict.INCORRECT;
  }

  /** Like {@link #answers}, where one general word for an assailant is half right for another. */
  MucVerdict accuses(MucPhrase key) {
    boolean general = general(essential(words, false)) && general(essential(key.words, false));
    return answers(key).better(general ? MucVerdict.PARTIAL : MucVerdict.INCORRECT);
  }

  private static boolean general(List<String> words) {
    return words.stream().anyMatch(word -> ASSAILANTS.contains(singular(word)));
  }

  private static List<String> essential(List<String> words, boolean name) {
    int from = 0;
    while (from < words.size() - 1 && nonessential(words.get(from), name)) {
      from++;
    }
    int to = words.size();
    while (name && to - 1 > from && TITLES.contains(words.get(to - 1))) {
      to--;
    }
    return words.subList(from, to);
  }

  private static boolean nonessential(String word, boolean name) {
    return NONESSENTIAL.contains(word)
        || QUANTITIES.contains(word)
        || NATIONALITIES.contains(word)
        || word.chars().allMatch(Character::isDigit)
        || (name && TITLES.contains(word));
  }

  /** The key with modifiers before it: "old peasants" for "peasants". */
  private static boolean modifies(List<String> mine, List<String> key) {
    int before = mine.size() - key.size();
    return before > 0
        && mine.subList(before, mine.size()).equals(key)
        && mine.subList(0, before).stream().noneMatch(OPENERS::contains);
  }

  /** The key with a phrase or clause behind it that still belongs to the noun. */
  private static boolean continues(List<String> mine, List<String> key) {
    int after = mine.size() - key.size();
    return after > 1
        && after <= LONGEST_TAIL
        && mine.subList(0, key.size()).equals(key)
        && OPENERS.contains(mine.get(key.size()));
  }

  private static boolean near(List<String> mine, List<String> key) {
    return Collections.indexOfSubList(mine, key) >= 0
        || (mine.size() > 1 && Collections.indexOfSubList(key, mine) >= 0)
        || (head(mine).equals(head(key)) && (mine.size() > 1 || key.size() == 1))
        || String.join("", mine).equals(String.join("", key));
  }

  /** The head noun, singular: the last word before the first preposition or clause. */
  private static String head(List<String> words) {
    int at = 1;
    while (at < words.size() && !OPENERS.contains(words.get(at))) {
      at++;
    }
    return singular(words.get(at - 1));
  }

  private static String singular(String word) {
    if (word.endsWith("MEN")) {
      return word.substring(0, word.length() - 3) + "MAN";
    }
    return word.length() > 3 && word.endsWith("S") ? word.substring(0, word.length() - 1) : word;
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
