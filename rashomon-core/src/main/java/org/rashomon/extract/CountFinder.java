package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** Reads the numbers that an act or result gives: how many of whom, and which include which. */
final class CountFinder {
  private static final Set<String> HARM =
      Set.of("kill", "wound", "injure", "hurt", "dead", "die", "maim");

  /** Verbs that leave nobody alive, whoever is said to do it. */
  private static final Set<String> KILLING = Set.of("kill", "murder", "lynch");

  /** What is shot rather than hit. */
  private static final Set<String> ROUNDS = Set.of("round", "bullet", "shot", "time", "minute");

  /** What is said of a part that died while the whole was only hit. */
  private static final Set<String> DEADLY = Set.of("fatally", "dead", "died", "killed");

  /** Words behind the whole within which its parts are announced. */
  private static final int NEAR = 16;

  /** Words behind a part within which its fate is told. */
  private static final int FATE = 6;

  /** More parts than these are no list of parts. */
  private static final int MOST_PARTS = 5;

  private final Reading reading;
  private final Arguments arguments;
  private final NounPhrases phrases;
  private final WordClasses classes;
  private final QuantityReader quantities;
  private final CountedNouns counted;
  private final CountedPeople people;
  private final PartWords parts;
  private final Singles singles;
  private final HeldNumbers held;

  CountFinder(
      Reading reading,
      Arguments arguments,
      NounPhrases phrases,
      WordClasses classes,
      QuantityReader quantities) {
    this.reading = reading;
    this.arguments = arguments;
    this.phrases = phrases;
    this.classes = classes;
    this.quantities = quantities;
    this.people = new CountedPeople(reading, classes);
    this.parts = new PartWords(reading, classes);
    this.singles = new Singles(reading, phrases, classes);
    this.counted = new CountedNouns(reading, arguments, classes, quantities);
    this.held = new HeldNumbers(reading, phrases, quantities, counted);
  }

  /** The counts of an act whose rule says what it counts; none for other acts. */
  List<Count> counts(Act act) {
    List<Count> found = new ArrayList<>();
    CountKind kind = kind(act);
    if (kind == null) {
      munitions(act, found);
      return found;
    }
    List<CountedNouns.Told> all = wholes(act, counted.of(act));
    if (listed(kind, all, found)) {
      return found;
    }
    boolean open = all.stream().anyMatch(told -> isSomeOf(told));
    for (CountedNouns.Told told : all) {
      boolean single = told.quantity() == null && held.of(told.noun()) == null;
      if (!open || !single || found.isEmpty()) {
        count(act, kind, told, found);
      }
    }
    return found;
  }

  /** The children of "a man, his wife and their children": with them nobody knows how many. */
  private boolean isSomeOf(CountedNouns.Told told) {
    return reading.xpos(told.noun()).equals("NNS")
        && classes.is(lemma(told.noun()), "people")
        && quantity(told, true) == null;
  }

  /** "Fired 40 rockets", "four bombs were dropped", "a barrage of 60 missiles". */
  private void munitions(Act act, List<Count> found) {
    boolean verb = act.rule().part() == ActRule.Part.V;
    int head = act.head();
    List<Integer> things = new ArrayList<>();
    for (int thing :
        new int[] {
          verb ? arguments.patient(head) : -1,
          verb ? arguments.agent(head) : -1,
          arguments.oblique(head, "with", "of")
        }) {
      things.addAll(thing < 0 ? List.of() : arguments.conjuncts(thing));
    }
    for (int noun : things) {
      boolean munition = classes.is(lemma(noun), "weapon") || classes.is(lemma(noun), "bomb");
      Quantity quantity = munition ? held.of(noun) : null;
      if (quantity != null) {
        found.add(count(CountKind.MUNITIONS, mention(noun, quantity), quantity, -1));
      }
    }
    if (verb) {
      times(head, found);
      return;
    }
    int number = reading.child(head, "nummod");
    if (number >= 0 && number < head) {
      Quantity acts = quantities.find(reading, number, head);
      if (acts != null) {
        found.add(count(CountKind.INCIDENTS, act.words(), acts, -1));
      }
    }
  }

  /** "Violated the truce 14 times". */
  private void times(int verb, List<Count> found) {
    for (int word : reading.children(verb)) {
      int number = reading.lemma(word).equals("time") ? reading.child(word, "nummod") : -1;
      Quantity times = number < verb ? null : quantities.find(reading, number, word);
      if (times != null) {
        found.add(count(CountKind.INCIDENTS, mention(word, times), times, -1));
      }
    }
  }

