package org.rashomon.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/**
 * Attributions beyond speech: whom somebody praises, wants, plans, supports or fears, which make
 * him no source of a claim. All that follows the verb in its clause is the content. For one
 * reading.
 */
final class Attitudes {
  private static final Set<String> NO_CONTENT =
      Set.of(
          "punct", "aux", "aux:pass", "compound:prt", "nsubj", "nsubj:pass", "cc", "mark", "expl");

  /** Prepositions between an attitude and what it is about. */
  private static final Set<String> OF_ATTITUDE =
      Set.of(
          "of", "for", "about", "to", "against", "over", "with", "at", "on", "in", "toward",
          "towards", "by");

  /** A shorter quote is a word put in marks, not speech. */
  private static final int SHORTEST = 4;

  private static final Set<String> LEADING = Set.of("struggle", "attempt", "need", "have");

  /** "Continues to insist" says no more than "insists". */
  private static final Set<String> PHASES = Set.of("continue", "begin", "start", "go", "try");

  /** Verbs that report nothing without a clause: "found that", "appeared to". */
  private static final Set<String> NEED_CLAUSE =
      Set.of(
          "appear", "seem", "find", "hear", "learn", "see", "look", "maintain", "gather", "figure");

  private static final Set<String> NAMING =
      Set.of(
          "call", "know", "name", "dub", "describe", "consider", "see", "view", "regard", "term");

  /** Verbs that report words only where there are any: "issued a statement" holds none. */
  private static final Set<String> NEED_WORDS =
      Set.of("continue", "issue", "publish", "answer", "begin", "conclude", "advise", "expose");

  /** Verbs of talking that say nothing without their topic. */
  private static final Set<String> NEED_TOPIC = Set.of("speak", "talk", "campaign", "vote");

  private static final Set<String> CLAUSES = Set.of("that", "to", "whether", "about", "of", "if");

  private final Reading reading;
  private final SpeakerFinder speakers;
  private final Arguments arguments;
  private final Map<String, SpeechRule> rules;
  private final PhraseCues phrases;
  private final JoinedCues joined;
  private final AttributedContent content;
  private final CueSpans cues;

  Attitudes(
      Reading reading,
      Arguments arguments,
      SpeakerFinder speakers,
      Map<String, SpeechRule> rules,
      PhraseCues phrases) {
    this.reading = reading;
    this.arguments = arguments;
    this.speakers = speakers;
    this.rules = rules;
    this.phrases = phrases;
    this.joined = new JoinedCues(reading, speakers, rules);
    this.content = new AttributedContent(reading);
    this.cues = new CueSpans(reading);
  }

  /**
   * The speech found with the attitudes added, outermost only: what a speaker says that others say
   * or want is part of what he says. In the order of the cues.
   */
  List<Speech> added(List<Speech> found) {
    List<Speech> all = new ArrayList<>(found);
    all.removeIf(s -> s.rule() != null && s.rule().act() == SpeechRule.SpeechAct.CITE);
    BitSet cues = new BitSet();
    all.stream().filter(s -> s.cue() != null).forEach(s -> cues.set(s.cue().head()));
    for (int t = 0; t < reading.size(); t++) {
      Speech attitude = cues.get(t) ? null : at(t, found);
      if (attitude != null && !attitude.content().isEmpty()) {
        all.add(attitude);
      }
    }
    List<Speech> told = new ArrayList<>();
    all.stream()
        .filter(speech -> speech.cue() != null && isAttributing(speech))
        .sorted(Comparator.comparingInt(speech -> speech.cue().head()))
        .forEach(speech -> told.add(content.of(speech, all)));
    return told.stream().filter(s -> told.stream().noneMatch(o -> holds(o, s))).toList();
  }

  /**
   * Whether a cue attributes by itself: not inside what somebody is quoted with, and not "appeared
   * on television", "found a wallet", "spoke in Paris".
   */
  private boolean isAttributing(Speech speech) {
    int cue = speech.cue().head();
    TokenSpan quote = reading.quoteAt(cue);
    if (quote != null && quote.end() - quote.first() >= SHORTEST) {
      return false;
    }
    String lemma = reading.lemma(cue).toLowerCase(Locale.ROOT);
    if (!reading.upos(cue).equals("VERB")) {
      return true;
    }
    if (isPhase(cue, lemma) || isPaper(cue) || isPurpose(cue) || isTrait(cue)) {
      return false;
    }
    if (NEED_CLAUSE.contains(lemma)) {
      return isByPaper(cue)
          || reading.child(cue, "ccomp") >= 0
          || reading.child(cue, "xcomp") >= 0
          || arguments.oblique(cue, "as", "like") >= 0;
    }
    return NEED_WORDS.contains(lemma)
        ? hasWords(speech)
        : !NEED_TOPIC.contains(lemma) || hasTopic(cue);
  }

