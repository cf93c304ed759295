package org.rashomon.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.read.Reading;
import org.rashomon.read.Speakers;
import org.rashomon.read.TokenSpan;

/**
 * Finds who is said to have said what: verbs and nouns of saying with their complements, "according
 * to", accusations, quotes that run on over sentences. Rows of {@code speech.tsv} name the words.
 * Immutable, safe for use by many threads.
 */
final class SpeechFinder {
  private static final Set<String> TOLLS = Set.of("toll", "number");

  /** Participles that carry the speaker's words on, whatever the tree hangs them on. */
  private static final Set<String> CONTINUING =
      Set.of("add", "note", "stress", "point", "explain", "underline", "emphasize", "emphasise");

  private final Map<String, SpeechRule> rules;
  private final PhraseCues phrases;
  private final Set<String> tolling;
  private final WordClasses classes;
  private final Speakers quoted = Speakers.shipped("en");

  /**
   * A finder.
   *
   * @param speech the words of saying
   * @param acts the acts: whoever puts a toll at a number, as a row of theirs has it, says so
   */
  SpeechFinder(LexiconTable speech, LexiconTable acts, WordClasses classes) {
    this.tolling = tolling(acts);
    Map<String, SpeechRule> byLemma = new HashMap<>();
    for (LexiconRow row : speech.rows()) {
      SpeechRule rule = SpeechRule.of(row);
      for (String lemma : row.list("lemmas")) {
        byLemma.put(rule.part() + " " + lemma, rule);
      }
    }
    this.rules = Map.copyOf(byLemma);
    this.phrases = new PhraseCues(rules);
    this.classes = classes;
  }

