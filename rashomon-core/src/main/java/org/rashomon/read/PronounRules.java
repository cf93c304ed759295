package org.rashomon.read;

import java.util.List;

/**
 * Finds the noun phrase that a pronoun of the third person stands for: of those that agree with it,
 * the one with the best score by nearness, place in its clause and likeness of place (after Lappin
 * and Leass 1994). For one reading and one thread.
 */
final class PronounRules {
  /** How many words around a name are looked through for its sex; keeps long texts fast. */
  private static final int REACH = 500;

  private static final int SENTENCES = 3;

  /** What scores less is not said; set on GUM news, where less gains no right answers. */
  private static final int LEAST = 80;

  private static final int NEVER = Integer.MIN_VALUE;

  private final Reading reading;
  private final List<Mention> all;
  private final int[] antecedent;
  private final WordClasses classes;
  private final int[] speakers;

  /**
   * Rules for one reading.
   *
   * @param antecedent filled by the caller as it goes on; what was found so far is heeded
   * @param speakers of the reading's quotes, in order
   */
  PronounRules(
      Reading reading, List<Mention> all, int[] antecedent, WordClasses classes, int[] speakers) {
    this.reading = reading;
    this.all = all;
    this.antecedent = antecedent;
    this.classes = classes;
    this.speakers = speakers;
  }

  /** The head of what the pronoun stands for; -1 when none agrees or it stands for nothing. */
  int find(int pronoun, String lower) {
    String group = group(lower);
    if (group == null || isEmpty(pronoun, group)) {
      return -1;
    }
    int same = owner(pronoun, group);
    if (same >= 0) {
      return same;
    }
    int best = -1;
    int bestScore = LEAST;
    for (int i = firstNear(pronoun); i < all.size() && isInReach(pronoun, all.get(i)); i++) {
      int score = score(pronoun, group, all.get(i));
      if (score >= bestScore) {
        best = all.get(i).head();
        bestScore = score;
      }
    }
    return best >= 0 && group.equals("it") && isDoubtful(pronoun, best) ? -1 : best;
  }

  /** What the clause's own subject stands for, when it is a pronoun that fits an owner's. */
  private int owner(int pronoun, String group) {
    if (!reading.xpos(pronoun).equals("PRP$")) {
      return -1;
    }
    int verb = reading.head(pronoun);
    for (int steps = 0; verb >= 0 && steps < 6; steps++) {
      int subject = reading.child(verb, "nsubj");
      if (subject >= 0 && subject < pronoun && antecedent[subject] >= 0) {
        boolean relative = reading.xpos(subject).startsWith("W");
        if (group.equals(group(reading.lower(subject)))) {
          return antecedent[subject];
        }
        Mention stood = relative ? mention(antecedent[subject]) : null;
        if (stood != null && agrees(group, stood)) {
          return stood.head();
        }
      }
      verb = subject >= 0 ? -1 : reading.head(verb);
    }
    return -1;
  }

  private Mention mention(int head) {
    return all.stream().filter(m -> m.head() == head).findFirst().orElse(null);
  }

  /** An "it" from outside its quote, or one that does nothing where a thing stood before. */
  private boolean isDoubtful(int pronoun, int found) {
    if (leavesQuote(pronoun, found)) {
      return true;
    }
    Mention m = mention(found);
    int verb = reading.head(pronoun);
    boolean idle = isSubject(pronoun) && verb >= 0 && !classes.is("acting", reading.lemma(verb));
    return idle && m != null && m.acts() && hasThingBetween(m, pronoun);
  }

  private boolean hasThingBetween(Mention m, int pronoun) {
    return all.stream()
        .anyMatch(
            other ->
                other.head() > m.head()
                    && other.head() < pronoun
                    && other.animacy() == Mention.Animacy.THING
                    && !other.plural()
                    && reading.relation(other.head()).equals("obj")
                    && reading.head(other.head()) == reading.head(m.head()));
  }

  /** Before the pronoun, or the subject behind the fronted clause that the pronoun stands in. */
  private boolean isInReach(int pronoun, Mention m) {
    return reading.sentenceOf(m.head()) <= reading.sentenceOf(pronoun);
  }

  private boolean isFrontedBy(int pronoun, Mention m) {
    int verb = reading.head(m.head());
    return isSubject(m.head())
        && verb > m.head()
        && reading.dominates(verb, pronoun)
        && reading.head(pronoun) != verb
        && reading.sentenceOf(pronoun) == reading.sentenceOf(m.head())
        && !reading.dominates(m.head(), pronoun);
  }

  private boolean leavesQuote(int pronoun, int found) {
    TokenSpan quote = reading.quoteAt(pronoun);
    return quote != null && !quote.contains(found);
  }

  /** Whether the phrase is who speaks the quote that the pronoun stands in. */
  private boolean isSpeaker(int pronoun, Mention m) {
    for (int q = 0; q < speakers.length; q++) {
      if (speakers[q] >= 0 && reading.quotes().get(q).contains(pronoun)) {
        return sameName(root(speakers[q]), root(m.head()));
      }
    }
    return false;
  }

  private boolean sameName(int one, int other) {
    return one == other
        || (reading.nameAt(one) != null && reading.form(one).equals(reading.form(other)));
  }