  /** A clause, or a quote, rather than a thing. */
  private boolean hasWords(Speech speech) {
    int cue = speech.cue().head();
    boolean quote = speech.direct();
    for (TokenSpan quoted : reading.quotes()) {
      quote |= quoted.end() - quoted.first() >= SHORTEST && speech.covers(quoted.first());
    }
    return quote || reading.child(cue, "ccomp") >= 0 || reading.child(cue, "xcomp") >= 0;
  }

  /** "Spoke of peace", "talks about how it began", "spoke out". */
  private boolean hasTopic(int cue) {
    boolean clause = false;
    for (int child : reading.children(cue)) {
      int mark = reading.child(child, "mark");
      clause |= child > cue && mark >= 0 && reading.lower(mark).equals("about");
    }
    return clause
        || reading.child(cue, "compound:prt") >= 0
        || arguments.oblique(cue, "about", "of", "against", "for", "on") >= 0;
  }

  /**
   * "Continues to say", "declined to comment on the raid": a verb that leads to the one that says.
   */
  private boolean isPhase(int cue, String lemma) {
    int next = reading.child(cue, "xcomp");
    if (next < 0 || PHASES.contains(lemma)) {
      return next >= 0;
    }
    String said = reading.lemma(next).toLowerCase(Locale.ROOT);
    boolean seems = Set.of("seem", "appear").contains(lemma);
    boolean speaks = rules.containsKey("V " + said) || (!seems && rules.containsKey("M " + said));
    boolean content = false;
    for (int child : reading.children(next)) {
      content |= child > next && !reading.upos(child).equals("PUNCT");
    }
    return LEADING.contains(lemma) && speaks && content;
  }

  /** "They met to discuss it": what is meant to be said isn't said yet. */
  private boolean isPurpose(int cue) {
    boolean infinitive = reading.xpos(cue).equals("VB") && reading.relation(cue).equals("advcl");
    int mark = infinitive ? reading.child(cue, "mark") : -1;
    boolean to = mark > 0 && reading.lower(mark).equals("to");
    return to && !cues.isPlain(reading.head(cue), mark);
  }

  /** "A plan that favours the coast": what a thing does without a clause of its own. */
  private boolean isTrait(int cue) {
    int subject = reading.child(cue, "nsubj");
    return reading.relation(cue).equals("acl:relcl")
        && subject >= 0
        && Set.of("that", "which").contains(reading.lower(subject))
        && reading.child(cue, "ccomp") < 0
        && !speakers.acts(reading.head(cue))
        && !speakers.isPaper(reading.head(cue));
  }

  /** "Issued a statement saying": what stands in the paper is said, not that it was issued. */
  private boolean isPaper(int cue) {
    int object = reading.child(cue, "obj");
    int saying = object > cue ? reading.child(object, "acl") : -1;
    boolean says = saying >= 0 && reading.xpos(saying).equals("VBG") && saying - object <= 2;
    String lemma = says ? reading.lemma(saying).toLowerCase(Locale.ROOT) : "";
    return rules.containsKey("V " + lemma) || rules.containsKey("M " + lemma);
  }

  private static boolean holds(Speech outer, Speech inner) {
    boolean covers = outer.covers(inner.cue().head()) && !outer.equals(inner);
    return covers && (outer.cue() == null || !inner.covers(outer.cue().head()));
  }

  private Speech at(int word, List<Speech> found) {
    String lemma = reading.lemma(word).toLowerCase(Locale.ROOT);
    return switch (reading.upos(word)) {
      case "VERB" -> mindful(word, lemma, found);
      case "NOUN" -> noun(word, rules.get("A " + lemma));
      case "ADJ" -> adjective(word, rules.get("J " + reading.lower(word)));
      default -> null;
    };
  }