  /** Without the parts that the tree takes for more of the same: "six, among them a guard". */
  private List<CountedNouns.Told> wholes(Act act, List<CountedNouns.Told> all) {
    boolean verb = act.rule().part() == ActRule.Part.V;
    if (verb && !all.isEmpty() && all.get(0).noun() < act.head()) {
      CountedNouns.Told whole = counted.wholeOf(all.get(0));
      if (whole != null) {
        return List.of(whole);
      }
    }
    List<CountedNouns.Told> wholes = new ArrayList<>();
    for (CountedNouns.Told told : all) {
      boolean part = false;
      int from = all.get(0).noun();
      for (int t = from + 1; t < told.noun(); t++) {
        part |= parts.at(t);
      }
      if (!part) {
        wholes.add(told);
      }
    }
    return wholes;
  }

  /** "Killed or injured" is told once, undivided. */
  private CountKind kind(Act act) {
    CountKind own = act.rule().kind();
    int head = act.head();
    if (own == CountKind.CASUALTIES && act.rule().part() == ActRule.Part.V) {
      if (isOutdone(head)) {
        return null;
      }
      own = KILLING.contains(reading.lemma(head)) ? CountKind.KILLED : own;
    }
    if (own != CountKind.KILLED && own != CountKind.WOUNDED) {
      return own;
    }
    if (isAlternative(head) && HARM.contains(reading.lemma(reading.head(head)))) {
      return null;
    }
    for (int child : reading.children(head, "conj")) {
      if (isAlternative(child) && HARM.contains(reading.lemma(child))) {
        return CountKind.CASUALTIES;
      }
    }
    return own;
  }

  /** "Shot and killed": what became of those hit is told by the second verb. */
  private boolean isOutdone(int head) {
    for (int child : reading.children(head, "conj")) {
      boolean both = reading.child(child, "obj") >= 0 && reading.child(head, "obj") >= 0;
      boolean own = both || reading.child(child, "nsubj") >= 0 || number(child - 1);
      if (HARM.contains(reading.lemma(child)) && !own) {
        return true;
      }
    }
    return false;
  }

  private boolean isAlternative(int word) {
    int cc = reading.relation(word).equals("conj") ? reading.child(word, "cc") : -1;
    return cc >= 0 && reading.lower(cc).equals("or");
  }

  /** Described victims are counted together: "a couple and their two children" is four. */
  private boolean listed(CountKind kind, List<CountedNouns.Told> all, List<Count> found) {
    int sum = 0;
    int first = Integer.MAX_VALUE;
    int end = 0;
    boolean one = true;
    boolean someone = false;
    boolean theirs = all.size() > 1;
    boolean fighters = false;
    for (int i = 0; i < all.size(); i++) {
      CountedNouns.Told told = all.get(i);
      Quantity quantity = quantity(told, true);
      if (quantity == null || quantity.qualifier() != Qualifier.EXACT) {
        return false;
      }
      sum += quantity.value();
      first = Math.min(first, quantity.first());
      end = Math.max(end, Math.max(quantity.end(), told.noun() + 1));
      one &=
          quantity.value() == 1
              && told.quantity() == null
              && quantities.at(reading, quantity.first(), end) == null;
      someone |= quantity.value() == 1 && isSomeone(told.noun());
      theirs &= i == 0 || reading.child(told.noun(), "nmod:poss") >= 0;
      fighters |= classes.is(lemma(told.noun()), "combatant");
    }
    boolean people = kind != CountKind.DESTROYED && kind != CountKind.DAMAGED;
    if (all.size() < 2 || fighters || !(one || theirs || (someone && people))) {
      return false;
    }
    int head = Math.min(Math.max(all.get(0).noun(), first), end - 1);
    Quantity whole = Quantity.of(first, end, sum, Qualifier.EXACT, false);
    found.add(count(kind, new TokenSpan(first, end, head), whole, -1));
    return true;
  }

  /** "A guard and two boys", "he and two boys", in a headline "man, two boys". */
  private boolean isSomeone(int noun) {
    boolean headline =
        reading.isTitle(reading.sentenceOf(noun))
            && reading.upos(noun).equals("NOUN")
            && singles.of(noun) != null;
    boolean he =
        Set.of("he", "she").contains(reading.lower(noun)) && reading.child(noun, "conj") > noun;
    return singles.isPeople(noun) || headline || he;
  }

