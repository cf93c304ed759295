package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.Rashomon;
import org.rashomon.ingest.Given;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;
import org.rashomon.web.access.Accounts;
import org.rashomon.web.access.Role;

/** What takes longer than a page: files that are read, large exports, charts over many events. */
class LongWorkTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOUNDARY = "a-boundary-between-parts";

  @TempDir private Path folder;
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final HttpClient client = HttpClient.newHttpClient();
  private Ledger ledger;
  private Accounts accounts;
  private Server server;
  private String cora;
  private String rita;
  private String adam;
  private volatile String read;

  @BeforeEach
  void serve() {
    ledger = JdbcLedger.open(folder.resolve("work.db"), "test");
    accounts = Accounts.open(folder.resolve("users.db"), Clock.systemUTC());
    cora = token("cora", Role.CODER);
    rita = token("rita", Role.READER);
    adam = token("adam", Role.ADMIN);
    server =
        Server.start(
            Large.of(ledger),
            new Serving(Serving.LOOPBACK, 0, Set.of(), accounts, false, null).with(this::read));
  }

  private String token(String name, Role role) {
    accounts.put(name, role, "a long password".toCharArray());
    return accounts.issue(name);
  }

  /** A reader that stops in the middle until it may go on. */
  private Rashomon.Tidings read(List<Path> files, Given given, Rashomon.Watcher watcher) {
    watcher.recorded(1);
    watcher.problem(
        new Problem(ProblemCode.NOT_JSON, files.get(0).toString(), 7, "not valid JSON"));
    try {
      goOn.await();
      read = files.get(0).getFileName() + " " + Files.readString(files.get(0)) + given.outlet();
    } catch (InterruptedException | IOException e) {
      throw new IllegalStateException(e);
    }
    return new Rashomon.Tidings(3, 2, 1);
  }

  @AfterEach
  void stop() {
    goOn.countDown();
    server.close();
    accounts.close();
    ledger.close();
  }

  private HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> get(String path, String token) throws Exception {
    return client.send(request(path, token).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> bring(String token, String name, String text) throws Exception {
    String body =
        part("outlet\"", "Sample Wire")
            + part("files\"; filename=\"" + name + "\"", text)
            + "--"
            + BOUNDARY
            + "--\r\n";
    return client.send(
        request("/read", token)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static String part(String name, String value) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\r\n\r\n"
        + value
        + "\r\n";
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** Waits for the first look at the work that is so. */
  private JsonNode when(String path, String state) throws Exception {
    JsonNode work;
    do {
      Thread.onSpinWait();
      work = JSON.readTree(get(path + ".json", cora).body()).get("work");
    } while (!work.get("state").asText().equals(state) || work.get("step").asText().isEmpty());
    return work;
  }

  @Test
  void filesAreReadBehindThePagesAndHowFarIsTold() throws Exception {
    String work = location(bring(cora, "../../bad name?.jsonl", "one\ntwo\n\nthree\n"));
    JsonNode going = when(work, "going");
    while (going.get("notes").isEmpty()) {
      going = when(work, "going");
    }
    assertThat(going.get("step").asText()).isEqualTo("Reading reports");
    assertThat(going.get("counts").asText()).isEqualTo("1 of 3");
    assertThat(going.get("notes").get(0).asText())
        .startsWith("bad name_.jsonl, line 7: ")
        .doesNotContain(folder.getParent().toString());
    assertThat(get(work, cora).body())
        .contains("Reading 1 file", "<progress", "role=\"status\"", "http-equiv=\"refresh\"");
    assertThat(get("/long-work", cora).body()).contains("Reading 1 file");
    goOn.countDown();
    JsonNode done = when(work, "done");
    assertThat(done.get("said").asText())
        .isEqualTo("3 reports came, 2 of them new here; 1 could not be read.");
    assertThat(get(work, cora).body()).contains("href=\"/reports\"").doesNotContain("<progress");
    assertThat(read).isEqualTo("bad name_.jsonl one\ntwo\n\nthree\nSample Wire");
  }

  @Test
  void onlyWhoBeganItAndAdminsSeeIt() throws Exception {
    String work = location(bring(cora, "a.txt", "words"));
    assertThat(get(work, adam).statusCode()).isEqualTo(200);
    assertThat(get(work + ".json", rita).statusCode()).isEqualTo(404);
    assertThat(get("/long-work", rita).body()).contains("Nothing is under way");
    assertThat(bring(rita, "a.txt", "words").statusCode()).isEqualTo(403);
    assertThat(bring(cora, "a.txt", "").body()).contains("Choose a file first.");
  }

  @Test
  void whoHasMuchUnderWayWaits() throws Exception {
    for (int i = 0; i < 5; i++) {
      location(bring(cora, "a.txt", "words"));
    }
    assertThat(bring(cora, "a.txt", "words").statusCode()).isEqualTo(429);
  }

  @Test
  void aLargeExportIsMadeBehindThePages() throws Exception {
    assertThat(get("/export", cora).body()).contains("method=\"post\"", "This ledger is large");
    HttpResponse<String> asked =
        client.send(
            request("/export/csv.csv", cora)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("type=shelling"))
                .build(),
            BodyHandlers.ofString());
    String work = location(asked);
    assertThat(when(work, "done").get("lead").get("href").asText()).isEqualTo(work + "/file");
    HttpResponse<String> file = get(work + "/file", cora);
    assertThat(file.body()).isEqualTo(get("/export/csv.csv?type=shelling", cora).body());
    assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("csv.csv");
    assertThat(get(work + "/file", rita).statusCode()).isEqualTo(404);
  }

  @Test
  void chartsOverManyEventsComeBehindThePageAndByALink() throws Exception {
    String head = get("/?type=shelling", cora).body();
    assertThat(head)
        .contains(
            "hx-get=\"/?charts=1&amp;type=shelling\"", "href=\"/?charts=1&amp;type=shelling\"")
        .doesNotContain("data-spots");
    String whole = get("/?type=shelling&charts=1", cora).body();
    assertThat(whole).contains("data-spots", "0 events, 0 disputed").doesNotContain("charts-later");
    // What is known by now comes at once.
    assertThat(get("/?type=shelling", cora).body()).contains("data-spots");
  }

  @Test
  void eachUserKeepsSearchesOfTheirOwn() throws Exception {
    keep(rita, "name=Mine&address=%2F%3Ftype%3Dmine");
    keep(cora, "name=Ours&address=%2F%3Ftype%3Dattack&all=1");
    assertThat(get("/kept.json", rita).body()).contains("Mine", "Ours");
    assertThat(get("/kept.json", cora).body()).contains("Ours").doesNotContain("Mine");
    assertThat(get("/?type=mine", rita).body()).contains("<bdi>Mine</bdi>");
    assertThat(get("/?type=mine", cora).body()).doesNotContain("<bdi>Mine</bdi>");
    assertThat(post("/kept", rita, "name=Hers&address=%2F&all=1").statusCode()).isEqualTo(403);
    assertThat(post("/kept/remove", rita, "name=Ours&all=1").statusCode()).isEqualTo(403);
    assertThat(post("/kept/remove", cora, "name=Mine").statusCode()).isEqualTo(404);
    assertThat(post("/kept/remove", rita, "name=Mine").statusCode()).isEqualTo(303);
    assertThat(get("/kept.json", rita).body()).doesNotContain("Mine");
  }

  @Test
  void aPageIsMadeAnewWhenAnotherSearchIsKept() throws Exception {
    String tag = get("/search?q=raid", rita).headers().firstValue("ETag").orElseThrow();
    keep(rita, "name=Raids&address=%2Fsearch%3Fq%3Draid");
    HttpResponse<String> again =
        client.send(
            request("/search?q=raid", rita).header("If-None-Match", tag).build(),
            BodyHandlers.ofString());
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).contains("<bdi>Raids</bdi>");
  }

  private void keep(String token, String form) throws Exception {
    assertThat(post("/kept", token, form).statusCode()).isEqualTo(303);
  }

  private HttpResponse<String> post(String path, String token, String form) throws Exception {
    return client.send(
        request(path, token)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }
}
