package org.rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.ingest.Report;
import org.rashomon.ingest.ReportDate;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.reconcile.Event;
import org.rashomon.reconcile.Level;
import org.rashomon.reconcile.Reconciler;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedReport;

/** What is part of what, from invented reports of several outlets read the whole way. */
class LevelsAsReadTest {
  private static final String LAUNCHED =
      "Congo's army said on Thursday that it had launched an operation against M23 rebels in"
          + " Rutshuru territory on Wednesday.\n\nThe operation, called \"Sandstorm\", began on"
          + " Wednesday, the army said. Artillery shelled rebel positions at Kiwanja on Thursday,"
          + " killing five rebels, a military spokesman said.\n\nMore than 6,000 people have been"
          + " killed in the war since 2008.";

  private static final String HIT =
      "Congolese warplanes struck an M23 camp in Rutshuru territory on Wednesday as part of"
          + " operation \"Sandstorm\", officials said on Friday.\n\nOn Thursday, Congolese"
          + " artillery hit M23 fighters at Kiwanja.";

  private static final String CLASHED =
      "Congolese soldiers and M23 rebels clashed near Sake on Sunday, 20 March. The army shelled"
          + " the rebels' trenches, and the rebels fired rockets at the army base, residents said.";

  private static Newsroom newsroom;

  @TempDir private Path folder;

  private final Map<String, Event> events = new HashMap<>();
  private final List<ResolvedClaim> claims = new ArrayList<>();
  private final Map<String, String> eventOf = new HashMap<>();

  @BeforeAll
  static void open() {
    newsroom = Newsroom.open(1);
  }

  @AfterAll
  static void close() {
    newsroom.close();
  }

  private static Report report(String outlet, String day, String text) {
    return new Report(
        Report.idOf(text, null, outlet, day, null),
        null,
        null,
        outlet,
        null,
        ReportDate.of(LocalDate.parse(day)),
        Report.PublishedBasis.GIVEN,
        "en",
        text,
        List.of(),
        text,
        0,
        Report.TextQuality.CLEAN,
        List.of());
  }

  private void read(Report... reports) {
    List<ResolvedReport> resolved = newsroom.read(List.of(reports));
    try (JdbcLedger ledger = JdbcLedger.open(folder.resolve("a.db"), "test")) {
      resolved.forEach(one -> ledger.record(List.of(new LedgerEntry(one, List.of()))));
      ledger.record(new Reconciler().reconcile(ledger, ledger.unreconciled(100)));
      ledger
          .queries()
          .events(EventFilter.ALL, null, 100)
          .items()
          .forEach(row -> events.put(row.id(), ledger.queries().event(row.id())));
    }
    resolved.forEach(one -> claims.addAll(one.claims()));
    events.values().forEach(event -> event.claims().forEach(id -> eventOf.put(id, event.id())));
  }

  /** The event of the claim with these words as its trigger, in a sentence that has the others. */
  private Event of(String trigger, String words) {
    return claims.stream()
        .filter(claim -> claim.trigger().text().equals(trigger) && claim.quote().contains(words))
        .map(claim -> events.get(eventOf.get(claim.id())))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aStrikeIsPartOfItsOperationAndTheOperationOfItsWar() {
    read(
        report("Sample Wire", "2016-03-10", LAUNCHED),
        report("Example Gazette", "2016-03-11", HIT));
    Event operation = of("operation", "launched");
    Event strike = of("shelled", "Kiwanja");
    assertThat(operation.level()).isEqualTo(Level.OPERATION);
    assertThat(strike.id()).isEqualTo(of("hit", "Kiwanja").id()).isNotEqualTo(operation.id());
    assertThat(strike.parent()).isEqualTo(operation.id());
    Event war = events.get(operation.parent());
    assertThat(war.level()).isEqualTo(Level.WAR);
    assertThat(war.counts()).extracting(Event.EventCount::low).containsExactly(6001);
  }

  @Test
  void actsOfOppositeSidesArePartsOfTheirClash() {
    read(report("Specimen Observer", "2016-03-21", CLASHED));
    Event clash = of("clashed", "Sake");
    assertThat(of("shelled", "trenches").parent()).isEqualTo(clash.id());
    assertThat(of("fired", "base").parent()).isEqualTo(clash.id());
    assertThat(clash.disputes()).isEmpty();
  }

  @Test
  void whomRivalVersionsKillIsCountedOnce() {
    read(
        report(
            "Example Observer",
            "2016-03-21",
            "The attack was carried out either by mercenaries or by soldiers, killing 12 people."));
    Event event = of("attack", "mercenaries");
    assertThat(event.claims()).hasSize(2);
    assertThat(event.counts()).hasSize(1);
    assertThat(event.counts().get(0).claims()).hasSize(1);
    assertThat(event.history()).hasSize(1);
  }

  @Test
  void aWarOfOthersHasNoPartInIt() {
    read(
        report("Specimen Observer", "2016-03-21", CLASHED),
        report(
            "Example Dispatch",
            "2016-03-21",
            "Thai and Cambodian soldiers clashed near Surin on Sunday, 20 March. Hundreds of"
                + " soldiers were killed in the 2011 war between Thailand and Cambodia."));
    Event clash = of("clashed", "Surin");
    assertThat(clash.parent()).isNull();
    assertThat(of("war", "2011").time().from()).isEqualTo("2011-01-01");
    assertThat(clash.id()).isNotEqualTo(of("clashed", "Sake").id());
  }
}
