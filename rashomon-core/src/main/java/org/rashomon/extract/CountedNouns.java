package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.read.Reading;

/**
 * Finds the nouns whose number an act or result tells. A number that stands right beside the word
 * is taken before what the tree says: headlines and "at least" lead the tree astray, word order
 * does not.
 */
final class CountedNouns {
  private static final Set<String> HARMED =
      Set.of("killed", "wounded", "injured", "hurt", "dead", "missing", "slain", "shot");

  private static final Set<String> HARMING = Set.of("killing", "wounding", "injuring", "hurting");

  /** Verbs that may stand between "were" and "killed". */
  private static final Set<String> REPORTED =
      Set.of("report", "confirm", "find", "believe", "fear", "presume", "leave", "declare");

  /** Nouns that stand for those behind their "of". */
  private static final Set<String> STAND_FOR =
      Set.of("body", "corpse", "life", "number", "total", "remains", "toll", "killing", "death");

  /** Nouns whose owner is the one who died. */
  private static final Set<String> DEATHS = Set.of("death", "murder", "killing", "assassination");

  /** An aside between the victims and what befell them is no longer. */
  private static final int ASIDE = 12;

  private static final Set<String> BESIDE = Set.of("along with", "alongside", "together with");

  private static final Set<String> UNITS =
      Set.of("percent", "%", "km", "kilometre", "kilometer", "mile", "metre", "meter", "dollar");

  private static final int LEFT = 9;

  private final Reading reading;
  private final Arguments arguments;
  private final WordClasses classes;
  private final QuantityReader quantities;
  private final PartWords parts;
  private final LeftDead leftDead;
  private final PartWholes wholes;
  private final OfCounts ofCounts;
  private final TollFigures tolls;

  CountedNouns(
      Reading reading, Arguments arguments, WordClasses classes, QuantityReader quantities) {
    this.reading = reading;
    this.arguments = arguments;
    this.classes = classes;
    this.quantities = quantities;
    this.parts = new PartWords(reading, classes);
    this.leftDead = new LeftDead(reading, arguments);
    this.ofCounts = new OfCounts(reading, quantities, noun -> isMeasured(noun) ? null : own(noun));
    this.wholes = new PartWholes(reading, arguments, quantities, parts);
    this.tolls = new TollFigures(reading, quantities, this::at);
  }

  /** A noun counted, with its quantity where word order told it, else null. */
  record Told(int noun, Quantity quantity) {}

  /** The nouns whose number the act tells, in order. */
  List<Told> of(Act act) {
    List<Told> own = told(act);
    List<Told> all = new ArrayList<>(own);
    for (int noun : companions(act.head(), own)) {
      if (own.stream().noneMatch(told -> told.noun() == noun)) {
        all.add(new Told(noun, null));
      }
    }
    return all;
  }

  /** "Killed a man along with his wife": those told beside the victims, by verb or noun. */
  private List<Integer> companions(int head, List<Told> own) {
    List<Integer> found = new ArrayList<>();
    List<Integer> words = new ArrayList<>(List.of(head));
    own.forEach(told -> words.add(told.noun()));
    for (int word : own.isEmpty() ? List.<Integer>of() : words) {
      for (Arguments.Oblique oblique : arguments.obliques(word)) {
        int first = first(oblique.head());
        boolean together = first > 0 && reading.lower(first - 1).equals("together");
        boolean beside = BESIDE.contains(oblique.preposition());
        if (beside || (together && oblique.preposition().equals("with"))) {
          found.addAll(arguments.conjuncts(oblique.head()));
        }
      }
    }
    return found;
  }

  private List<Told> told(Act act) {
    int head = act.head();
    Told figure = tolls.ofNumber(head);
    if (figure != null) {
      return List.of(figure);
    }
    return switch (act.rule().part()) {
      case V -> countsSubject(act.rule()) ? ofSubject(head) : ofVerb(head);
      case A -> ofAdjective(head);
      case N -> ofNoun(head);
    };
  }

  /** "Six died", "thousands fled". */
  private static boolean countsSubject(ActRule rule) {
    return rule.frame() == ActRule.Frame.RESULT_SUBJECT
        || (rule.frame() == ActRule.Frame.ACTOR && rule.kind() == CountKind.DISPLACED);
  }

  private List<Told> ofSubject(int verb) {
    int subject = arguments.agent(verb);
    List<Integer> tree = subject < 0 ? List.of() : arguments.conjuncts(subject);
    Told before = before(verb);
    before = before == null && isAside(verb) ? beforeAside(verb) : before;
    return before == null ? told(tree) : merged(before, tree);
  }

