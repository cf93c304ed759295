package org.rashomon.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the dictionary form of words by their tag: a table of what follows no rule, then endings,
 * where of several possible base forms a known one is taken. Safe for use by many threads.
 */
final class Lemmas {
  private final Map<String, String> irregular;
  private final Vocabulary vocabulary;

  private Lemmas(Map<String, String> irregular, Vocabulary vocabulary) {
    this.irregular = irregular;
    this.vocabulary = vocabulary;
  }

  /** The lemmas shipped for a language, such as {@code en}. */
  static Lemmas shipped(String language, Vocabulary vocabulary) {
    Map<String, String> irregular = new HashMap<>();
    for (String line : CuttingRules.lines(language + "/irregular.tsv")) {
      String[] cells = line.split("\t", -1);
      for (String form : cells[2].split(" ")) {
        irregular.putIfAbsent(cells[0] + " " + form, cells[1]);
      }
    }
    return new Lemmas(irregular, vocabulary);
  }

  /** The lemma of each word. */
  String[] of(String[] form, String[] upos, String[] xpos) {
    String[] lemma = new String[form.length];
    for (int i = 0; i < form.length; i++) {
      lemma[i] = of(form[i], upos[i], xpos[i]);
    }
    return lemma;
  }

  /** The lemma of a word with its universal part of speech and Penn Treebank tag. */
  String of(String form, String upos, String xpos) {
    if (xpos.equals("NNP")) {
      return capital(form);
    }
    if (xpos.equals("POS")) {
      return "'s";
    }
    String word = form.toLowerCase(Locale.ROOT);
    String given = irregular.get(xpos + " " + word);
    if (given == null && upos.equals("PART")) {
      given = irregular.get("PART " + word);
    }
    return given != null ? given : byRule(form, word, xpos);
  }

  private String byRule(String form, String word, String xpos) {
    return switch (xpos) {
      case "NNS" -> noun(word);
      case "NNPS" -> properNoun(form);
      case "NN", "JJ" -> named(form, word, xpos);
      case "VB", "VBP" -> isPlainVerb(word) ? word : irregularOr(word, 'v', word);
      case "VBZ" -> irregularOr(word, 'v', third(word));
      case "VBD", "VBN" -> irregularOr(word, 'v', verb(word, "ed"));
      case "VBG" -> irregularOr(word, 'v', verb(word, "ing"));
      case "JJR", "RBR" -> irregularOr(word, 'a', degree(word, "er"));
      case "JJS", "RBS" -> irregularOr(word, 'a', degree(word, "est"));
      default -> word;
    };
  }

  private String irregularOr(String word, char kind, String rule) {
    String given = irregular.get(kind + " " + word);
    return given == null ? rule : given;
  }

  private boolean isPlainVerb(String word) {
    return vocabulary.isBase(word, 'v') && !isForm(word);
  }

  /** Common words keep a capital where the language gives them one: "American", "CEO". */
  private String named(String form, String word, String xpos) {
    int n = form.length();
    if (!Character.isUpperCase(form.charAt(0))) {
      return word;
    }
    int small = vocabulary.small(form, 0, n);
    if (form.equals(form.toUpperCase(Locale.ROOT)) && n < 6) {
      return vocabulary.shouted(form, 0, n) >= small && small < 2 ? form : word;
    }
    return xpos.equals("JJ") && vocabulary.capital(form, 0, n) > small ? form : word;
  }

  private static String capital(String form) {
    return form.length() < 4 || !Letters.isLower(form.charAt(0))
        ? form
        : Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }

  /** Forms of auxiliaries are no base forms, whatever the word list says. */
  private boolean isForm(String word) {
    return "be".equals(irregular.get("v " + word)) || "have".equals(irregular.get("v " + word));
  }

  private String properNoun(String form) {
    String one = noun(form.toLowerCase(Locale.ROOT));
    boolean shouted = form.length() > 1 && Character.isUpperCase(form.charAt(1));
    if (shouted) {
      return one.toUpperCase(Locale.ROOT);
    }
    return one.isEmpty() ? form : form.substring(0, 1) + one.substring(1);
  }

