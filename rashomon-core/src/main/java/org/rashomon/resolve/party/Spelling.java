package org.rashomon.resolve.party;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;

/**
 * Brings words to the form in which names are compared: hyphens split, articles of Arabic names and
 * Persian links dropped, marks folded, possessives cut, variants of one word made one. Immutable.
 */
final class Spelling {
  private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011\u2013/]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SILENT = Pattern.compile("['\u2018\u2019\u02bb\u02bc\u02bf`.]");
  private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]\"\u201c\u201d\u00ab\u00bb]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");

  /** Articles of Arabic names where a hyphen follows; "al" also where none does. */
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "an", "ar", "as", "ash", "ad", "at", "az", "ul", "ur", "ud", "ut", "us",
          "wal");

  /** Persian and Urdu links within a name: Lashkar-e-Taiba, Lashkar-i-Taiba. */
  private static final Set<String> LINKS = Set.of("e", "i");

  private final Map<String, String> variants;

  Spelling(LexiconTable spellings) {
    Map<String, String> map = new HashMap<>();
    for (LexiconRow row : spellings.rows()) {
      row.list("variants").forEach(variant -> map.put(variant, row.get("word")));
    }
    variants = Map.copyOf(map);
  }

  /** The pieces of words; hyphens, brackets and possessive marks leave no piece of their own. */
  List<Piece> pieces(List<String> words) {
    List<Piece> all = new ArrayList<>();
    boolean joined = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!isPlain(word) && HYPHEN.matcher(word).replaceAll("").isEmpty()) {
        joined = true;
        continue;
      }
      addWord(all, word, i, joined);
      joined = false;
    }
    return withoutArticles(all);
  }

  private void addWord(List<Piece> all, String word, int index, boolean joined) {
    if (isPlain(word)) {
      all.add(new Piece(same(word.toLowerCase(Locale.ROOT)), word, index, joined));
      return;
    }
    String bare = BRACKETS.matcher(word).replaceAll("");
    boolean first = joined;
    for (String part : HYPHEN.split(POSSESSIVE.matcher(bare).replaceAll(""), -1)) {
      String raw = SILENT.matcher(part).replaceAll("");
      if (!raw.isEmpty()) {
        all.add(new Piece(key(raw), raw, index, first));
      }
      first = true;
    }
  }

  private String key(String raw) {
    String plain = MARKS.matcher(Normalizer.normalize(raw, Normalizer.Form.NFD)).replaceAll("");
    return same(plain.toLowerCase(Locale.ROOT));
  }

  private String same(String small) {
    return variants.getOrDefault(small, small);
  }

  /** Most words are plain letters and need none of the rest. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
        return false;
      }
    }
    return true;
  }

  private static List<Piece> withoutArticles(List<Piece> all) {
    List<Piece> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Piece piece = all.get(i);
      boolean nextJoined = i + 1 < all.size() && all.get(i + 1).joined();
      boolean article = nextJoined && ARTICLES.contains(piece.key()) && !isAcronym(piece);
      boolean bareAl = i + 1 < all.size() && piece.key().equals("al");
      boolean link = nextJoined && piece.joined() && LINKS.contains(piece.key());
      if (!article && !bareAl && !link) {
        kept.add(piece);
      }
    }
    return kept;
  }

  /** "US-led" is no article; "AL-NUSRA" in a headline is. */
  private static boolean isAcronym(Piece piece) {
    return piece.raw().equals("US") || piece.raw().equals("AU");
  }
}
