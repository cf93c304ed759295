package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.extract.ActRule.Part;
import org.rashomon.read.Reading;

/**
 * Those who take part in a clash, a deal or talks: its sides, and who mediates, hosts or watches
 * it. For one reading.
 */
final class Participants {
  private static final List<String> BETWEEN =
      List.of("between", "with", "against", "among", "alongside");

  private final Reading reading;
  private final Arguments arguments;
  private final NounPhrases phrases;
  private final WordClasses classes;
  private final NounRoles nouns;
  private final SupportVerbs support;

  Participants(
      Reading reading,
      Arguments arguments,
      NounPhrases phrases,
      WordClasses classes,
      NounRoles nouns,
      SupportVerbs support) {
    this.reading = reading;
    this.arguments = arguments;
    this.phrases = phrases;
    this.classes = classes;
    this.nouns = nouns;
    this.support = support;
  }

  /** All who take part; one may be named twice. */
  List<Party> of(Act act) {
    List<Party> all = new ArrayList<>();
    int head = act.head();
    boolean verb = act.rule().part() == Part.V || arguments.isVerb(head);
    if (verb) {
      add(all, arguments.agent(head));
      add(all, arguments.patient(head));
    } else {
      helpers(head, all);
      carrier(act, all);
      owners(head, all);
      add(all, nouns.byPhrase(head));
      add(all, arguments.oblique(head, "of"));
    }
    for (String preposition : BETWEEN) {
      side(all, arguments.oblique(head, preposition));
      int above = act.carried() ? act.carrier() : nouns.verbOfSubject(head);
      if (above >= 0) {
        side(all, arguments.oblique(above, preposition));
      }
      if (!verb) {
        ofDeal(head, preposition, all);
      }
    }
    opponents(all);
    return all;
  }

  /** "An agreement between the two on a ceasefire": the sides are the agreement's. */
  private void ofDeal(int noun, String preposition, List<Party> all) {
    int above = reading.head(noun);
    boolean on = List.of("on", "for").contains(arguments.preposition(noun));
    int deal = above >= 0 && arguments.isVerb(above) ? arguments.patient(above) : above;
    if (deal < 0 || !on || !is(deal, "deal")) {
      return;
    }
    side(all, arguments.oblique(deal, preposition));
    int verb = reading.head(deal);
    if (verb >= 0 && arguments.isVerb(verb)) {
      side(all, arguments.oblique(verb, preposition));
    }
  }

  /** A name between or against which it is is a side, whatever sort of name it was taken for. */
  private void side(List<Party> all, int head) {
    boolean name = head >= 0 && reading.upos(head).equals("PROPN") && !phrases.canBeParty(head);
    if (name) {
      all.add(phrases.mentioned(head));
    }
    add(all, head);
  }

  /** Whoever signs or declares it is a side of it, whoever brokers it is not. */
  private void carrier(Act act, List<Party> all) {
    if (!act.carried()) {
      add(all, support.doer(act.head()));
    } else if (!is(act.carrier(), "averter")) {
      PartyRole role = role(act.carrier());
      phrases.parties(arguments.agent(act.carrier())).forEach(party -> all.add(party.as(role)));
    }
  }

  private void owners(int noun, List<Party> all) {
    add(all, phrases.owner(noun));
    for (int child : reading.children(noun)) {
      boolean modifier =
          reading.relation(child).equals("amod") || reading.relation(child).equals("compound");
      if (modifier && reading.nameAt(child) != null) {
        add(all, child);
      }
    }
  }

  /** "Clashes between the army and its allies against the rebels": against hangs on the allies. */
  private void opponents(List<Party> all) {
    for (Party party : List.copyOf(all)) {
      add(all, arguments.oblique(party.words().head(), "against"));
    }
  }

  /** "Brokered by", "hosted by", "monitored by". */
  private void helpers(int noun, List<Party> all) {
    int above = reading.head(noun);
    boolean passive = above >= 0 && arguments.isVerb(above) && arguments.patient(above) == noun;
    boolean glued = above == noun + 1 && reading.relation(noun).equals("compound");
    if ((passive || glued) && role(above) != PartyRole.PARTY) {
      helper(above, all);
    }
    boolean hyphen = noun > 1 && reading.form(noun - 2).equals("-");
    if (hyphen && reading.head(noun - 1) != noun) {
      helper(noun - 1, all);
    }
    for (int child : reading.children(noun)) {
      if (reading.hasRelation(child, "acl") || reading.hasRelation(child, "amod")) {
        helper(child, all);
      }
    }
  }

  private void helper(int verb, List<Party> all) {
    PartyRole role = role(verb);
    if (role == PartyRole.PARTY) {
      return;
    }
    int hyphened = before(verb);
    int named = hyphened >= 0 ? hyphened : arguments.agent(verb);
    phrases.parties(named).forEach(party -> all.add(party.as(role)));
  }

  /** "Russian-brokered": who stands before the hyphen. */
  private int before(int participle) {
    boolean hyphen = participle > 0 && reading.form(participle - 1).equals("-");
    for (int child : reading.children(participle)) {
      if (hyphen && child < participle && phrases.canBeParty(child)) {
        return child;
      }
    }
    return -1;
  }

  private PartyRole role(int verb) {
    if (is(verb, "mediating")) {
      return PartyRole.MEDIATOR;
    }
    if (is(verb, "hosting")) {
      return PartyRole.HOST;
    }
    return is(verb, "monitoring") ? PartyRole.MONITOR : PartyRole.PARTY;
  }

  private boolean is(int word, String name) {
    return classes.is(reading.lemma(word).toLowerCase(Locale.ROOT), name);
  }

  private void add(List<Party> all, int head) {
    if (head >= 0) {
      all.addAll(phrases.parties(head));
    }
  }
}