  /** What the word stands for in the end. */
  private int root(int word) {
    int root = word;
    for (int steps = 0; steps < reading.size() && antecedent[root] >= 0; steps++) {
      root = antecedent[root];
    }
    return root;
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
    boolean ahead = m.head() > pronoun;
    if (!agrees(group, m)
        || isBarred(pronoun, m)
        || !canAct(pronoun, m)
        || isSpeaker(pronoun, m)
        || (ahead && !isFrontedBy(pronoun, m))) {
      return NEVER;
    }
    if (ahead) {
      return 120 + fit(group, m);
    }
    int back = reading.sentenceOf(pronoun) - reading.sentenceOf(m.head());
    int score = 100 - 35 * back + place(m);
    if (isSubject(pronoun) && isSubject(m.head())) {
      score += 20;
    }
    if (governs(pronoun, m)) {
      score += 25;
    }
    if (tells(m, pronoun)) {
      score += 20;
    }
    if (reading.isTitle(reading.sentenceOf(m.head()))) {
      score -= 30;
    }
    return score + fit(group, m) + kept(group, pronoun, m) - nearness(pronoun, m);
  }

  /** "X claimed that it had ...": the phrase is the subject of what the pronoun's clause fills. */
  private boolean tells(Mention m, int pronoun) {
    int clause = pronoun;
    for (int steps = 0; steps < 4 && clause >= 0; steps++) {
      if (reading.hasRelation(clause, "ccomp")) {
        return isSubject(m.head()) && reading.head(clause) == reading.head(m.head());
      }
      clause = reading.head(clause);
    }
    return false;
  }

  /** What the last pronoun of the same kind stood for is likely spoken of still. */
  private int kept(String group, int pronoun, Mention m) {
    int first = reading.first(Math.max(0, reading.sentenceOf(pronoun) - 1));
    for (int word = pronoun - 1; word >= first; word--) {
      if (antecedent[word] >= 0 && group.equals(group(reading.lower(word)))) {
        return sameName(root(word), root(m.head())) ? 15 : 0;
      }
    }
    return 0;
  }

  private int nearness(int pronoun, Mention m) {
    return Math.min(20, (pronoun - m.head()) / 3);
  }

  private int place(Mention m) {
    String relation = reading.relation(m.head());
    if (relation.startsWith("nsubj") || (m.acts() && isSource(m.head()))) {
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

  /** Whether the phrase stands in an "according to". */
  private boolean isSource(int head) {
    int top = head;
    for (int steps = 0; steps < 3 && top >= 0; steps++) {
      int marker = reading.child(top, "case");
      if (marker >= 0 && reading.lower(marker).equals("according")) {
        return true;
      }
      top = reading.hasRelation(top, "nmod") ? reading.head(top) : -1;
    }
    return false;
  }

  private boolean agrees(String group, Mention m) {
    if (m.animacy() == Mention.Animacy.TIME) {
      return false;
    }
    return switch (group) {
      case "he" -> isOnePerson(m) && gender(m) != 'f' && !isKnownAs(m, "she");
      case "she" -> isOnePerson(m) && gender(m) != 'm' && !isKnownAs(m, "he");
      case "it" -> !m.plural() && m.animacy() != Mention.Animacy.PERSON;
      default -> m.plural() || (m.animacy() == Mention.Animacy.BODY && !m.joined());
    };
  }

  /** Of the phrase, or of the full name that a surname stands for. */
  private char gender(Mention m) {
    int root = root(m.head());
    Mention full = m.gender() != '?' || root == m.head() ? null : mention(root);
    return full == null ? m.gender() : full.gender();
  }

  private static boolean isOnePerson(Mention m) {
    return !m.plural() && m.animacy() == Mention.Animacy.PERSON;
  }

  /** Whether a pronoun of the other sex already stood for this phrase or one of its name. */
  private boolean isKnownAs(Mention m, String other) {
    int root = root(m.head());
    int end = Math.min(reading.size(), m.head() + REACH);
    for (int word = Math.max(0, m.head() - REACH); word < end; word++) {
      if (antecedent[word] >= 0
          && other.equals(group(reading.lower(word)))
          && sameName(root(word), root)) {
        return true;
      }
    }
    return false;
  }

  /** How well the kind suits: many suits "they" better than a body does. */
  private static int fit(String group, Mention m) {
    if (group.equals("they")) {
      return !m.plural() ? -12 : m.acts() ? 15 : m.animacy() == Mention.Animacy.THING ? -10 : 0;
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
    boolean outside =
        reading.hasRelation(m.head(), "dislocated")
            || reading.hasRelation(m.head(), "parataxis")
            || reading.hasRelation(m.head(), "vocative");
    return (head >= 0 && head == reading.head(m.head()) && !outside) || isWithin(pronoun, m);
  }

  private static boolean isWithin(int pronoun, Mention m) {
    return m.head() < pronoun && pronoun < m.end();
  }

  private boolean canAct(int pronoun, Mention m) {
    int verb = reading.head(pronoun);
    boolean acting =
        verb >= 0
            && ((reading.relation(pronoun).equals("nsubj")
                    && classes.is("acting", reading.lemma(verb)))
                || (reading.relation(pronoun).equals("obj")
                    && classes.is("addressing", reading.lemma(verb))));
    return !acting || m.acts() || m.joined() || m.animacy() == Mention.Animacy.PLACE;
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
