package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** Reads the numbers that an act or result gives: how many of whom, and which include which. */
final class CountFinder {
  private static final Set<String> SUBSET =
      Set.of("including", "included", "includes", "among", "whom", "them");

  /** A part is told within so many words behind the word that announces it. */
  private static final int NEAR = 5;

  private final Reading reading;
  private final Arguments arguments;
  private final NounPhrases phrases;
  private final WordClasses classes;
  private final QuantityReader quantities;

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
  }

  /** The counts of an act whose rule says what it counts; none for other acts. */
  List<Count> counts(Act act) {
    List<Count> found = new ArrayList<>();
    if (act.rule().kind() != null) {
      for (int noun : counted(act)) {
        count(act, noun, found);
      }
    }
    return found;
  }

  /** The nouns whose number the act tells. */
  List<Integer> counted(Act act) {
    int head = act.head();
    return switch (act.rule().part()) {
      case V -> ofVerb(head, act.rule().frame() == ActRule.Frame.RESULT_SUBJECT);
      case A -> ofAdjective(head);
      case N -> ofNoun(act);
    };
  }

  private List<Integer> ofVerb(int verb, boolean subject) {
    int before = verb - 1;
    boolean elliptic =
        reading.relation(verb).equals("conj") && before >= 0 && reading.upos(before).equals("NUM");
    if (elliptic) {
      return List.of(before);
    }
    if (subject) {
      int agent = arguments.agent(verb);
      return agent < 0 ? List.of() : arguments.conjuncts(agent);
    }
    int patient = arguments.patient(verb);
    int noun = patient >= 0 ? patient : arguments.agent(verb);
    return noun < 0 ? List.of() : arguments.conjuncts(noun);
  }

  private List<Integer> ofAdjective(int word) {
    int subject = reading.child(word, "nsubj");
    if (subject >= 0) {
      return arguments.conjuncts(subject);
    }
    int head = reading.head(word);
    if (head >= 0 && reading.relation(word).equals("xcomp")) {
      return ofVerb(head, false);
    }
    if (head >= 0 && reading.relation(word).equals("amod")) {
      return List.of(head);
    }
    return List.of(word);
  }

  private List<Integer> ofNoun(Act act) {
    int noun = act.head();
    int of = arguments.oblique(noun, "of", "among");
    if (of >= 0 && quantityOf(noun) == null) {
      return arguments.conjuncts(of);
    }
    return List.of(noun);
  }

  private void count(Act act, int noun, List<Count> found) {
    Quantity quantity = quantityOf(noun);
    if (quantity == null && act.rule().part() != ActRule.Part.N) {
      quantity = single(noun);
    }
    if (quantity != null) {
      int whole = found.size();
      found.add(count(act.rule().kind(), noun, quantity, -1));
      parts(act.rule().kind(), noun, quantity, whole, found);
    }
  }

  /** The quantity within a noun phrase, or the noun itself when it is a number. */
  private Quantity quantityOf(int noun) {
    TokenSpan mention = phrases.mention(noun);
    return quantities.find(reading, mention.first(), noun + 1);
  }

  /** One person, named or with an article or possessor: "a soldier", "General X", "his son". */
  private Quantity single(int noun) {
    boolean plural = reading.xpos(noun).endsWith("S") || reading.upos(noun).equals("PRON");
    String lemma = reading.lemma(noun).toLowerCase(Locale.ROOT);
    Name name = reading.nameAt(noun);
    boolean person = name != null && name.kind() == NameKind.PERSON;
    if (plural || !(person || classes.is(lemma, "person"))) {
      return null;
    }
    int first = phrases.mention(noun).first();
    return Quantity.of(first, noun + 1, 1, Qualifier.EXACT, false);
  }

  private void parts(CountKind kind, int noun, Quantity whole, int index, List<Count> found) {
    int sentence = reading.sentenceOf(noun);
    int from = Math.max(noun, whole.end() - 1) + 1;
    for (int t = from; t < Math.min(reading.end(sentence), from + 14); t++) {
      if (SUBSET.contains(reading.lower(t)) && announces(t)) {
        int end = Math.min(reading.end(sentence), t + 1 + NEAR);
        Quantity part = quantities.find(reading, t + 1, end);
        if (part != null) {
          int head = nounOf(part, sentence);
          found.add(count(kind, head, part, index));
        }
        return;
      }
    }
  }

  private boolean announces(int t) {
    String lower = reading.lower(t);
    return (!lower.equals("them") && !lower.equals("whom"))
        || (t > 0 && Set.of("of", "among").contains(reading.lower(t - 1)));
  }

  /** The noun that a quantity counts: the head of its number, or the word behind it. */
  private int nounOf(Quantity quantity, int sentence) {
    int number = quantity.end() - 1;
    int head = reading.head(number);
    boolean noun = head >= quantity.end() && reading.upos(head).equals("NOUN");
    if (noun) {
      return head;
    }
    for (int t = quantity.end(); t < Math.min(reading.end(sentence), quantity.end() + 3); t++) {
      if (reading.upos(t).equals("NOUN")) {
        return t;
      }
    }
    return number;
  }

  private Count count(CountKind kind, int noun, Quantity quantity, int partOf) {
    TokenSpan mention = phrases.mention(noun);
    int head = Math.min(Math.max(noun, quantity.first()), quantity.end() - 1);
    return new Count(
        new TokenSpan(quantity.first(), quantity.end(), head),
        kind,
        quantity.value(),
        quantity.qualifier(),
        quantity.low(),
        quantity.high(),
        mention,
        victims(mention),
        groups(mention),
        null,
        null,
        partOf);
  }

  private Victims victims(TokenSpan mention) {
    boolean civilian = any(mention, "civilian");
    boolean combatant = any(mention, "combatant");
    if (civilian && combatant) {
      return Victims.MIXED;
    }
    return civilian ? Victims.CIVILIAN : combatant ? Victims.COMBATANT : Victims.UNKNOWN;
  }

  private boolean any(TokenSpan mention, String name) {
    for (int t = mention.first(); t < mention.end(); t++) {
      if (classes.is(reading.lemma(t).toLowerCase(Locale.ROOT), name)) {
        return true;
      }
    }
    return false;
  }

  private List<String> groups(TokenSpan mention) {
    Set<String> found = new TreeSet<>();
    for (int t = mention.first(); t < mention.end(); t++) {
      for (String name : classes.of(reading.lemma(t).toLowerCase(Locale.ROOT))) {
        if (name.startsWith("group-")) {
          found.add(name.substring("group-".length()));
        }
      }
    }
    return List.copyOf(found);
  }
}
