package org.rashomon.read;

import java.util.List;

/**
 * Finds the noun phrase that a pronoun of the third person stands for: of those that agree with it,
 * the one with the best score by nearness, place in its clause and likeness of place (after Lappin
 * and Leass 1994). For one reading and one thread.
 */
final class PronounRules {
  private static final int SENTENCES = 3;
  private static final int NEVER = Integer.MIN_VALUE;

  private final Reading reading;
  private final List<Mention> all;
  private final int[] antecedent;
  private final WordClasses classes;

  /**
   * Rules for one reading.
   *
   * @param antecedent filled by the caller as it goes on; what was found so far is heeded
   */
  PronounRules(Reading reading, List<Mention> all, int[] antecedent, WordClasses classes) {
    this.reading = reading;
    this.all = all;
    this.antecedent = antecedent;
    this.classes = classes;
  }

  /** The head of what the pronoun stands for; -1 when none agrees or it stands for nothing. */
  int find(int pronoun, String lower) {
    String group = group(lower);
    if (group == null || isEmpty(pronoun, group)) {
      return -1;
    }
    int best = -1;
    int bestScore = 0;
    for (int i = firstNear(pronoun); i < all.size() && all.get(i).head() < pronoun; i++) {
      int score = score(pronoun, group, all.get(i));
      if (score >= bestScore) {
        best = all.get(i).head();
        bestScore = score;
      }
    }
    return best;
  }

  private int firstNear(int pronoun) {
    int sentence = Math.max(0, reading.sentenceOf(pronoun) - SENTENCES);
    int first = reading.first(sentence);
    int i = all.size();
    while (i > 0 && all.get(i - 1).head() >= first) {
      i--;
    }
    return i;
  }

  private static String group(String lower) {
    return switch (lower) {
      case "he", "him", "his", "himself" -> "he";
      case "she", "her", "hers", "herself" -> "she";
      case "it", "its", "itself" -> "it";
      case "they", "them", "their", "theirs", "themselves", "both" -> "they";
      default -> null;
    };
  }

  /** An "it" that only fills a place, as in "it is likely that". */
  private boolean isEmpty(int pronoun, String group) {
    if (!group.equals("it")) {
      return false;
    }
    int head = reading.head(pronoun);
    if (reading.hasRelation(pronoun, "expl") || head < 0) {
      return true;
    }
    boolean subject = reading.hasRelation(pronoun, "nsubj");
    return subject
        && (reading.child(head, "csubj") >= 0
            || (reading.upos(head).equals("ADJ") && reading.child(head, "ccomp") >= 0)
            || (reading.upos(head).equals("NOUN") && reading.child(head, "cop") >= 0)
            || (reading.hasRelation(pronoun, "nsubj:pass") && reading.child(head, "ccomp") >= 0));
  }

  private int score(int pronoun, String group, Mention m) {
    if (!agrees(group, m) || isBarred(pronoun, m) || !canAct(pronoun, m)) {
      return NEVER;
    }
    int back = reading.sentenceOf(pronoun) - reading.sentenceOf(m.head());
    int score = 100 - 35 * back + place(m);
    if (isSubject(pronoun) && isSubject(m.head())) {
      score += 20;
    }
    if (governs(pronoun, m)) {
      score += 25;
    }
    if (reading.isTitle(reading.sentenceOf(m.head()))) {
      score -= 30;
    }
    return score + fit(group, m) - nearness(pronoun, m);
  }

  private int nearness(int pronoun, Mention m) {
    return Math.min(20, (pronoun - m.head()) / 3);
  }

  private int place(Mention m) {
    String relation = reading.relation(m.head());
    if (relation.startsWith("nsubj")) {
      return 40;
    }
    if (relation.equals("obj") || relation.equals("root") || relation.equals("obl:agent")) {
      return 20;
    }
    if (relation.equals("conj") || relation.equals("appos")) {
      return -10;
    }
    return relation.startsWith("nmod") ? -5 : 5;
  }

  private boolean agrees(String group, Mention m) {
    if (m.animacy() == Mention.Animacy.TIME) {
      return false;
    }
    return switch (group) {
      case "he" -> isOnePerson(m) && m.gender() != 'f' && !isKnownAs(m, "she");
      case "she" -> isOnePerson(m) && m.gender() != 'm' && !isKnownAs(m, "he");
      case "it" -> !m.plural() && m.animacy() != Mention.Animacy.PERSON;
      default -> m.plural() || (m.animacy() == Mention.Animacy.BODY && !m.joined());
    };
  }

  private static boolean isOnePerson(Mention m) {
    return !m.plural() && m.animacy() == Mention.Animacy.PERSON;
  }

  /** Whether a pronoun of the other sex already stood for this phrase or one of its name. */
  private boolean isKnownAs(Mention m, String other) {
    for (int word = 0; word < reading.size(); word++) {
      if (antecedent[word] >= 0
          && reading.lemma(word).equals(other)
          && reading.form(antecedent[word]).equals(reading.form(m.head()))) {
        return true;
      }
    }
    return false;
  }

  /** How well the kind suits: many suits "they" better than a body does. */
  private static int fit(String group, Mention m) {
    if (group.equals("they")) {
      return m.plural() ? (m.acts() || m.animacy() == Mention.Animacy.THING ? 10 : 0) : -25;
    }
    if (group.equals("it")) {
      return m.acts() ? 10 : 0;
    }
    return m.kind() == NameKind.PERSON ? 15 : 0;
  }

  /** Two arguments of one verb are not the same, nor is a noun its own owner. */
  private boolean isBarred(int pronoun, Mention m) {
    boolean owns = reading.xpos(pronoun).equals("PRP$");
    int head = reading.head(pronoun);
    if (owns) {
      return head == m.head() || (reading.dominates(m.head(), pronoun) && isWithin(pronoun, m));
    }
    if (reading.lower(pronoun).endsWith("self") || reading.lower(pronoun).endsWith("selves")) {
      return false;
    }
    return (head >= 0 && head == reading.head(m.head())) || isWithin(pronoun, m);
  }

  private static boolean isWithin(int pronoun, Mention m) {
    return m.head() < pronoun && pronoun < m.end();
  }

  private boolean canAct(int pronoun, Mention m) {
    int verb = reading.head(pronoun);
    boolean acting =
        verb >= 0
            && reading.relation(pronoun).equals("nsubj")
            && classes.is("acting", reading.lemma(verb));
    return !acting || m.acts() || m.animacy() == Mention.Animacy.PLACE || m.plural();
  }

  private boolean isSubject(int word) {
    return reading.relation(word).startsWith("nsubj");
  }

  /** Whether the phrase is subject of a clause that the pronoun stands in or below. */
  private boolean governs(int pronoun, Mention m) {
    return isSubject(m.head())
        && reading.sentenceOf(pronoun) == reading.sentenceOf(m.head())
        && reading.head(m.head()) >= 0
        && reading.dominates(reading.head(m.head()), pronoun);
  }
}
