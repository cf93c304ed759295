package org.rashomon.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds what pronouns, definite noun phrases and short names stand for, within one report. Rather
 * says nothing than something doubtful. What a word stands for may itself stand for something. Safe
 * for use by many threads.
 */
final class Coreference {
  private static final Set<String> FIRST_PERSON =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");

  private final Mentions mentions;
  private final Speakers speakers;
  private final WordClasses classes;

  private Coreference(String language) {
    this.classes = WordClasses.shipped(language + "/coreference.tsv");
    this.mentions = new Mentions(classes);
    this.speakers = Speakers.shipped(language);
  }

  static Coreference shipped(String language) {
    return new Coreference(language);
  }

  /** For each word the head word of what it stands for, or -1. */
  int[] find(Reading reading) {
    return new Pass(reading, mentions.find(reading)).run();
  }

  /** One run over one reading. */
  private final class Pass {
    private final Reading reading;
    private final List<Mention> all;
    private final int[] antecedent;
    private final Map<Integer, Mention> at = new HashMap<>();
    private final PronounRules pronouns;
    private final int[] spoken;

    Pass(Reading reading, List<Mention> all) {
      this.reading = reading;
      this.all = all;
      this.antecedent = new int[reading.size()];
      Arrays.fill(antecedent, -1);
      all.forEach(mention -> at.put(mention.head(), mention));
      this.spoken = speakers.find(reading);
      this.pronouns = new PronounRules(reading, all, antecedent, classes, spoken);
    }

    int[] run() {
      for (int word = 0; word < reading.size(); word++) {
        if (reading.upos(word).equals("PRON") || reading.xpos(word).equals("PRP$")) {
          antecedent[word] = pronoun(word);
        } else if (at.containsKey(word)) {
          Mention mention = at.get(word);
          antecedent[word] = mention.kind() == null ? definite(mention) : shortName(mention);
        }
      }
      return antecedent;
    }

    private int pronoun(int word) {
      if (reading.xpos(word).startsWith("W") || reading.relation(word).contains("relcl")) {
        return relative(word);
      }
      String lower = reading.lower(word);
      return FIRST_PERSON.contains(lower) ? speaker(word) : pronouns.find(word, lower);
    }

    private int speaker(int word) {
      for (int q = 0; q < spoken.length; q++) {
        if (reading.quotes().get(q).contains(word)) {
          return spoken[q] == word ? -1 : spoken[q];
        }
      }
      return -1;
    }

    /** The noun that the relative clause around the word hangs on. */
    private int relative(int word) {
      int clause = word;
      int steps = 0;
      while (clause >= 0 && !reading.relation(clause).equals("acl:relcl") && steps++ < 6) {
        clause = reading.head(clause);
      }
      int noun = clause < 0 || steps > 6 ? -1 : reading.head(clause);
      return noun >= 0 && noun < word ? agreeing(noun, clause) : -1;
    }

    /** The noun, or where the clause's verb is of many and the noun of one, the one above it. */
    private int agreeing(int noun, int clause) {
      int top = noun;
      if (isOfMany(clause) && reading.child(noun, "conj") < 0) {
        for (int steps = 0; steps < 3 && isOne(top); steps++) {
          top = reading.hasRelation(top, "nmod") ? reading.head(top) : -1;
        }
      }
      return top < 0 || isOne(top) ? noun : top;
    }

    private boolean isOne(int noun) {
      return noun >= 0 && (reading.xpos(noun).equals("NN") || reading.xpos(noun).equals("NNP"));
    }

    private boolean isOfMany(int clause) {
      for (int child : reading.children(clause)) {
        if (reading.hasRelation(child, "aux") || reading.hasRelation(child, "cop")) {
          String lower = reading.lower(child);
          return lower.equals("have") || lower.equals("are") || lower.equals("were");
        }
      }
      return reading.xpos(clause).equals("VBP");
    }

    /** A surname for the whole name, an acronym for what it was made of. */
    private int shortName(Mention mention) {
      Name name = reading.nameAt(mention.head());
      if (name.end() - name.first() != 1) {
        return -1;
      }
      String form = reading.form(mention.head());
      for (int i = all.size() - 1; i >= 0; i--) {
        Mention other = all.get(i);
        if (other.head() < mention.head()
            && isTop(other.head())
            && isLong(reading.nameAt(other.head()), form, name)) {
          return other.head();
        }
      }
      return -1;
    }

    /** Whether the word heads the name it is part of. */
    private boolean isTop(int word) {
      Name name = reading.nameAt(word);
      return name != null
          && (reading.head(word) < name.first() || reading.head(word) >= name.end());
    }

    private boolean isLong(Name longer, String form, Name shorter) {
      if (longer == null || longer.end() - longer.first() < 2) {
        return false;
      }
      if (shorter.kind() == NameKind.PERSON) {
        return longer.kind() == NameKind.PERSON && reading.form(longer.end() - 1).equals(form);
      }
      return shorter.kind() == NameKind.ORGANISATION
          && longer.kind() == NameKind.ORGANISATION
          && form.equals(initials(longer));
    }

