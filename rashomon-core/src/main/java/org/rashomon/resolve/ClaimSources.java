package org.rashomon.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.extract.Source;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;
import org.rashomon.resolve.party.KnownParty;
import org.rashomon.text.Phrase;

/**
 * Resolves the chains of one report: who a speaker is, for whom he speaks, what he is to the act. A
 * speaker is told by his own words, by a name put beside him, by what he stands for; "the monitor"
 * by the one monitor of the report, a spokesman by the side that spoke before him, an official
 * without more by the state the report is of. For one report, its claims in order.
 */
final class ClaimSources {
  private static final Set<String> OFFICES =
      Set.of(
          "official",
          "officer",
          "authority",
          "army",
          "military",
          "police",
          "ministry",
          "minister",
          "governor",
          "mayor",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "general",
          "colonel",
          "lieutenant",
          "captain",
          "brigadier",
          "commander",
          "prosecutor",
          "president",
          "government",
          "regime",
          "policeman",
          "office",
          "command");

  private static final Set<String> SPOKESMEN =
      Set.of("spokesman", "spokeswoman", "spokesperson", "statement");

  /** "Who heads the Q group": verbs that tie a person to a body. */
  private static final Set<String> LEADS =
      Set.of("head", "lead", "run", "direct", "chair", "command", "represent", "found");

  /** Bodies that an armed group's spokesman is not of. */
  private static final Set<String> OF_STATES = Set.of("army", "police", "government", "ministry");

  /** A side that spoke longer ago than this many sentences has no say in a later statement. */
  private static final int FARTHEST = 3;

  private static final Set<String> OFFICIAL_SOURCES =
      Set.of("security", "military", "police", "intelligence", "government", "army", "official");

  private final ReportContext context;
  private final Reading reading;
  private final Monitors monitors;
  private final NamedVoices voices;

  /** The last party or monitor that spoke, and the sentence it spoke in. */
  private KnownParty lastParty;

  private int lastPartyAt;

  /** Who was first heard to speak under a last name, with the side he spoke for. */
  private final Map<String, Heard> bySurname = new HashMap<>();

  /** A person who spoke, and for whom. */
  private record Heard(Name name, KnownParty known) {}

  ClaimSources(ReportContext context) {
    this.context = context;
    this.reading = context.reading();
    this.voices = new NamedVoices(reading);
    this.monitors = new Monitors(reading, this::resolved);
  }

  private KnownParty resolved(TokenSpan words) {
    return context.parties(words, null).get(0);
  }

  /** The chains of a claim, each with the outlet at its end. */
  List<Chain> chains(List<Source> sources, Standings.Act act) {
    List<Chain> chains = new ArrayList<>();
    for (Source source : sources) {
      List<Chain.Hop> hops = new ArrayList<>();
      Standing standing = null;
      for (Source.Speaker speaker : source.hops()) {
        Chain.Hop hop = hop(speaker);
        if (!isOutlet(hop)) {
          standing = standing == null ? Standings.of(hop, act) : standing;
          hops.add(named(hop, speaker));
        }
      }
      hops.add(new Chain.Hop(null, context.report().outlet(), null, HopKind.OUTLET, null, null));
      chains.add(new Chain(hops, standing == null ? Standing.OWN_VOICE : standing));
    }
    return chains;
  }

  /** A name that no table knows makes nobody a witness to the act, but no longer anonymous. */
  private Chain.Hop named(Chain.Hop hop, Source.Speaker speaker) {
    HopKind kind = voices.of(hop.kind(), speaker.words(), speaker.antecedent());
    return new Chain.Hop(hop.text(), hop.name(), hop.side(), kind, hop.start(), hop.end());
  }