  /** "Put the death toll at 12": the verbs over a toll that is a result. */
  private static Set<String> tolling(LexiconTable acts) {
    return acts.rows().stream()
        .filter(row -> row.list("lemmas").contains("toll"))
        .flatMap(row -> ActRule.of(row).conditions().stream())
        .filter(condition -> condition.slot().equals("gov") && !condition.negated())
        .flatMap(condition -> condition.words().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All that is attributed to somebody, speech and attitudes, in the order of the cues. */
  List<Speech> attributed(Reading reading) {
    Arguments arguments = new Arguments(reading);
    SpeakerFinder speakers = new SpeakerFinder(reading, arguments, classes);
    return new Attitudes(reading, arguments, speakers, rules, phrases).added(find(reading));
  }

  /** All speech of a report, in the order of its cues. */
  List<Speech> find(Reading reading) {
    Pass pass = new Pass(reading);
    for (int t = 0; t < reading.size(); t++) {
      Speech speech = pass.at(t);
      boolean blames = speech != null && speech.accused() >= 0 && !speech.speakers().isEmpty();
      if (blames || (speech != null && !speech.content().isEmpty())) {
        pass.all.add(speech);
      }
    }
    pass.all.addAll(new ColonSpeech(reading, pass.speakers, rules.get("C :")).find());
    return new QuotedSpeech(reading, quoted.find(reading)).added(pass.all);
  }

  /** One run over one reading. */
  private final class Pass {
    private final Reading reading;
    private final Arguments arguments;
    private final SpeakerFinder speakers;
    private final SpeechContent contents;
    private final ClosingCue closing;
    private final Passing passing;
    private final Blaming blaming;
    private final JoinedCues joined;
    private final Falsities falsities;
    private final List<Speech> all = new ArrayList<>();

    Pass(Reading reading) {
      this.reading = reading;
      this.arguments = new Arguments(reading);
      this.speakers = new SpeakerFinder(reading, arguments, classes);
      this.contents = new SpeechContent(reading, arguments, classes, rules);
      this.closing = new ClosingCue(reading);
      this.passing = new Passing(reading, arguments);
      this.blaming = new Blaming(reading, arguments);
      this.joined = new JoinedCues(reading, speakers, rules);
      this.falsities = new Falsities(reading, arguments, rules);
    }

    private Speech at(int t) {
      if (isAccording(t)) {
        return according(t);
      }
      String upos = reading.upos(t);
      String lemma = reading.lemma(t).toLowerCase(Locale.ROOT);
      if (upos.equals("VERB")) {
        SpeechRule rule = verbRule(t, lemma);
        return rule == null ? null : verb(rule, t);
      }
      if (isReference(t)) {
        return reference(t);
      }
      SpeechRule rule = upos.equals("NOUN") ? rules.get("N " + lemma) : null;
      SpeechRule told = rules.get("G " + lemma);
      SpeechRule untrue = rule != null || told != null ? falsities.of(t) : null;
      if (untrue != null) {
        return falsity(told == null ? untrue : told, t);
      }
      return rule == null ? null : noun(rule, t);
    }

    /** "The reports of a raid are false": who says so denies the raid. */
    private Speech falsity(SpeechRule rule, int noun) {
      int sayer = falsities.sayer(noun);
      List<Integer> sayers = sayer < 0 ? List.of() : speakers.heads(sayer);
      BitSet content = contents.clause(noun, -1);
      content.clear(noun);
      return new Speech(rule, sayers, TokenSpan.of(noun), content, -1, -1, false);
    }

    /** "The agency writes with reference to X", as copy translated from Russian has it. */
    private boolean isReference(int t) {
      boolean noun = Set.of("reference", "link").contains(reading.lower(t));
      int with = noun ? reading.child(t, "case") : -1;
      return with >= 0 && reading.lower(with).equals("with") && arguments.oblique(t, "to") > t;
    }

    /** X told what the verb above tells. */
    private Speech reference(int t) {
      int verb = reading.head(t);
      while (verb >= 0 && !reading.upos(verb).equals("VERB")) {
        verb = reading.head(verb);
      }
      if (verb < 0) {
        return null;
      }
      int sentence = reading.sentenceOf(t);
      BitSet content = new BitSet();
      content.set(reading.first(sentence), reading.end(sentence));
      content.andNot(contents.clause(t, -1));
      List<Integer> cited = speakers.heads(arguments.oblique(t, "to"));
      return new Speech(rules.get("V cite"), cited, TokenSpan.of(t), content, -1, -1, false);
    }

    /** "It is claimed" without a claimant has a row of its own. */
    private SpeechRule verbRule(int t, String lemma) {
      SpeechRule nobodys = rules.get("P " + lemma);
      if (isNegatedConfirmation(t, lemma) || isNoSaying(t, lemma)) {
        return null;
      }
      int object = arguments.patient(t);
      boolean toll = object >= 0 && TOLLS.contains(reading.lemma(object));
      if (toll && tolling.contains(lemma) && !arguments.passive(t)) {
        return rules.get("V say");
      }
      if (blaming.lays(t)) {
        return rules.get("V blame");
      }
      if (object >= 0 && lemma.equals("cite") && isToll(object)) {
        return rules.get("V say");
      }
      if (object >= 0 && rules.containsKey("N " + reading.lemma(object))) {
        SpeechRule dismisses = rules.get("D " + lemma);
        return dismisses != null ? dismisses : rules.get("V " + lemma);
      }
      if (rules.containsKey("K " + lemma) && isNamed(t)) {
        return rules.get("K " + lemma);
      }
      boolean unsaid = nobodys != null && arguments.passive(t) && arguments.agent(t) < 0;
      return unsaid ? nobodys : rules.get("V " + lemma);
    }

    /** "Called the raid 'Vendetta'": a name, or words in quotation marks, behind the verb. */
    private boolean isNamed(int verb) {
      int object = reading.child(verb, "obj");
      int name = reading.child(verb, "xcomp");
      name = name < 0 && object >= 0 ? reading.child(object, "appos") : name;
      boolean noun = name > verb && Set.of("NOUN", "PROPN").contains(reading.upos(name));
      return noun && object >= 0 && reading.quoteAt(verb) == null && reading.quoteAt(name) != null;
    }

    /** "Cited five deaths": told, not named as a source. */
    private boolean isToll(int object) {
      boolean counted = reading.child(object, "nummod") >= 0;
      return counted && !speakers.acts(object);
    }

    /** "Was found dead" and "couldn't tell one from the other" report no words. */
    private boolean isNoSaying(int t, String lemma) {
      boolean clause = reading.child(t, "ccomp") >= 0 || reading.child(t, "parataxis") >= 0;
      boolean found = lemma.equals("find") && arguments.passive(t);
      int object = reading.child(t, "obj");
      boolean apart = lemma.equals("tell") && object >= 0 && arguments.oblique(t, "from") >= 0;
      return !clause && (found || apart);
    }

    /** "Could not confirm" is nobody's word. */
    private boolean isNegatedConfirmation(int t, String lemma) {
      SpeechRule rule = rules.get("V " + lemma);
      boolean confirms = rule != null && rule.act() == SpeechRule.SpeechAct.CONFIRM;
      return confirms && new Doubts(reading).isDoubt(t);
    }

    private boolean isAccording(int t) {
      boolean to = t + 1 < reading.size() && reading.lower(t + 1).equals("to");
      return (reading.lower(t).equals("according") && to) || isPer(t);
    }

    /** "..., per the ministry", but not "per day". */
    private boolean isPer(int t) {
      boolean per = reading.lower(t).equals("per") && reading.hasRelation(t, "case");
      return per && speakers.acts(reading.head(t)) && reading.head(t) > t;
    }

    /** "According to X": X speaks the clause it hangs on, at an edge the sentence. */
    private Speech according(int t) {
      int sentence = reading.sentenceOf(t);
      int source = reading.hasRelation(t, "case") ? reading.head(t) : nounBehind(t + 1, sentence);
      if (source < 0) {
        return null;
      }
      TokenSpan run = reading.subtree(source);
      boolean first = t == reading.first(sentence);
      boolean atEdge = first || run.end() >= reading.end(sentence) - 1;
      int clause = reading.head(source);
      BitSet content = new BitSet();
      if (atEdge || clause < 0) {
        content.set(
            first ? source + 1 : reading.first(sentence), first ? reading.end(sentence) : t);
        content.andNot(contents.clause(source, -1));
      } else {
        content.or(contents.clause(clause, source));
      }
      TokenSpan cue = new TokenSpan(t, isPer(t) ? t + 1 : t + 2, t);
      SpeechRule rule = rules.get("V according");
      return new Speech(rule, speakers.heads(source), cue, content, -1, -1, false);
    }

    private int nounBehind(int t, int sentence) {
      for (int next = t + 1; next < reading.end(sentence); next++) {
        String upos = reading.upos(next);
        if (upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("PRON")) {
          int head = reading.head(next);
          boolean inner = head > next && reading.upos(head).matches("NOUN|PROPN");
          return inner ? head : next;
        }
      }
      return -1;
    }

    private Speech verb(SpeechRule rule, int cue) {
      List<Integer> sayers = sayers(rule, cue);
      int accused = contents.accused(rule, cue);
      if (sayers.contains(accused)) {
        int by = arguments.oblique(cue, "by");
        sayers = by < 0 ? List.of() : speakers.heads(by);
      }
      BitSet content = contents.of(rule, cue, accused);
      content.or(closing.content(rule, cue, sayers));
      for (int sayer : sayers) {
        content.andNot(contents.clause(sayer, cue));
      }
      content.clear(cue);
      withoutOthers(cue, content);
      if (content.isEmpty() && !sayers.isEmpty()) {
        below(cue, content);
      }
      if (sayers.isEmpty() && rule.act() == SpeechRule.SpeechAct.SAY) {
        sayers = reduced(cue, content);
      }
      withoutAccording(cue, content);
      int first = content.nextSetBit(0);
      boolean direct = first >= 0 && reading.quoteAt(first) != null;
      int via = passing.via(cue, sayers);
      return new Speech(rule, sayers, TokenSpan.of(cue), content, accused, via, direct);
    }

    /**
     * "Relatives posted that it fell", read as relatives who were posted: whom the verb hangs on,
     * where people or a body, and the clause with "that" behind it.
     */
    private List<Integer> reduced(int cue, BitSet content) {
      int noun = reading.head(cue);
      boolean people = noun >= 0 && noun < cue && reading.relation(cue).equals("acl");
      if (!people || !speakers.acts(noun) || arguments.agent(cue) >= 0) {
        return List.of();
      }
      int end = reading.end(reading.sentenceOf(cue));
      for (int t = cue + 1; t < end && t - cue < 5; t++) {
        if (reading.lower(t).equals("that") && reading.relation(t).equals("mark")) {
          content.clear();
          content.set(t, end);
          return speakers.heads(noun);
        }
      }
      return List.of();
    }

    /** "A said X, but B said Y": what B said is no part of what A said. */
    private void withoutOthers(int cue, BitSet content) {
      int end = reading.end(reading.sentenceOf(cue));
      for (int t = cue + 1; t < end; t++) {
        boolean verb = content.get(t) && reading.upos(t).equals("VERB");
        boolean says =
            verb
                && rules.containsKey("V " + reading.lemma(t).toLowerCase(Locale.ROOT))
                && isOther(t);
        if (says || (verb && joined.parts(t, cue))) {
          content.andNot(contents.clause(t, -1));
        }
      }
    }

    /** A verb joined by "but" or "while", or behind a semicolon, with a subject of its own. */
    private boolean isOther(int verb) {
      int subject = reading.child(verb, "nsubj");
      boolean own = subject >= 0 && subject < verb && reading.quoteAt(verb) == null;
      int joint = reading.child(verb, "cc");
      joint = joint < 0 ? reading.child(verb, "mark") : joint;
      boolean against =
          joint >= 0 && Set.of("but", "while", "whereas").contains(reading.lower(joint));
      int first = own ? reading.subtree(subject).first() : 0;
      boolean parted = first > 0 && reading.form(first - 1).equals(";");
      return own && (against || parted);
    }

    /** "The ministry said:" at the end of a line: the quote or sentence below it. */
    private void below(int cue, BitSet content) {
      int sentence = reading.sentenceOf(cue);
      int next = sentence + 1;
      boolean colon = reading.form(reading.end(sentence) - 1).equals(":");
      if (!colon || next >= reading.sentences()) {
        return;
      }
      int first = reading.first(next);
      TokenSpan quote = reading.quoteAt(first) == null ? reading.quoteAt(first + 1) : null;
      TokenSpan said = quote == null ? reading.quoteAt(first) : quote;
      content.set(first, said == null ? reading.end(next) : said.end());
    }

    /** "X said that ..., according to Y": the last words are no part of what X said. */
    private void withoutAccording(int cue, BitSet content) {
      int end = reading.end(reading.sentenceOf(cue));
      for (int t = cue + 1; t < end; t++) {
        if (isAccording(t) && end - t < 12) {
          content.clear(t, end);
        }
      }
    }

    /** "..., he said, adding that": a participle has the speaker of the cue before it. */
    private List<Integer> sayers(SpeechRule rule, int cue) {
      int quoted = passing.quoted(cue);
      if (quoted >= 0) {
        return speakers.heads(quoted);
      }
      boolean cites = rule.act() == SpeechRule.SpeechAct.CITE;
      List<Integer> above = cites ? List.of() : joined.speakers(cue, all);
      if (!above.isEmpty()) {
        return above;
      }
      boolean participle =
          reading.xpos(cue).equals("VBG")
              && reading.child(cue, "nsubj") < 0
              && rule.act() != SpeechRule.SpeechAct.CITE;
      Speech before = participle ? before(cue) : null;
      boolean goesOn =
          before != null
              && (!before.covers(cue)
                  || CONTINUING.contains(reading.lemma(cue))
                  || isRightBehind(before, cue));
      return goesOn ? before.speakers() : speakers.at(rule, cue);
    }

    /** The last speech of the sentence that somebody is said to have spoken; or null. */
    private Speech before(int cue) {
      for (int i = all.size() - 1; i >= 0; i--) {
        Speech before = all.get(i);
        boolean near =
            before.cue() != null
                && reading.sentenceOf(before.cue().head()) == reading.sentenceOf(cue)
                && before.rule().act() != SpeechRule.SpeechAct.CITE;
        if (near && !before.speakers().isEmpty()) {
          return before;
        }
      }
      return null;
    }

    /** "..., the officer said, also blaming": nothing but stops and adverbs between. */
    private boolean isRightBehind(Speech before, int cue) {
      int from = before.cue().end();
      for (int speaker : before.speakers()) {
        from = Math.max(from, speaker < cue ? speaker + 1 : from);
      }
      for (int t = from; t < cue; t++) {
        if (!Set.of("PUNCT", "ADV", "CCONJ").contains(reading.upos(t))) {
          return false;
        }
      }
      return true;
    }

    private Speech noun(SpeechRule rule, int cue) {
      BitSet content = contents.ofNoun(cue);
      int source = arguments.oblique(cue, "by", "from");
      source = source < 0 ? reading.child(cue, "nmod:poss") : source;
      List<Integer> sayers = source < 0 ? List.of() : speakers.heads(source);
      boolean rumour = sayers.isEmpty() && reading.xpos(cue).equals("NNS");
      SpeechRule told = rumour && rules.containsKey("P report") ? rules.get("P report") : rule;
      SpeechRule used = rule.act() == SpeechRule.SpeechAct.SAY ? told : rule;
      return new Speech(used, sayers, TokenSpan.of(cue), content, -1, -1, false);
    }
  }
}
