package org.rashomon.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.extract.Claim;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.Count;
import org.rashomon.extract.Victims;
import org.rashomon.read.Name;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;
import org.rashomon.resolve.party.KnownParty;
import org.rashomon.resolve.time.Tense;
import org.rashomon.text.Phrase;

/**
 * Leads the counts of one report's claims to sides and windows. Whose they are is told by the noun
 * counted; where it only says that they fight, by those whom the act was aimed at, by the state at
 * home for its soldiers, and by the one armed group that the report names for its fighters.
 */
final class ClaimCounts {
  /** Nouns that say of nobody whose he is or whether he fought. */
  private static final Set<String> ANYBODY =
      Set.of(
          "people",
          "person",
          "individual",
          "victim",
          "body",
          "corpse",
          "casualty",
          "other",
          "life");

  /** Ranks that armies and police have and bands don't. */
  private static final Set<String> RANKS =
      Set.of(
          "officer",
          "general",
          "colonel",
          "captain",
          "lieutenant",
          "major",
          "sergeant",
          "corporal",
          "brigadier",
          "cop");

  /** A group is taken for "the militants" when it is named so many times as often as any other. */
  private static final int CLEAR = 3;

  private final ReportContext context;
  private final ClaimTimes times;
  private final String band;

  ClaimCounts(ReportContext context, ClaimTimes times) {
    this.context = context;
    this.times = times;
    this.band = band(context);
  }

  /** The parties of the claim that the counts belong to. */
  record Sides(List<ResolvedParty> actors, List<ResolvedParty> targets) {}

  /** The armed group that the report speaks of, or null where it names none or several alike. */
  private static String band(ReportContext context) {
    Map<String, Integer> named = new HashMap<>();
    for (Name name : context.reading().names()) {
      TokenSpan words = new TokenSpan(name.first(), name.end(), name.end() - 1);
      KnownParty known = context.parties(words, null).get(0);
      if (known.kind() == PartyKind.ARMED_GROUP && isOne(known.side())) {
        named.merge(known.side(), 1, Integer::sum);
      }
    }
    List<Map.Entry<String, Integer>> ranked = new ArrayList<>(named.entrySet());
    ranked.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    boolean clear =
        ranked.size() == 1
            || (ranked.size() > 1 && ranked.get(0).getValue() >= CLEAR * ranked.get(1).getValue());
    return clear ? ranked.get(0).getKey() : null;
  }

  private static boolean isOne(String side) {
    return side != null && !side.contains("|") && !side.equals(KnownParty.UNKNOWN);
  }

  /** The claim's counts, in order, with ids {@code n1}, {@code n2} … */
  List<ResolvedCount> resolve(Claim claim, Sides sides, String id) {
    List<ResolvedCount> all = new ArrayList<>();
    Whose last = null;
    for (int i = 0; i < claim.counts().size(); i++) {
      Count count = claim.counts().get(i);
      boolean bare = count.noun() == null || isBare(count);
      Whose own = bare && last != null ? last : whose(claim, sides, count);
      last = own.side() == null ? last : own;
      all.add(resolved(count, own, "n" + (i + 1), id));
    }
    return all;
  }

  private record Whose(String side, Victims victims) {}

  private Whose whose(Claim claim, Sides sides, Count count) {
    if (count.noun() == null) {
      return new Whose(null, count.victims());
    }
    KnownParty known = context.parties(count.noun(), null).get(0);
    String side = KnownParty.UNKNOWN.equals(known.side()) ? null : known.side();
    if (KnownParty.CIVILIANS.equals(side) && isAnybody(count)) {
      return new Whose(null, count.victims());
    }
    Victims victims = count.victims() == Victims.UNKNOWN ? known.victims() : count.victims();
    if (side == null && victims == Victims.CIVILIAN) {
      side = KnownParty.CIVILIANS;
    }
    boolean fighter =
        side == null && (victims == Victims.COMBATANT || RANKS.contains(lemma(count)));
    return new Whose(fighter ? fighters(claim, sides, count, known) : side, victims);
  }

  private boolean isAnybody(Count count) {
    return ANYBODY.contains(lemma(count)) && count.victims() == Victims.UNKNOWN;
  }

  private String lemma(Count count) {
    return context.reading().lemma(count.noun().head()).toLowerCase(Locale.ROOT);
  }

  /** Whose fighters they are who are only called soldiers, rebels or the like; or null. */
  private String fighters(Claim claim, Sides sides, Count count, KnownParty known) {
    String accuser = ClaimParties.accuser(claim, context.speaker(claim), sides.actors());
    if (accuser != null) {
      return accuser;
    }
    boolean clash = claim.type() == ClaimType.ARMED_CLASH;
    String aimed = clash ? null : only(others(claim, sides.targets()));
    if (aimed != null) {
      return aimed;
    }
    boolean soldiers = known.kind() == PartyKind.MILITARY || RANKS.contains(lemma(count));
    String side = soldiers ? context.home() : known.kind() == PartyKind.ARMED_GROUP ? band : null;
    return side != null && !clash && side.equals(only(sides.actors())) ? null : side;
  }

  /** The targets that are not themselves the people counted. */
  private List<ResolvedParty> others(Claim claim, List<ResolvedParty> targets) {
    List<ResolvedParty> others = new ArrayList<>(targets);
    for (Count count : claim.counts()) {
      if (count.noun() != null) {
        Phrase noun = context.reading().phrase(count.noun());
        others.removeIf(party -> party.start() < noun.end() && noun.start() < party.end());
      }
    }
    return others;
  }

  /** The one side of parties that can lose fighters; null for none or several. */
  private static String only(List<ResolvedParty> parties) {
    Set<String> sides = new TreeSet<>();
    for (ResolvedParty party : parties) {
      boolean armed =
          party.kind() == PartyKind.MILITARY
              || party.kind() == PartyKind.ARMED_GROUP
              || party.kind() == PartyKind.STATE;
      if (armed && isOne(party.side())) {
        sides.add(party.side());
      }
    }
    return sides.size() == 1 ? sides.iterator().next() : null;
  }

  /** "Six others", "five": the number stands without a noun of its own. */
  private boolean isBare(Count count) {
    Reading reading = context.reading();
    int head = count.noun().head();
    return reading.upos(head).equals("NUM")
        || Set.of("others", "more", "other", "another", "dozens", "scores", "many", "several")
            .contains(reading.lower(head));
  }

  private ResolvedCount resolved(Count count, Whose whose, String id, String claim) {
    Phrase phrase = context.reading().phrase(count.words());
    return new ResolvedCount(
        id,
        phrase.start(),
        phrase.end(),
        phrase.text(),
        count.kind(),
        count.value(),
        count.qualifier(),
        count.low(),
        count.high(),
        whose.side(),
        whose.victims(),
        count.groups(),
        of(count),
        window(count),
        count.partOf() < 0 ? null : claim + "/n" + (count.partOf() + 1));
  }

  private String of(Count count) {
    boolean things =
        switch (count.kind()) {
          case DESTROYED, DAMAGED, MUNITIONS, INCIDENTS -> true;
          default -> false;
        };
    return things && count.noun() != null ? context.reading().phrase(count.noun()).text() : null;
  }

  private ResolvedCount.Window window(Count count) {
    ResolvedTime time = times.resolve(context, count.window(), Tense.PAST);
    if (time == null && count.windowBasis() == null) {
      return null;
    }
    return new ResolvedCount.Window(
        time == null ? null : time.from(), time == null ? null : time.to(), count.windowBasis());
  }
}