  /** "Told the Gazette" in the Gazette names the end of every chain. */
  private boolean isOutlet(Chain.Hop hop) {
    String outlet = context.report().outlet();
    return outlet != null && hop.name() != null && bare(hop.name()).equals(bare(outlet));
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  private Chain.Hop hop(Source.Speaker speaker) {
    Phrase phrase = reading.phrase(speaker.words());
    KnownParty known = voices.press(remembered(speaker, known(speaker)), speaker.words());
    boolean speaksForSide =
        known.side() != null
            && (known.speaker() == HopKind.PARTY || known.speaker() == HopKind.MONITOR);
    if (speaksForSide) {
      lastParty = known;
      lastPartyAt = reading.sentenceOf(speaker.words().head());
    }
    boolean pronoun = reading.upos(speaker.words().head()).equals("PRON");
    boolean stands = pronoun && speaker.antecedent() != null;
    String name = voices.called(known, stands ? speaker.antecedent() : speaker.words());
    return new Chain.Hop(
        phrase.text(), name, known.side(), kind(known), phrase.start(), phrase.end());
  }

  /** "The rebels said": a party, though its side isn't known. */
  private static HopKind kind(KnownParty known) {
    boolean fights = known.kind() == PartyKind.ARMED_GROUP || known.kind() == PartyKind.MILITARY;
    return fights && known.speaker() == HopKind.ANONYMOUS ? HopKind.PARTY : known.speaker();
  }

  /** A person speaks throughout for whom he was first heard to speak. */
  private KnownParty remembered(Source.Speaker speaker, KnownParty known) {
    int head = speaker.words().head();
    int person =
        monitors.isPerson(head) || speaker.antecedent() == null
            ? head
            : speaker.antecedent().head();
    if (!monitors.isPerson(person)) {
      return known;
    }
    Name name = reading.nameAt(person);
    String last = reading.form(name.end() - 1);
    Heard heard = bySurname.get(last);
    if (heard == null && known.side() != null) {
      bySurname.put(last, new Heard(name, known));
    }
    KnownParty first = heard != null && isSame(heard.name(), name) ? heard.known() : null;
    return first == null || known.side() != null && !known.side().equals(context.home())
        ? known
        : with(first.side(), known, first.speaker());
  }

  private KnownParty known(Source.Speaker speaker) {
    List<TokenSpan> tries = new ArrayList<>();
    boolean pronoun = reading.upos(speaker.words().head()).equals("PRON");
    boolean standsFor = speaker.antecedent() != null && !holdsName(speaker.words());
    if (standsFor) {
      addWithBeside(tries, speaker.antecedent());
    }
    if (!pronoun || speaker.antecedent() == null) {
      addWithBeside(tries, speaker.words());
    }
    if (speaker.antecedent() != null && !standsFor) {
      addWithBeside(tries, speaker.antecedent());
    }
    List.copyOf(tries).forEach(words -> addOtherMentions(tries, words.head()));
    KnownParty first = null;
    for (TokenSpan words : tries) {
      KnownParty known = ofBody(words, resolved(words));
      first = first == null ? known : first;
      if (known.side() != null && !(known.inferred() && monitors.watches(words))) {
        return isGuess(words, known) ? ofSpokesman(known) : called(known, first);
      }
    }
    for (TokenSpan words : tries) {
      Optional<KnownParty> inferred = inferred(words, first);
      if (inferred.isPresent()) {
        return inferred.get();
      }
    }
    return first;
  }

  private boolean holdsName(TokenSpan words) {
    for (int t = words.first(); t < words.end(); t++) {
      if (reading.nameAt(t) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether only the report's own state speaks for the side: no state, body or people is named. */
  private boolean isGuess(TokenSpan words, KnownParty known) {
    if (!known.side().equals(context.home()) || !isSpokesman(words)) {
      return false;
    }
    boolean group = lastParty.kind() == PartyKind.ARMED_GROUP;
    for (int t = words.first(); t < words.end(); t++) {
      Name name = reading.nameAt(t);
      boolean stateOnly = group && OF_STATES.contains(lemma(t));
      if (stateOnly || (name != null && name.kind() != NameKind.PERSON)) {
        return false;
      }
    }
    return true;
  }

  private KnownParty ofSpokesman(KnownParty known) {
    return with(lastParty.side(), known, spokesman(lastParty));
  }

  /** "Q Observatory activists", "a member of the Q Brigade" speak for whom the words name. */
  private KnownParty ofBody(TokenSpan words, KnownParty known) {
    boolean nobodys = known.side() == null || known.side().equals(KnownParty.CIVILIANS);
    for (Name name : reading.names()) {
      boolean inside =
          name.first() >= words.first()
              && name.end() <= words.end()
              && name.kind() == NameKind.ORGANISATION
              && !(name.first() <= words.head() && words.head() < name.end());
      KnownParty body = inside ? resolved(Monitors.words(name)) : null;
      boolean watcher =
          body != null && body.speaker() == HopKind.MONITOR && known.speaker() == HopKind.PARTY;
      if (watcher && body.side() != null && body.side().equals(known.side())) {
        return body;
      }
      body = nobodys ? body : null;
      if (body != null && body.side() != null && body.speaker() != HopKind.AGENCY) {
        boolean watches = body.speaker() == HopKind.MONITOR;
        return with(body.side(), known, watches ? HopKind.MONITOR : HopKind.OFFICIAL);
      }
    }
    return known;
  }

  /** The words, and the noun phrases put beside them. */
  private void addWithBeside(List<TokenSpan> tries, TokenSpan words) {
    tries.add(words);
    for (int child : reading.children(words.head())) {
      boolean beside =
          reading.hasRelation(child, "appos")
              || (reading.hasRelation(child, "nmod") && child > words.head());
      if (beside) {
        tries.add(reading.subtree(child, t -> !reading.relation(t).startsWith("acl")));
      }
      int led = reading.hasRelation(child, "acl") ? reading.child(child, "obj") : -1;
      if (led >= 0 && LEADS.contains(lemma(child))) {
        tries.add(reading.subtree(led, t -> !reading.relation(t).startsWith("acl")));
      }
    }
  }

  /** Where else the report names the same person, for he is introduced once. */
  private void addOtherMentions(List<TokenSpan> tries, int person) {
    if (!monitors.isPerson(person)) {
      return;
    }
    Name own = reading.nameAt(person);
    for (Name name : reading.names()) {
      if (name.kind() == NameKind.PERSON && isSame(own, name)) {
        int head = head(name);
        addWithBeside(tries, reading.subtree(head, t -> t >= name.first() - 6 && near(t)));
        if (reading.hasRelation(head, "appos") && reading.head(head) >= 0) {
          tries.add(reading.subtree(reading.head(head), this::near));
        }
      }
    }
  }

  /** The same last name, and no other first name: brothers share no office. */
  private boolean isSame(Name one, Name other) {
    if (!reading.form(one.end() - 1).equals(reading.form(other.end() - 1))) {
      return false;
    }
    String first = reading.form(one.first());
    String second = reading.form(other.first());
    boolean told = one.end() - one.first() > 1 && other.end() - other.first() > 1;
    boolean title = first.endsWith(".") || second.endsWith(".");
    return !told || title || first.charAt(0) == second.charAt(0);
  }

  private int head(Name name) {
    for (int t = name.first(); t < name.end(); t++) {
      int head = reading.head(t);
      if (head < name.first() || head >= name.end()) {
        return t;
      }
    }
    return name.first();
  }

  private boolean near(int word) {
    String relation = reading.relation(word);
    return !relation.startsWith("acl")
        && !Set.of("conj", "cc", "punct", "case", "parataxis", "appos").contains(relation);
  }

  /** A person keeps his name when what he speaks for is told beside it. */
  private static KnownParty called(KnownParty known, KnownParty first) {
    return known.equals(first) ? known : with(known.side(), first, speaker(first, known));
  }

  private static HopKind speaker(KnownParty first, KnownParty known) {
    return first.speaker() == HopKind.ANONYMOUS && known.speaker() != HopKind.PARTY
        ? known.speaker()
        : first.speaker() == HopKind.ANONYMOUS ? HopKind.OFFICIAL : first.speaker();
  }

  private static KnownParty with(String side, KnownParty party, HopKind speaker) {
    return new KnownParty(
        party.name(),
        side,
        party.kind(),
        party.relation(),
        speaker,
        party.victims(),
        party.groups(),
        party.inferred(),
        party.rules());
  }

  private Optional<KnownParty> inferred(TokenSpan words, KnownParty first) {
    Optional<KnownParty> monitor =
        monitors.watches(words) ? monitors.meant(words) : Optional.empty();
    if (monitor.isPresent()) {
      return Optional.of(with(monitor.get().side(), first, HopKind.MONITOR));
    }
    if (isSpokesman(words)) {
      return Optional.of(ofSpokesman(first));
    }
    if (!speaksForOffice(words)) {
      return Optional.empty();
    }
    String state = state(words);
    return state == null
        ? Optional.empty()
        : Optional.of(with(state, first, officialKind(first.speaker())));
  }

  /** A spokesman or statement of nobody named is that of the side that spoke just before. */
  private boolean isSpokesman(TokenSpan words) {
    boolean near = lastParty != null && reading.sentenceOf(words.head()) - lastPartyAt <= FARTHEST;
    for (int t = words.first(); near && t < words.end(); t++) {
      if (SPOKESMEN.contains(lemma(t)) && !isForeign(words)) {
        return true;
      }
    }
    return false;
  }

  private static HopKind spokesman(KnownParty party) {
    return party.speaker() == HopKind.MONITOR ? HopKind.MONITOR : HopKind.OFFICIAL;
  }

  private static HopKind officialKind(HopKind told) {
    return told == HopKind.WITNESS || told == HopKind.ANONYMOUS ? HopKind.OFFICIAL : told;
  }

  private boolean speaksForOffice(TokenSpan words) {
    boolean source = Set.of("source", "sources").contains(reading.lower(words.head()));
    for (int t = words.first(); t < words.end(); t++) {
      String lemma = lemma(t);
      if (source ? OFFICIAL_SOURCES.contains(lemma) : OFFICES.contains(lemma)) {
        return !isForeign(words);
      }
    }
    return false;
  }

  /** Words that name a group or a people are not of the report's own state. */
  private boolean isForeign(TokenSpan words) {
    for (int t = words.first(); t < words.end(); t++) {
      String lower = reading.lower(t);
      boolean secretary = lower.equals("general") && t > 0 && isSecretary(t);
      Name name = reading.nameAt(t);
      boolean group =
          name != null
              && name.kind() == NameKind.ORGANISATION
              && context.countryOf(reading.form(t)) == null;
      group |= name == null && isUnknownName(t, words);
      if (Set.of("rebel", "separatist", "opposition", "tribal").contains(lower)
          || group
          || secretary) {
        return true;
      }
    }
    return false;
  }

  /** A "Secretary-General" is a body's, and no general. */
  private boolean isSecretary(int general) {
    int before = reading.form(general - 1).equals("-") ? general - 2 : general - 1;
    return before >= 0 && reading.lower(before).equals("secretary");
  }

  /** A capital inside the words that belongs to no name the reader knows. */
  private boolean isUnknownName(int word, TokenSpan words) {
    return word > words.first()
        && reading.xpos(word).startsWith("NNP")
        && word != words.head()
        && context.countryOf(reading.form(word)) == null
        && reading.child(word, "case") >= 0;
  }

  /** The state of a place in the words, else the one the report is of. */
  private String state(TokenSpan words) {
    for (Name name : reading.names()) {
      boolean inside = name.first() >= words.first() && name.end() <= words.end();
      if (inside && name.kind() == NameKind.PLACE) {
        ResolvedPlace place = context.place(new TokenSpan(name.first(), name.end(), name.first()));
        if (place != null && place.country() != null) {
          return place.country();
        }
      }
    }
    for (int t = words.first(); t < words.end(); t++) {
      String country = context.countryOf(reading.form(t));
      if (country != null) {
        return country;
      }
    }
    return context.home();
  }

  private String lemma(int word) {
    return reading.lemma(word).toLowerCase(Locale.ROOT);
  }
}
