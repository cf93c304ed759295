package org.rashomon.read;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text as to be read: quotation marks and apostrophes of one style, doubled commas
 * single, soft hyphens gone; and what was shouted in ordinary case. Safe for use by many threads.
 */
final class Forms {
  private static final int FEW_LETTERS = 12;
  private static final int LONGEST_INITIALS = 5;

  private final Vocabulary vocabulary;

  Forms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The words in the text's own case. */
  String[] plain(String text, Cuts cuts) {
    String[] forms = new String[cuts.size()];
    for (int word = 0; word < forms.length; word++) {
      forms[word] = plain(text.substring(cuts.start(word), cuts.end(word)));
    }
    return forms;
  }

  private static String plain(String word) {
    char first = word.charAt(0);
    if (word.length() == 1) {
      return Letters.isQuote(first) ? quote(first) : word;
    }
    if (first == ',' || word.equals("''") || word.equals("``")) {
      return first == ',' ? "," : "\"";
    }
    int odd = 0;
    while (odd < word.length() && !isOdd(word.charAt(odd))) {
      odd++;
    }
    return odd == word.length() ? word : mended(word);
  }

  private static String mended(String word) {
    String mended = word.replace("\u00AD", "");
    return mended.isEmpty()
        ? word
        : mended.replace('’', '\'').replace('ʼ', '\'').replace('`', '\'');
  }

  private static boolean isOdd(char c) {
    return c == 0xAD || c == '’' || c == 'ʼ' || c == '`';
  }

  private static String quote(char c) {
    return Letters.isApostrophe(c) || c == '‚' || c == '‹' || c == '›' || c == '‛' ? "'" : "\"";
  }

  /**
   * The words of a draft in ordinary case: names with a capital, the rest small. Done after
   * parsing, since the network reads capitals better than any guess at their case (measured).
   */
  String[] cased(Draft draft, String[] xpos, List<Name> names) {
    String[] forms = draft.form();
    boolean[] parts = parts(forms.length, names);
    Set<String> initials = initials(forms);
    for (int s = 0; s < draft.sentences(); s++) {
      int first = draft.first()[s];
      int end = draft.first()[s + 1];
      if (isShouted(forms, first, end)) {
        forms = forms == draft.form() ? forms.clone() : forms;
        for (int word = first; word < end; word++) {
          boolean part = parts[word] && hasVowel(forms[word]);
          boolean shortened = initials.contains(forms[word]) || isShort(forms[word]);
          boolean kept = xpos[word].startsWith("NNP") && !part && shortened;
          forms[word] = kept ? forms[word] : cased(forms[word], xpos[word], word == first);
        }
      }
    }
    return forms == draft.form() ? forms : withNationalities(forms, xpos, names);
  }

  /** What stands alone in brackets and is no known word is a short name all through: "(DIC)". */
  private Set<String> initials(String[] forms) {
    Set<String> initials = new HashSet<>();
    for (int word = 1; word + 1 < forms.length; word++) {
      String form = forms[word];
      boolean bracketed =
          forms[word - 1].equals("(") && forms[word + 1].equals(")")
              || forms[word - 1].equals("[") && forms[word + 1].equals("]");
      boolean capitals = form.chars().allMatch(c -> Letters.isUpper((char) c));
      if (bracketed && capitals && form.length() <= LONGEST_INITIALS && !vocabulary.knows(form)) {
        initials.add(form);
      }
    }
    return initials;
  }

  /** Which words are parts of a person's or place's name of several words: "PEREZ" is "Perez". */
  private static boolean[] parts(int size, List<Name> names) {
    boolean[] parts = new boolean[size];
    for (Name name : names) {
      boolean spelled = name.kind() == NameKind.PERSON || name.kind() == NameKind.PLACE;
      if (spelled && name.end() - name.first() > 1) {
        Arrays.fill(parts, name.first(), name.end(), true);
      }
    }
    return parts;
  }

  /** Adjectives of peoples have a capital too: "Salvadoran". */
  private static String[] withNationalities(String[] forms, String[] xpos, List<Name> names) {
    for (Name name : names) {
      for (int word = name.first(); word < name.end(); word++) {
        boolean noun = xpos[word].startsWith("NN") || xpos[word].equals("JJ");
        if (name.kind() == NameKind.PEOPLE && noun && Letters.isLower(forms[word].charAt(0))) {
          forms[word] = Character.toUpperCase(forms[word].charAt(0)) + forms[word].substring(1);
        }
      }
    }
    return forms;
  }

  private static boolean isShouted(String[] forms, int first, int end) {
    int upper = 0;
    for (int word = first; word < end; word++) {
      for (int i = 0; i < forms[word].length(); i++) {
        char c = forms[word].charAt(i);
        if (Letters.isLower(c)) {
          return false;
        }
        upper += Letters.isUpper(c) ? 1 : 0;
      }
    }
    return upper >= FEW_LETTERS;
  }

  private String cased(String word, String xpos, boolean opens) {
    if (!Letters.isLetter(word.charAt(0)) || word.indexOf('.') > 0) {
      return word.startsWith("'") || word.equals("A.M.") || word.equals("P.M.")
          ? word.toLowerCase(Locale.ROOT)
          : word;
    }
    boolean name = xpos.startsWith("NNP");
    String low = word.toLowerCase(Locale.ROOT);
    return name || opens || low.equals("i") ? word.charAt(0) + low.substring(1) : low;
  }

  /** Whether it is a short name: better known in capitals, or unknown and without a vowel. */
  private boolean isShort(String word) {
    int n = word.length();
    if (n < 2) {
      return false;
    }
    int capitals = vocabulary.shouted(word, 0, n);
    if (vocabulary.knows(word)) {
      return capitals > vocabulary.capital(word, 0, n) && capitals > vocabulary.small(word, 0, n);
    }
    return n <= 5 && !hasVowel(word);
  }

  private static boolean hasVowel(String word) {
    return word.chars().anyMatch(c -> "AEIOUY".indexOf(c) >= 0);
  }
}
