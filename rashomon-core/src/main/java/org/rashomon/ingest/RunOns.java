package org.rashomon.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.ingest.CleanText.Cut;

/**
 * Finds furniture in text whose line ends were lost: titles of other articles, tags and credits
 * that run on before or behind the article's sentences. It tells them by their capitals: a title
 * has one on nearly each word, a sentence on few. What can't be told ends nothing. Immutable.
 */
final class RunOns {
  /** A list of links has at least this share of capitals among its words; a sentence has less. */
  private static final double MOSTLY = 0.4;

  /** A list of links or a run of titles is at least this many words. */
  private static final int SHORTEST = 4;

  /** A run of titles is at most this many words. */
  private static final int LONGEST = 60;

  /** The first words of a sentence behind a run of titles are at most this many. */
  private static final int OPENING = 5;

  /** A list of links begins no earlier than here in a text. */
  private static final double MOST_OF_TEXT = 0.4;

  private static final Pattern WORD = Pattern.compile("\\S+");

  /** "DAMASCUS (Sample)" or "ADEN, Yemen (Sample)" before the first sentence of an article. */
  private static final Pattern DATELINE =
      Pattern.compile("(?<![\\p{L}])\\p{Lu}{4,}(?:, \\p{L}+)? \\(\\p{Lu}\\p{L}+\\)");

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "over",
          "the", "to", "with", "vs", "-", "–", "—", "|", "&");

  /** Words that begin a sentence and hardly a title. */
  private static final Set<String> OPENERS =
      Set.of(
          "A",
          "An",
          "The",
          "At",
          "In",
          "On",
          "It",
          "He",
          "She",
          "They",
          "This",
          "These",
          "Some",
          "Several",
          "Dozens",
          "Scores",
          "Hundreds",
          "Thousands",
          "More",
          "Earlier",
          "Meanwhile",
          "However",
          "Later",
          "Two",
          "Three",
          "Four",
          "Five",
          "Six",
          "Seven",
          "Eight",
          "Nine",
          "Ten",
          "There",
          "As",
          "After",
          "According",
          "When",
          "While");

  private RunOns() {}

  /** Words of a text. */
  private record Word(int start, int end, String form) {
    boolean isTitle() {
      char first = form.charAt(form.length() > 1 && "(\"'“‘[".indexOf(form.charAt(0)) >= 0 ? 1 : 0);
      return Character.isUpperCase(first) || Character.isDigit(first);
    }

    boolean isSmall() {
      return SMALL.contains(form.toLowerCase(Locale.ROOT));
    }

    boolean endsSentence() {
      int last = form.length() - 1;
      boolean abbreviated = last < 3 || form.indexOf('.') < last && form.indexOf('.') >= 0;
      return ".!?".indexOf(form.charAt(last)) >= 0 && !abbreviated;
    }
  }

  private static List<Word> words(String text, int from, int most) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    for (int at = from; words.size() < most && matcher.find(at); at = matcher.end()) {
      words.add(new Word(matcher.start(), matcher.end(), matcher.group()));
    }
    return words;
  }

  /**
   * The list of links that the phrase opens and all behind it; null where the phrase stands in the
   * first part of the text, or what follows is written like sentences.
   */
  static Cut links(String text, String phrase, String why) {
    int from = (int) (MOST_OF_TEXT * text.length());
    for (int at = text.indexOf(phrase, from); at >= 0; at = text.indexOf(phrase, at + 1)) {
      if (stands(text, at) && isList(words(text, at + phrase.length(), Integer.MAX_VALUE))) {
        return new Cut(at, text.length(), why);
      }
    }
    return null;
  }

  /** Whether a phrase begins there and is no part of a longer word or a clause before it. */
  private static boolean stands(String text, int at) {
    int before = at - 1;
    while (before >= 0 && Lines.isSpace(text.charAt(before))) {
      before--;
    }
    boolean word = before < at - 1 || before < 0;
    return before < 0
        || ".!?)\"”…".indexOf(text.charAt(before)) >= 0
        || (word && (Character.isDigit(text.charAt(before)) || isCapital(text, before)));
  }

  /** Whether the word that ends there has a capital or is a web tool's word. */
  private static boolean isCapital(String text, int last) {
    int first = text.lastIndexOf(' ', last) + 1;
    return Character.isUpperCase(text.charAt(first)) || text.startsWith("URL", last - 2);
  }

  private static boolean isList(List<Word> words) {
    if (words.size() < SHORTEST || !words.get(0).isTitle()) {
      return false;
    }
    long titles = words.stream().filter(Word::isTitle).count();
    return titles >= MOSTLY * words.size();
  }

  /**
   * The phrase and the titles behind it, up to the sentence that follows; empty where no sentence
   * can be told to begin.
   */
  static List<Cut> runs(String text, String phrase, String why) {
    List<Cut> cuts = new ArrayList<>();
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      int end = stands(text, at) ? opening(words(text, at + phrase.length(), LONGEST)) : -1;
      if (end > 0) {
        cuts.add(new Cut(at, end, why));
      }
    }
    return cuts;
  }

  /** Where the sentence behind a run of titles begins; -1 if it can't be told. */
  private static int opening(List<Word> words) {
    int run = 0;
    while (run < words.size()
        && (words.get(run).isTitle() || words.get(run).isSmall())
        && !words.get(run).endsSentence()) {
      run++;
    }
    if (run < SHORTEST || run == words.size() || words.get(run).endsSentence()) {
      return -1;
    }
    for (int i = run - 1; i >= Math.max(2, run - OPENING); i--) {
      if (OPENERS.contains(words.get(i).form())) {
        return words.get(i).start();
      }
    }
    return -1;
  }

  /** Titles and credits between a sentence's end and a dateline. */
  static List<Cut> beforeDatelines(String text, String why) {
    List<Cut> cuts = new ArrayList<>();
    Matcher dateline = DATELINE.matcher(text);
    while (dateline.find()) {
      int stop = text.lastIndexOf(". ", dateline.start());
      int start = stop < 0 ? 0 : Math.min(stop + 2, dateline.start());
      List<Word> run = words(text.substring(0, dateline.start()), start, LONGEST + 1);
      boolean titles = run.stream().allMatch(word -> word.isTitle() || word.isSmall());
      boolean behindText = start > 2 && text.substring(start, dateline.start()).indexOf('\n') < 0;
      if (behindText && titles && run.size() >= SHORTEST && run.size() <= LONGEST) {
        cuts.add(new Cut(start, dateline.start(), why));
      }
    }
    return cuts;
  }
}
