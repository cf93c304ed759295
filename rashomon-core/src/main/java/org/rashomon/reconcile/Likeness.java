package org.rashomon.reconcile;

import java.util.Collections;
import java.util.Set;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.reconcile.Telling.Figure;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedPlace;

/**
 * How much speaks for two tellings being of one event, in whole points, from what they tell and
 * their reports alone. The points were set by hand on three small sets of labelled reports; {@link
 * #NEVER} means that something told rules it out.
 */
final class Likeness {
  /** Something told rules it out. */
  static final int NEVER = Integer.MIN_VALUE / 4;

  /** In days. */
  static final int MONTH = 30;

  private static final int LINKED = 12;

  /** Reports that share their names and tell days so far apart mostly tell one act's aftermath. */
  private static final int MISREAD_DAYS = 14;

  /** The same of reports that are very alike. */
  private static final int MISREAD_MONTHS = 60;

  private static final Set<String> PEOPLE = Set.of("CVL");

  private Likeness() {}

  /** Of any two tellings, wherever they stand. */
  static int of(Telling a, Telling b) {
    boolean inOrder = Telling.ORDER.compare(a, b) <= 0;
    Telling first = inOrder ? a : b;
    Telling second = inOrder ? b : a;
    return a.report().equals(b.report()) ? within(first, second) : across(first, second);
  }

  private static int across(Telling a, Telling b) {
    if (!areComparable(a, b)) {
      return NEVER;
    }
    int alike = alike(a, b);
    int persons = Names.sharedPersons(a.names(), b.names());
    int time = a.isDated() && b.isDated() ? bothDated(a, b) : timeAcross(a, b);
    if (time == NEVER) {
      time = persons > 0 ? Points.MISREAD_FAR : misreadDays(alike, daysApart(a, b));
    }
    if (time == NEVER) {
      return NEVER;
    }
    int place = place(a, b);
    if (place == NEVER) {
      place = persons > 0 ? Points.MISREAD : misread(alike);
    } else if (place == Points.OTHER_NAME && alike >= Points.HARDLY_ALIKE) {
      place = Points.OTHER_NAME_IF_ALIKE;
    }
    if (place == NEVER) {
      return NEVER;
    }
    int points = time + place + parties(a, b) + wording(a, b);
    points += storyAcross(a, b, alike, persons);
    points += type(a, b) + counts(a, b) + accusers(a, b);
    if (a.war()) {
      return points + place + parties(a, b) + (place > 0 ? Points.WAR_THERE : 0);
    }
    return points + voice(a, b) + habit(a, b);
  }

  /** What two tellings of one report have in common, but for where they stand in it. */
  static int within(Telling a, Telling b) {
    if (!Collections.disjoint(a.links(), b.claims())
        || !Collections.disjoint(b.links(), a.claims())) {
      return a.family() == b.family() ? LINKED : NEVER;
    }
    if (!areComparable(a, b)) {
      return NEVER;
    }
    int time = a.isDated() && b.isDated() ? bothDated(a, b) : age(a, b);
    int place = place(a, b);
    if (time == NEVER || place == NEVER) {
      return NEVER;
    }
    int points = time + place + type(a, b) + parties(a, b) + counts(a, b);
    points += Sites.areApart(a.sites(), b.sites()) ? Points.OTHER_SITE_WITHIN : 0;
    return points + habit(a, b) + accusers(a, b);
  }

  /** What days that can't be one say of reports whose stories are so much alike. */
  private static int misreadDays(int alike, long days) {
    if (days <= MISREAD_DAYS) {
      return misread(alike);
    }
    return alike >= Points.VERY_ALIKE && days <= MISREAD_MONTHS ? Points.MISREAD_FAR : NEVER;
  }

  /** What places or days that can't be one say of reports whose stories are so much alike. */
  private static int misread(int alike) {
    if (alike < Points.HARDLY_ALIKE) {
      return NEVER;
    }
    return alike < Points.ALIKE ? Points.MISREAD_IF_ALIKE : Points.MISREAD;
  }

  private static boolean areComparable(Telling a, Telling b) {
    return a.family() == b.family() && a.war() == b.war() && a.past() == b.past();
  }

  private static long daysApart(Telling a, Telling b) {
    return a.isDated() && b.isDated()
        ? Math.max(0, Math.max(a.first() - b.last(), b.first() - a.last()))
        : 0;
  }