  /**
   * A verb of mind, or one with its other word; or of speech with no more than "when he will come",
   * "against buying", with what a paper shows.
   */
  private Speech mindful(int verb, String lemma, List<Speech> found) {
    PhraseCues.Phrase phrase = phrases.at(reading, verb);
    if (phrase != null) {
      return phrased(verb, phrase, found);
    }
    SpeechRule says = rules.get("V " + lemma);
    boolean asks = false;
    for (int child : reading.children(verb)) {
      int mark = reading.child(child, "mark");
      int when = reading.child(child, "advmod");
      boolean clause = reading.relation(child).equals("advcl") && child > verb;
      asks |= clause && mark > verb && CueSpans.CLAUSE_LINKS.contains(reading.lower(mark));
      asks |= clause && when == verb + 1 && reading.xpos(when).equals("WRB");
    }
    boolean told = asks || (reading.child(verb, "obj") > verb && isByPaper(verb));
    return verb(verb, rules.getOrDefault("M " + lemma, told ? says : null), found);
  }

  /** "The survey found", "footage shows": what a paper does is to tell. */
  private boolean isByPaper(int verb) {
    int subject = reading.child(verb, "nsubj");
    return subject >= 0 && subject < verb && speakers.isPaper(subject);
  }

  /** "Took issue with the plan": what follows the other word is the content. */
  private Speech phrased(int verb, PhraseCues.Phrase phrase, List<Speech> found) {
    int word = phrase.word();
    List<Integer> holders = joined.speakers(verb, found);
    if (holders.isEmpty() && !isModifier(verb)) {
      holders = speakers.at(phrase.rule(), verb);
    }
    BitSet said = new BitSet();
    for (int above : new int[] {verb, word}) {
      for (int child : reading.children(above)) {
        boolean told = child > word && !NO_CONTENT.contains(reading.relation(child));
        if (told && !isNext(child) && !holders.contains(child)) {
          subtree(child, said);
        }
      }
    }
    said.clear(0, word + 1);
    TokenSpan cue = new TokenSpan(verb, word + 1, verb);
    return holders.isEmpty() ? null : new Speech(phrase.rule(), holders, cue, said, -1, -1, false);
  }

  private Speech verb(int verb, SpeechRule rule, List<Speech> found) {
    boolean named = rule != null && (isNaming(verb) || isByAgent(verb));
    if (rule == null || (!named && isModifier(verb))) {
      return null;
    }
    boolean passive =
        named || isAsked(verb) || arguments.passive(verb) || rule.id().equals("speech-seeming");
    List<Integer> holders = passive ? byWhom(verb) : joined.speakers(verb, found);
    holders = holders.isEmpty() && !passive ? speakers.at(rule, verb) : holders;
    holders = holders.isEmpty() && !passive ? who(verb) : holders;
    if (holders.isEmpty() && !passive) {
      return null;
    }
    BitSet content = new BitSet();
    for (int child : reading.children(verb)) {
      String relation = reading.relation(child);
      boolean follows = child > verb && !NO_CONTENT.contains(relation) && !isNext(child);
      boolean told = !holders.contains(child) && !isAdverb(child, verb);
      boolean seems = passive && relation.startsWith("nsubj") && child < verb;
      boolean which = relation.equals("obj") && child < verb && isRelative(child);
      if ((follows && told) || seems || which) {
        subtree(child, content);
      }
    }
    if (named) {
      TokenSpan host = reading.subtree(reading.head(verb), t -> t < verb);
      content.set(host.first(), host.end());
    }
    content.clear(verb);
    quoted(verb, holders, content);
    return new Speech(rule, holders, TokenSpan.of(verb), content, -1, -1, false);
  }

  private boolean isRelative(int word) {
    return reading.xpos(word).startsWith("W");
  }

  /** "Those who want it": whom the relative clause is about. */
  private List<Integer> who(int verb) {
    int subject = reading.child(verb, "nsubj");
    boolean clause = reading.relation(verb).equals("acl:relcl") && reading.head(verb) >= 0;
    return clause && subject >= 0 && isRelative(subject)
        ? speakers.heads(reading.head(verb))
        : List.of();
  }

  /** "Asked whether it holds, he ...". */
  private boolean isAsked(int verb) {
    return reading.xpos(verb).equals("VBN")
        && reading.relation(verb).equals("advcl")
        && reading.child(verb, "nsubj") < 0;
  }

  /** "A plan opposed by the mayor". */
  private boolean isByAgent(int verb) {
    return reading.relation(verb).equals("acl")
        && reading.head(verb) < verb
        && reading.xpos(verb).equals("VBN")
        && arguments.agent(verb) > verb;
  }

