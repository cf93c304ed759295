package org.rashomon.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Outcome;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Qualifier;
import org.rashomon.extract.WindowBasis;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.Standing;
import org.rashomon.resolve.TimePrecision;

/** For tests: reports of an invented war, drawn by a seed; many speak of the same things. */
public final class AnyWar {
  private static final List<String> SIDES = List.of("AAA", "BBB", "CCC");
  private static final String FILLER =
      " and people who lived by the old mill said that they had heard it from far across the river";

  private AnyWar() {}

  /**
   * So many reports, the same for the same seed; no two have an id, which is their text, in common.
   */
  public static List<ResolvedReport> reports(int number, long seed) {
    Random random = new Random(seed);
    Map<String, ResolvedReport> reports = new LinkedHashMap<>();
    for (int i = 0; reports.size() < number; i++) {
      String day = "2022-08-" + (10 + random.nextInt(12));
      Draft[] drafts = new Draft[1 + random.nextInt(4)];
      for (int d = 0; d < drafts.length; d++) {
        drafts[d] = draft(random, day, i);
      }
      ResolvedReport report = Draft.report("Outlet " + random.nextInt(6), day, drafts);
      reports.putIfAbsent(report.report().id(), report);
    }
    return List.copyOf(reports.values());
  }

  private static Draft draft(Random random, String day, int number) {
    String one = SIDES.get(random.nextInt(3));
    String other = SIDES.get(random.nextInt(3));
    return switch (random.nextInt(8)) {
      case 0 -> ceasefire(one, other, random);
      case 1 ->
          Draft.of(ClaimType.CEASEFIRE_VIOLATION, "Violated it was, " + other + " said.")
              .by(one)
              .said(other, other, Standing.ACCUSATION)
              .when(day)
              .polarity(random.nextInt(3) == 0 ? Polarity.DENIED : Polarity.AFFIRMED);
      case 2 ->
          Draft.of(ClaimType.ARMED_CLASH, "War between them has gone on for years.")
              .by(one)
              .by(other)
              .when("2020-01-01", "2022-08-31", TimePrecision.VAGUE)
              .count(CountKind.KILLED, Qualifier.ABOUT, 9_000, null, null, null, WindowBasis.WAR);
      case 3 ->
          Draft.of(ClaimType.ARMED_CLASH, "Clashes broke out near town " + random.nextInt(3))
              .by(one)
              .by(other)
              .at("Town " + random.nextInt(3), one, 10 + random.nextInt(3), 20, random.nextInt(3))
              .when(day);
      default -> attack(random, day, one, other, number);
    };
  }

  private static Draft ceasefire(String one, String other, Random random) {
    return Draft.of(ClaimType.CEASEFIRE_AGREEMENT, "Ceasefire signed by both.")
        .by(one)
        .by(other)
        .when("2022-08-1" + random.nextInt(6))
        .outcome(random.nextBoolean() ? Outcome.HELD : Outcome.COLLAPSED);
  }

  /** Enough names, of a few stories, for reports to be compared by them. */
  private static String names(Random random) {
    int story = random.nextInt(6);
    StringBuilder names = new StringBuilder(" At");
    for (int i = 0; i < 10; i++) {
      names.append(" Zq").append((char) ('a' + story)).append("or").append((char) ('a' + i));
    }
    return names.append(" too.").toString();
  }

  private static Draft attack(Random random, String day, String one, String other, int number) {
    int town = random.nextInt(4);
    String words = random.nextInt(3) == 0 ? FILLER : " number " + number;
    Draft draft =
        Draft.of(
                random.nextBoolean() ? ClaimType.SHELLING : ClaimType.ATTACK,
                "Shells fell on town " + town + words + "." + names(random))
            .by(one)
            .on(other)
            .count(CountKind.KILLED, 1 + random.nextInt(9), other);
    if (random.nextInt(3) > 0) {
      draft.at("Town " + town, other, 10 + town, 20, 100 + town);
    }
    return random.nextInt(3) > 0 ? draft.when(day) : draft;
  }
}
