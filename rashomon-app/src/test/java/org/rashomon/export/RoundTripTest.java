package org.rashomon.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.Rashomon;
import org.rashomon.decide.Decision;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.Victims;
import org.rashomon.ledger.ClaimFilter;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.ResolvedClaim;

/** Sheets that come back, coded rows of others, releases and what differs between them. */
class RoundTripTest {
  private static final LocalDate LATER = LocalDate.of(2023, 1, 1);

  @TempDir Path folder;
  private JdbcLedger ledger;

  @BeforeEach
  void open() {
    Shelf shelf = new Shelf();
    shelf.put(
        "=Sample Wire",
        "Azerbaijan shelled and killed three soldiers.",
        ClaimBuilder.claim(ClaimType.SHELLING, "shelled")
            .by("Azerbaijan", "AZE", PartyKind.MILITARY)
            .on("soldiers", "ARM", PartyKind.MILITARY)
            .killing(3, Victims.COMBATANT));
    ledger = shelf.ledger(folder.resolve("a.db"));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private ResolvedClaim claim() {
    return ledger.queries().claims(ClaimFilter.ALL, null, 1).items().get(0).claim();
  }

  private Path claims(String container) throws IOException {
    Path file = folder.resolve("claims." + container);
    try (OutputStream out = Files.newOutputStream(file)) {
      new Export(ledger, EventFilter.ALL, LATER, List.of())
          .write(ExportForm.CLAIMS, container, out);
    }
    return file;
  }

  @Test
  void aSheetThatWasNotEditedChangesNothing() throws IOException {
    for (String container : List.of("csv", "xlsx")) {
      List<Map<String, String>> rows = SheetFile.read(claims(container));
      assertThat(rows).as(container).hasSize(1);
      SheetEdits edits = new SheetEdits(ledger, rows, LATER);
      assertThat(edits.edits()).as(container).isEmpty();
      assertThat(edits.passedOver()).as(container).isEmpty();
    }
  }

  @Test
  void editedCellsComeBackAsDecisions() throws IOException {
    String text =
        Files.readString(claims("csv"), StandardCharsets.UTF_8)
            .replace("\"asserted\",\"asserted\"", "\"alleged\",\"asserted\"")
            .replace("\"AZE\",\"soldiers\"", "\"RUS\",\"soldiers\"")
            .replace(",39.6,46.5,", ",40.25,46.75,")
            .replace("\"shelled\"", "\"bombarded\"");
    Path edited = Files.writeString(folder.resolve("edited.csv"), text);
    SheetEdits edits = new SheetEdits(ledger, SheetFile.read(edited), LATER);
    assertThat(edits.edits())
        .extracting(SheetEdits.Edit::column)
        .containsExactly("hedge", "latitude", "longitude", "actor_sides");
    assertThat(edits.passedOver()).singleElement().asString().contains("trigger");
    assertThat(ledger.decisionLog()).as("a look changes nothing").isEmpty();
    ledger.decide(edits.decisions("ann", "now", "in the sheet"));
    assertThat(claim().hedge()).isEqualTo(Hedge.ALLEGED);
    assertThat(claim().place().lat()).isEqualTo(40.25);
    assertThat(claim().place().lon()).as("both cells of a place").isEqualTo(46.75);
    assertThat(claim().actors().get(0).side()).isEqualTo("RUS");
  }

  @Test
  void aCellThatTheFieldCannotHoldIsPassedOverAndTheRestTaken() throws IOException {
    String text =
        Files.readString(claims("csv"), StandardCharsets.UTF_8)
            .replace("\"asserted\",\"asserted\"", "\"perhaps\",\"asserted\"")
            .replace("\"AZE\",\"soldiers\"", "\"RUS\",\"soldiers\"");
    Path edited = Files.writeString(folder.resolve("edited.csv"), text);
    SheetEdits edits = new SheetEdits(ledger, SheetFile.read(edited), LATER);
    assertThat(edits.passedOver()).singleElement().asString().contains("hedge");
    ledger.decide(edits.decisions("ann", "now", null));
    assertThat(claim().actors().get(0).side()).isEqualTo("RUS");
    assertThat(claim().hedge()).isEqualTo(Hedge.ASSERTED);
  }

  @Test
  void aPlaceAPartyAndAFigureAreMadeWhereTheClaimHadNone() {
    ResolvedClaim bare = ClaimBuilder.claim(ClaimType.SHELLING, "shelled").at(null).build();
    assertThat(FieldEdit.value(bare, "place/name", "Lachin")).contains("\"name\":\"Lachin\"");
    assertThat(FieldEdit.value(bare, "actors/0/side", "AZE")).contains("\"side\":\"AZE\"");
    assertThat(FieldEdit.value(bare, "counts/0/value", "4"))
        .contains("\"value\":4", "\"low\":4", "\"high\":4", "\"kind\":\"killed\"");
    assertThatThrownBy(() -> FieldEdit.value(bare, "actors/1/side", "AZE"))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void csvIsReadWithQuotesLineEndsAndApostrophes() {
    assertThat(SheetFile.csv("a,\"b \"\"c\"\"\r\nd\",e\r\n1,,2\n"))
        .containsExactly(List.of("a", "b \"c\"\r\nd", "e"), List.of("1", "", "2"));
  }

  private static CodedRow acled(String day, String lat, String fatalities, String type) {
    return CodedRow.of(
        Map.of(
            "event_id_cnty",
            "AZE1",
            "event_date",
            day,
            "time_precision",
            "1",
            "event_type",
            type,
            "latitude",
            lat,
            "longitude",
            "46.6",
            "country",
            "Azerbaijan",
            "fatalities",
            fatalities));
  }

  private String verdict(CodedRow row) throws IOException {
    return new CodedMatch(ledger, LATER).of(row).verdict();
  }

  @Test
  void codedRowsAreSupportedContradictedOrMissed() throws IOException {
    assertThat(verdict(acled("03 August 2022", "39.7", "3", "Battles"))).isEqualTo("supported");
    assertThat(verdict(acled("2022-08-03", "39.7", "9", "Battles"))).isEqualTo("contradicted");
    assertThat(verdict(acled("2022-08-09", "39.7", "3", "Battles"))).isEqualTo("missed");
    assertThat(verdict(acled("2022-08-03", "35.0", "3", "Battles"))).isEqualTo("missed");
    assertThat(verdict(acled("2022-08-03", "39.7", "3", "Protests"))).isEqualTo("missed");
    CodedRow ged =
        CodedRow.of(
            Map.of(
                "id", "7",
                "type_of_violence", "1",
                "date_start", "2022-08-02 00:00:00.000",
                "date_end", "2022-08-04 00:00:00.000",
                "latitude", "39.6",
                "longitude", "46.5",
                "low", "2",
                "high", "4"));
    assertThat(verdict(ged)).isEqualTo("supported");
    assertThatThrownBy(() -> CodedRow.of(Map.of("x", "1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ourOwnExportIsSupportedByTheLedgerItCameFrom() throws IOException {
    Path file = folder.resolve("events.csv");
    try (OutputStream out = Files.newOutputStream(file)) {
      new Export(ledger, EventFilter.ALL, LATER, List.of()).write(ExportForm.CSV, null, out);
    }
    assertThat(verdict(CodedRow.of(SheetFile.read(file).get(0)))).isEqualTo("supported");
  }

  private Release release(String name) throws IOException {
    Path file = folder.resolve(name + ".jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      Export export = new Export(ledger, EventFilter.ALL, LATER, List.of());
      Release.write(name, ledger, export, out);
    }
    return Release.read(file);
  }

  private void decide(Decision.Action action, String field, String value, String why) {
    ledger.record(
        Decision.of(
            action, List.of(Judgements.anchor(claim())), field, value, "ann", "now " + why, why));
    Rashomon.open(ledger, unread -> List.of()).reconcile();
  }

  @Test
  void aDiffTellsWhatChangedAndWhoDecidedIt() throws IOException {
    Release first = release("first");
    assertThat(ReleaseDiff.of(first, release("same"))).isEmpty();
    decide(Decision.Action.SET, "hedge", "\"alleged\"", "it is only alleged");
    List<ReleaseDiff.Difference> changed = ReleaseDiff.of(first, release("second"));
    assertThat(changed)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.what()).isEqualTo("changed");
              assertThat(one.fields()).containsExactly("status: asserted -> alleged");
              assertThat(one.why()).contains("ann: it is only alleged");
            });
    decide(Decision.Action.REJECT, null, null, "no shelling");
    assertThat(ReleaseDiff.of(first, release("third")))
        .extracting(ReleaseDiff.Difference::what)
        .containsExactly("removed");
  }
}