  /** '"Is it over?" the host asked': a quote that ends right before the speaker or his cue. */
  private void quoted(int verb, List<Integer> holders, BitSet content) {
    int edge = verb;
    for (int holder : holders) {
      edge = holder < verb ? Math.min(edge, reading.subtree(holder).first()) : edge;
    }
    int last = edge - 1;
    while (last > 0 && reading.upos(last).equals("PUNCT") && reading.quoteAt(last) == null) {
      last--;
    }
    TokenSpan quote = last < 0 ? null : reading.quoteAt(last);
    boolean speech = quote != null && quote.end() - quote.first() >= SHORTEST;
    if (speech && reading.sentenceOf(last) == reading.sentenceOf(verb)) {
      content.set(quote.first(), quote.end());
    }
  }

  /** "The planned raid", "a man wanted": a participle on a noun without a subject of its own. */
  private boolean isModifier(int verb) {
    return Set.of("amod", "acl", "compound").contains(reading.relation(verb))
        && reading.child(verb, "nsubj") < 0;
  }

  /** "A place known as the Gate": a participle that says what the noun is taken for. */
  private boolean isNaming(int verb) {
    String lemma = reading.lemma(verb).toLowerCase(Locale.ROOT);
    return reading.relation(verb).equals("acl")
        && reading.head(verb) < verb
        && reading.xpos(verb).equals("VBN")
        && NAMING.contains(lemma);
  }

  /** "Their support for the plan", "calls for an inquiry": whose it is, and what it is of. */
  private Speech noun(int noun, SpeechRule rule) {
    if (rule == null || Set.of("compound", "nmod:poss", "flat").contains(reading.relation(noun))) {
      return null;
    }
    BitSet content = new BitSet();
    for (int child : reading.children(noun)) {
      boolean phrase =
          reading.hasRelation(child, "nmod")
              && child > noun
              && OF_ATTITUDE.contains(arguments.preposition(child));
      int mark = reading.child(child, "mark");
      boolean clause =
          child > noun
              && (reading.relation(child).equals("ccomp")
                  || (reading.relation(child).equals("acl")
                      && mark >= 0
                      && CLAUSES.contains(reading.lower(mark))));
      if (phrase || clause) {
        subtree(child, content);
      }
    }
    int light = cues.lightVerb(noun);
    int owner = light >= 0 ? arguments.agent(light) : reading.child(noun, "nmod:poss");
    owner = owner < 0 ? arguments.oblique(noun, "among", "from", "by") : owner;
    List<Integer> holders = owner < 0 ? List.of() : speakers.heads(owner);
    return holders.isEmpty()
        ? null
        : new Speech(rule, holders, TokenSpan.of(noun), content, -1, -1, false);
  }

  /** "Is confident that it holds", "was critical of the deal". */
  private Speech adjective(int adjective, SpeechRule rule) {
    int subject = reading.child(adjective, "nsubj");
    if (rule == null || subject < 0 || subject > adjective) {
      return null;
    }
    BitSet content = new BitSet();
    for (int child : reading.children(adjective)) {
      boolean behind = child > adjective;
      boolean clause = Set.of("ccomp", "xcomp").contains(reading.relation(child));
      boolean phrase =
          reading.hasRelation(child, "obl") && OF_ATTITUDE.contains(arguments.preposition(child));
      int mark = reading.child(child, "mark");
      boolean adverbial =
          reading.relation(child).equals("advcl")
              && mark >= 0
              && CLAUSES.contains(reading.lower(mark));
      if (behind && (clause || phrase || adverbial)) {
        subtree(child, content);
      }
    }
    List<Integer> holders = speakers.heads(subject);
    boolean who = reading.xpos(subject).startsWith("W");
    return holders.isEmpty() && !who
        ? null
        : new Speech(rule, holders, TokenSpan.of(adjective), content, -1, -1, false);
  }

  private List<Integer> byWhom(int verb) {
    int by = arguments.passive(verb) ? arguments.agent(verb) : -1;
    return by < 0 ? List.of() : speakers.heads(by);
  }

  private boolean isNext(int child) {
    return reading.hasRelation(child, "conj") || reading.hasRelation(child, "parataxis");
  }

  /** An adverb right behind the verb belongs to the cue. */
  private boolean isAdverb(int child, int verb) {
    return reading.relation(child).equals("advmod") && child == verb + 1;
  }

  private void subtree(int word, BitSet words) {
    words.set(word);
    for (int child : reading.children(word)) {
      if (!words.get(child)) {
        subtree(child, words);
      }
    }
  }
}