    private String initials(Name name) {
      StringBuilder initials = new StringBuilder();
      for (int word = name.first(); word < name.end(); word++) {
        char first = reading.form(word).charAt(0);
        if (Letters.isUpper(first)) {
          initials.append(first);
        }
      }
      return initials.length() < 2 ? "" : initials.toString();
    }

    /** A noun phrase with "the" and nothing else for the last that said more with that noun. */
    private int definite(Mention mention) {
      int head = mention.head();
      if (!isDefinite(head) || mention.animacy() == Mention.Animacy.TIME) {
        return -1;
      }
      String lemma = reading.lemma(head);
      if (mention.plural() && classes.is("sides", lemma)) {
        return sides(mention);
      }
      if (!isBare(head)) {
        return -1;
      }
      int same = sameNoun(mention, lemma);
      if (same >= 0 || mention.plural()) {
        return same;
      }
      return classes.is("body", lemma) ? onlyBody(mention) : -1;
    }

    private boolean isDefinite(int head) {
      int det = reading.child(head, "det");
      return det >= 0
          && (reading.lower(det).equals("the")
              || reading.lower(det).equals("both")
              || reading.lemma(det).equals("this")
              || reading.lemma(det).equals("that"));
    }

    /** Whether it says nothing of the noun that would tell it from another. */
    private boolean isBare(int head) {
      for (int child : reading.children(head)) {
        if (reading.hasRelation(child, "amod")
            || reading.hasRelation(child, "compound")
            || reading.hasRelation(child, "nmod")
            || reading.hasRelation(child, "nummod")
            || reading.hasRelation(child, "acl")
            || reading.hasRelation(child, "appos")
            || reading.hasRelation(child, "conj")
            || reading.hasRelation(child, "flat")) {
          return false;
        }
      }
      return true;
    }

    private int sameNoun(Mention mention, String lemma) {
      List<Integer> found = new ArrayList<>();
      for (Mention other : before(mention, 6)) {
        if (other.plural() == mention.plural() && names(other.head(), lemma)) {
          found.add(other.head());
        }
      }
      return found.isEmpty() || rivals(found) ? -1 : found.get(0);
    }

    /** Whether the phrase is of that noun, is titled by it, or is a name that ends with it. */
    private boolean names(int head, String lemma) {
      if (reading.lemma(head).equalsIgnoreCase(lemma)) {
        return true;
      }
      Name name = reading.nameAt(head);
      if (name != null && name.kind() != NameKind.PERSON) {
        return reading.lemma(name.end() - 1).equalsIgnoreCase(lemma)
            || reading.lemma(name.first()).equalsIgnoreCase(lemma);
      }
      for (int child : reading.children(head)) {
        if (name != null
            && reading.lemma(child).equalsIgnoreCase(lemma)
            && (reading.hasRelation(child, "nmod:desc")
                || reading.hasRelation(child, "compound")
                || reading.hasRelation(child, "appos"))) {
          return true;
        }
      }
      return false;
    }

    /** Whether two of the phrases say different things of their nouns. */
    private boolean rivals(List<Integer> heads) {
      String first = null;
      for (int head : heads) {
        String said = said(head);
        if (first == null) {
          first = said;
        } else if (!said.isEmpty() && !first.isEmpty() && !said.equals(first)) {
          return true;
        }
      }
      return false;
    }

    private String said(int head) {
      StringBuilder said = new StringBuilder();
      for (int child : reading.children(head)) {
        if (reading.hasRelation(child, "amod")
            || reading.hasRelation(child, "compound")
            || reading.hasRelation(child, "nmod")
            || reading.hasRelation(child, "flat")) {
          said.append(reading.lemma(child).toLowerCase(Locale.ROOT)).append(' ');
        }
      }
      return said.toString();
    }

    /** The last two that were joined by "and", for "the two sides". */
    private int sides(Mention mention) {
      for (Mention other : before(mention, 4)) {
        if (other.joined()
            && (other.kind() == NameKind.PEOPLE
                || other.kind() == NameKind.PLACE
                || other.kind() == NameKind.ORGANISATION)
            && reading.children(other.head(), "conj").length == 1) {
          return other.head();
        }
      }
      return -1;
    }

    private int onlyBody(Mention mention) {
      int found = -1;
      for (Mention other : before(mention, 3)) {
        if (other.kind() == NameKind.ORGANISATION && !other.plural()) {
          if (found >= 0 && !reading.form(found).equals(reading.form(other.head()))) {
            return -1;
          }
          found = found < 0 ? other.head() : found;
        }
      }
      return found;
    }

    /** Phrases before this one, nearest first, in its sentence and the few before it. */
    private List<Mention> before(Mention mention, int sentences) {
      int first = reading.sentenceOf(mention.head()) - sentences;
      List<Mention> found = new ArrayList<>();
      for (int i = all.size() - 1; i >= 0; i--) {
        Mention other = all.get(i);
        if (other.head() < mention.head() && reading.sentenceOf(other.head()) >= first) {
          found.add(other);
        }
      }
      return found;
    }
  }
}
