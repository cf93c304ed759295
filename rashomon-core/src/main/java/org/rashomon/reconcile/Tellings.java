package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.ingest.Report;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedPlace;

/**
 * What one report tells of each happening: its claims are taken in the order of the text, and each
 * goes to the happening told so far for which most speaks, or begins another. What stands close
 * together mostly goes together; words such as "the attack" and "another attack" tell more.
 */
final class Tellings {
  /** How far apart a sentence and the one behind it mostly stand, in code points. */
  private static final int CLOSE = 200;

  /** How far apart sentences of one paragraph mostly stand, in code points. */
  private static final int PARAGRAPH = 600;

  /** How far from a claim's sentence a name may stand, in code points. */
  private static final int AROUND = 300;

  private final List<Telling> tellings = new ArrayList<>();
  private final Ties ties;

  private final Retold retold;

  /** Claims of what one side of a clash did in it, where what the other did is told too. */
  private final Set<String> sides = new HashSet<>();

  private Tellings(Report report, List<Told> claims, Ties ties) {
    this.retold = new Retold(report, claims);
    this.ties = ties;
  }

  /** The tellings of one report's claims, which are in {@link Told#ORDER}. */
  static List<Telling> of(Report report, List<Told> claims, Ties ties) {
    Tellings told = new Tellings(report, claims, ties);
    List<Telling> single = Setting.of(claims);
    Set<String> parts = parts(single);
    told.sides.addAll(Sides.ofClashes(claims));
    for (Telling telling : single) {
      told.take(parts.contains(telling.id()) ? telling.as(Cue.OTHER) : telling);
    }
    if (!claims.isEmpty()) {
      told.nameMain(report, claims);
    }
    return told.tellings;
  }

  /** Of each family the telling that the report is mainly about gets the words of its story. */
  private void nameMain(Report report, List<Told> claims) {
    int top = Sentences.end(report, Summaries.FIRST_SENTENCES);
    Map<TypeFamily, Telling> mains = new EnumMap<>(TypeFamily.class);
    for (Telling telling : tellings) {
      if (!telling.war() && !telling.isHabit()) {
        mains.merge(
            telling.family(),
            telling,
            (main, other) -> weight(other, claims, top) > weight(main, claims, top) ? other : main);
      }
    }
    Set<String> towns = towns(claims);
    int[] ofAct =
        Names.of(
            around(report.text(), claims),
            elsewhere(mains.get(TypeFamily.VIOLENCE), claims, towns));
    int[] ofOthers = Names.without(ofAct, towns);
    tellings.replaceAll(
        telling ->
            !mains.containsValue(telling)
                ? telling
                : telling.mainOf(telling.family() == TypeFamily.VIOLENCE ? ofAct : ofOthers));
  }

  /**
   * Towns that tell no act apart. An act of violence is of one town, whose name is as good as any;
   * talks and truces are of many, and so are those that a report names besides its main act's.
   *
   * @param act what the report is mainly about, or null
   */
  private static Set<String> elsewhere(Telling act, List<Told> claims, Set<String> towns) {
    if (act == null) {
      return towns;
    }
    Set<String> own =
        towns(claims.stream().filter(claim -> act.claims().contains(claim.id())).toList());
    Set<String> elsewhere = new HashSet<>(own.isEmpty() ? Set.of() : towns);
    elsewhere.removeAll(own);
    return elsewhere;
  }

