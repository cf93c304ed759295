package org.rashomon.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rashomon.extract.SpeechRule.SpeechAct;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;

/**
 * Finds who speaks at a cue: of several subjects the one that stands nearest, of a paper or a
 * statement the body that gave it out. A dateline or a date is no speaker. For one reading.
 */
final class SpeakerFinder {
  private static final Set<String> NO_SPEAKER =
      Set.of(
          "each", "fri", "mon", "tue", "tues", "wed", "thu", "thur", "sat", "sun", "jan", "feb",
          "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "reports", "that",
          "there", "which", "what");

  private static final Set<String> SOURCES =
      Set.of(
          "source",
          "monitor",
          "watchdog",
          "observatory",
          "organisation",
          "organization",
          "ngo",
          "media",
          "tv",
          "statement",
          "governor",
          "mayor",
          "medic",
          "witness",
          "activist",
          "analyst",
          "official",
          "officer",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "resident",
          "authority",
          "service",
          "department",
          "chairman",
          "chairwoman",
          "director",
          "chief",
          "head",
          "envoy",
          "delegate",
          "ambassador",
          "representative",
          "lawyer",
          "lawmaker",
          "bishop",
          "elder");

  private static final Set<String> SAYING =
      Set.of("say", "tell", "add", "report", "state", "claim", "announce", "confirm", "note");

  private static final Set<String> PHRASE =
      Set.of("flat", "compound", "nmod", "amod", "appos", "nmod:desc");

  /** Both of a pair end no farther than this before the word for them. */
  private static final int LONGEST_PAIR = 6;

  private final Reading reading;
  private final Arguments arguments;
  private final WordClasses classes;
  private final Papers papers;
  private final Datelines datelines;
  private final ClosingCue closing;

  SpeakerFinder(Reading reading, Arguments arguments, WordClasses classes) {
    this.reading = reading;
    this.arguments = arguments;
    this.classes = classes;
    this.datelines = new Datelines(reading);
    this.closing = new ClosingCue(reading);
    this.papers = new Papers(reading, arguments, this::canSpeak);
  }

  /** The head words of those who speak at a verb of saying; empty when nobody is named. */
  List<Integer> at(SpeechRule rule, int cue) {
    int found = rule.part() == SpeechRule.Part.P ? -1 : source(rule, cue);
    int source = found < 0 ? found : pair(found);
    if (source < 0) {
      return List.of();
    }
    int named = personBefore(source, cue);
    List<Integer> all = new ArrayList<>(named >= 0 ? List.of(named) : heads(source));
    int joined = source < cue ? joined(source) : -1;
    if (joined >= 0 && !all.contains(joined)) {
      all.add(0, joined);
    }
    return all;
  }

  /** "X and Y, both saying": the first of those that "both" stands for. */
  private int pair(int word) {
    int first = reading.first(sentence(word));
    boolean both = Set.of("both", "all", "each").contains(reading.lower(word));
    for (int t = word - 1; both && t >= first && word - t < LONGEST_PAIR; t--) {
      if (reading.hasRelation(t, "conj") && isNominal(t) && reading.head(t) >= first) {
        return reading.head(t);
      }
    }
    return word;
  }

  /** "The Q group and medics said": a body joined by "and" that the tree hangs elsewhere. */
  private int joined(int source) {
    int and = reading.subtree(source, t -> t > source - 8 && !isLoose(t)).first() - 1;
    boolean joins = and > 0 && reading.lower(and).equals("and");
    Name name = joins ? reading.nameAt(and - 1) : null;
    if (name != null) {
      return name.kind() == NameKind.ORGANISATION ? top(name.first(), and) : -1;
    }
    boolean one = joins && reading.upos(and - 1).equals("NOUN") && SOURCES.contains(lemma(and - 1));
    boolean account = joins && reading.form(and - 1).startsWith("@");
    return one || account ? and - 1 : -1;
  }

  private String lemma(int word) {
    return reading.lemma(word).toLowerCase(java.util.Locale.ROOT);
  }

  private boolean isLoose(int word) {
    return Set.of("cc", "conj", "punct", "appos").contains(base(word));
  }

