package org.rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.text.CodePoints;
import picocli.CommandLine;

class CommandsTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... args) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new));
  }

  private static List<String> dispatches() throws IOException {
    Path gold = Path.of(System.getProperty("rashomon.root"), "gold", "tour", "reports.jsonl");
    return Files.readAllLines(gold);
  }

  private String export(String name, List<String> lines) throws IOException {
    Path input = Files.write(folder.resolve(name + ".jsonl"), lines);
    Path ledger = folder.resolve(name + ".db");
    assertThat(run("read", "--ledger", ledger, input)).as(err.toString()).isZero();
    Path json = folder.resolve(name + ".json");
    assertThat(run("export", "--ledger", ledger, "--as", "json", "--to", json)).isZero();
    return Files.readString(json);
  }

  @Test
  void theExportIsTheSameInAnyOrderOfReading() throws IOException {
    List<String> lines = new ArrayList<>(dispatches());
    String forward = export("forward", lines);
    Collections.reverse(lines);
    assertThat(export("backward", lines)).isEqualTo(forward);
  }

  @Test
  void everyItemOfTheExportHasTheContractsFields() throws IOException {
    JsonNode document = new ObjectMapper().readTree(export("contract", dispatches()));
    assertThat(document.fieldNames())
        .toIterable()
        .containsExactly("format", "reports", "claims", "events", "ceasefires");
    assertFields(
        document.get("reports"),
        "id,externalId,url,outlet,title,published,publishedBasis,language,text,titleEnd,dropped,"
            + "textQuality,family,agencies,event,toll,problems");
    assertFields(
        document.get("claims"),
        "id,report,event,start,end,quote,type,trigger,actors,targets,reciprocal,means,place,time,"
            + "counts,polarity,realis,outcome,hedge,status,alternative,sources,relations,statedAt,"
            + "rules,readingConfidence");
    assertFields(
        document.get("events"),
        "id,type,level,parent,time,place,names,claims,reports,origins,accounts,counts,disputes,"
            + "history");
    assertFields(
        document.get("ceasefires"),
        "id,event,names,parties,mediators,monitors,form,scope,announced,signed,effective,ended,"
            + "terms,renews,status,violations");
  }

  private static void assertFields(JsonNode items, String fields) {
    List<String> ids = new ArrayList<>();
    for (JsonNode item : items) {
      assertThat(item.fieldNames()).toIterable().containsSubsequence(fields.split(","));
      ids.add(item.get("id").asText());
    }
    assertThat(ids).isNotEmpty().isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aClaimsQuoteStandsInItsReportWhereItSays() throws IOException {
    JsonNode document = new ObjectMapper().readTree(export("quotes", dispatches()));
    for (JsonNode claim : document.get("claims")) {
      for (JsonNode report : document.get("reports")) {
        if (report.get("id").equals(claim.get("report"))) {
          String text = report.get("text").asText();
          assertThat(
                  text.substring(
                      text.offsetByCodePoints(0, claim.get("start").asInt()),
                      text.offsetByCodePoints(0, claim.get("end").asInt())))
              .isEqualTo(claim.get("quote").asText());
        }
      }
    }
  }

  @Test
  void listsThatAreNotStoredComeOfReadingAgain() throws IOException {
    export("seen", dispatches());
    Path json = folder.resolve("with.json");
    Path ledger = folder.resolve("seen.db");
    assertThat(
            run(
                "export",
                "--ledger",
                ledger,
                "--as",
                "json",
                "--with",
                "attributions,mentions",
                "--to",
                json))
        .as(err.toString())
        .isZero();
    JsonNode document = new ObjectMapper().readTree(Files.readString(json));
    assertThat(document.get("attributions")).isNotEmpty();
    for (JsonNode attribution : document.get("attributions")) {
      assertThat(attribution.fieldNames())
          .toIterable()
          .containsExactly("report", "source", "cue", "content", "kind");
    }
    assertThat(document.get("mentions").findValuesAsText("kind"))
        .contains("actor", "place", "time", "number");
    for (JsonNode mention : document.get("mentions")) {
      assertThat(
              text(document, mention.get("report"))
                  .cut(mention.get("start").asInt(), mention.get("end").asInt()))
          .isEqualTo(mention.get("text").asText());
    }
  }

  private static CodePoints text(JsonNode document, JsonNode id) {
    for (JsonNode report : document.get("reports")) {
      if (report.get("id").equals(id)) {
        return new CodePoints(report.get("text").asText());
      }
    }
    throw new AssertionError("no report " + id);
  }

  @Test
  void aLedgerThatAnotherReleaseReadIsNotReadAgain() throws IOException {
    export("other", dispatches().subList(0, 1));
    Path file = folder.resolve("other.db");
    try (JdbcLedger ledger = JdbcLedger.open(file, null)) {
      ledger.note(Ledger.RELEASE, "another reading");
    }
    assertThat(run("export", "--ledger", file, "--as", "json", "--with", "mentions"))
        .isEqualTo(Main.WRONG_CALL);
    assertThat(err.toString()).contains("R023").contains("another reading");
  }

  @Test
  void theTourIsMarkedAsSamples() throws IOException {
    Path ledger = folder.resolve("tour.db");
    assertThat(run("tour", "--no-serve", "--ledger", ledger)).isZero();
    assertThat(out.toString()).startsWith("Sample dispatches by invented outlets: 12 reports");
    Path json = folder.resolve("tour.json");
    run("export", "--ledger", ledger, "--as", "json", "--to", json);
    assertThat(Files.readString(json)).startsWith("{\"format\":1,\"corpus\":\"tour sample\"");
  }

  @Test
  void badInputIsToldAndTheRestIsRead() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), "The army shelled the port today.");
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path binary = Files.write(folder.resolve("binary.bin"), new byte[] {0, 1, 2, 0, 0, 5});
    Path latin =
        Files.write(
            folder.resolve("latin.txt"), "caf\u00E9 shelled".getBytes(StandardCharsets.ISO_8859_1));
    Path lines =
        Files.writeString(
            folder.resolve("lines.jsonl"), "[1]\n{\"title\":\"no text\"}\n{\"text\":\"Hi\n");
    Path missing = folder.resolve("missing.txt");
    Path ledger = folder.resolve("bad.db");
    assertThat(run("read", "--ledger", ledger, good, empty, binary, latin, lines, missing))
        .isEqualTo(1);
    assertThat(err.toString())
        .contains("R001 " + missing)
        .contains("R003 " + empty)
        .contains("R004 " + binary)
        .contains("R005 " + latin)
        .contains("R007 " + lines + ":1")
        .contains("R009 " + lines + ":2")
        .contains("R008 " + lines + ":3")
        .contains("Reports: 1, new: 1; could not be read: 7.");
  }

  @Test
  void aWrongCallIsToldAsOne() {
    assertThat(run("read", "--ledger", folder.resolve("a.db"))).isEqualTo(2);
    assertThat(run("read", "--ledger", "a.db", "--published", "soon", "x")).isEqualTo(2);
    assertThat(run("export", "--ledger", folder.resolve("no.db"), "--as", "json")).isEqualTo(2);
    assertThat(run("nothing")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
  }

  @Test
  void aFileThatIsNoLedgerIsToldAsOne() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.db"), "Dear reader, this is no ledger.");
    assertThat(run("export", "--ledger", letter, "--as", "json")).isEqualTo(2);
    assertThat(err.toString()).contains("R020 " + letter);
  }
}
