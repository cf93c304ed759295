package org.rashomon.reconcile;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Hedge;
import org.rashomon.ingest.Report;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.TimeBasis;

/**
 * What the words of a claim say of which of the happenings told before it, in the same report, it
 * speaks of, by the rows of {@code retold.tsv}.
 */
final class Retold {
  private static final Phrases WORDS = Phrases.shipped("retold");

  /** A text of fewer lines has no paragraphs to tell by. */
  private static final int FEWEST_LINES = 3;

  private final Map<String, Told> claims = new HashMap<>();

  /** Where lines end in the report's text, in code points, sorted. */
  private final int[] lines;

  /** Id of the report's first claim. */
  private final String first;

  Retold(Report report, List<Told> claims) {
    first = claims.isEmpty() ? null : claims.get(0).id();
    claims.forEach(told -> this.claims.put(told.id(), told));
    int[] text = report.text().codePoints().toArray();
    lines = IntStream.range(0, text.length).filter(at -> text[at] == '\n').toArray();
  }

  /** Whether the claim stands in the paragraph in which the happening was told last. */
  boolean inParagraph(Telling telling, Telling single) {
    return lines.length >= FEWEST_LINES
        && Arrays.binarySearch(lines, telling.end() - 1)
            == Arrays.binarySearch(lines, single.start());
  }

  /** Whether a claim puts the blame for an act it doesn't name. */
  boolean blames(Telling single) {
    Told told = claims.get(single.id());
    return told.claim().type() == ClaimType.ACCUSE
        && !single.isHabit()
        && WORDS.in(trigger(told), "blame")
        && claims.values().stream().noneMatch(other -> isNamedBehind(other, told));
  }

  /** "Blamed them for most attacks" is of these, not of what was told before. */
  private static boolean isNamedBehind(Told act, Told blame) {
    return act.claim().start() == blame.claim().start()
        && act.type() == TypeFamily.VIOLENCE
        && act.claim().trigger().start() > blame.claim().trigger().start();
  }

  /**
   * Points for the claim being of the happening told before.
   *
   * @param named whether that is the latest told by the claim's own word
   */
  int points(Telling telling, Telling single, boolean named) {
    Told next = claims.get(single.id());
    boolean recalled = named && telling.isOld() && !single.isDated();
    return (named ? Points.SAME_HEAD : 0)
        - (recalled ? Points.OLD : 0)
        + (inParagraph(telling, single) ? Points.PARAGRAPH : 0)
        + scale(telling, next)
        + sides(telling, single, next)
        + answer(telling, single, next)
        + towns(telling, single)
        + setting(telling, next)
        + holders(telling, single)
        + habits(telling, single);
  }

  /** Ground that one voice says one side took and another held changed hands. */
  private static int holders(Telling telling, Telling single) {
    boolean others =
        telling.family() == TypeFamily.GROUND
            && !telling.actors().isEmpty()
            && !single.actors().isEmpty()
            && Collections.disjoint(telling.actors(), single.actors());
    boolean voice =
        telling.voices().equals(single.voices()) && telling.report().equals(single.report());
    return others && voice ? Points.CHANGED_HANDS : 0;
  }

  /** Attacks of one day or week are not those of all times. */
  private static int habits(Telling telling, Telling single) {
    boolean both = telling.isHabit() && single.isHabit();
    return both && telling.isDated() != single.isDated() ? Points.HABIT : 0;
  }

  /** Two towns of one report are mostly two, however close they lie. */
  private static int towns(Telling telling, Telling single) {
    if (telling.places().isEmpty() || single.places().isEmpty()) {
      return 0;
    }
    ResolvedPlace one = telling.places().get(0);
    ResolvedPlace other = single.places().get(0);
    Places places = Places.of(one, other);
    if (places == Places.APART && one.geonameId() != null && other.geonameId() != null) {
      return Points.PLACE_APART;
    }
    boolean close = places == Places.NEAR || places == Places.WITHIN;
    return close && isTown(one) && isTown(other) ? Points.OTHER_TOWN : 0;
  }

  /** A day and a town of its own begin something else than what was told without either. */
  private int setting(Telling telling, Told next) {
    boolean own = isDatedItself(next) && next.claim().place() != null;
    boolean lead = telling.id().equals(first);
    boolean without = telling.places().isEmpty() && !telling.isDated() && !lead;
    return own && without && next.cue() != Cue.SAME ? Points.NEW_SETTING : 0;
  }

