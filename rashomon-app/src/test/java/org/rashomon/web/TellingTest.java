package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.Polarity;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.reconcile.Reconciler;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.Standing;
import org.rashomon.web.Typescript.Said;
import org.rashomon.web.outside.Messenger;

/** What leaves the pages in other forms: a feed, a webhook, a dossier, a search kept by name. */
class TellingTest {
  @TempDir private Path folder;
  private Ledger ledger;
  private Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void serve() {
    ledger = JdbcLedger.open(folder.resolve("test.db"), "test");
    record(report("Sample Wire", "2022-08-03", "two soldiers", 2));
    server = Server.start(ledger, 0);
  }

  @AfterEach
  void stop() {
    server.close();
    ledger.close();
  }

  private void record(ResolvedReport report) {
    ledger.record(List.of(new LedgerEntry(report, List.of())));
    ledger.record(new Reconciler().reconcile(ledger, ledger.unreconciled(1_000)));
  }

  private static ResolvedReport report(String outlet, String day, String killed, int value) {
    String sentence = outlet + " said raiders shot " + killed + ".";
    return Typescript.by(outlet, day, sentence)
        .says(
            new Said(
                sentence,
                "shot",
                "ARM",
                killed,
                value,
                Typescript.hop(outlet, null, HopKind.OUTLET),
                Standing.THIRD_PARTY,
                Hedge.ASSERTED,
                Polarity.AFFIRMED))
        .report();
  }

  private HttpResponse<String> get(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + path.substring(1))).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String form) throws Exception {
    Matcher token =
        Pattern.compile("name=\"form-token\" content=\"([^\"]+)\"").matcher(get("/").body());
    assertThat(token.find()).isTrue();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form + "&form-token=" + token.group(1)))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  @Test
  void theFeedHasAnEntryForWhatIsDisputed() throws Exception {
    record(report("Specimen Post", "2022-08-04", "nine soldiers", 9));
    HttpResponse<String> feed = get("/disputes.atom");
    assertThat(feed.headers().firstValue("Content-Type"))
        .contains("application/atom+xml; charset=utf-8");
    var entries =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(feed.body().getBytes(StandardCharsets.UTF_8)))
            .getElementsByTagName("entry");
    assertThat(entries.getLength()).isEqualTo(1);
    assertThat(entries.item(0).getTextContent())
        .contains("How many?", "\u201cnine soldiers\u201d", "Specimen Post", ":quantity")
        .contains("2022-08-04T00:00:00Z");
  }

  private EventDesk events() {
    SideNames sides = SideNames.shipped();
    EventTitles titles = new EventTitles(ledger.overview(), sides);
    return new EventDesk(
        ledger.queries(), ledger.overview(), sides, new Dockets(ledger.queries(), titles, sides));
  }

  @Test
  void whatCameWhileNobodyServedIsToldAtTheNextStartAndThenNoMore() throws Exception {
    List<JsonNode> told = new ArrayList<>();
    HttpServer receiver = receiver(told);
    URI hook = URI.create("http://hooks.example:" + receiver.getAddress().getPort() + "/");
    Messenger messenger =
        new Messenger(
            host -> new InetAddress[] {InetAddress.getLoopbackAddress()}, address -> true);
    EventDesk events = events();
    new DisputeWatch(ledger, events, hook, messenger).close();
    record(report("Specimen Post", "2022-08-04", "nine soldiers", 9));
    try (DisputeWatch second = new DisputeWatch(ledger, events, hook, messenger)) {
      second.look();
      second.look();
      assertThat(told).hasSize(2);
    }
    try (DisputeWatch third = new DisputeWatch(ledger, events, hook, messenger)) {
      third.look();
    } finally {
      receiver.stop(0);
    }
    assertThat(told).hasSize(2);
  }

  @Test
  void theWebhookIsToldOnceOfADisputeThatComes() throws Exception {
    List<JsonNode> told = new ArrayList<>();
    HttpServer receiver = receiver(told);
    URI hook = URI.create("http://hooks.example:" + receiver.getAddress().getPort() + "/");
    Messenger messenger =
        new Messenger(
            host -> new InetAddress[] {InetAddress.getLoopbackAddress()}, address -> true);
    EventDesk events = events();
    try (DisputeWatch watch = new DisputeWatch(ledger, events, hook, messenger)) {
      watch.look();
      assertThat(told).isEmpty();
      record(report("Specimen Post", "2022-08-04", "nine soldiers", 9));
      watch.look();
      watch.look();
      // The first answer is a failure: it is told again, and then no more.
      watch.look();
      assertThat(told).hasSize(2);
    }
    receiver.stop(0);
    JsonNode dispute = told.get(1).get("disputes").get(0);
    assertThat(dispute.get("questions").get(0).asText()).isEqualTo("How many?");
    assertThat(dispute.get("path").asText()).startsWith("/event/");
  }

  private static HttpServer receiver(List<JsonNode> told) throws IOException {
    HttpServer receiver =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          told.add(new ObjectMapper().readTree(exchange.getRequestBody()));
          exchange.sendResponseHeaders(told.size() == 1 ? 503 : 204, -1);
          exchange.close();
        });
    receiver.start();
    return receiver;
  }

  @Test
  void aDossierHasANoteForEachSentence() throws Exception {
    record(report("Specimen Post", "2022-08-04", "nine soldiers", 9));
    String event = ledger.reconciliation().events().get(0).id();
    String dossier = get("/dossier/" + event).body();
    assertThat(dossier)
        .contains("id=\"note-1\"", "id=\"note-2\"", "href=\"#note-2\"", "Where accounts differ")
        .doesNotContain("id=\"note-3\"");
    assertThat(get("/dossier/none").statusCode()).isEqualTo(404);
    assertThat(get("/dossier/" + event + ".json").statusCode()).isEqualTo(200);
  }

  @Test
  void aSearchIsKeptUnderItsNameAndRemoved() throws Exception {
    HttpResponse<String> kept =
        post("/kept", "name=My+raids&address=" + encoded("/search?q=raiders&side=ARM"));
    assertThat(kept.statusCode()).isEqualTo(303);
    assertThat(get("/kept.json").body()).contains("My raids", "/search?q=raiders&side=ARM");
    assertThat(get("/").body()).contains("My raids");
    assertThat(get("/search").body()).contains("href=\"/search?q=raiders&amp;side=ARM\"");
    assertThat(post("/kept/remove", "name=My+raids").statusCode()).isEqualTo(303);
    assertThat(get("/kept.json").body()).doesNotContain("My raids");
  }

  @Test
  void onlyAddressesOfThesePagesAreKept() throws Exception {
    for (String address :
        List.of("https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)", "")) {
      assertThat(post("/kept", "name=x&address=" + encoded(address)).statusCode())
          .as(address)
          .isEqualTo(400);
    }
    ledger.note("searches", "{\"bad\":\"javascript:alert(1)\",\"worse\":null}");
    assertThat(get("/kept").body()).doesNotContain("javascript:");
    ledger.note("searches", "not JSON");
    assertThat(get("/kept").statusCode()).isEqualTo(200);
  }

  @Test
  void accountsAndTollsCanBeSiftedByStanding() throws Exception {
    String event = ledger.reconciliation().events().get(0).id();
    assertThat(get("/event/" + event + "?standing=third-party").body())
        .contains("<section class=\"account\">");
    assertThat(get("/event/" + event + "?standing=own-loss").body())
        .contains("No account here has this standing");
    assertThat(get("/event/" + event + "?standing=best").statusCode()).isEqualTo(400);
    assertThat(get("/tolls?standing=own-loss").body()).contains("Nobody of this standing");
  }
}
