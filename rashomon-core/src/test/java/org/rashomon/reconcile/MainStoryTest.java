package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.resolve.ResolvedReport;

/** What a report on an arrest or a trial is about, and how it leads back to the act. */
class MainStoryTest {
  private static Draft shooting(String sentence) {
    return Draft.of(ClaimType.ATTACK, sentence).count(CountKind.KILLED, 1, "CVL");
  }

  private static Reconciliation reconcile(ResolvedReport... reports) {
    return new MemoryIndex(List.of()).with(List.of(reports)).made();
  }

  private static String main(Reconciliation made, ResolvedReport report) {
    return made.reports().get(report.report().id()).event();
  }

  private static ClaimType type(Reconciliation made, ResolvedReport report) {
    return made.events().stream()
        .filter(one -> one.id().equals(main(made, report)))
        .findFirst()
        .orElseThrow()
        .type();
  }

  @Test
  void anArrestIsAboutTheActItFollows() {
    ResolvedReport report =
        Draft.report(
            "One",
            "2022-08-05",
            Draft.of(ClaimType.CAPTURE, "Arrested was a man."),
            Draft.of(ClaimType.CAPTURE, "Detained he was at home."),
            shooting("Shot was a baker of Harbour."));
    assertThat(type(reconcile(report), report)).isEqualTo(ClaimType.ATTACK);
  }

  @Test
  void anActToldFarBehindAnArrestIsStillWhatItIsAbout() {
    ResolvedReport report =
        Draft.report(
            "One",
            "2022-08-05",
            Draft.of(ClaimType.CAPTURE, "Arrested was a man."),
            Draft.of(ClaimType.CAPTURE, "Detained he was at home."),
            Draft.of(ClaimType.CAPTURE, "Held he was for a night."),
            Draft.of(ClaimType.CAPTURE, "Jailed he had been as a youth."),
            shooting("Shot was a baker of Harbour in his shop."));
    Reconciliation made = reconcile(report);
    assertThat(type(made, report)).isEqualTo(ClaimType.ATTACK);
  }

  @Test
  void wordsAreNotAboutAnActToldFarBehindThem() {
    ResolvedReport report =
        Draft.report(
            "One",
            "2022-08-05",
            Draft.of(ClaimType.DEMAND, "Demanded was an inquiry."),
            Draft.of(ClaimType.DEMAND, "Urged it was by all parties."),
            Draft.of(ClaimType.DEMAND, "Called for it was in the streets."),
            Draft.of(ClaimType.DEMAND, "Asked for it was abroad."),
            shooting("Shot was a baker of Harbour in his shop."));
    Reconciliation made = reconcile(report);
    assertThat(type(made, report)).isEqualTo(ClaimType.DEMAND);
  }

  @Test
  void ofTwoActsToldAsOftenTheFirstIsTheMainOne() {
    for (int days = 1; days <= 6; days++) {
      ResolvedReport report =
          Draft.report(
              "One",
              "2022-08-1" + days,
              Draft.of(ClaimType.SHELLING, "Shelled was Harbour."),
              Draft.of(ClaimType.AIR_STRIKE, "Bombed from the air was a bridge near Hill."));
      Reconciliation made = reconcile(report);
      assertThat(type(made, report)).isEqualTo(ClaimType.SHELLING);
    }
  }

  @Test
  void aTrialYearsLaterIsOfTheActOfWhichThePeopleAreNamed() {
    String first = "Shot was Dovrek Halmin, 34, by a bakery; Pelka Ansbrun, 19, was hurt.";
    ResolvedReport then = Draft.report("One", "2022-08-05", shooting(first));
    ResolvedReport trial =
        Draft.report(
            "Two",
            "2024-02-11",
            shooting(
                "Shooting Dovrek Halmin, 34, and Pelka Ansbrun, 19, was murder, jurors held."));
    ResolvedReport other =
        Draft.report(
            "Two",
            "2024-03-01",
            shooting("Shooting Marik Todosun, 40, and Ruvim Kestle, 22, was no accident."));
    Reconciliation made = reconcile(then, trial, other);
    assertThat(main(made, trial)).isEqualTo(main(made, then));
    assertThat(main(made, other)).isNotEqualTo(main(made, then));
  }
}
