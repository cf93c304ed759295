package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.extract.ClaimType;
import org.rashomon.ingest.Report;
import org.rashomon.reconcile.Taken.Basis;
import org.rashomon.reconcile.Taken.Kind;
import org.rashomon.resolve.ResolvedReport;

class FamiliesTest {
  private static final String TEXT =
      "Shells fell on the harbour town early on Wednesday, residents told reporters there. "
          + "The mayor said that two warehouses and a grain store had burned down by noon. "
          + "Fire crews from three villages were still at work when night fell over the bay. "
          + "Nobody has so far said who fired, and the army has not answered any question.";

  private static ResolvedReport report(String outlet, String day, String text, String... credits) {
    ResolvedReport plain =
        Draft.report(outlet, day, Draft.of(ClaimType.SHELLING, text).by("AAA").when("2022-08-03"));
    return new ResolvedReport(plain.report(), List.of(credits), plain.claims());
  }

  private static Map<String, Taken> taken(ResolvedReport... reports) {
    return new MemoryIndex(List.of()).with(List.of(reports)).taken();
  }

  private static String id(ResolvedReport report) {
    return report.report().id();
  }

  private static String said(Report report, Taken.Edit edit) {
    return edit.after() == null
        ? null
        : report
            .text()
            .substring(
                report.text().offsetByCodePoints(0, edit.after().start()),
                report.text().offsetByCodePoints(0, edit.after().end()));
  }

  @Test
  void aReprintIsTakenFromTheOneOfAnEarlierDayAndTellsWhatItChanged() {
    ResolvedReport first = report("One", "2022-08-03", TEXT);
    String edited =
        TEXT.replace("two warehouses", "three warehouses")
            .replace(
                "Nobody has so far said who fired, and the army has not answered any question.", "")
            .strip()
            .concat(" Schools stay shut.");
    ResolvedReport second = report("Two", "2022-08-04", edited);
    Taken taken = taken(second, first).get(id(second));
    assertThat(taken.from()).isEqualTo(id(first));
    assertThat(taken.basis()).isEqualTo(Basis.DATE);
    assertThat(taken.kept()).isEqualTo(2);
    assertThat(taken.edits())
        .extracting(Taken.Edit::kind)
        .containsExactly(Kind.CHANGED, Kind.ADDED, Kind.DROPPED);
    assertThat(said(second.report(), taken.edits().get(1))).isEqualTo("Schools stay shut.");
  }

  @Test
  void whoCreditsAnOutletTookFromItOnTheSameDay() {
    ResolvedReport paper = report("Paper", "2022-08-03", TEXT, "Sample Wire");
    ResolvedReport wire = report("Sample Wire", "2022-08-03", TEXT + " More soon.");
    Map<String, Taken> taken = taken(paper, wire);
    assertThat(taken).containsOnlyKeys(id(paper));
    assertThat(taken.get(id(paper)).basis()).isEqualTo(Basis.CREDIT);
    assertThat(taken.get(id(paper)).agency()).isNull();
  }

  @Test
  void anAgencyThatIsCreditedAndNotReadIsNamed() {
    ResolvedReport one = report("One", "2022-08-03", TEXT, "Sample Wire");
    ResolvedReport two = report("Two", "2022-08-03", TEXT + " More soon.", "Sample Wire");
    Taken taken = taken(one, two).values().iterator().next();
    assertThat(taken.agency()).isEqualTo("Sample Wire");
    assertThat(taken.basis()).isEqualTo(Basis.NOT_KNOWN);
  }

  @Test
  void theSameWordsMonthsLaterAreNoReprint() {
    ResolvedReport first = report("One", "2022-08-03", TEXT);
    ResolvedReport soon = report("Two", "2022-08-30", TEXT);
    ResolvedReport late = report("Three", "2022-11-03", TEXT);
    ResolvedReport undated = report("Four", null, TEXT + " More soon.");
    assertThat(taken(first, soon, late)).containsOnlyKeys(id(soon));
    MemoryIndex index = new MemoryIndex(List.of());
    List.of(late, soon, first).forEach(report -> index.with(List.of(report)));
    assertThat(index.taken()).containsOnlyKeys(id(soon));
    assertThat(taken(first, late, undated)).containsOnlyKeys(id(late), id(undated));
  }

  @Test
  void whoTookFromWhomDoesNotDependOnTheOrderOfReading() {
    List<ResolvedReport> reports = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String[] credits = i % 7 == 3 ? new String[] {"Outlet 11"} : new String[0];
      String text = TEXT + (i % 3 == 0 ? "" : " Copy " + i % 5 + " was sent on by hand.");
      reports.add(report("Outlet " + i, "2022-08-0" + (3 + i % 3), text, credits));
    }
    Map<String, Taken> expected = new MemoryIndex(List.of()).with(reports).taken();
    assertThat(expected).hasSize(29);
    Random random = new Random(5);
    for (int order = 0; order < 4; order++) {
      Collections.shuffle(reports, random);
      MemoryIndex index = new MemoryIndex(List.of());
      for (int from = 0; from < reports.size(); from += 7) {
        index.with(reports.subList(from, Math.min(reports.size(), from + 7)));
      }
      assertThat(index.taken()).isEqualTo(expected);
    }
  }

  @Test
  void aBackgroundSentenceOfAnEarlierTextAddsNoOrigin() {
    String background = "The town has changed hands four times since fighting began in spring.";
    Draft one = Draft.of(ClaimType.SHELLING, background).by("AAA").on("BBB").when("2022-08-03");
    Event event =
        new MemoryIndex(List.of())
                .with(
                    List.of(
                        Draft.report("One", "2022-08-03", one),
                        Draft.report(
                            "Two",
                            "2022-08-04",
                            Draft.of(
                                ClaimType.CONSULT,
                                "Envoys of three states met in a far city to speak of grain, of ships"
                                    + " and of who may inspect them once they have left the ports."),
                            one)))
                .made()
                .events()
                .stream()
                .filter(found -> found.type() == ClaimType.SHELLING)
                .findFirst()
                .orElseThrow();
    assertThat(event.reports()).isEqualTo(2);
    assertThat(event.origins().atMost()).isEqualTo(1);
    assertThat(event.origins().repeats()).isEqualTo(1);
    assertThat(event.origins().sum())
        .extracting(Event.Origin::kind)
        .containsExactly(Event.OriginKind.TEXT);
  }
}