  private void count(Act act, CountKind kind, CountedNouns.Told told, List<Count> found) {
    Quantity quantity = quantity(told, told.noun() != act.head());
    boolean human =
        kind == CountKind.KILLED || kind == CountKind.WOUNDED || kind == CountKind.CASUALTIES;
    if (quantity == null
        || isOfFamilies(told.noun(), quantity)
        || (human && isThing(told.noun()))) {
      return;
    }
    int first = quantity.first();
    if (found.stream().anyMatch(c -> c.kind() == kind && c.words().contains(first))) {
      return;
    }
    int whole = found.size();
    int noun = told.noun();
    found.add(count(kind, mention(noun, quantity), held.bounded(quantity, noun), -1));
    parts(kind, act.head(), Math.max(noun, quantity.end() - 1) + 1, whole, found);
    among(kind, act.head(), quantity, whole, found);
  }

  /** "Lost 80 men and nine tanks": the tanks weren't killed; "shot three more times". */
  private boolean isThing(int noun) {
    String lemma = lemma(noun);
    return ROUNDS.contains(lemma)
        || classes.is(lemma, "vehicle")
        || classes.is(lemma, "aircraft")
        || (classes.is(lemma, "weapon") && !classes.is(lemma, "people"))
        || lemma.equals("system");
  }

  /** The quantity that word order told, or that the noun phrase holds; a single person is one. */
  private Quantity quantity(CountedNouns.Told told, boolean alone) {
    if (told.quantity() != null) {
      return told.quantity();
    }
    Quantity own = held.of(told.noun());
    return own == null && alone ? singles.of(told.noun()) : own;
  }

  /** "Two families fled" doesn't tell how many people did. */
  private boolean isOfFamilies(int noun, Quantity quantity) {
    boolean household = Set.of("family", "household", "generation").contains(lemma(noun));
    return household && quantity.value() != null && quantity.end() <= noun;
  }

  /** The parts told of a whole: "including ten women and a girl", "five of them children". */
  private void parts(CountKind kind, int act, int from, int whole, List<Count> found) {
    int end = reading.end(reading.sentenceOf(act));
    for (int t = from; t < Math.min(end, from + NEAR); t++) {
      if (parts.at(t) && isOfOthers(t, whole, found)) {
        return;
      }
      if (parts.at(t)) {
        boolean behind = parts.pointsBack(t) && number(t - 2);
        items(kind, behind ? t - 2 : t + 1, end, whole, found);
        return;
      }
      if (number(t) && !(t + 2 < end && parts.pointsBack(t + 2))) {
        if (isFatal(t, end)) {
          items(kind, t, end, whole, found);
        }
        return;
      }
    }
  }

  /** "Two were killed as they attacked a patrol that included three officers". */
  private boolean isOfOthers(int word, int whole, List<Count> found) {
    TokenSpan noun = found.get(whole).noun();
    return reading.relation(word).equals("acl:relcl") && !noun.contains(reading.head(word));
  }

  private boolean number(int t) {
    Quantity at = t < 0 ? null : quantities.at(reading, t, reading.end(reading.sentenceOf(t)));
    return at != null
        && at.qualifier() != Qualifier.NONE
        && !classes.is(reading.lemma(counted.nounOf(at)).toLowerCase(Locale.ROOT), "time");
  }

  private String lemma(int word) {
    return reading.lemma(word).toLowerCase(Locale.ROOT);
  }

  /** "Nine were shot, one fatally", "nine were shot, one man fatally". */
  private boolean isFatal(int t, int end) {
    Quantity number = quantities.at(reading, t, end);
    int behind = number == null ? end : Math.max(number.end(), counted.nounOf(number) + 1);
    return behind < end && reading.lower(behind).equals("fatally");
  }

  private void items(CountKind kind, int from, int end, int whole, List<Count> found) {
    int t = from;
    while (t < end && Set.of("them", "whom", ",", ":").contains(reading.lower(t))) {
      t++;
    }
    for (int i = 0; i < MOST_PARTS && t < end; i++) {
      Quantity part = item(t, end);
      int noun = part == null ? -1 : itemNoun(part);
      if (part == null || (i > 0 && startsClause(noun + 1, end))) {
        return;
      }
      found.add(count(fate(kind, noun + 1, end), mention(noun, part), part, whole));
      t = behindPair(noun + 1, end);
      if (t < end && reading.lower(t).equals(",")) {
        t++;
      }
      if (t < end && reading.lower(t).equals("and")) {
        t++;
      } else if (t >= end || !reading.lower(t - 1).equals(",")) {
        return;
      }
    }
  }