  /** "There are dead and wounded": nobody says how many. */
  private boolean isThere(int word) {
    boolean second = reading.hasRelation(word, "conj") && HARMED.contains(reading.lower(word));
    int subject = second ? reading.head(word) : word;
    boolean is = subject >= 0 && reading.hasRelation(subject, "nsubj");
    return is && reading.child(reading.head(subject), "expl") >= 0;
  }

  private List<Told> ofVerb(int verb) {
    if (isThere(verb) && before(verb) == null) {
      return List.of(new Told(verb, Quantity.vague(verb, verb + 1, null, false)));
    }
    boolean passive = reading.child(verb, "aux:pass") >= 0;
    int object = object(verb);
    Told before = before(verb);
    before = before == null && passive && !isCounted(nearest(verb)) ? beforeAside(verb) : before;
    Told behind = passive ? null : behind(verb);
    if (behind != null && !(before != null && isNext(behind))) {
      return merged(behind, object < 0 ? List.of() : arguments.conjuncts(object));
    }
    int among = amongThose(verb);
    if (among >= 0) {
      return told(arguments.conjuncts(among));
    }
    int patient =
        passive ? nearest(verb) : arguments.patient(verb) < 0 ? object : arguments.patient(verb);
    int noun = patient >= 0 || passive ? patient : arguments.agent(verb);
    List<Integer> tree = noun < 0 ? List.of() : nouns(noun);
    boolean participle = Set.of("VBN", "VBD", "NN").contains(reading.xpos(verb));
    if (before != null && participle && (passive || object < 0 || behind != null)) {
      return merged(before, tree);
    }
    return told(tree);
  }

  /** Its object, or that of the verb before it: "shot and killed a teacher". */
  private int object(int verb) {
    int object = reading.child(verb, "obj");
    int first = reading.relation(verb).equals("conj") ? reading.head(verb) : -1;
    int shared = first < 0 ? -1 : reading.child(first, "obj");
    return object < 0 && shared > verb ? shared : object;
  }

  /** "Three children were among those killed": who they are is said of "those". */
  private int amongThose(int verb) {
    int those = reading.hasRelation(verb, "acl") ? reading.head(verb) : -1;
    boolean among =
        those >= 0
            && Set.of("those", "dead", "victim").contains(reading.lower(those))
            && Set.of("among", "amongst").contains(arguments.preposition(those));
    return among ? reading.child(those, "nsubj") : -1;
  }

  /** Of several nouns read as subjects of a passive the nearest with a number is it. */
  private int nearest(int verb) {
    int[] subjects = reading.children(verb, "nsubj");
    for (int i = subjects.length - 1; i > 0; i--) {
      int noun = subjects[i];
      boolean counts = quantities.find(reading, first(noun), noun + 1) != null;
      if (noun < verb && counts && !isPart(noun)) {
        return noun;
      }
    }
    return arguments.patient(verb);
  }

  /** "Ten people, among them two children, were killed". */
  private boolean isPart(int noun) {
    int before = first(noun) - 1;
    return before >= 0 && parts.at(before);
  }

  /** "6 killed, 22 injured": the number behind belongs to the next word of harm. */
  private boolean isNext(Told behind) {
    int next = Math.max(behind.noun() + 1, behind.quantity().end());
    return next < reading.size() && HARMED.contains(reading.lower(next));
  }

  private List<Told> ofAdjective(int word) {
    if (isThere(word) && before(word) == null) {
      return List.of(new Told(word, Quantity.vague(word, word + 1, null, false)));
    }
    List<Integer> left = leftDead.of(word);
    if (!left.isEmpty()) {
      return told(left);
    }
    Told before = before(word);
    int subject = reading.child(word, "nsubj");
    if (subject >= 0) {
      List<Integer> tree = nouns(subject);
      return before == null ? told(tree) : merged(before, tree);
    }
    if (before != null) {
      return merged(before, List.of());
    }
    int head = reading.head(word);
    if (head >= 0 && reading.relation(word).equals("xcomp")) {
      return ofVerb(head);
    }
    boolean noun = head >= 0 && reading.relation(word).equals("amod");
    return told(List.of(noun ? head : word));
  }

