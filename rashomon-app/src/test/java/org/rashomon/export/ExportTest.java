package org.rashomon.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.decide.Decision;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.Qualifier;
import org.rashomon.extract.Victims;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.ResolvedClaim;

class ExportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate LATER = LocalDate.of(2023, 1, 1);

  @TempDir Path folder;
  private final Shelf shelf = new Shelf();
  private JdbcLedger ledger;
  private Map<String, Integer> keptBack;

  @AfterEach
  void close() {
    if (ledger != null) {
      ledger.close();
    }
  }

  private byte[] bytes(ExportForm form, String container, LocalDate today) {
    if (ledger == null) {
      ledger = shelf.ledger(folder.resolve("test.db"));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Export export = new Export(ledger, EventFilter.ALL, today, List.of(Set.of("ARM", "AZE")));
      keptBack = export.write(form, container, out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private List<JsonNode> rows(ExportForm form) {
    return rows(form, LATER);
  }

  private List<JsonNode> rows(ExportForm form, LocalDate today) {
    List<JsonNode> rows = new ArrayList<>();
    String text = new String(bytes(form, "jsonl", today), StandardCharsets.UTF_8);
    for (String line : text.split("\n")) {
      if (!line.isEmpty()) {
        try {
          rows.add(JSON.readTree(line));
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
      }
    }
    return rows;
  }

  private static ClaimBuilder shelling() {
    return ClaimBuilder.claim(ClaimType.SHELLING, "shelled")
        .by("Azerbaijan", "AZE", PartyKind.MILITARY)
        .on("soldiers", "ARM", PartyKind.MILITARY);
  }

  @Test
  void anEmptyLedgerGivesAnEmptyFileOfEveryForm() throws IOException {
    for (ExportForm form : ExportForm.values()) {
      byte[] bytes = bytes(form, null, LATER);
      if (form.ending().equals("json") || form.ending().endsWith("jsonld")) {
        assertThat(JSON.readTree(bytes)).isNotNull();
      }
      if (form.ending().equals("csv")) {
        assertThat(new String(bytes, StandardCharsets.UTF_8)).containsOnlyOnce("\r\n");
      }
    }
  }

  @Test
  void dozensAreTwelveToAcledAndTwentyFourToUs() {
    shelf.put(
        "Sample Wire",
        "Azerbaijan shelled and killed dozens of soldiers.",
        shelling().counting(CountKind.KILLED, Qualifier.VAGUE, null, 24, null, Victims.COMBATANT));
    JsonNode acled = rows(ExportForm.ACLED).get(0);
    assertThat(acled.get("fatalities").asInt()).isEqualTo(12);
    assertThat(acled.get("notes").asText())
        .contains("24 to open, most often 24 killed")
        .contains("\u201Cwords\u201D");
    assertThat(rows(ExportForm.JSONL).get(0).get("killed_low").asInt()).isEqualTo(24);
    assertThat(rows(ExportForm.GED).get(0).get("low").asInt()).isEqualTo(24);
  }

  @Test
  void whatNobodyToldIsBlank() {
    shelf.put("Sample Wire", "Azerbaijan shelled the soldiers.", shelling());
    JsonNode acled = rows(ExportForm.ACLED).get(0);
    for (String blank : List.of("fatalities", "admin3", "source_scale", "timestamp")) {
      assertThat(acled.get(blank).isNull()).as(blank).isTrue();
    }
    assertThat(rows(ExportForm.GED)).as("GED has no event without deaths").isEmpty();
  }

  @Test
  void acledRowsHaveItsColumnsAndCodes() {
    shelf.put(
        "Sample Wire",
        "Azerbaijan shelled and killed three farmers.",
        ClaimBuilder.claim(ClaimType.SHELLING, "shelled")
            .by("Azerbaijan", "AZE", PartyKind.MILITARY)
            .on("farmers", "CVL", PartyKind.CIVILIAN)
            .killing(3, Victims.CIVILIAN));
    JsonNode row = rows(ExportForm.ACLED).get(0);
    assertThat(row.size()).isEqualTo(31);
    assertThat(row.get("event_date").asText()).isEqualTo("2022-08-03");
    assertThat(row.get("time_precision").asInt()).isEqualTo(1);
    assertThat(row.get("sub_event_type").asText()).isEqualTo("Shelling/artillery/missile attack");
    assertThat(row.get("civilian_targeting").asText()).isEqualTo("Civilian targeting");
    assertThat(row.get("inter1").asInt()).isEqualTo(1);
    assertThat(row.get("inter2").asInt()).isEqualTo(7);
    assertThat(row.get("interaction").asInt()).isEqualTo(17);
    assertThat(row.get("iso").asInt()).isEqualTo(31);
    assertThat(row.get("geo_precision").asInt()).isEqualTo(1);
    assertThat(row.get("fatalities").asInt()).isEqualTo(3);
    assertThat(row.get("notes").asText()).contains("no toll of a war");
  }

  @Test
  void gedRowsHaveItsFortyNineColumnsAndAddUp() {
    shelf.put(
        "Sample Wire",
        "Azerbaijan shelled and killed three soldiers.",
        shelling().killing(3, Victims.COMBATANT));
    JsonNode row = rows(ExportForm.GED).get(0);
    assertThat(row.size()).isEqualTo(49);
    assertThat(row.get("type_of_violence").asInt()).isEqualTo(1);
    assertThat(row.get("side_a").asText()).isEqualTo("Government of Azerbaijan");
    assertThat(row.get("best").asInt()).isEqualTo(3);
    assertThat(row.get("date_prec").asInt()).isEqualTo(1);
    assertThat(row.get("where_prec").asInt()).isEqualTo(1);
    assertThat(row.get("geom_wkt").asText()).isEqualTo("POINT (46.5 39.6)");
    assertThat(row.get("conflict_new_id").isNull()).isTrue();
  }

  @Test
  void gridCellsAreThoseOfPrioGrid() {
    assertThat(GedTable.gridCell(-90, -180)).isEqualTo(1);
    assertThat(GedTable.gridCell(-89.75, 179.75)).isEqualTo(720);
    assertThat(GedTable.gridCell(90, 180)).isEqualTo(259_200);
  }

  @Test
  void ploverObjectsHaveWhatItsManualRequires() {
    shelf.put("Sample Wire", "Azerbaijan shelled the soldiers.", shelling());
    JsonNode row = rows(ExportForm.PLOVER).get(0);
    for (String required : List.of("id", "date", "actor", "event")) {
      assertThat(row.has(required)).as(required).isTrue();
    }
    assertThat(row.get("event").asText()).isEqualTo("ASSAULT");
    assertThat(row.get("mode").asText()).isEqualTo("heavy-weapons");
    assertThat(row.get("actor").get(0).get("code").asText()).isEqualTo("AZE");
  }

  @Test
  void provLeadsFromEventToSpeaker() throws IOException {
    shelf.put("Sample Wire", "Azerbaijan shelled the soldiers.", shelling());
    JsonNode graph = JSON.readTree(bytes(ExportForm.PROV, null, LATER)).get("@graph");
    assertThat(graph.findValuesAsText("@type")).contains("prov:Entity", "prov:Agent");
    assertThat(graph.toString()).contains("prov:wasDerivedFrom", "prov:wasQuotedFrom");
  }

  @Test
  void whatNobodyConfirmedOrOneUnnamedSourceSaysStaysOutUnlessACoderIncludesIt() {
    shelf.put("Sample Wire", "Guns may have fired.", shelling().hedge(Hedge.UNCONFIRMED));
    shelf.put(
        "Sample Post",
        "Far away a man said that they clashed.",
        ClaimBuilder.claim(ClaimType.PROTEST, "clashed")
            .saidBy(new Chain.Hop("a man", null, null, HopKind.ANONYMOUS, 0, 1)));
    assertThat(rows(ExportForm.JSONL)).isEmpty();
    assertThat(keptBack)
        .containsEntry("unconfirmed", 1)
        .containsEntry("one anonymous source alone", 1);
    for (ResolvedClaim claim : shelf.claims()) {
      ledger.record(
          new Decision(
              "d" + claim.id(),
              Decision.Action.JUDGE,
              List.of(Judgements.anchor(claim)),
              Judgements.INCLUDE,
              "yes",
              "ann",
              "2023-01-01T00:00:00Z",
              "seen"));
    }
    assertThat(rows(ExportForm.JSONL)).hasSize(2);
    assertThat(rows(ExportForm.JSONL).get(0).get("include").asText()).isEqualTo("yes");
  }

  @Test
  void sensitivePlacesAreToldCoarselyAndLate() {
    String sentence = "Azerbaijan shelled a hospital in Lachin.";
    shelf.put(
        "Sample Wire",
        sentence,
        ClaimBuilder.claim(ClaimType.SHELLING, "shelled")
            .by("Azerbaijan", "AZE", PartyKind.MILITARY)
            .on("a hospital", "ARM", PartyKind.FACILITY));
    assertThat(rows(ExportForm.JSONL, LocalDate.of(2022, 8, 4))).isEmpty();
    assertThat(keptBack).containsEntry("sensitive and not three days old", 1);
    JsonNode row = rows(ExportForm.JSONL).get(0);
    assertThat(row.get("place").isNull()).isTrue();
    assertThat(row.get("place_precision").asText()).isEqualTo("district");
    assertThat(row.get("latitude").asDouble()).isEqualTo(39.75);
    for (ExportForm form : List.of(ExportForm.ACLED, ExportForm.CLAIMS, ExportForm.PLOVER)) {
      assertThat(rows(form).toString()).as(form.toString()).doesNotContain("Lachin");
    }
  }

  @Test
  void privatePersonsGoByTheirRole() {
    String sentence = "Ann Example was shot, her son Bob Specimen said.";
    shelf.put(
        "Sample Wire",
        sentence,
        ClaimBuilder.claim(ClaimType.ATTACK, "Ann Example")
            .on("Ann Example", "CVL", PartyKind.PERSON)
            .saidBy(new Chain.Hop("Bob Specimen", "Bob Specimen", null, HopKind.WITNESS, 30, 42)));
    for (ExportForm form : List.of(ExportForm.JSONL, ExportForm.CLAIMS, ExportForm.ACLED)) {
      String text = rows(form).toString();
      assertThat(text).as(form.toString()).doesNotContain("Bob Specimen").contains("a person");
      assertThat(text).as(form.toString()).doesNotContain("Ann Example");
    }
  }

  @Test
  void unnamedSourcesAndCiviliansWhoSpeakHaveNoNameInAnyExport() {
    shelf.put(
        "Sample Wire",
        "Gunmen seized a bus, Cay Example of the village said.",
        ClaimBuilder.claim(ClaimType.CAPTURE, "seized")
            .saidBy(new Chain.Hop("Cay Example", "Cay Example", "CVL", HopKind.OFFICIAL, 22, 33)));
    for (ExportForm form : List.of(ExportForm.CLAIMS, ExportForm.ACLED, ExportForm.PLOVER)) {
      assertThat(rows(form).toString()).as(form.toString()).doesNotContain("Cay Example");
    }
    assertThat(rows(ExportForm.CLAIMS).get(0).get("sources").asText()).startsWith("civilians");
  }

  @Test
  void whoIsHiddenInOneClaimIsHiddenInTheWordsOfAllClaimsOfTheReport() {
    PrivateNames names =
        PrivateNames.of(
            List.of(
                ClaimBuilder.claim(ClaimType.ATTACK, "shot")
                    .on("Ann Example", "CVL", PartyKind.PERSON)
                    .build()
                    .targets()
                    .get(0)),
            List.of(new Chain.Hop("a man from Lachin", null, null, HopKind.WITNESS, 0, 1)));
    assertThat(names.hiddenIn("Ann Example fled; Example's house in Lachin burned. Examples."))
        .isEqualTo("[a person] fled; [a person]'s house in Lachin burned. Examples.");
  }

  @Test
  void aNameOfUnknownKindMayBeAPersons() {
    shelf.put(
        "Sample Wire",
        "Gunmen seized Bob Specimen in the town.",
        ClaimBuilder.claim(ClaimType.CAPTURE, "seized")
            .on("Bob Specimen", null, PartyKind.UNKNOWN));
    assertThat(rows(ExportForm.ACLED).get(0).get("actor2").asText()).isEqualTo("a person");
  }

  @Test
  void statesRegionsAndProvincesGoByTheTargetsOwnLists() {
    shelf.put(
        "Sample Wire",
        "Azerbaijan shelled and killed three soldiers of Armenia.",
        ClaimBuilder.claim(ClaimType.SHELLING, "shelled")
            .by("Azerbaijan", "AZE", PartyKind.MILITARY)
            .on("soldiers of Armenia", "ARM", PartyKind.MILITARY)
            .killing(3, Victims.COMBATANT));
    JsonNode ged = rows(ExportForm.GED).get(0);
    assertThat(ged.get("gwnoa").asInt()).isEqualTo(373);
    assertThat(ged.get("gwnob").asInt()).isEqualTo(371);
    assertThat(ged.get("country_id").asInt()).isEqualTo(373);
    assertThat(ged.get("region").asText()).isEqualTo("Europe");
    assertThat(ged.get("date_prec").asInt()).isEqualTo(1);
    assertThat(ged.get("where_prec").asInt()).isEqualTo(1);
    JsonNode acled = rows(ExportForm.ACLED).get(0);
    assertThat(acled.get("region").asText()).isEqualTo("Caucasus and Central Asia");
    assertThat(acled.get("admin1").asText()).isEqualTo(ged.get("adm_1").asText()).isNotEmpty();
  }

  @Test
  void onlyStatesHaveGovernments() {
    shelf.put(
        "Sample Wire",
        "The coalition shelled and killed three farmers.",
        ClaimBuilder.claim(ClaimType.SHELLING, "shelled")
            .by("the coalition", "COAL-X", PartyKind.MILITARY)
            .on("farmers", "CVL", PartyKind.CIVILIAN)
            .killing(3, Victims.CIVILIAN));
    assertThat(rows(ExportForm.GED).get(0).get("side_a").asText()).isEqualTo("the coalition");
  }

  @Test
  void sexualViolenceIsNotQuoted() {
    shelf.put(
        "Sample Wire",
        "Soldiers raped a woman of the village.",
        ClaimBuilder.claim(ClaimType.SEXUAL_VIOLENCE, "raped"));
    assertThat(rows(ExportForm.CLAIMS).get(0).get("quote").asText()).isEqualTo("[not quoted]");
  }

  @Test
  void noCellIsRunAsAFormula() throws IOException {
    String sentence = "=HYPERLINK(1) Azerbaijan shelled the soldiers.";
    shelf.put("@SUM(1)", sentence, shelling());
    String csv = new String(bytes(ExportForm.CLAIMS, "csv", LATER), StandardCharsets.UTF_8);
    assertThat(csv).contains("\"'@SUM(1)\"", "\"'=HYPERLINK").doesNotContain("\"=", "\"@");
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(bytes(ExportForm.CLAIMS, "xlsx", LATER)))) {
      book.getFirstSheet()
          .read()
          .forEach(
              row ->
                  row.forEach(
                      cell -> {
                        if (cell != null) {
                          assertThat(cell.getFormula()).isNull();
                          assertThat(cell.getRawValue()).doesNotStartWith("=");
                        }
                      }));
    }
  }

  @Test
  void signsThatBeginAFormulaAreFoundInAllTheirShapes() {
    for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\uFF1D", "\uFF20")) {
      assertThat(CsvSheet.harmless(start + "1")).startsWith("'");
    }
    assertThat(CsvSheet.harmless("1 = 1")).isEqualTo("1 = 1");
  }

  @Test
  void geojsonHasPointsWithWhatIsAroundThem() throws IOException {
    shelf.put("Sample Wire", "Azerbaijan shelled the soldiers.", shelling());
    JsonNode root = JSON.readTree(bytes(ExportForm.GEOJSON, null, LATER));
    assertThat(root.get("corpus").toString()).contains("1 reports of 1 outlets");
    JsonNode feature = root.get("features").get(0);
    assertThat(feature.get("geometry").toString())
        .isEqualTo("{\"type\":\"Point\",\"coordinates\":[46.5,39.6]}");
    assertThat(feature.get("properties").get("uncertainty_km").asInt()).isEqualTo(5);
  }

  @Test
  void parquetIsWritten() throws IOException {
    shelf.put("Sample Wire", "Azerbaijan shelled the soldiers.", shelling());
    byte[] bytes = bytes(ExportForm.PARQUET, null, LATER);
    assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
  }

  @Test
  void theSameLedgerGivesTheSameBytesInAnyOrderOfReading() throws IOException {
    shelf.put("Sample Wire", "Azerbaijan shelled the soldiers.", shelling());
    shelf.put("Sample Post", "It shelled the farmers.", shelling().killing(2, Victims.CIVILIAN));
    byte[] one = bytes(ExportForm.CSV, null, LATER);
    ledger.close();
    Files.delete(folder.resolve("test.db"));
    Shelf other = new Shelf();
    other.put("Sample Post", "It shelled the farmers.", shelling().killing(2, Victims.CIVILIAN));
    other.put("Sample Wire", "Azerbaijan shelled the soldiers.", shelling());
    ledger = other.ledger(folder.resolve("other.db"));
    assertThat(bytes(ExportForm.CSV, null, LATER)).isEqualTo(one);
  }
}