  private static int bothDated(Telling a, Telling b) {
    long gap = daysApart(a, b);
    boolean agreement = a.family() == TypeFamily.CEASEFIRE;
    if (gap > (agreement ? 3 : 1)) {
      return NEVER;
    }
    if (gap > 0) {
      return agreement ? 2 : Points.DAY_APART;
    }
    if (a.first() == b.first() && a.last() == b.last()) {
      return Points.EQUAL_DAYS;
    }
    long widest = Math.max(a.width(), b.width());
    if (agreement) {
      return widest <= Frame.QUARTER ? Points.SAME_DAYS : Points.SAME_MONTH;
    }
    return widest <= 3 ? Points.SAME_DAYS : widest <= 31 ? Points.SAME_MONTH : 0;
  }

  private static int timeAcross(Telling a, Telling b) {
    if (a.isDated() || b.isDated()) {
      return a.isDated() ? oneDated(a, b) : oneDated(b, a);
    }
    if (a.war() || a.published() == Told.OPEN || b.published() == Told.OPEN) {
      return 0;
    }
    long apart = Math.abs(a.published() - b.published());
    if (apart <= 1) {
      return Points.PUBLISHED_TOGETHER;
    }
    if (apart <= 3) {
      return Points.PUBLISHED_CLOSE;
    }
    return apart > MONTH
        ? Points.PUBLISHED_MONTH_APART
        : apart > 7 ? Points.PUBLISHED_WEEK_APART : 0;
  }

  /** A report that gives no day mostly speaks of the days just before it. */
  private static int oneDated(Telling dated, Telling other) {
    if (other.published() == Told.OPEN) {
      return 0;
    }
    if (dated.first() > other.published() + 1) {
      return NEVER;
    }
    long before = other.published() - dated.last();
    if (before > MONTH) {
      return Points.DATED_LONG_BEFORE;
    }
    return before <= 3 && dated.family() != TypeFamily.CEASEFIRE ? Points.DATED_JUST_BEFORE : 0;
  }

  /** In one report what is told without a day is seldom the act that was long ago. */
  private static int age(Telling a, Telling b) {
    if (a.isOld() || b.isOld()) {
      return Points.OLD;
    }
    return b.isDated() && !a.isDated() ? Points.NEW_DAY : 0;
  }

  private static int place(Telling a, Telling b) {
    int best = 0;
    boolean same = false;
    boolean apart = false;
    boolean other = false;
    for (ResolvedPlace one : a.places()) {
      for (ResolvedPlace two : b.places()) {
        Places places = Places.of(one, two);
        same |= places == Places.SAME && (isNarrow(one) || isNarrow(two));
        apart |= places == Places.APART && isNarrow(one) == isNarrow(two);
        other |= places == Places.UNKNOWN;
        best = Math.max(best, points(places, one));
      }
    }
    if (same || !apart) {
      return best == 0 && other ? Points.OTHER_NAME : best;
    }
    if (a.report().equals(b.report())) {
      return Points.PLACE_APART;
    }
    return a.family() == TypeFamily.CEASEFIRE || a.war() ? 0 : NEVER;
  }

  private static int points(Places places, ResolvedPlace place) {
    return switch (places) {
      case SAME -> isNarrow(place) ? Points.SAME_PLACE : Points.SAME_REGION;
      case NEAR -> Points.NEAR;
      case WITHIN -> Points.PLACE_WITHIN;
      case UNKNOWN, APART -> 0;
    };
  }

  private static boolean isNarrow(ResolvedPlace place) {
    PlacePrecision precision = place.precision();
    return precision == PlacePrecision.POINT
        || precision == PlacePrecision.TOWN
        || precision == PlacePrecision.DISTRICT;
  }

  /**
   * The best of all pairs of types; where both name the act, types that only say harm don't help.
   */
  private static int type(Telling a, Telling b) {
    boolean named = a.namesAct() && b.namesAct();
    int best = NEVER;
    for (ClaimType one : a.types()) {
      for (ClaimType other : b.types()) {
        if (!named || (!TypeFamily.isBroad(one) && !TypeFamily.isBroad(other))) {
          best = Math.max(best, type(a.family(), one, other));
        }
      }
    }
    return best;
  }