  private List<Told> ofNoun(int noun) {
    int sentenceEnd = reading.end(reading.sentenceOf(noun));
    if (reading.lemma(noun).equals("toll")) {
      return tolls.ofToll(noun, sentenceEnd);
    }
    if (noun + 1 < sentenceEnd && reading.lower(noun + 1).equals("of")) {
      Told of = at(noun + 2, sentenceEnd);
      if (of != null) {
        return merged(of, List.of());
      }
    }
    int of = arguments.oblique(noun, "of", "among");
    if (of >= 0 && quantities.find(reading, first(noun), noun + 1) == null) {
      return told(arguments.conjuncts(of));
    }
    int some = reading.head(noun);
    if (some >= 0 && reading.upos(some).equals("NUM") && arguments.preposition(noun).equals("of")) {
      return told(List.of(some));
    }
    int owner = reading.child(noun, "nmod:poss");
    if (owner >= 0 && DEATHS.contains(reading.lemma(noun)) && !reading.upos(owner).equals("PRON")) {
      return told(arguments.conjuncts(owner));
    }
    if (reading.lemma(noun).equals("condition")) {
      return told(inCondition(noun));
    }
    int verb = reading.head(noun);
    boolean suffered =
        verb >= 0
            && Set.of("suffer", "sustain", "take").contains(reading.lemma(verb))
            && quantities.find(reading, first(noun), noun + 1) == null;
    int sufferer = suffered ? arguments.agent(verb) : -1;
    return told(sufferer < 0 ? List.of(noun) : arguments.conjuncts(sufferer));
  }

  /** "A boy is in critical condition", "remained in", "left two men in". */
  private List<Integer> inCondition(int noun) {
    int verb = reading.head(noun);
    int who = reading.child(noun, "nsubj");
    if (who < 0 && verb >= 0) {
      who = arguments.patient(verb);
    }
    if (who < 0 && verb >= 0) {
      who = arguments.agent(verb);
    }
    return who < 0 ? List.of() : arguments.conjuncts(who);
  }

  private int first(int noun) {
    int first = noun;
    for (int child : reading.children(noun)) {
      first = Math.min(first, child);
    }
    return first;
  }

  /** What a number right behind a verb counts: "killed at least 21 civilians". */
  private Told behind(int verb) {
    int sentenceEnd = reading.end(reading.sentenceOf(verb));
    int t = verb + 1;
    while (t < sentenceEnd && isOpening(t)) {
      t++;
    }
    return at(t, sentenceEnd);
  }

  private boolean isOpening(int t) {
    return reading.lower(t).equals("reportedly") || "\"“”''``".contains(reading.form(t));
  }

  /** The quantity whose first word, qualifier included, is this one. */
  Told at(int first, int sentenceEnd) {
    Quantity found = quantities.find(reading, first, Math.min(sentenceEnd, first + 6));
    if (found == null || found.first() > first) {
      return null;
    }
    int noun = nounOf(found);
    return isMeasured(noun) || isMeasured(found.end() - 1) ? null : new Told(noun, found);
  }

  private boolean isMeasured(int noun) {
    String lemma = reading.lemma(noun).toLowerCase(Locale.ROOT);
    return UNITS.contains(lemma) || classes.is(lemma, "time");
  }

  /**
   * What the number right before a word counts: "three others wounded", "21 people were killed".
   */
  private Told before(int word) {
    int floor = reading.first(reading.sentenceOf(word));
    int last = word - 1;
    while (last >= floor && isBetween(last)) {
      last--;
    }
    if (last >= floor && reading.lower(last).equals("another")) {
      return new Told(last, Quantity.of(last, last + 1, 1, Qualifier.EXACT, true));
    }
    Told best = null;
    for (int t = last; t >= Math.max(floor, last - LEFT) && !isBorder(t); t--) {
      Quantity found = quantities.at(reading, t, reading.end(reading.sentenceOf(t)));
      int noun = found == null ? -1 : nounOf(found);
      boolean counts = found != null && !isOfThem(found) && !isMeasured(noun);
      if (counts && (noun == last || found.end() - 1 == last)) {
        best = new Told(noun, found);
      }
    }
    return best == null ? null : ofCounts.of(best, floor);
  }

  /** "Twelve, seven of them children, died". */
  private boolean isOfThem(Quantity quantity) {
    int them = quantity.end() + 1;
    return them < reading.size() && parts.pointsBack(them);
  }

  /**
   * Whether parts are told right before the verb, behind the whole: ", seven of them children,".
   */
  private boolean isAside(int verb) {
    for (int t = verb - 1; t > Math.max(1, verb - ASIDE) && !arguments.isVerb(t); t--) {
      if (parts.pointsBack(t)) {
        return reading.form(verb - 1).equals(",");
      }
    }
    return false;
  }

  private boolean isCounted(int noun) {
    return noun >= 0 && own(noun) != null;
  }

  /** The quantity among a noun's own words, or null. */
  private Quantity own(int noun) {
    return quantities.find(reading, first(noun), noun + 1);
  }

