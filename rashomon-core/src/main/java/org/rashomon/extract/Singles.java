package org.rashomon.extract;

import java.util.Locale;
import java.util.Set;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;

/**
 * Finds nouns and pronouns that tell of one person, or of two, without a number. For one reading.
 */
final class Singles {
  /** Pronouns of one person. */
  private static final Set<String> HE = Set.of("he", "she");

  private static final Set<String> HIM = Set.of("him", "her");

  /** Verbs whose object, when it is a name, is a person's. */
  private static final Set<String> HARMING =
      Set.of("kill", "slay", "murder", "wound", "injure", "martyr");

  private static final Set<String> ONE = Set.of("himself", "herself", "another");

  private static final Set<String> ORDINALS =
      Set.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  /** Singulars that are more than one. */
  private static final Set<String> MANY =
      Set.of("family", "crew", "personnel", "staff", "crowd", "mob", "troop", "people", "cadre");

  private final Reading reading;
  private final NounPhrases phrases;
  private final WordClasses classes;

  Singles(Reading reading, NounPhrases phrases, WordClasses classes) {
    this.reading = reading;
    this.phrases = phrases;
    this.classes = classes;
  }

  /** One person, named or with an article or possessor: "a soldier", "General X", "his son". */
  Quantity of(int noun) {
    String lower = reading.lower(noun);
    boolean he = HE.contains(lower) && reading.hasRelation(noun, "nsubj");
    boolean him = HIM.contains(lower) && reading.hasRelation(noun, "obj");
    if (ONE.contains(lower) || he || him || isOrdinal(noun)) {
      return Quantity.of(noun, noun + 1, 1, Qualifier.EXACT, false);
    }
    if (isAged(noun)) {
      int article = Math.min(noun, phrases.mention(noun).first());
      return Quantity.of(article, noun + 1, 1, Qualifier.EXACT, false);
    }
    boolean plural = reading.xpos(noun).endsWith("S") || reading.upos(noun).equals("PRON");
    String lemma = reading.lemma(noun).toLowerCase(Locale.ROOT);
    Name name = reading.nameAt(noun);
    boolean person = name != null && (name.kind() == NameKind.PERSON || isHarmed(noun, name));
    int first = phrases.mention(noun).first();
    if (!plural && lemma.equals("couple")) {
      return Quantity.of(first, noun + 1, 2, Qualifier.EXACT, false);
    }
    int both = reading.child(noun, "det");
    if (plural && both >= 0 && reading.lower(both).equals("both") && isHuman(noun, lemma)) {
      return Quantity.of(both, noun + 1, 2, Qualifier.EXACT, false);
    }
    if (plural || !(person || classes.is(lemma, "person") || isPeople(noun) || isQuoted(noun))) {
      return null;
    }
    return Quantity.of(first, noun + 1, 1, Qualifier.EXACT, false);
  }

  /** "Killing Selmo": who is killed is no place, whatever the name was taken for. */
  private boolean isHarmed(int noun, Name name) {
    int verb = reading.head(noun);
    return name.kind() == NameKind.PLACE
        && reading.hasRelation(noun, "obj")
        && reading.xpos(noun).equals("NNP")
        && HARMING.contains(reading.lemma(verb));
  }

  /** "Killed a 'brother of the cause'": whatever those who quote it call him, it is one. */
  private boolean isQuoted(int noun) {
    int det = reading.child(noun, "det");
    return det >= 0
        && det + 1 < noun
        && Set.of("a", "an").contains(reading.lower(det))
        && "\"“‘'`''``".contains(reading.form(det + 1))
        && reading.hasRelation(noun, "obj")
        && HARMING.contains(reading.lemma(reading.head(noun)));
  }

  /** "A fourth died in hospital". */
  private boolean isOrdinal(int noun) {
    int det = reading.child(noun, "det");
    return ORDINALS.contains(reading.lower(noun))
        && reading.hasRelation(noun, "nsubj")
        && det == noun - 1;
  }

  /** Whether a word calls people what they are: "men", but no "sides" or "teams". */
  private boolean isHuman(int noun, String lemma) {
    return reading.upos(noun).equals("NOUN") && classes.is(lemma, "person");
  }

  /** "The 43-year-old". */
  private boolean isAged(int noun) {
    return reading.lower(noun).equals("old")
        && noun > 1
        && reading.form(noun - 1).equals("-")
        && reading.lower(noun - 2).equals("year");
  }

  /** A singular of what people are called, with an article or an owner before it. */
  boolean isPeople(int noun) {
    String lemma = reading.lemma(noun).toLowerCase(Locale.ROOT);
    if (!classes.is(lemma, "people") || classes.is(lemma, "measure") || MANY.contains(lemma)) {
      return false;
    }
    int det = reading.child(noun, "det");
    boolean one = det >= 0 && Set.of("a", "an", "another", "the").contains(reading.lower(det));
    return one || reading.child(noun, "nmod:poss") >= 0;
  }
}