  /** A noun and those coordinated with it, papers led back to whom they are of. */
  List<Integer> heads(int noun) {
    List<Integer> all = new ArrayList<>();
    for (int head : listed(noun)) {
      int body = papers.maker(head);
      for (int one : body == head ? List.of(body) : arguments.conjuncts(body)) {
        if (one >= 0 && canSpeak(one) && !all.contains(one)) {
          all.add(one);
        }
      }
    }
    return all;
  }

  /** Those coordinated; "X, Y and Z", too, where the tree puts Y beside X. */
  private List<Integer> listed(int noun) {
    List<Integer> all = new ArrayList<>(arguments.conjuncts(noun));
    for (int child : reading.children(noun)) {
      boolean beside = child > noun && reading.hasRelation(child, "appos");
      boolean named = reading.nameAt(noun) != null && reading.nameAt(child) != null;
      if (beside && named && reading.child(child, "conj") >= 0) {
        all.addAll(all.size() > 0 ? 1 : 0, arguments.conjuncts(child));
      }
    }
    return all;
  }

  /**
   * "The head of the watchdog John Q said": the person whose name stands right before the cue,
   * where no stop parts it from the noun phrase that the tree makes the subject.
   */
  private int personBefore(int source, int cue) {
    int last = lastBefore(cue);
    Name name = last < 0 ? null : reading.nameAt(last);
    boolean person = name != null && name.kind() == NameKind.PERSON && source < name.first();
    if (!person || !reading.subtree(source).contains(last)) {
      return -1;
    }
    for (int t = source; t < name.first(); t++) {
      boolean verb = reading.upos(t).equals("VERB") && !reading.relation(t).equals("amod");
      boolean parts = verb || Set.of("PUNCT", "CCONJ").contains(reading.upos(t));
      if (parts && !reading.form(t).equals("-")) {
        return -1;
      }
    }
    boolean owns = name.first() > 0 && reading.upos(name.first() - 1).equals("ADP");
    return owns ? -1 : name.first();
  }

  /** The last word before the cue and its auxiliaries and adverbs; -1 if there is none. */
  private int lastBefore(int cue) {
    int first = reading.first(sentence(cue));
    int t = cue - 1;
    while (t >= first
        && Set.of("ADV", "AUX").contains(reading.upos(t))
        && !datelines.isShortName(t)) {
      t--;
    }
    return t < first ? -1 : t;
  }

  private int source(SpeechRule rule, int cue) {
    if (rule.act() == SpeechAct.CITE && !arguments.passive(cue)) {
      int cited = arguments.patient(cue);
      return cited >= 0 ? cited : bareOblique(cue);
    }
    if (rule.act() == SpeechAct.CITE || isQuoted(cue)) {
      return arguments.patient(cue);
    }
    int subject = nearestSubject(cue);
    if (subject < 0 && isFinite(cue)) {
      int titled = closing.titled(cue);
      subject = titled >= 0 && acts(titled) && canSpeak(titled) ? titled : -1;
    }
    if (subject < 0 && rule.act() == SpeechAct.SAY) {
      subject = inverted(cue);
    }
    if (subject < 0) {
      subject = across(cue);
    }
    if (subject < 0) {
      subject = reached(cue);
    }
    if (subject < 0) {
      subject = byTree(cue);
    }
    if (subject < 0 && arguments.passive(cue)) {
      subject = papers.at(cue);
    }
    return subject < 0 && isFinite(cue) ? rightBefore(cue) : subject;
  }

  /** A noun behind the verb without a preposition. */
  private int bareOblique(int cue) {
    for (int child : reading.children(cue)) {
      boolean bare = child > cue && isNominal(child) && arguments.preposition(child).isEmpty();
      if (bare && reading.hasRelation(child, "obl")) {
        return child;
      }
    }
    return -1;
  }

  /** "Was quoted by": the subject speaks, the by-phrase passes it on. */
  private boolean isQuoted(int cue) {
    return reading.lemma(cue).equals("quote") && arguments.passive(cue);
  }

  /** "The force which ... said it had ...": a subject that the tree hangs elsewhere. */
  private int across(int cue) {
    int first = reading.first(sentence(cue));
    for (int t = cue - 1; t >= first && isFinite(cue); t--) {
      int verb = reading.head(t);
      if (reading.quoteAt(t) != null) {
        return -1;
      }
      boolean quoted = verb >= 0 && reading.quoteAt(verb) != null && verb < t;
      if (quoted && reading.relation(t).startsWith("nsubj") && acts(t) && canSpeak(t)) {
        return t;
      }
      boolean over = verb > cue && reading.relation(t).equals("nsubj") && canSpeak(t);
      if (over && hasOwnSubject(verb, cue)) {
        return t;
      }
    }
    return -1;
  }

