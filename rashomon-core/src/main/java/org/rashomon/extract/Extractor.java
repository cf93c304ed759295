package org.rashomon.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.extract.time.TimeFinder;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.read.Reading;

/**
 * Reads the claims of a report off its tree. Takes a {@link Reading}, gives claims in the order of
 * their triggers, in the report's own words; knows no dates, sides or coordinates. Keeps no state
 * between reports; safe for use by many threads.
 */
public final class Extractor {
  private final WordClasses classes;
  private final ActFinder acts;
  private final SpeechFinder speeches;
  private final CertaintyReader certainty;
  private final QuantityReader quantities;
  private final TimeFinder times;
  private final Answers answers;

  /** An extractor with the tables shipped for a language, such as {@code en}. */
  public Extractor(String language) {
    this.classes = new WordClasses(LexiconTable.shipped(language, "classes"));
    LexiconTable actTable = LexiconTable.shipped(language, "acts");
    this.acts = new ActFinder(actTable, classes);
    this.speeches = new SpeechFinder(LexiconTable.shipped(language, "speech"), actTable, classes);
    this.certainty = new CertaintyReader(LexiconTable.shipped(language, "certainty"));
    this.times = new TimeFinder(LexiconTable.shipped(language, "time-words"));
    this.answers = new Answers(LexiconTable.shipped(language, "answers"));
    this.quantities = new QuantityReader(LexiconTable.shipped(language, "quantifiers"), classes);
  }

  /** The claims of a report, in the order of their triggers. */
  public List<Claim> extract(Reading reading) {
    Arguments arguments = new Arguments(reading);
    NounPhrases phrases = new NounPhrases(reading, arguments, classes);
    Roles roles = new Roles(reading, arguments, phrases, classes);
    CountFinder counts = new CountFinder(reading, arguments, phrases, classes, quantities);
    List<Speech> said = speeches.find(reading);
    SpeakerFinder speakers = new SpeakerFinder(reading, arguments, classes);
    Chains chains = new Chains(reading, phrases, classes, speakers, said);
    TimePhrases told = new TimePhrases(reading, times, new Outlook(reading, classes));
    ClaimWriter writer = new ClaimWriter(reading, phrases, classes, told, chains, answers);
    CountWindows windows = new CountWindows(reading, arguments, told);
    Rivals rivals = new Rivals(reading);
    List<Claim> claims = new ArrayList<>();
    // A claim's id hangs on type and trigger: the same words make one claim of a type, not two.
    Set<String> seen = new HashSet<>();
    for (int s = 0; s < reading.sentences(); s++) {
      List<Draft> drafts = new ArrayList<>();
      for (Act act : acts.find(reading, s)) {
        drafts.add(draft(reading, roles, counts, said, act));
      }
      List<Draft> joined = new Results(reading, arguments, phrases, classes).joined(drafts);
      List<Draft> whole = new JoinedTolls(reading).joined(joined);
      Set<Integer> heads = new HashSet<>();
      whole.forEach(draft -> heads.add(draft.act().head()));
      for (Draft draft : whole) {
        windows.fill(s, draft);
        for (Claim claim : rivals.split(writer.write(s, draft, heads))) {
          if (seen.add(claim.type() + " " + claim.trigger())) {
            claims.add(claim);
          }
        }
      }
    }
    List<Claim> typed = new Echoes(reading).typed(claims);
    List<Claim> acted = new ActAnaphora(reading).resolved(typed);
    return new Links(reading).linked(new Denials(reading, classes).named(acted));
  }

  private Draft draft(
      Reading reading, Roles roles, CountFinder counts, List<Speech> said, Act act) {
    List<Speech> covering = new ArrayList<>();
    for (Speech speech : said) {
      if (speech.covers(act.head())) {
        covering.add(speech);
      }
    }
    covering.sort(Comparator.comparingInt(speech -> depth(speech, covering)));
    Roles.Cast cast = roles.cast(act).without(act, covering);
    Draft draft = new Draft(act, cast, certainty.read(reading, act, covering), covering);
    if (!isInVain(draft)) {
      draft.counts().addAll(counts.counts(act));
    }
    return draft;
  }

  /** "Tried to kill the mayor": nobody was killed by that. */
  private static boolean isInVain(Draft draft) {
    Certainty certainty = draft.certainty();
    boolean vain = certainty.realis() == Realis.ATTEMPTED || certainty.outcome() == Outcome.FAILED;
    return vain && draft.act().rule().kind() != null && !draft.isResult();
  }

  /** The fewer words are said and the fewer cues are among them, the nearer to the fact. */
  private static int depth(Speech speech, List<Speech> covering) {
    if (speech.rule() != null && speech.rule().act() == SpeechRule.SpeechAct.CITE) {
      return covering.stream()
          .filter(other -> other.cue() != null && speech.covers(other.cue().head()))
          .filter(other -> !other.equals(speech) && !other.covers(speech.cue().head()))
          .mapToInt(other -> depth(other, covering) - 1)
          .min()
          .orElse(speech.size() / 2);
    }
    int cues = 0;
    for (Speech other : covering) {
      cues += other.cue() != null && speech.covers(other.cue().head()) ? 1 : 0;
    }
    return cues * 10_000 + speech.size();
  }

  /** Who is said to have said what, whether or not a claim came of it, in the order of the cues. */
  public List<Attribution> attributions(Reading reading) {
    AttributionSpans spans = new AttributionSpans(reading);
    return speeches.attributed(reading).stream().map(spans::of).toList();
  }

  /** What the report mentions, whether or not a claim came of it. */
  public Mentioned mentions(Reading reading) {
    NounPhrases phrases = new NounPhrases(reading, new Arguments(reading), classes);
    TimePhrases told = new TimePhrases(reading, times, new Outlook(reading, classes));
    return new MentionFinder(reading, phrases, quantities, told).all();
  }

  /** Types that only stand where no act is named. */
  static final Set<ClaimType> WORDS_ONLY =
      Set.of(ClaimType.ACCUSE, ClaimType.REJECT, ClaimType.STATEMENT);
}