  private static boolean isDatedItself(Told told) {
    return told.isDated() && told.claim().time().basis() == TimeBasis.STATED;
  }

  private static boolean isTown(ResolvedPlace place) {
    return place.near() != null
        || place.precision() == PlacePrecision.TOWN
        || place.precision() == PlacePrecision.POINT;
  }

  /** Whether a claim tells no place, no day of its own and nobody who did it. */
  boolean leans(Telling single) {
    Told told = claims.get(single.id());
    return !isDatedItself(told)
        && told.claim().place() == null
        && told.claim().actors().isEmpty()
        && told.claim().counts().stream().noneMatch(count -> count.kind() == CountKind.INCIDENTS)
        && !single.headline()
        && single.family() == TypeFamily.VIOLENCE;
  }

  /**
   * Of the happenings told before, the latest called what a claim calls its own: "the raid"; or -1.
   */
  int named(List<Telling> tellings, Telling single) {
    Told next = claims.get(single.id());
    int named = -1;
    int at = -1;
    for (int i = 0; i < tellings.size() && next.cue() == Cue.SAME; i++) {
      for (String id : tellings.get(i).claims()) {
        Told told = claims.get(id);
        if (told.claim().start() > at && head(told).equals(head(next))) {
          named = i;
          at = told.claim().start();
        }
      }
    }
    return named;
  }

  /**
   * A campaign and a single blow, of which one may be part of the other, are two; so are a campaign
   * of which nothing was told and an attack of others.
   */
  private int scale(Telling telling, Told next) {
    Told first = claims.get(telling.id());
    boolean blow = isBlow(first) || isBlow(next);
    boolean attacks =
        next.cue() != Cue.SAME
            && first.claim().type() == ClaimType.ATTACK
            && next.claim().type() == ClaimType.ATTACK
            && Collections.disjoint(telling.actors(), next.actors());
    return isCampaign(first) != isCampaign(next) && (blow || attacks)
        ? Points.CAMPAIGN_AND_BLOW
        : 0;
  }

  private static boolean isCampaign(Told told) {
    return told.claim().type() == ClaimType.ATTACK && WORDS.in(trigger(told), "campaign");
  }

  private static boolean isBlow(Told told) {
    return TypeFamily.isBlast(told.claim().type()) || TypeFamily.isFire(told.claim().type());
  }

  /**
   * What the victims of an act do is another act, unless it answers the first or two sides accuse
   * each other.
   */
  private static int sides(Telling telling, Telling single, Told next) {
    boolean opposed =
        telling.family() == TypeFamily.VIOLENCE
            && telling.actors().isEmpty()
            && !Collections.disjoint(telling.targets(), single.actors())
            && Collections.disjoint(telling.targets(), single.targets())
            && !telling.types().contains(ClaimType.DESTRUCTION);
    boolean clash =
        telling.types().contains(ClaimType.ARMED_CLASH)
            || next.claim().type() == ClaimType.ARMED_CLASH;
    boolean accuses = next.claim().hedge() == Hedge.ALLEGED;
    return opposed && !clash && !accuses && !answers(next) ? Points.OPPOSED : 0;
  }

  /** Who returns fire does so in the fight that was told, though another began it. */
  private static int answer(Telling telling, Telling single, Told next) {
    boolean others =
        telling.family() == TypeFamily.VIOLENCE
            && !telling.actors().isEmpty()
            && !single.actors().isEmpty()
            && Collections.disjoint(telling.actors(), single.actors());
    return others && answers(next) ? -Points.OTHER_ACTORS : 0;
  }

  private static boolean answers(Told told) {
    return WORDS.in(told.claim().quote(), "answer");
  }

  private static String trigger(Told told) {
    return told.claim().trigger().text().toLowerCase(Locale.ROOT);
  }

  /** What the act goes by: its kind where its type says that, else the stem of its last word. */
  private static String head(Told told) {
    ClaimType type = told.claim().type();
    if (TypeFamily.isBlast(type)) {
      return "blast";
    }
    if (told.type() == TypeFamily.VIOLENCE && type != ClaimType.ATTACK) {
      return type.toString();
    }
    String[] words = trigger(told).split("[^\\p{L}\\p{N}]+");
    String last = words.length == 0 ? "" : words[words.length - 1];
    return last.replaceFirst("(?<=.{4})(?:s|ed|ing)$", "");
  }
}
