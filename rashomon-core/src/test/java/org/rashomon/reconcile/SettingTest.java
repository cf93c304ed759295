package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Qualifier;
import org.rashomon.extract.WindowBasis;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.Standing;

class SettingTest {
  private static final String ONE = "170,000 people have been killed since fighting began.";
  private static final String OTHER = "Over 200,001 lives were lost by its third winter.";

  private static int events(ResolvedReport... reports) {
    return new MemoryIndex(List.of()).with(List.of(reports)).made().events().size();
  }

  private static Draft shelling(String town, String country, int entry, String day) {
    return Draft.of(ClaimType.SHELLING, "Shells fell on " + town + ".")
        .by("AAA")
        .at(town, country, 10 + entry, 20, entry)
        .when(day);
  }

  private static ResolvedReport report(
      String day, String country, String town, int dead, String sentence) {
    Draft toll =
        Draft.of(ClaimType.CASUALTIES, sentence)
            .count(CountKind.KILLED, Qualifier.EXACT, dead, null, null, null, WindowBasis.WAR);
    return Draft.report(
        "Outlet of " + country,
        day,
        shelling(town, country, dead % 7, day),
        shelling(town + " Port", country, 20 + dead % 7, day),
        toll);
  }

  @Test
  void tollsOfAWarNobodyNamesAreOfTheWarInTheCountryToldOf() {
    assertThat(
            events(
                report("2022-02-03", "AAA", "Harbour", 170_000, ONE),
                report("2022-09-03", "AAA", "Hill", 200_001, OTHER)))
        .isEqualTo(5);
    assertThat(
            events(
                report("2022-02-03", "AAA", "Harbour", 170_000, ONE),
                report("2022-09-03", "BBB", "Hill", 200_001, OTHER)))
        .isEqualTo(6);
  }

  @Test
  void violationsAllegedByTwoSidesAreTwo() {
    Draft one =
        Draft.of(ClaimType.CEASEFIRE_VIOLATION, "Broken it was by BBB, A said.")
            .by("BBB")
            .said("A", "AAA", Standing.ACCUSATION)
            .when("2022-08-03");
    Draft other =
        Draft.of(ClaimType.CEASEFIRE_VIOLATION, "Broken it was by BBB, C said.")
            .by("BBB")
            .said("C", "CCC", Standing.THIRD_PARTY)
            .when("2022-08-03");
    assertThat(events(Draft.report("One", "2022-08-03", one, other))).isEqualTo(2);
    assertThat(
            events(Draft.report("One", "2022-08-03", one), Draft.report("Two", "2022-08-03", one)))
        .isEqualTo(1);
  }
}
