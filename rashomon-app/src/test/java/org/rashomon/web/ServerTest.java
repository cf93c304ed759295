package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.Polarity;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.ReportFilter;
import org.rashomon.ledger.ReportRow;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.reconcile.Reconciler;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.Standing;
import org.rashomon.web.Typescript.Said;

class ServerTest {
  private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>";
  private static final String SAMPLE =
      "\uD83D\uDEA8 Alarm. The ministry said raiders shot at a post and killed two soldiers."
          + " Yerevan denied that its men shot at the post. "
          + HOSTILE;
  private static final String WITNESS = "Witness Name That No Page Tells";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static Ledger ledger;
  private static Server server;
  private static String superseded;
  private static String event;
  private static String report;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void serve() {
    ledger = JdbcLedger.open(folder.resolve("test.db"), "test");
    ledger.note(Ledger.CORPUS, "tour sample");
    record(later());
    superseded = onlyEvent();
    ResolvedReport earlier = earlier();
    report = earlier.report().id();
    record(earlier);
    event = ledger.currentEvent(superseded);
    server = Server.start(ledger, 0);
  }

  private static ResolvedReport earlier() {
    return Typescript.by("Sample <b>Wire</b>", "2022-08-03", SAMPLE)
        .title("Two killed \"near\" Lachin")
        .url("javascript:alert(3)")
        .blurb()
        .says(
            new Said(
                "The ministry said raiders shot at a post and killed two soldiers.",
                "shot",
                "ARM",
                "two soldiers",
                2,
                Typescript.hop("AZE", "AZE", HopKind.OFFICIAL),
                Standing.ACCUSATION,
                Hedge.ASSERTED,
                Polarity.AFFIRMED))
        .says(
            new Said(
                "Yerevan denied that its men shot at the post.",
                "shot",
                "ARM",
                null,
                null,
                Typescript.hop("ARM", "ARM", HopKind.PARTY),
                Standing.OWN_ACT,
                Hedge.ASSERTED,
                Polarity.DENIED))
        .report();
  }

  private static ResolvedReport later() {
    return Typescript.by(
            "Specimen Post",
            "2022-08-04",
            "Baku said raiders shot three soldiers."
                + " A resident, Anna Sample, saw raiders shot there.")
        .says(
            new Said(
                "Baku said raiders shot three soldiers.",
                "shot",
                "ARM",
                "three soldiers",
                3,
                Typescript.hop("AZE", "AZE", HopKind.PARTY),
                Standing.ACCUSATION,
                Hedge.ASSERTED,
                Polarity.AFFIRMED))
        .says(
            new Said(
                "A resident, Anna Sample, saw raiders shot there.",
                "shot there",
                null,
                null,
                null,
                new Chain.Hop("Anna Sample", WITNESS, null, HopKind.WITNESS, 12, 23),
                Standing.WITNESSED,
                Hedge.ASSERTED,
                Polarity.AFFIRMED))
        .report();
  }

  private static void record(ResolvedReport report) {
    ledger.record(List.of(new LedgerEntry(report, List.of())));
    ledger.record(new Reconciler().reconcile(ledger, ledger.unreconciled(1_000)));
  }

  private static String onlyEvent() {
    return ledger.reconciliation().events().get(0).id();
  }

