package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Qualifier;
import org.rashomon.reconcile.Event.Dispute;
import org.rashomon.resolve.Standing;

/** Disputes found group by group are those of all pairs. */
class OpposedTest {
  @Test
  void groupsStandAgainstEachOtherAsTheirClaimsDo() {
    List<Told> claims = told(new Random(7), 60);
    Set<String> expected = new HashSet<>();
    for (Told a : claims) {
      for (Told b : claims) {
        if (areApart(a, b)) {
          expected.add(a.id());
        }
      }
    }
    AtomicInteger compared = new AtomicInteger();
    Set<String> found =
        Opposed.among(
            claims,
            Told::actors,
            (a, b) -> {
              compared.incrementAndGet();
              return areApart(a, b);
            });
    assertThat(found).isEqualTo(expected).isNotEmpty();
    assertThat(compared.get()).isEqualTo(3);
  }

  private static boolean areApart(Told a, Told b) {
    return a.actors().contains("AAA") && b.actors().contains("BBB")
        || b.actors().contains("AAA") && a.actors().contains("BBB");
  }

  /** The reasons why two figures differ, pair by pair, as the contract words them. */
  @Test
  void figuresAreHeldAgainstEachOtherAsInPairs() {
    for (int seed = 0; seed < 20; seed++) {
      List<Told> claims = told(new Random(seed), 40);
      for (Dispute dispute : QuantityDisputes.of(claims)) {
        Set<String> expected = new HashSet<>();
        for (Told a : claims) {
          for (Told b : claims) {
            if (!a.id().equals(b.id()) && why(a, b).equals("" + dispute.why())) {
              expected.add(a.id());
            }
          }
        }
        assertThat(Set.copyOf(dispute.claims())).as(dispute.why()).isEqualTo(expected);
      }
    }
  }

  /** Of two claims with one count each, of people killed on no told days. */
  private static String why(Told a, Told b) {
    Bounds one = Bounds.of(a.claim().counts().get(0));
    Bounds other = Bounds.of(b.claim().counts().get(0));
    boolean oneVoice = a.voice().equals(b.voice());
    boolean moved = !a.claim().statedAt().equals(b.claim().statedAt());
    if (one.excludes(other)) {
      return moved && oneVoice ? "later" : "null";
    }
    if (one.nearest().equals(other.nearest())) {
      return "none";
    }
    return moved || oneVoice ? "later" : "other scope";
  }

  private static List<Told> told(Random random, int number) {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String voice = List.of("AAA", "BBB", "CCC").get(random.nextInt(3));
      int low = 1 + random.nextInt(4);
      Qualifier qualifier = random.nextBoolean() ? Qualifier.EXACT : Qualifier.AT_LEAST;
      var report =
          Draft.report(
              "One",
              "2022-08-03",
              Draft.of(ClaimType.ATTACK, "Attack " + i + " killed them.")
                  .by(List.of("AAA", "BBB", "CCC").get(random.nextInt(3)))
                  .said(voice, voice, Standing.THIRD_PARTY)
                  .statedAt("2022-08-0" + (1 + random.nextInt(3)))
                  .count(
                      CountKind.KILLED,
                      qualifier,
                      low,
                      low,
                      qualifier == Qualifier.EXACT ? low : null,
                      null,
                      null));
      told.add(Told.of(report.claims().get(0), report.report(), "family"));
    }
    return told;
  }
}