  /** "Residents reached by phone said": the subject of a participle that the tree parts off. */
  private int reached(int cue) {
    for (int child : reading.children(cue)) {
      boolean participle =
          child < cue
              && reading.relation(child).equals("advcl")
              && reading.xpos(child).equals("VBN")
              && !reading.form(cue - 1).equals(",");
      int subject = participle ? reading.child(child, "nsubj:pass") : -1;
      if (subject >= 0 && subject < child && acts(subject) && canSpeak(subject)) {
        return subject;
      }
    }
    return -1;
  }

  private boolean hasOwnSubject(int verb, int cue) {
    for (int child : reading.children(verb)) {
      if (child > cue && child < verb && reading.hasRelation(child, "nsubj")) {
        return true;
      }
    }
    return false;
  }

  private int byTree(int cue) {
    int found = arguments.agent(cue);
    int agent = found > cue && reading.lemma(cue).equals("tell") ? -1 : found;
    if (agent >= 0 && reading.head(cue) == agent && !acts(agent)) {
      return aboveNoun(agent);
    }
    boolean borrowed = agent >= 0 && reading.hasRelation(cue, "advcl");
    boolean speaks = borrowed && (acts(agent) || reading.upos(agent).equals("PRON"));
    return borrowed && !speaks ? -1 : agent;
  }

  /** "Pointed the finger, accusing": the subject of the verb above. */
  private int aboveNoun(int noun) {
    int verb = reading.head(noun);
    return verb >= 0 && arguments.isVerb(verb) ? arguments.agent(verb) : -1;
  }

  /** Whether a word names people, a body or a source. */
  boolean acts(int word) {
    String lemma = reading.lemma(word).toLowerCase(java.util.Locale.ROOT);
    return reading.nameAt(word) != null
        || classes.is(lemma, "people")
        || classes.is(lemma, "force")
        || classes.is(lemma, "body")
        || SOURCES.contains(lemma);
  }

  /** Whether a word names something written, filmed or counted: "the survey", "footage". */
  boolean isPaper(int word) {
    return papers.isPaper(word);
  }

  /** "..., added the officer": a speaker behind his verb that the tree takes for its object. */
  private int inverted(int cue) {
    int object = reading.child(cue, "obj");
    if (object < 0) {
      return acrossBehind(cue);
    }
    boolean behind =
        object > cue
            && cue > reading.first(sentence(cue))
            && reading.upos(cue - 1).equals("PUNCT")
            && !reading.lemma(cue).equals("tell");
    return behind && acts(object) && canSpeak(object) ? object : -1;
  }

  /** "The town was shelled, said two officials": a speaker that the tree gives the other verb. */
  private int acrossBehind(int cue) {
    int end = reading.end(sentence(cue));
    int t = cue + 1;
    while (t < end && Set.of("DET", "NUM", "ADJ").contains(reading.upos(t))) {
      t++;
    }
    boolean beside =
        t < end
            && cue > reading.first(sentence(cue))
            && reading.upos(cue - 1).equals("PUNCT")
            && reading.hasRelation(t, "nsubj")
            && reading.head(t) < cue;
    return beside && isFinite(cue) && acts(t) && canSpeak(t) ? t : -1;
  }

  private boolean isFinite(int cue) {
    boolean bare = reading.xpos(cue).equals("VBN") && cue > 0 && datelines.isShortName(cue - 1);
    return (bare || Set.of("VBD", "VBZ", "VBP").contains(reading.xpos(cue)))
        && SAYING.contains(reading.lemma(cue));
  }

  /** The noun phrase that ends right before the verb, where the tree gives it no subject. */
  private int rightBefore(int cue) {
    int t = lastBefore(cue);
    int first = reading.first(sentence(cue));
    if (t >= first && reading.form(t).equals(")")) {
      t = open(t, first) - 1;
    }
    if (t >= first && reading.upos(t).equals("AUX") && datelines.isShortName(t)) {
      return t;
    }
    if (t < first || !isNominal(t)) {
      return -1;
    }
    Name name = reading.nameAt(t);
    boolean person = name != null && name.kind() == NameKind.PERSON;
    int head = person ? name.first() : top(t, cue);
    return (acts(head) || reading.upos(head).equals("PRON")) && canSpeak(head) ? head : -1;
  }