  private static int type(TypeFamily family, ClaimType one, ClaimType other) {
    boolean broad = TypeFamily.isBroad(one) || TypeFamily.isBroad(other);
    if (one == other) {
      return broad || family != TypeFamily.VIOLENCE ? Points.SAME_TYPE : Points.SAME_ACT;
    }
    if (family != TypeFamily.VIOLENCE) {
      return family == TypeFamily.WORDS ? Points.OTHER_WORDS : Points.OTHER_TYPE;
    }
    if (one == ClaimType.CHEMICAL_ATTACK || other == ClaimType.CHEMICAL_ATTACK) {
      return one == ClaimType.CASUALTIES || other == ClaimType.CASUALTIES ? 0 : Points.CHEMICAL;
    }
    if (one == ClaimType.ARMED_CLASH || other == ClaimType.ARMED_CLASH) {
      boolean both = TypeFamily.isBroad(one) && TypeFamily.isBroad(other);
      return both ? Points.CLASH_AND_ATTACK : Points.CLASH_AND_ACT;
    }
    return broad ? 0 : namedActs(one, other);
  }

  private static int namedActs(ClaimType one, ClaimType other) {
    if (TypeFamily.isBlast(one) && TypeFamily.isBlast(other)) {
      return Points.BLASTS;
    }
    boolean fire = TypeFamily.isFire(one) && TypeFamily.isFire(other);
    return fire ? Points.FIRE_AND_STRIKE : Points.OTHER_ACT;
  }

  private static int parties(Telling a, Telling b) {
    if (a.types().contains(ClaimType.ARMED_CLASH) != b.types().contains(ClaimType.ARMED_CLASH)
        && hasFighters(a)
        && hasFighters(b)) {
      return shareParty(a, b) ? Points.CLASH_SHARED_PARTY : Points.CLASH_OTHER_PARTIES;
    }
    boolean actors = !a.actors().isEmpty() && !b.actors().isEmpty();
    boolean targets = !a.targets().isEmpty() && !b.targets().isEmpty();
    int points = 0;
    if (actors && !Collections.disjoint(a.actors(), b.actors())) {
      points += Points.SAME_ACTORS;
    } else if (actors && a.family() == TypeFamily.GROUND) {
      points += Points.OTHER_HOLDERS;
    } else if (actors && a.family() != TypeFamily.CEASEFIRE) {
      points += Points.OTHER_ACTORS;
    }
    if (targets && !Collections.disjoint(a.targets(), b.targets())) {
      points += Points.SAME_TARGETS;
    } else if (targets && !areOnlyPeople(a, b)) {
      points += Points.OTHER_TARGETS;
    }
    return !actors && !targets && shareParty(a, b) ? Points.SHARED_PARTY : points;
  }

  private static boolean shareParty(Telling a, Telling b) {
    return !(Collections.disjoint(a.actors(), b.actors())
        && Collections.disjoint(a.actors(), b.targets())
        && Collections.disjoint(a.targets(), b.actors())
        && Collections.disjoint(a.targets(), b.targets()));
  }

  /** Of a clash: people who were hurt in it may be none of those who fought it. */
  private static boolean hasFighters(Telling telling) {
    return !PEOPLE.containsAll(telling.parties());
  }

  /** That civilians were hit says nothing against a party having been hit too. */
  private static boolean areOnlyPeople(Telling a, Telling b) {
    return a.targets().equals(PEOPLE) || b.targets().equals(PEOPLE);
  }

  /** The same toll speaks for one event, tolls far from each other against it. */
  static int counts(Telling a, Telling b) {
    boolean within = a.report().equals(b.report());
    int best = 0;
    int worst = 0;
    for (Figure one : a.figures()) {
      for (Figure other : b.figures()) {
        if (isOneKind(one, other)) {
          boolean oneVoice = within && one.voice().equals(other.voice()) && isOneSide(one, other);
          int pair = bounds(one).likeness(bounds(other), oneVoice);
          best = Math.max(best, pair);
          worst = Math.min(worst, pair);
        }
      }
    }
    return best > 0 ? best : worst;
  }

  private static Bounds bounds(Figure figure) {
    return new Bounds(figure.low(), figure.value(), figure.high());
  }

  private static boolean isOneKind(Figure one, Figure other) {
    return one.kind() == other.kind() || (isOfPeopleHurt(one) && isOfPeopleHurt(other));
  }

  /** "Casualties" are now the dead, now the dead and hurt. */
  private static boolean isOfPeopleHurt(Figure figure) {
    return figure.kind() == CountKind.KILLED || figure.kind() == CountKind.CASUALTIES;
  }

  private static boolean isOneSide(Figure one, Figure other) {
    return one.side() == null || other.side() == null || one.side().equals(other.side());
  }

