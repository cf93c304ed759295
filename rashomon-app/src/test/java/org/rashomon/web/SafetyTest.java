package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.web.access.Accounts;
import org.rashomon.web.access.AuditEntry;
import org.rashomon.web.access.Role;

/** What somebody who means harm tries, and that it fails. */
class SafetyTest {
  private static final String PASSWORD = "a long password";
  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir private Path folder;
  private Path file;
  private Ledger ledger;
  private Accounts accounts;
  private Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void serve() {
    file = folder.resolve("safety.db");
    ledger = JdbcLedger.open(file, "test");
    accounts = Accounts.open(folder.resolve("users.db"), Clock.systemUTC());
    accounts.put("rita", Role.READER, PASSWORD.toCharArray());
    accounts.put("adam", Role.ADMIN, PASSWORD.toCharArray());
    server =
        Server.start(
            ledger,
            new Serving(Serving.LOOPBACK, 0, Set.of("rashomon.example"), accounts, false, file));
  }

  @AfterEach
  void stop() {
    server.close();
    accounts.close();
    ledger.close();
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String form, String... headers) throws Exception {
    HttpRequest.Builder request =
        request(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(form));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address()).resolve(path));
  }

  private HttpResponse<String> trySignIn(String name, String password, String to) throws Exception {
    return post(
        "/sign-in", "name=" + name + "&password=" + encoded(password) + "&to=" + encoded(to));
  }

  private String signIn(String name) throws Exception {
    HttpResponse<String> answer = trySignIn(name, PASSWORD, "/");
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Set-Cookie").orElseThrow();
  }

  private static String cookie(String set) {
    return set.substring(0, set.indexOf(';'));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void nobodyReadsWithoutSigningIn() throws Exception {
    HttpResponse<String> page = get("/reports?x=1");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location").orElse(""))
        .endsWith("/sign-in?to=%2Freports%3Fx%3D1");
    assertThat(get("/reports.json").statusCode()).isEqualTo(401);
    assertThat(get("/event/x.json").statusCode()).isEqualTo(401);
    assertThat(get("/", "Cookie", "rashomon=guess").statusCode()).isEqualTo(303);
    assertThat(get("/reports.json", "Authorization", "Bearer guess").statusCode()).isEqualTo(401);
    assertThat(get("/sign-in").body()).contains("Password").doesNotContain("What this rests on");
  }

  @Test
  void beyondThisMachineThereMustBeUsers() {
    assertThatThrownBy(() -> new Serving("0.0.0.0", 0, Set.of(), null, false, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whoSignedInReadsUntilSigningOut() throws Exception {
    String set = signIn("rita");
    assertThat(set).contains("HttpOnly", "SameSite=Strict").doesNotContain("Secure");
    HttpResponse<String> page = get("/", "Cookie", cookie(set));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("rita");
    Matcher token = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"").matcher(page.body());
    assertThat(token.find()).isTrue();
    HttpResponse<String> out =
        post("/sign-out", "form-token=" + token.group(1), "Cookie", cookie(set));
    assertThat(out.statusCode()).isEqualTo(303);
    assertThat(get("/reports.json", "Cookie", cookie(set)).statusCode()).isEqualTo(401);
  }

  @Test
  void aProgramActsByItsToken() throws Exception {
    String token = accounts.issue("rita");
    assertThat(get("/reports.json", "Authorization", "Bearer " + token).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aFormOfAnotherSiteChangesNothing() throws Exception {
    String cookie = cookie(signIn("rita"));
    assertThat(post("/sign-out", "", "Cookie", cookie).statusCode()).isEqualTo(403);
    assertThat(post("/sign-out", "form-token=guess", "Cookie", cookie).statusCode()).isEqualTo(403);
    String form = accounts.session(cookie.substring("rashomon=".length())).formToken();
    for (List<String> header :
        List.of(
            List.of("Origin", "https://elsewhere.example"),
            List.of("Origin", "null"),
            List.of("Sec-Fetch-Site", "cross-site"),
            List.of("Sec-Fetch-Site", "same-site"))) {
      HttpResponse<String> answer =
          post("/sign-out", "form-token=" + form, "Cookie", cookie, header.get(0), header.get(1));
      assertThat(answer.statusCode()).as(header.toString()).isEqualTo(403);
    }
    assertThat(get("/reports.json", "Cookie", cookie).statusCode()).isEqualTo(200);
  }

  @Test
  void passwordsCanNotBeTriedAtWill() throws Exception {
    for (int i = 0; i < 10; i++) {
      assertThat(trySignIn("adam", "guess number " + i, "/").statusCode()).isEqualTo(403);
    }
    assertThat(trySignIn("adam", PASSWORD, "/").statusCode()).isEqualTo(429);
    assertThat(accounts.log(1)).extracting(AuditEntry::action).containsExactly("sign-in-halted");
  }

  @Test
  void theWayOnAfterSigningInStaysHere() throws Exception {
    for (String to :
        List.of("//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example")) {
      HttpResponse<String> answer = trySignIn("rita", PASSWORD, to);
      assertThat(URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath())
          .as(to)
          .isEqualTo("/");
    }
    assertThat(trySignIn("rita", PASSWORD, "/reports?x=1").headers().firstValue("Location"))
        .get()
        .asString()
        .endsWith("/reports?x=1");
  }

  @Test
  void onlyAnAdminAsksInSql() throws Exception {
    String question = "/sql.json?q=" + encoded("SELECT 1 AS one");
    assertThat(get(question, "Cookie", cookie(signIn("rita"))).statusCode()).isEqualTo(403);
    HttpResponse<String> answer = get(question, "Cookie", cookie(signIn("adam")));
    assertThat(answer.body()).contains("\"one\"");
    assertThat(accounts.log(1)).extracting(AuditEntry::detail).containsExactly("SELECT 1 AS one");
  }

  @Test
  void thereIsNoSqlUnlessAskedFor() throws Exception {
    try (Server plain = Server.start(ledger, 0)) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(plain.address()).resolve("/sql")).build();
      assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void sqlChangesNothingAndReachesNoOtherFile() throws Exception {
    String cookie = cookie(signIn("adam"));
    Path copy = folder.resolve("copy.db");
    for (String question :
        List.of(
            "DELETE FROM report",
            "INSERT INTO note VALUES ('a', 'b')",
            "CREATE TABLE more (x)",
            "VACUUM INTO '" + copy + "'",
            "ATTACH '" + folder.resolve("users.db") + "' AS users",
            "ATTACH '" + copy + "' AS made",
            "SELECT load_extension('x')",
            "SELECT zeroblob(900000000)")) {
      HttpResponse<String> answer = get("/sql.json?q=" + encoded(question), "Cookie", cookie);
      assertThat(answer.body()).as(question).contains("\"problem\":\"");
    }
    assertThat(copy).doesNotExist();
    assertThat(Files.exists(folder.resolve("users.db"))).isTrue();
  }

  @Test
  void sqlWithoutEndIsStopped() throws Exception {
    String cookie = cookie(signIn("adam"));
    String endless =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    assertThat(get("/sql.json?q=" + encoded(endless), "Cookie", cookie).body())
        .contains("interrupted");
    String many =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 5000) SELECT i FROM"
            + " n";
    assertThat(get("/sql.json?q=" + encoded(many), "Cookie", cookie).body())
        .contains("\"more\":true")
        .contains("[\"1000\"]")
        .doesNotContain("[\"1001\"]");
  }

  @Test
  void anotherNameIsAnsweredOnlyWhereItWasGiven() throws Exception {
    assertThat(RawRequest.get(server.port(), "/sign-in", "rashomon.example"))
        .startsWith("HTTP/1.1 200");
    assertThat(RawRequest.get(server.port(), "/sign-in", "rebound.example"))
        .startsWith("HTTP/1.1 403");
  }

  @Test
  void tooManyRequestsAreHeldOff() throws Exception {
    int refused = 0;
    for (int i = 0; i < 700 && refused == 0; i++) {
      refused = get("/sign-in").statusCode() == 429 ? 1 : 0;
    }
    assertThat(refused).isEqualTo(1);
  }
}