  /** "Four were shot, one of them fatally", "including one who was pronounced dead". */
  private CountKind fate(CountKind kind, int from, int end) {
    if (kind != CountKind.CASUALTIES && kind != CountKind.WOUNDED) {
      return kind;
    }
    for (int t = from; t < Math.min(end, from + FATE) && !reading.form(t).equals(","); t++) {
      if (DEADLY.contains(reading.lower(t))) {
        return CountKind.KILLED;
      }
    }
    return kind;
  }

  /** Past the second noun of "ten police and soldiers". */
  private int behindPair(int t, int end) {
    boolean pair =
        t + 1 < end && reading.lower(t).equals("and") && reading.upos(t + 1).equals("NOUN");
    return pair && quantities.at(reading, t + 1, end) == null ? t + 2 : t;
  }

  /** The quantity or the single person that begins at a word; null for neither. */
  private Quantity item(int t, int end) {
    Quantity number = quantities.find(reading, t, Math.min(end, t + 4));
    if (number != null && (number.first() == t || (number.first() == t + 1 && isLead(t)))) {
      return number;
    }
    boolean lead = Set.of("a", "an", "one", "his", "her", "their").contains(reading.lower(t));
    int noun = lead ? counted.nounOf(Quantity.notKnown(t, t + 1)) : -1;
    return noun <= t
        ? null
        : singles.of(noun) == null ? null : Quantity.of(t, noun + 1, 1, Qualifier.EXACT, false);
  }

  private boolean isLead(int t) {
    return reading.upos(t).equals("DET") || reading.upos(t).equals("ADP");
  }

  private int itemNoun(Quantity part) {
    boolean one = part.value() != null && part.value() == 1 && part.end() - 1 > part.first();
    boolean ended = one && reading.upos(part.end() - 1).equals("NOUN");
    int noun = ended ? part.end() - 1 : counted.nounOf(part);
    int end = reading.end(reading.sentenceOf(noun));
    boolean them =
        noun + 2 < end && reading.lower(noun + 1).equals("of") && parts.pointsBack(noun + 2);
    int behind = them && noun + 3 < end && reading.upos(noun + 3).equals("NOUN") ? 3 : 0;
    return noun + behind;
  }

  /** Whether a clause of its own begins with what was taken for one more part. */
  private boolean startsClause(int t, int end) {
    return t < end && (reading.upos(t).equals("AUX") || reading.xpos(t).equals("VBD"));
  }

  /** "Six civilians were among at least 22 people killed": the subject is a part. */
  private void among(CountKind kind, int act, Quantity quantity, int whole, List<Count> found) {
    int before = quantity.first() - 1;
    int floor = reading.first(reading.sentenceOf(act));
    if (before <= floor || !reading.lower(before).equals("among")) {
      return;
    }
    int verb = before - 1;
    while (verb > floor && reading.upos(verb).equals("AUX")) {
      verb--;
    }
    int subject = reading.upos(verb).equals("NOUN") || reading.upos(verb).equals("ADJ") ? verb : -1;
    int patient = arguments.patient(act);
    int noun = patient >= 0 && patient < before ? patient : subject;
    Quantity part = noun < 0 ? null : quantity(new CountedNouns.Told(noun, null), true);
    if (part != null) {
      int index = found.size();
      found.add(count(kind, mention(noun, part), part, whole));
      parts(kind, act, Math.max(noun, part.end() - 1) + 1, index, found);
    }
  }

  /** The noun phrase counted, with no clause or list behind it. */
  private TokenSpan mention(int noun, Quantity quantity) {
    TokenSpan mention = phrases.mention(noun);
    int first = Math.min(quantity.first(), noun);
    if (mention.first() > quantity.first() || mention.end() > noun + NEAR) {
      return new TokenSpan(first, noun + 1, noun);
    }
    int from = Math.max(mention.first(), Math.min(first, noun));
    int end = noun + 1;
    while (end < mention.end() && !reading.lower(end).equals(",")) {
      end++;
    }
    return new TokenSpan(from, end, noun);
  }

  private Count count(CountKind kind, TokenSpan mention, Quantity quantity, int partOf) {
    int noun = mention.head();
    int head = Math.min(Math.max(noun, quantity.first()), quantity.end() - 1);
    return new Count(
        new TokenSpan(quantity.first(), quantity.end(), head),
        kind,
        quantity.value(),
        quantity.qualifier(),
        quantity.low(),
        quantity.high(),
        mention,
        people.victims(mention),
        people.groups(mention),
        null,
        null,
        partOf);
  }
}
