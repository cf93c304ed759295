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

  private static final Set<String> LEADING =
      Set.of("decline", "refuse", "seek", "seem", "appear", "struggle", "attempt", "need", "have");

  /** "Continues to insist" says no more than "insists". */
  private static final Set<String> PHASES = Set.of("continue", "begin", "start", "go", "try");

  /** Verbs that report nothing without a clause: "found that", "appeared to". */
  private static final Set<String> NEED_CLAUSE =
      Set.of(
          "appear", "seem", "find", "hear", "learn", "see", "look", "maintain", "gather", "figure");

  private static final Set<String> NAMING =
      Set.of(
          "call", "know", "name", "dub", "describe", "consider", "see", "view", "regard", "term");

  /** Verbs of talking that say nothing without their topic. */
  private static final Set<String> NEED_TOPIC = Set.of("speak", "talk", "campaign", "vote");

  private static final Set<String> CLAUSES = Set.of("that", "to", "whether", "about", "of", "if");

  private final Reading reading;
  private final SpeakerFinder speakers;
  private final Arguments arguments;
  private final Map<String, SpeechRule> rules;
  private final AttributedContent content;
  private final CueSpans cues;

  Attitudes(
      Reading reading, Arguments arguments, SpeakerFinder speakers, Map<String, SpeechRule> rules) {
    this.reading = reading;
    this.arguments = arguments;
    this.speakers = speakers;
    this.rules = rules;
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
      Speech attitude = cues.get(t) ? null : at(t);
      if (attitude != null && !attitude.content().isEmpty()) {
        all.add(attitude);
      }
    }
    List<Speech> told = new ArrayList<>();
    all.stream()
        .filter(speech -> speech.cue() != null && isAttributing(speech.cue().head()))
        .sorted(Comparator.comparingInt(speech -> speech.cue().head()))
        .forEach(speech -> told.add(content.of(speech, all)));
    return told.stream().filter(s -> told.stream().noneMatch(o -> holds(o, s))).toList();
  }

  /**
   * Whether a cue attributes by itself: not inside what somebody is quoted with, and not "appeared
   * on television", "found a wallet", "spoke in Paris".
   */
  private boolean isAttributing(int cue) {
    TokenSpan quote = reading.quoteAt(cue);
    if (quote != null && quote.end() - quote.first() >= SHORTEST) {
      return false;
    }
    String lemma = reading.lemma(cue).toLowerCase(Locale.ROOT);
    if (!reading.upos(cue).equals("VERB")) {
      return true;
    }
    if (isPhase(cue, lemma) || isPaper(cue)) {
      return false;
    }
    if (NEED_CLAUSE.contains(lemma)) {
      return reading.child(cue, "ccomp") >= 0
          || reading.child(cue, "xcomp") >= 0
          || arguments.oblique(cue, "as", "like") >= 0;
    }
    return !NEED_TOPIC.contains(lemma)
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

  private Speech at(int word) {
    String lemma = reading.lemma(word).toLowerCase(Locale.ROOT);
    return switch (reading.upos(word)) {
      case "VERB" -> mindful(word, lemma);
      case "NOUN" -> noun(word, rules.get("A " + lemma));
      case "ADJ" -> adjective(word, rules.get("J " + reading.lower(word)));
      default -> null;
    };
  }

  /** A verb of mind; or of speech with no more than "when he will come", "against buying". */
  private Speech mindful(int verb, String lemma) {
    SpeechRule says = rules.get("V " + lemma);
    boolean asks = false;
    for (int child : reading.children(verb)) {
      int mark = reading.child(child, "mark");
      int when = reading.child(child, "advmod");
      boolean clause = reading.relation(child).equals("advcl") && child > verb;
      asks |= clause && mark > verb && CueSpans.CLAUSE_LINKS.contains(reading.lower(mark));
      asks |= clause && when == verb + 1 && reading.xpos(when).equals("WRB");
    }
    return verb(verb, rules.getOrDefault("M " + lemma, asks ? says : null));
  }

  private Speech verb(int verb, SpeechRule rule) {
    boolean named = rule != null && isNaming(verb);
    if (rule == null
        || (!named && Set.of("amod", "acl", "compound").contains(reading.relation(verb)))) {
      return null;
    }
    boolean asked =
        reading.xpos(verb).equals("VBN")
            && reading.relation(verb).equals("advcl")
            && reading.child(verb, "nsubj") < 0;
    boolean passive =
        named || asked || arguments.passive(verb) || rule.id().equals("speech-seeming");
    List<Integer> holders = passive ? byWhom(verb) : speakers.at(rule, verb);
    if (holders.isEmpty() && !passive) {
      return null;
    }
    BitSet content = new BitSet();
    for (int child : reading.children(verb)) {
      String relation = reading.relation(child);
      boolean follows = child > verb && !NO_CONTENT.contains(relation) && !isNext(child);
      boolean told = !holders.contains(child) && !isAdverb(child, verb);
      boolean seems = passive && relation.startsWith("nsubj") && child < verb;
      if ((follows && told) || seems) {
        subtree(child, content);
      }
    }
    if (named) {
      TokenSpan host = reading.subtree(reading.head(verb), t -> t < verb);
      content.set(host.first(), host.end());
    }
    content.clear(verb);
    return new Speech(rule, holders, TokenSpan.of(verb), content, -1, -1, false);
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
    return new Speech(rule, holders, TokenSpan.of(noun), content, -1, -1, false);
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