  /** Words of the names of known towns and countries. */
  private static Set<String> towns(List<Told> claims) {
    Set<String> words = new HashSet<>();
    for (Told told : claims) {
      ResolvedPlace place = told.claim().place();
      if (place != null && place.name() != null && isKnown(place)) {
        words.addAll(List.of(place.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
      }
    }
    return words;
  }

  private static boolean isKnown(ResolvedPlace place) {
    return place.geonameId() != null
        || place.precision() == PlacePrecision.COUNTRY
        || place.precision() == PlacePrecision.REGION;
  }

  /** The report's text where its claims stand, without what frames a page. */
  private static String around(String text, List<Told> claims) {
    int length = text.codePointCount(0, text.length());
    StringBuilder around = new StringBuilder();
    int until = 0;
    for (Told told : claims) {
      int from = Math.max(until, told.claim().start() - AROUND);
      int to = Math.min(length, told.claim().end() + AROUND);
      if (from < to) {
        around.append(text, text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
        around.append('\n');
        until = to;
      }
    }
    return around.toString();
  }

  /** Its claims, those where the report begins counting double. */
  private static int weight(Telling telling, List<Told> claims, int top) {
    return claims.stream()
        .filter(claim -> telling.claims().contains(claim.id()))
        .mapToInt(claim -> claim.claim().start() < top ? 2 : 1)
        .sum();
  }

  /**
   * Claims whose dead add up to a number told before: what happened in one place and in another.
   */
  private static Set<String> parts(List<Telling> claims) {
    Set<String> parts = new HashSet<>();
    for (int i = 0; i + 1 < claims.size(); i++) {
      int one = killed(claims.get(i));
      int other = killed(claims.get(i + 1));
      for (int before = 0; before < i && one > 1 && other > 1; before++) {
        if (killed(claims.get(before)) == one + other) {
          parts.add(claims.get(i).id());
          parts.add(claims.get(i + 1).id());
        }
      }
    }
    return parts;
  }

  private static int killed(Telling claim) {
    List<Telling.Figure> killed =
        claim.figures().stream().filter(figure -> figure.kind() == CountKind.KILLED).toList();
    return killed.size() == 1 && killed.get(0).value() != null ? killed.get(0).value() : 0;
  }

  private void take(Telling next) {
    int latest = tellings.stream().mapToInt(Telling::end).max().orElse(0);
    int named = retold.named(tellings, next);
    boolean leans = retold.leans(next) && !next.cue().isElse();
    int lastAct = leans ? lastAct() : -1;
    int best = -1;
    int most = Points.ENOUGH_WITHIN - 1;
    for (int i = tellings.size() - 1; i >= 0; i--) {
      int points = points(tellings.get(i), next, i == 0, latest, i == named);
      points += i == lastAct ? Points.LEANS : 0;
      if (points > most) {
        best = i;
        most = points;
      }
    }
    if (best < 0) {
      best = spokenOf(next);
    }
    if (best < 0) {
      tellings.add(next);
    } else {
      tellings.set(best, tellings.get(best).with(next));
    }
  }

  /** The violent act that was told last, or -1. */
  private int lastAct() {
    int last = -1;
    for (int i = 0; i < tellings.size(); i++) {
      Telling telling = tellings.get(i);
      if (telling.family() == TypeFamily.VIOLENCE
          && (last < 0 || telling.end() > tellings.get(last).end())) {
        last = i;
      }
    }
    return last;
  }

  /**
   * The act that a denial or blame without an act speaks of: the latest told close before it, or
   * -1.
   */
  private int spokenOf(Telling next) {
    int act = -1;
    boolean blames = retold.blames(next);
    if (next.family() == TypeFamily.WORDS && (next.denial() || blames)) {
      for (int i = 0; i < tellings.size(); i++) {
        Telling telling = tellings.get(i);
        if (telling.family() == TypeFamily.VIOLENCE
            && isOfIt(telling, blames ? next.targets() : next.actors())
            && next.start() - telling.end() <= (blames ? CLOSE : PARAGRAPH)
            && !ties.areApart(telling, next)
            && (act < 0 || telling.end() >= tellings.get(act).end())) {
          act = i;
        }
      }
    }
    return act;
  }

  private static boolean isOfIt(Telling act, Set<String> doers) {
    return act.actors().isEmpty() || doers.isEmpty() || !Collections.disjoint(act.actors(), doers);
  }

  private int points(Telling telling, Telling next, boolean isLead, int latest, boolean isNamed) {
    if (ties.areTogether(telling, next)) {
      return Integer.MAX_VALUE;
    }
    int alike = Likeness.within(telling, next);
    if (alike == Likeness.NEVER || ties.areApart(telling, next) || areOfAClash(telling, next)) {
      return Likeness.NEVER;
    }
    boolean isMain = isLead && !telling.isOld() && !telling.isHabit();
    boolean isExpected = isMain || telling.end() == latest;
    return alike
        + (isMain ? Points.MAIN : 0)
        + nearness(telling, next)
        + retold.points(telling, next, isNamed)
        + cue(next.cue(), isExpected);
  }

  /** Whether one is what a side did in a clash, and the other the clash or what its enemy did. */
  private boolean areOfAClash(Telling telling, Telling next) {
    boolean isSide =
        sides.contains(next.id()) || telling.claims().stream().anyMatch(sides::contains);
    return isSide
        && (telling.types().contains(ClaimType.ARMED_CLASH)
            || next.types().contains(ClaimType.ARMED_CLASH)
            || !Collections.disjoint(telling.actors(), next.targets())
            || (sides.contains(next.id()) && isByOthers(telling, next)));
  }

  /** Whether one is by a side that takes no part in doing the other. */
  private boolean isByOthers(Telling telling, Telling next) {
    return !telling.actors().isEmpty()
        && !next.actors().isEmpty()
        && Collections.disjoint(telling.actors(), next.actors());
  }

  private static int nearness(Telling telling, Telling next) {
    int gap = next.start() - telling.end();
    if (telling.headline()) {
      return Points.HEADLINE;
    }
    if (gap <= CLOSE) {
      return gap < 0 ? Points.SAME_SENTENCE : Points.CLOSE;
    }
    if (gap <= PARAGRAPH) {
      return Points.SAME_PARAGRAPH;
    }
    return gap <= 1500 ? Points.NEXT_PARAGRAPH : 0;
  }

  private static int cue(Cue cue, boolean isExpected) {
    return switch (cue) {
      case SAME -> isExpected ? Points.SAID_TO_BE_IT : Points.SAID_TO_BE_ONE;
      case OTHER -> Points.SAID_TO_BE_ANOTHER;
      case NONE, HABIT -> 0;
    };
  }
}
