package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;

/** Finds the {@link Cue} of a claim by the rows of {@code retelling.tsv}. */
final class Cues {
  /** How many words may stand between the cue and the act's words. */
  private static final int BETWEEN = 2;

  /** How many words before the act's words are of its clause. */
  private static final int CLAUSE = 12;

  /** How many words behind the act's words may stand before the cue. */
  private static final int BEHIND = 6;

  /** How far into the sentence a cue that begins it may stand. */
  private static final int START = 4;

  private static final Cues SHIPPED = new Cues(LexiconTable.shipped("en", "retelling"));

  private record Rule(Cue cue, String where, List<String> words) {}

  private final List<Rule> rules = new ArrayList<>();

  private Cues(LexiconTable table) {
    for (Cue cue : List.of(Cue.HABIT, Cue.OTHER, Cue.SAME)) {
      for (LexiconRow row : table.rows()) {
        if (row.get("class").equals(cue.name().toLowerCase(Locale.ROOT))) {
          row.list("words")
              .forEach(words -> rules.add(new Rule(cue, row.get("where"), wordsOf(words))));
        }
      }
    }
  }

  /** The cue of a claim; of several a habit goes before another act, and that before the same. */
  static Cue of(ResolvedClaim claim) {
    Cue cue = ofAct(claim);
    return cue == Cue.NONE
            && claim.counts().stream()
                .min(Comparator.comparing(ResolvedCount::start))
                .filter(first -> isMore(claim, first))
                .isPresent()
        ? Cue.OTHER
        : cue;
  }

  /** The cue of the words beside the act, whatever its counts say. */
  static Cue ofAct(ResolvedClaim claim) {
    String quote = claim.quote();
    int length = quote.codePointCount(0, quote.length());
    int start = Math.max(0, Math.min(length, claim.trigger().start() - claim.start()));
    int end = Math.max(start, Math.min(length, claim.trigger().end() - claim.start()));
    return of(
        quote.substring(0, quote.offsetByCodePoints(0, Math.min(start, subject(claim)))),
        claim.trigger().text(),
        quote.substring(quote.offsetByCodePoints(0, end)));
  }

  /**
   * Where the doer begins whose name stands right before the act: its "the" is none of the act's.
   */
  private static int subject(ResolvedClaim claim) {
    return claim.actors().stream()
        .filter(actor -> claim.trigger().start() - actor.end() == 1)
        .filter(actor -> actor.text().toLowerCase(Locale.ROOT).startsWith("the "))
        .mapToInt(actor -> actor.start() - claim.start())
        .filter(start -> start >= 0)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  /**
   * Whether the first count is of others than those counted before: "six more people". In "killed
   * six and wounded two others" the others are other than the six.
   */
  private static boolean isMore(ResolvedClaim claim, ResolvedCount count) {
    String quote = claim.quote();
    int length = quote.codePointCount(0, quote.length());
    int end = Math.max(0, Math.min(length, count.end() - claim.start()));
    List<String> right = wordsOf(quote.substring(quote.offsetByCodePoints(0, end)));
    return SHIPPED.rules.stream()
        .anyMatch(rule -> rule.where().equals("count") && isAt(rule, right, 0, 0));
  }

  /** The cue of an act's words between what stands before and behind them in their sentence. */
  static Cue of(String before, String act, String after) {
    List<String> left = wordsOf(before);
    List<String> right = wordsOf(after);
    boolean many = act.endsWith("s") && !act.endsWith("ss");
    return SHIPPED.rules.stream()
        .filter(rule -> matches(rule, left, many, right))
        .map(Rule::cue)
        .findFirst()
        .orElse(Cue.NONE);
  }

  private static boolean matches(Rule rule, List<String> left, boolean many, List<String> right) {
    int words = rule.words().size();
    boolean before = isAt(rule, left, left.size() - words - BETWEEN, left.size() - words);
    boolean clause = isAt(rule, left, left.size() - CLAUSE, left.size() - words);
    return switch (rule.where()) {
      case "before" -> before;
      case "many" -> many && before;
      case "clause" -> clause;
      case "many-clause" -> many && clause && !isTold(left);
      case "behind" -> isAt(rule, right, 0, BEHIND);
      case "start" -> isAt(rule, left, 0, START);
      case "after" -> isAt(rule, right, 0, 0);
      case "count" -> false;
      default -> throw new IllegalStateException("no such place: " + rule.where());
    };
  }

  /** "Has claimed the attacks": those told before, not many more. */
  private static boolean isTold(List<String> left) {
    return SHIPPED.rules.stream()
        .filter(rule -> rule.cue() == Cue.SAME && rule.where().equals("before"))
        .anyMatch(rule -> matches(rule, left, false, List.of()));
  }

  private static boolean isAt(Rule rule, List<String> words, int first, int last) {
    int from = Math.max(0, first);
    int to = Math.min(last, words.size() - rule.words().size());
    for (int at = from; at <= to; at++) {
      if (words.subList(at, at + rule.words().size()).equals(rule.words())) {
        return true;
      }
    }
    return false;
  }

  private static List<String> wordsOf(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