  private int open(int close, int first) {
    int t = close;
    while (t > first && !reading.form(t).equals("(")) {
      t--;
    }
    return t;
  }

  private boolean isNominal(int t) {
    return Set.of("NOUN", "PROPN", "PRON").contains(reading.upos(t));
  }

  /** Up from a word to the head of its noun phrase, through names and phrases of place. */
  private int top(int word, int cue) {
    int top = word;
    for (int steps = 0; steps < 6; steps++) {
      int next = up(top, cue);
      if (next < 0) {
        return top;
      }
      top = next;
    }
    return top;
  }

  private int up(int word, int cue) {
    int before = reading.child(word, "case");
    if (before > reading.first(sentence(cue)) && before < word) {
      int noun = reading.head(word) == before - 1 || isNominal(before - 1) ? before - 1 : -1;
      return noun >= 0 && reading.nameAt(noun) == null ? noun : inName(noun, word);
    }
    int head = reading.head(word);
    boolean within = head >= 0 && head < cue && cue - head < 14 && isNominal(head);
    boolean closed = reading.child(word, "det") >= 0;
    return within && !closed && PHRASE.contains(base(word)) ? head : -1;
  }

  /** The head of a name that goes over a preposition; -1 where the preposition ends it. */
  private int inName(int noun, int word) {
    Name name = noun < 0 ? null : reading.nameAt(noun);
    return name != null && name.equals(reading.nameAt(word)) ? noun : -1;
  }

  private String base(int word) {
    String relation = reading.relation(word);
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private int nearestSubject(int cue) {
    if (reading.child(cue, "aux:pass") >= 0) {
      return -1;
    }
    int best = -1;
    for (int child : reading.children(cue)) {
      boolean hearer = child > cue && reading.lemma(cue).equals("tell");
      if (!reading.hasRelation(child, "nsubj") || hearer) {
        continue;
      }
      int speaker = datelines.at(child) ? behindDateline(child, cue) : child;
      boolean subject = speaker >= 0 && canSpeak(speaker);
      if (subject && (best < 0 || Math.abs(speaker - cue) < Math.abs(best - cue))) {
        best = speaker;
      }
    }
    if (best >= 0 && reading.xpos(best).startsWith("W")) {
      return -1;
    }
    int place = genericThey(best, cue);
    return place >= 0 ? place : best;
  }

  /** "ADEN - A spokesman said": the noun that the tree puts beside the place. */
  private int behindDateline(int place, int cue) {
    for (int child : reading.children(place)) {
      boolean beside = Set.of("appos", "parataxis", "conj", "dep").contains(base(child));
      if (beside && child < cue && acts(child)) {
        return child;
      }
    }
    return -1;
  }

  /** "In Ankara, they announced": those who speak there. */
  private int genericThey(int subject, int cue) {
    if (subject < 0 || !reading.lower(subject).equals("they")) {
      return -1;
    }
    int place = arguments.oblique(cue, "in");
    Name name = place < 0 ? null : reading.nameAt(place);
    boolean leads = place >= 0 && place < subject && place - 1 == reading.first(sentence(cue));
    return leads && name != null ? place : -1;
  }

  private int sentence(int word) {
    return reading.sentenceOf(word);
  }

  /** Whether a word can be a speaker: a person, a body, people, a name, a pronoun. */
  boolean canSpeak(int word) {
    String upos = reading.upos(word);
    String lower = reading.lower(word);
    boolean told = lower.equals("reports") && isPressReport(word);
    boolean number = upos.equals("NUM") && reading.child(word, "nmod") < 0;
    if ((NO_SPEAKER.contains(lower) && !told) || classes.is(lower, "time") || number) {
      return false;
    }
    if (upos.equals("VERB") || upos.equals("ADV") || upos.equals("PUNCT")) {
      return false;
    }
    return !datelines.at(word);
  }

  /** "Mexican press reports" speak, "reports" are nobody's. */
  private boolean isPressReport(int word) {
    return Arrays.stream(reading.children(word))
        .anyMatch(child -> reading.relation(child).equals("compound"));
  }
}