  /** "At least 14 people, most of them women, were killed" where the tree has lost the people. */
  private Told beforeAside(int verb) {
    int floor = reading.first(reading.sentenceOf(verb));
    int close = verb - 1;
    while (close > floor && isBetween(close)) {
      close--;
    }
    if (!reading.form(close).equals(",")) {
      return null;
    }
    for (int open = close - 1; open > Math.max(floor, close - ASIDE); open--) {
      if (arguments.isVerb(open)) {
        return null;
      }
      if (reading.form(open).equals(",")) {
        return before(open);
      }
    }
    return null;
  }

  private boolean isBetween(int t) {
    String upos = reading.upos(t);
    boolean reported = upos.equals("VERB") && REPORTED.contains(reading.lemma(t));
    return upos.equals("AUX") || upos.equals("ADV") || upos.equals("PART") || reported;
  }

  private boolean isBorder(int t) {
    return switch (reading.upos(t)) {
      case "VERB" -> !reading.relation(t).equals("amod");
      case "SCONJ", "AUX" -> true;
      case "ADP" -> !Set.of("of", "to", "up").contains(reading.lower(t));
      case "PUNCT" -> !reading.form(t).equals("-");
      default -> false;
    };
  }

  /** What the parts that stand right before a verb are parts of; null where they are none. */
  Told wholeOf(Told told) {
    int start = told.quantity() == null ? first(told.noun()) : told.quantity().first();
    Quantity whole = wholes.before(start);
    return whole == null ? null : new Told(nounOf(whole), whole);
  }

  /** The noun that a quantity counts, by word order; the number itself where none follows. */
  int nounOf(Quantity quantity) {
    int end = reading.end(reading.sentenceOf(quantity.first()));
    int t = quantity.end();
    if (t < end && reading.lower(t).equals("of")) {
      t++;
    }
    int noun = -1;
    for (int limit = Math.min(end, t + 8); t < limit && continues(t, noun); t++) {
      String upos = reading.upos(t);
      boolean name = upos.equals("PROPN") && (noun < 0 || reading.upos(noun).equals("PROPN"));
      if (upos.equals("NOUN") || name) {
        noun = t;
      }
    }
    return noun < 0 ? quantity.end() - 1 : noun;
  }

  private boolean continues(int t, int noun) {
    if (HARMED.contains(reading.lower(t))) {
      return false;
    }
    return switch (reading.upos(t)) {
      case "NOUN" -> noun < 0 || !isMeasured(t);
      case "PROPN" -> noun < 0 || reading.upos(noun).equals("PROPN");
      case "ADJ" -> noun < 0 || reading.relation(t).equals("amod");
      case "DET" -> noun < 0;
      case "PRON" -> noun < 0 && reading.xpos(t).equals("PRP$");
      case "VERB" -> reading.relation(t).equals("amod") && reading.head(t) > t;
      case "PUNCT" -> reading.form(t).equals("-") || "\"“”''".contains(reading.form(t));
      default -> reading.xpos(t).equals("POS");
    };
  }

  /** The noun and those coordinated with it; those it stands for where it is no victim itself. */
  private List<Integer> nouns(int noun) {
    boolean standsFor = STAND_FOR.contains(reading.lemma(noun));
    int of = standsFor ? arguments.oblique(noun, "of") : -1;
    return arguments.conjuncts(of >= 0 ? of : noun);
  }

  private static List<Told> told(List<Integer> nouns) {
    return nouns.stream().map(noun -> new Told(noun, null)).toList();
  }

  /** What word order tells, with the nouns coordinated with it. */
  private List<Told> merged(Told first, List<Integer> tree) {
    boolean within = tree.stream().anyMatch(noun -> isOf(first, noun));
    List<Integer> nouns = within ? tree : arguments.conjuncts(first.noun());
    List<Told> all = new ArrayList<>();
    for (int noun : nouns) {
      if (isOf(first, noun)) {
        all.add(first);
      } else if (!otherwise(first.noun(), noun)) {
        all.add(new Told(noun, null));
      }
    }
    return all;
  }

  /** Whether a word of the tree is what was told, or its number: "three of his guards". */
  private static boolean isOf(Told told, int word) {
    Quantity number = told.quantity();
    return word == told.noun() || (number.first() <= word && word < number.end());
  }

  /** "Killed two and wounded six": what is read as one list is told by another verb. */
  private boolean otherwise(int first, int noun) {
    for (int t = Math.min(first, noun) + 1; t < Math.max(first, noun); t++) {
      String word = reading.lower(t);
      if (HARMED.contains(word) || HARMING.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
