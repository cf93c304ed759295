package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.Rashomon;
import org.rashomon.export.Export;
import org.rashomon.export.ExportForm;
import org.rashomon.export.GoldCases;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.Polarity;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.Standing;
import org.rashomon.web.Typescript.Said;
import org.rashomon.web.access.Accounts;
import org.rashomon.web.access.Role;

/** Hidden words stand on no page and in no export; only an administrator opens them. */
class RedactionTest {
  private static final String TEXT =
      "Zelda Specimen said raiders shot at a post and killed two soldiers. Zelda Specimen lives at 9"
          + " Sample Street.";

  @TempDir Path folder;
  private JdbcLedger ledger;
  private Server server;
  private String report;
  private String event;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void serve() {
    ledger = JdbcLedger.open(folder.resolve("test.db"), "test");
    ResolvedReport told =
        Typescript.by("Sample Wire", "2022-08-03", TEXT)
            .title("Zelda Specimen tells of raid")
            .url("https://wire.example/zelda-specimen-tells")
            .says(
                new Said(
                    "Zelda Specimen said raiders shot at a post and killed two soldiers.",
                    "shot",
                    "ARM",
                    "two soldiers",
                    2,
                    Typescript.hop("Zelda Specimen", null, HopKind.OFFICIAL),
                    Standing.ACCUSATION,
                    Hedge.ASSERTED,
                    Polarity.AFFIRMED))
            .report();
    report = told.report().id();
    ledger.record(List.of(new LedgerEntry(told, List.of())));
    Rashomon.open(ledger, unread -> List.of()).reconcile();
    event = ledger.reconciliation().events().get(0).id();
    server = Server.start(ledger, 0);
  }

  @AfterEach
  void stop() {
    server.close();
    ledger.close();
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI uri = URI.create(server.address().replaceFirst("/$", "") + path);
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String... fields) throws Exception {
    Matcher token =
        Pattern.compile("name=\"form-token\" content=\"([^\"]+)\"").matcher(get("/review").body());
    assertThat(token.find()).isTrue();
    List<String> form = new ArrayList<>(List.of("form-token=" + token.group(1)));
    for (int i = 0; i < fields.length; i += 2) {
      form.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return client.send(
        HttpRequest.newBuilder(URI.create(server.address().replaceFirst("/$", "") + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", form)))
            .build(),
        BodyHandlers.ofString());
  }

  private void hide(String words) throws Exception {
    HttpResponse<String> answer =
        post(
            "/review/redact",
            "report",
            report,
            "words",
            words,
            "at",
            "0",
            "scope",
            "report",
            "why",
            "a witness");
    assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("said=");
  }

  private List<String> paths() {
    String claim = ledger.report(report).claims().get(0).id();
    return List.of(
        "/",
        "/.json",
        "/search?q=raiders",
        "/search.json?q=raiders",
        "/search?q=Zelda",
        "/search.json?q=Zelda",
        "/reports",
        "/reports.json",
        "/reports?q=Zelda",
        "/report/" + report,
        "/report/" + report + ".json",
        "/event/" + event,
        "/event/" + event + ".json",
        "/dossier/" + event,
        "/dossier/" + event + ".json",
        "/sources",
        "/sources.json",
        "/tolls",
        "/disputes.atom",
        "/compare?a=" + report + "&b=" + report,
        "/decisions",
        "/decisions.jsonl",
        "/decisions/gold.zip",
        "/review",
        "/review?item=" + claim,
        "/review/text/" + report,
        "/review/blind?share=100",
        "/review/redactions",
        "/review/bulk?deed=accept&type=attack",
        "/export/json.json",
        "/export/claims.csv",
        "/export/csv.csv",
        "/export/jsonl.jsonl",
        "/export/geojson.geojson",
        "/export/plover.jsonl",
        "/export/acled.csv",
        "/export/ged.csv",
        "/export/prov.jsonld");
  }

  @Test
  void theWordsStandOnNoPageAndInNoExport() throws Exception {
    assertThat(get("/report/" + report).body()).contains("Zelda Specimen");
    assertThat(get("/search?q=Zelda").body()).contains("Zelda");
    hide("Zelda Specimen");
    hide("9 Sample Street");
    for (String path : paths()) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.statusCode()).as(path).isIn(200, 404);
      String asked = path.contains("q=Zelda") ? "zelda specimen" : "zelda";
      assertThat(answer.body().toLowerCase(java.util.Locale.ROOT))
          .as(path)
          .doesNotContain(asked)
          .doesNotContain("sample street");
    }
    assertThat(get("/report/" + report).body()).contains("\u2588").contains("raiders");
  }

  @Test
  void noFormOfExportHoldsThem() throws Exception {
    hide("Zelda Specimen");
    for (ExportForm form : ExportForm.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Export(ledger, EventFilter.ALL, LocalDate.of(2023, 1, 1), List.of())
          .write(form, form.isTable() ? "csv" : null, out);
      assertThat(out.toString(StandardCharsets.UTF_8)).as(form.toString()).doesNotContain("Zelda");
    }
    new GoldCases(ledger).write(folder.resolve("gold"));
    assertThat(folder.resolve("gold").resolve("reports.jsonl"))
        .content()
        .doesNotContain("Zelda Specimen");
  }

  @Test
  void withoutAReasonOrTheWordsNothingIsHidden() throws Exception {
    for (String[] asked : List.of(new String[] {"Zelda", ""}, new String[] {"Nobody", "why"})) {
      HttpResponse<String> answer =
          post(
              "/review/redact",
              "report",
              report,
              "words",
              asked[0],
              "at",
              "0",
              "scope",
              "all",
              "why",
              asked[1]);
      assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("refused=");
    }
    assertThat(ledger.decisionLog()).isEmpty();
  }

  @Test
  void theWordsAreShownOnceToWhoGivesAReasonAndAgainToAllWhenUndone() throws Exception {
    hide("Zelda Specimen");
    String id = ledger.decisionLog().get(0).id();
    assertThat(post("/review/redactions/open", "id", id).headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).contains("refused="));
    assertThat(post("/review/redactions/open", "id", id, "why", "a court asks").body())
        .contains("Zelda Specimen");
    assertThat(get("/review/redactions").body()).doesNotContain("Zelda");
    post("/review/redactions/undo", "id", id, "why", "she wants to be named");
    assertThat(get("/report/" + report).body()).contains("Zelda Specimen");
  }

  @Test
  void aCoderHidesButOnlyAnAdministratorOpens() throws Exception {
    hide("Zelda Specimen");
    String id = ledger.decisionLog().get(0).id();
    try (Accounts accounts = Accounts.open(folder.resolve("users.db"), Clock.systemUTC())) {
      accounts.put("carl", Role.CODER, "a long password".toCharArray());
      accounts.put("ada", Role.ADMIN, "a long password".toCharArray());
      try (Server closed =
          Server.start(ledger, new Serving(Serving.LOOPBACK, 0, Set.of(), accounts, false, null))) {
        for (String deed : List.of("open", "undo", "forget")) {
          assertThat(as(closed, accounts.issue("carl"), deed, id).statusCode()).isEqualTo(403);
        }
        assertThat(as(closed, accounts.issue("ada"), "open", id).body()).contains("Zelda");
        assertThat(accounts.log(10).toString()).contains("redaction opened").contains("a court");
      }
    }
  }

  private HttpResponse<String> as(Server closed, String token, String deed, String id)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(closed.address() + "review/redactions/" + deed))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("id=" + id + "&why=a+court+asks&sure=forget"))
            .build(),
        BodyHandlers.ofString());
  }
}