  private String noun(String word) {
    String given = irregular.get("n " + word);
    int n = word.length();
    if (given != null) {
      return given;
    }
    if (word.endsWith("men") && n > 4) {
      return word.substring(0, n - 2) + "an";
    }
    if (!word.endsWith("s") || word.endsWith("ss") || n < 3) {
      return word;
    }
    if (word.endsWith("'s")) {
      return word.substring(0, n - 2);
    }
    if (word.endsWith("ies") && n > 4) {
      return word.substring(0, n - 3) + "y";
    }
    return plainS(word, 'n');
  }

  private String plainS(String word, char kind) {
    int n = word.length();
    String less = word.substring(0, n - 1);
    if (!word.endsWith("es") || n < 4 || vocabulary.isBase(less, kind)) {
      return less;
    }
    String lesser = word.substring(0, n - 2);
    if (vocabulary.isBase(lesser, kind) || isHissing(lesser)) {
      return lesser;
    }
    return less;
  }

  private static boolean isHissing(String stem) {
    return stem.endsWith("ss")
        || stem.endsWith("sh")
        || stem.endsWith("ch")
        || stem.endsWith("x")
        || stem.endsWith("zz")
        || stem.endsWith("o");
  }

  private String third(String word) {
    int n = word.length();
    if (word.endsWith("ies") && n > 4) {
      return word.substring(0, n - 3) + "y";
    }
    return word.endsWith("s") && n > 2 ? plainS(word, 'v') : word;
  }

  /** A verb's base form, its ending being {@code ed} or {@code ing}. */
  private String verb(String word, String ending) {
    int n = word.length();
    if (!word.endsWith(ending) || n < ending.length() + 2) {
      return word;
    }
    if (ending.equals("ed") && word.endsWith("ied") && n > 4) {
      return word.substring(0, n - 3) + "y";
    }
    return base(word.substring(0, n - ending.length()), 'v');
  }

  private String degree(String word, String ending) {
    int n = word.length();
    if (!word.endsWith(ending) || n < ending.length() + 3) {
      return word;
    }
    String stem = word.substring(0, n - ending.length());
    return stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : base(stem, 'a');
  }

  private String base(String stem, char kind) {
    String once = isDoubled(stem) ? stem.substring(0, stem.length() - 1) : stem;
    for (String known : List.of(stem + "e", stem, once)) {
      if (vocabulary.isBase(known, kind)) {
        return known;
      }
    }
    if (!once.equals(stem) && "lsfz".indexOf(stem.charAt(stem.length() - 1)) < 0) {
      return once;
    }
    return kind == 'v' && wantsE(stem) ? stem + "e" : stem;
  }

  private static boolean isDoubled(String stem) {
    int n = stem.length();
    return n > 3
        && stem.charAt(n - 1) == stem.charAt(n - 2)
        && "bdfgklmnprstvz".indexOf(stem.charAt(n - 1)) >= 0;
  }

  /** Whether an unknown stem most likely lost an e. */
  private static boolean wantsE(String stem) {
    int n = stem.length();
    if (n < 3) {
      return true;
    }
    char last = stem.charAt(n - 1);
    char before = stem.charAt(n - 2);
    boolean vowelBefore = "aeiou".indexOf(before) >= 0;
    return switch (last) {
      case 'c', 'v', 'u', 'z' -> true;
      case 's' -> vowelBefore || before == 'r' || before == 'n' || before == 'l';
      case 'g' -> before == 'd' || before == 'a' || before == 'r';
      case 'l' -> !vowelBefore && before != 'l' && before != 'r' && before != 'w';
      case 't' -> (before == 'a' && n > 3) || (before == 'u' && n > 4);
      case 'r' -> before == 'i' || before == 'u';
      default -> false;
    };
  }
}