  /** What one side alleges of a ceasefire and what another does are two allegations. */
  private static int accusers(Telling a, Telling b) {
    boolean others =
        a.family() == TypeFamily.VIOLATION
            && !a.voices().isEmpty()
            && !b.voices().isEmpty()
            && Collections.disjoint(a.voices(), b.voices());
    return others ? Points.OTHER_ACCUSER : 0;
  }

  private static int habit(Telling a, Telling b) {
    return a.isHabit() == b.isHabit() ? 0 : Points.HABIT;
  }

  /** What the same side or speaker tells within days is more likely one thing. */
  private static int voice(Telling a, Telling b) {
    return Collections.disjoint(a.voices(), b.voices()) ? 0 : Points.SAME_VOICE;
  }

  /** Long after, the names that return are mostly those of a place. */
  private static boolean areLongApart(Telling a, Telling b) {
    return a.published() != Told.OPEN
        && b.published() != Told.OPEN
        && Math.abs(a.published() - b.published()) > MONTH;
  }

  /**
   * How alike the two reports' stories are in the names and rare words that tell stories apart, in
   * percent; -1 where too little is told, or where it isn't what both are about.
   */
  private static int alike(Telling a, Telling b) {
    return a.names().length < Points.FEWEST_NAMES || b.names().length < Points.FEWEST_NAMES
        ? -1
        : Names.alike(a.names(), b.names());
  }

  /** Where another site of a town was hit, that stories share its names says no more than that. */
  private static int storyAcross(Telling a, Telling b, int alike, int persons) {
    int names = names(a, b, alike, persons);
    return persons == 0 && Sites.areApart(a.sites(), b.sites())
        ? Points.OTHER_SITE + Math.min(0, names)
        : names;
  }

  private static int names(Telling a, Telling b, int alike, int persons) {
    int same = persons > 1 ? Points.SAME_PERSONS : persons > 0 ? Points.SAME_PERSON : 0;
    same +=
        !areLongApart(a, b) && Names.shareOperation(a.names(), b.names())
            ? Points.SAME_OPERATION
            : 0;
    if (alike < 0) {
      return same;
    }
    same += streets(a, b);
    int ages = Names.areOfOtherAges(a.names(), b.names()) ? Points.OTHER_AGES : 0;
    return same + ages + (areLongApart(a, b) && alike >= 5 ? namesLongApart(alike) : names(alike));
  }

  /** One street within a month speaks for one act; a road fought over is told of for longer. */
  private static int streets(Telling a, Telling b) {
    if (a.family() != TypeFamily.VIOLENCE || areLongApart(a, b)) {
      return 0;
    }
    int shared = Names.sharedStreets(a.names(), b.names());
    return shared > 0 ? Points.SAME_STREET : shared == 0 ? Points.OTHER_STREETS : 0;
  }

  private static int names(int alike) {
    if (alike >= 30) {
      return alike >= 50 ? Points.NAMES_ALL : alike >= 40 ? Points.NAMES_MOST : Points.NAMES_MANY;
    }
    if (alike >= 15) {
      return alike >= 25 ? Points.NAMES_MORE : alike >= 20 ? Points.NAMES_SOME : Points.NAMES_FEW;
    }
    return alike >= 10 ? Points.NAMES_FEWER : alike >= 5 ? Points.NAMES_HARDLY : Points.NAMES_NONE;
  }

  private static int namesLongApart(int alike) {
    if (alike >= 30) {
      return alike >= 40 ? Points.LATER_MOST : Points.LATER_MANY;
    }
    return alike >= 20 ? Points.LATER_SOME : Points.LATER_FEW;
  }

  /** The best of all pairs of sentences. */
  private static int wording(Telling a, Telling b) {
    boolean family = a.text().equals(b.text());
    int best = 0;
    for (int[] one : a.wordings()) {
      for (int[] other : b.wordings()) {
        int percent = sharedPercent(one, other);
        int points =
            percent >= 60
                ? Points.WORDS_MOST
                : percent >= 35 ? Points.WORDS_MANY : percent >= 20 ? Points.WORDS_SOME : 0;
        best = Math.max(best, family && percent >= 60 ? LINKED : points);
      }
    }
    return best;
  }

  /** Words of both per hundred words of either. */
  private static int sharedPercent(int[] one, int[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      int order = Integer.compare(one[i], other[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = one.length + other.length - shared;
    return all == 0 ? 0 : 100 * shared / all;
  }
}
