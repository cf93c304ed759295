package org.rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.TimeBasis;

/** Twelve sentences that coders of events get wrong, each with all that must be read of it. */
class ProbesTest {
  private static Newsroom newsroom;

  @BeforeAll
  static void open() {
    newsroom = Newsroom.open(1);
  }

  @AfterAll
  static void close() {
    newsroom.close();
  }

  @Test
  void aDenialIsAClaimByTheOneWhoDenies() {
    assertThat(read("Russia denied its forces attacked Kharkiv."))
        .containsExactly("attack RUS > Kharkiv @ Kharkiv | - | denied | Russia |  | denies -");
  }

  @Test
  void whatMayBeIsNotDone() {
    assertThat(read("Israel may attack Lebanon, Hezbollah warned."))
        .containsExactly("attack ISR > LBN @ - | - | hypothetical | Hezbollah |  | ");
  }

  @Test
  void theDoerStandsBehindBy() {
    assertThat(
            read(
                "The Observatory, citing local sources, said more than 30 rebels were killed by Russian strikes."))
        .containsExactly(
            "attack RUS > more than 30 rebels @ - | - | asserted | local sources < The Observatory | killed 31..null | ");
  }

  @Test
  void whatWasNotDoneIsNegated() {
    assertThat(read("Israel did not attack Lebanon."))
        .containsExactly("attack ISR > LBN @ - | - | negated |  |  | ");
  }

  @Test
  void anAccusationOfAnActIsThatActAlleged() {
    assertThat(read("Syria accused Turkey of violating the ceasefire."))
        .containsExactly("ceasefire-violation TUR >  @ - | - | alleged | Syria |  | ");
  }

  @Test
  void anAbandonedPlanIsNeverDone() {
    assertThat(read("A plan to strike Syria was abandoned."))
        .containsExactly("attack  > SYR @ - | - | planned failed |  |  | ");
  }

  @Test
  void whoDeniesItDeniesTheActToldBefore() {
    assertThat(read("Hezbollah said it shot down a drone; Israel denied it."))
        .containsExactly(
            "disrupted-weapons HEZB > a drone @ - | - | asserted | Hezbollah |  | ",
            "disrupted-weapons HEZB > a drone @ - | - | denied | Israel |  | denies 0");
  }

  @Test
  void whatNobodyCouldVerifyIsUnconfirmed() {
    assertThat(read("Rebels shelled the town. Reuters could not verify the report."))
        .containsExactly(
            "shelling Rebels > the town @ - | - | unconfirmed |  |  | cannot-confirm -");
  }

  @Test
  void anOldWarHasItsYear() {
    assertThat(read("In 1982 Israel invaded Lebanon."))
        .containsExactly("attack ISR > LBN @ - | 1982-01-01..1982-12-31 | asserted |  |  | ");
  }

  @Test
  void aRangeHasBothEnds() {
    assertThat(read("Between 10 and 15 people were wounded, officials said."))
        .containsExactly("casualties  > CVL @ - | - | asserted | officials | wounded 10..15 | ");
  }

  @Test
  void whatWouldHaveBeenWasNot() {
    assertThat(read("Had the truce held, 40 lives would have been saved."))
        .containsExactly("ceasefire-agreement  >  @ - | - | hypothetical |  |  | ");
  }

  @Test
  void theMissingAndTheChildrenAmongThem() {
    assertThat(
            read(
                "At least 37 people are dead and 14 more, among them four children, are missing after Tuesday's raid."))
        .containsExactly(
            "attack  > CVL,14 more @ - | 2023-05-09..2023-05-09 | asserted |  | killed 37..null; missing 14..14; missing 4..4 children in n2 | ");
  }

  private static List<String> read(String text) {
    List<ResolvedClaim> claims = newsroom.read(List.of(InventedReport.of(text))).get(0).claims();
    return claims.stream().map(claim -> told(claim, claims)).toList();
  }

  private static String told(ResolvedClaim claim, List<ResolvedClaim> all) {
    return claim.type()
        + " "
        + sides(claim.actors())
        + " > "
        + sides(claim.targets())
        + " @ "
        + (claim.place() == null ? "-" : claim.place().name())
        + " | "
        + (claim.time() == null || claim.time().basis() != TimeBasis.STATED
            ? "-"
            : claim.time().from() + ".." + claim.time().to())
        + " | "
        + claim.status()
        + (claim.outcome() == null ? "" : " " + claim.outcome())
        + " | "
        + claim.sources().stream().map(ProbesTest::chain).collect(Collectors.joining("; "))
        + " | "
        + claim.counts().stream().map(ProbesTest::count).collect(Collectors.joining("; "))
        + " | "
        + claim.relations().stream()
            .map(relation -> relation.type() + " " + index(all, relation.to()))
            .collect(Collectors.joining("; "));
  }

  private static String sides(List<ResolvedParty> parties) {
    return parties.stream()
        .map(party -> Objects.requireNonNullElse(party.side(), party.text()))
        .collect(Collectors.joining(","));
  }

  /** The speakers, nearest to the fact first, without the outlet. */
  private static String chain(Chain chain) {
    return chain.hops().stream()
        .limit(chain.hops().size() - 1L)
        .map(Chain.Hop::text)
        .collect(Collectors.joining(" < "));
  }

  private static String count(ResolvedCount count) {
    return count.kind()
        + " "
        + count.low()
        + ".."
        + count.high()
        + (count.groups().isEmpty() ? "" : " " + String.join("+", count.groups()))
        + (count.partOf() == null
            ? ""
            : " in " + count.partOf().substring(count.partOf().indexOf('/') + 1));
  }

  private static String index(List<ResolvedClaim> all, String id) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(id)) {
        return Integer.toString(i);
      }
    }
    return "-";
  }
}