  @AfterAll
  static void stop() {
    server.close();
    ledger.close();
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void everyPageAnswersAsPageAndAsJson() throws Exception {
    for (String path :
        List.of(
            "/",
            "/reports",
            "/ceasefires",
            "/problems",
            "/about",
            "/search",
            "/tolls",
            "/sources",
            "/event/" + event,
            "/report/" + report)) {
      HttpResponse<String> page = get(path);
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(page.body()).as(path).contains("<main", "Sample corpus", "What this rests on");
      HttpResponse<String> json = get(path + ".json");
      assertThat(json.statusCode()).as(path).isEqualTo(200);
      assertThat(JSON.readTree(json.body()).get("ok").asBoolean()).as(path).isTrue();
    }
  }

  @Test
  void theJsonOfAnEventHasTheFieldsOfTheContract() throws Exception {
    JsonNode body = JSON.readTree(get("/event/" + event + ".json").body());
    assertThat(body.get("event").fieldNames())
        .toIterable()
        .contains("id", "type", "level", "parent", "time", "place", "names", "claims", "reports")
        .contains("origins", "accounts", "counts", "disputes", "history");
    assertThat(body.get("claims").get(0).fieldNames())
        .toIterable()
        .contains("id", "report", "event", "start", "end", "quote", "type", "trigger", "sources");
    assertThat(body.get("corpus").asText()).isEqualTo("tour sample");
  }

  @Test
  void anErrorHasOneShapeAndItsTrueStatus() throws Exception {
    for (String path : List.of("/event/none.json", "/report/none.json", "/none.json")) {
      HttpResponse<String> answer = get(path);
      JsonNode body = JSON.readTree(answer.body());
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(body.fieldNames()).toIterable().containsExactly("ok", "error", "code", "status");
      assertThat(body.get("status").asInt()).isEqualTo(404);
      assertThat(body.get("ok").asBoolean()).isFalse();
    }
    assertThat(get("/.json?type=none").statusCode()).isEqualTo(400);
    assertThat(get("/.json?from=yesterday").statusCode()).isEqualTo(400);
    assertThat(get("/event/none").body()).contains("There is no event here.", "<main");
  }

  @Test
  void nothingThatAReportBroughtAlongIsRun() throws Exception {
    for (String path : List.of("/", "/reports", "/event/" + event, "/report/" + report)) {
      HttpResponse<String> page = get(path);
      assertThat(page.body()).as(path).doesNotContain("<script>", "<img", "<b>Wire", "javascript:");
      assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "script-src 'self'")
          .doesNotContain("unsafe");
    }
    assertThat(get("/report/" + report).body()).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(get("/?q=%22%3E%3Cscript%3E").body()).doesNotContain("<script>");
  }

  @Test
  void anotherHostNameIsRefused() throws Exception {
    assertThat(raw("rebound.example")).startsWith("HTTP/1.1 403");
    assertThat(raw("127.0.0.1.rebound.example:80")).startsWith("HTTP/1.1 403");
    assertThat(raw("localhost:" + server.port())).startsWith("HTTP/1.1 200");
  }

  private static String raw(String host) throws IOException {
    return RawRequest.get(server.port(), "/.json", host);
  }

  @Test
  void everyFigureLeadsToASentenceThatIsThere() throws Exception {
    List<String> links = new ArrayList<>();
    for (String path : List.of("/", "/event/" + event, "/report/" + report)) {
      Matcher link = Pattern.compile("href=\"(/report/[^\"]+#[^\"]+)\"").matcher(get(path).body());
      while (link.find()) {
        links.add(link.group(1));
      }
    }
    assertThat(links).isNotEmpty();
    for (String link : links.stream().distinct().toList()) {
      String[] parts = link.split("#");
      assertThat(get(parts[0]).body()).as(link).contains("id=\"" + parts[1] + "\"");
    }
  }

  @Test
  void sentencesAreMarkedByCodePointsAndDroppedPartsShown() throws Exception {
    String page = get("/report/" + report).body();
    assertThat(page)
        .contains("<span class=\"dropped\" title=\"newsletter\">Subscribe now. </span>");
    assertThat(page)
        .contains(
            "<mark>The ministry said raiders <b class=\"m-trigger\">shot</b> at a post and killed"
                + " <b class=\"m-figure\">two soldiers</b>.</mark>");
  }

  @Test
  void anAccusationIsNoTitle() throws Exception {
    JsonNode body = JSON.readTree(get("/event/" + event + ".json").body());
    assertThat(body.get("title").asText())
        .isEqualTo("Azerbaijan says Armenia attacked, Lachin, 3 August 2022");
  }

