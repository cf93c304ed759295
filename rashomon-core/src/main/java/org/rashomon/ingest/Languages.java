package org.rashomon.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.rashomon.lexicon.LexiconTable;

/**
 * Tells a text's language. English is told by its share of function words, which costs little; any
 * other text is put to OpenNLP's language detector (103 languages), which is loaded when first
 * needed. Safe for several threads.
 */
final class Languages {
  static final String UNKNOWN = "und";
  private static final String MODEL = "/langdetect-183.bin";
  private static final int SAMPLE = 4000;

  /** By the shipped list English news lies well above this share, other languages below. */
  private static final double ENGLISH_SHARE = 0.2;

  private static final int FEW_WORDS = 12;

  /** Letters looked at to tell the script. */
  private static final int LETTERS = 200;

  /** Below this many words the detector guesses. */
  private static final int FEWEST_WORDS = 5;

  /**
   * How far the likeliest language must lead the next. By trial on single sentences: 1.6 to 4.8 for
   * seven languages of Latin and Cyrillic script, 1.0 for a list of names.
   */
  private static final double LEAD = 1.4;

  private final Set<String> functionWords = new HashSet<>();
  private final Map<String, String> shortCodes = new HashMap<>();
  private LanguageDetectorModel model;

  Languages(LexiconTable stopWords) {
    stopWords.rows().forEach(row -> functionWords.addAll(row.list("words")));
    for (String code : Locale.getISOLanguages()) {
      shortCodes.put(Locale.forLanguageTag(code).getISO3Language(), code);
    }
    shortCodes.put("cmn", "zh");
  }

  /** ISO 639-1 code where there is one, else 639-3; {@code und} when it can't be told. */
  String of(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    List<String> words =
        Arrays.stream(sample.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}']+"))
            .filter(word -> !word.isEmpty())
            .toList();
    double share = share(words);
    if (share >= ENGLISH_SHARE || (words.size() < FEW_WORDS && share > 0)) {
      return "en";
    }
    if (words.size() < FEWEST_WORDS && latin(sample)) {
      return UNKNOWN;
    }
    Language[] ranked = new LanguageDetectorME(model()).predictLanguages(sample);
    String best = ranked[0].getLang();
    boolean clear = ranked[0].getConfidence() >= LEAD * ranked[1].getConfidence();
    return clear || !latin(sample) ? shortCodes.getOrDefault(best, best) : UNKNOWN;
  }

  /** The ISO 639-1 code that a language tag such as {@code en-GB} begins with; empty if none. */
  Optional<String> stated(String tag) {
    String first = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    if (first.equals(UNKNOWN) || shortCodes.containsValue(first)) {
      return Optional.of(first);
    }
    return Optional.ofNullable(shortCodes.get(first));
  }

  private double share(List<String> words) {
    long found = words.stream().filter(functionWords::contains).count();
    return words.isEmpty() ? 0 : (double) found / words.size();
  }

  private static boolean latin(String sample) {
    return sample
        .codePoints()
        .filter(Character::isLetter)
        .limit(LETTERS)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  private synchronized LanguageDetectorModel model() {
    if (model == null) {
      try (InputStream in = Languages.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException("the language model is not on the class path: " + MODEL);
        }
        model = new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(MODEL, e);
      }
    }
    return model;
  }
}