  @Test
  void aSupersededIdLeadsOn() throws Exception {
    assertThat(superseded).isNotEqualTo(event);
    HttpResponse<String> answer = get("/event/" + superseded);
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/event/" + event);
    assertThat(get("/event/" + superseded + ".json").headers().firstValue("Location").orElse(""))
        .endsWith("/event/" + event + ".json");
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Exception {
    String tag = get("/event/" + event).headers().firstValue("ETag").orElseThrow();
    assertThat(get("/event/" + event, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void filtersStandInTheAddress() throws Exception {
    assertThat(JSON.readTree(get("/.json?type=attack").body()).get("events")).isNotEmpty();
    assertThat(JSON.readTree(get("/.json?type=mine").body()).get("events")).isEmpty();
    assertThat(get("/?type=mine").body()).contains("No event passes this filter");
  }

  @Test
  void theDescriptionNamesEveryAddress() throws Exception {
    JsonNode paths = JSON.readTree(get("/openapi.json").body()).get("paths");
    assertThat(paths.fieldNames())
        .toIterable()
        .contains("/.json", "/event/{id}.json", "/search.json", "/source.json", "/tolls.json");
    assertThat(paths.get("/search.json").get("get").get("parameters").findValuesAsText("name"))
        .contains("q", "standing", "after");
  }

  @Test
  void tollsAreFiguredByTheRuleThatIsPicked() throws Exception {
    String usual = get("/tolls").body();
    assertThat(usual)
        .contains("by the rule <b>conservative</b>", "latest: 3", "/tolls?rule=latest");
    assertThat(get("/tolls?rule=latest").body()).contains("by the rule <b>latest</b>");
    JsonNode json = JSON.readTree(get("/tolls.json?rule=party:AZE").body());
    assertThat(json.get("rule").asText()).isEqualTo("party:AZE");
    assertThat(json.get("incidents").fieldNames())
        .toIterable()
        .contains("conservative", "latest", "party:AZE");
    assertThat(get("/tolls?rule=loudest").statusCode()).isEqualTo(400);
  }

  @Test
  void wordsAreFoundInClaimsReportsAndSources() throws Exception {
    JsonNode found = JSON.readTree(get("/search.json?q=shot").body());
    assertThat(found.get("claims")).isNotEmpty();
    assertThat(found.get("reports")).isNotEmpty();
    assertThat(get("/search?q=shot").body()).contains("<b class=\"m-contested\">shot</b>");
    assertThat(JSON.readTree(get("/search.json?q=AZE").body()).get("sources")).isNotEmpty();
    assertThat(get("/search?q=nosuchword").body()).contains("Nothing was found.");
  }

  @Test
  void claimsAreFoundByWhoSaysThemAndInWhichStanding() throws Exception {
    JsonNode found =
        JSON.readTree(get("/search.json?in=claims&voice=AZE&standing=accusation").body());
    assertThat(found.get("claims")).hasSize(2);
    assertThat(get("/search.json?standing=none").statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(get("/.json?standing=accusation").body()).get("events")).isNotEmpty();
    assertThat(JSON.readTree(get("/.json?standing=own-loss").body()).get("events")).isEmpty();
  }

  @Test
  void aSourceWithFewCasesHasCountsButNoShare() throws Exception {
    assertThat(get("/source?name=AZE").body()).contains("no share under 20").doesNotContain(" % (");
    assertThat(get("/source.json?name=nobody").statusCode()).isEqualTo(404);
  }

  @Test
  void theOverviewSaysWhoSaysWhatOnADispute() throws Exception {
    assertThat(get("/").body()).contains("Disputed now", "class=\"position\"");
  }

  @Test
  void twoReportsStandSideBySide() throws Exception {
    String other =
        ledger.queries().reports(ReportFilter.ALL, null, 10).items().stream()
            .map(ReportRow::id)
            .filter(id -> !id.equals(report))
            .findFirst()
            .orElseThrow();
    assertThat(get("/compare?a=" + report + "&b=" + other).statusCode()).isEqualTo(200);
    assertThat(get("/compare.json?a=none&b=" + other).statusCode()).isEqualTo(404);
  }

  @Test
  void aWitnessIsNamedOnNoPageAndInNoJson() throws Exception {
    for (String path :
        List.of("/", "/event/" + event, "/search?q=resident", "/sources", "/reports", "/tolls")) {
      assertThat(get(path).body()).as(path).doesNotContain(WITNESS);
    }
    for (String path :
        List.of(
            "/.json", "/event/" + event + ".json", "/search.json?q=resident", "/sources.json")) {
      assertThat(get(path).body()).as(path).doesNotContain(WITNESS);
    }
    assertThat(get("/event/" + event).body()).contains("a witness");
    assertThat(get("/source?name=" + WITNESS.replace(" ", "+")).statusCode()).isEqualTo(404);
  }
}
