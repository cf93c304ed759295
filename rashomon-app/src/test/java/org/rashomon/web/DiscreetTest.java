package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.extract.PartyRole;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.reconcile.Reconciler;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.PartyRelation;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.web.Typescript.Said;
import org.rashomon.web.access.Accounts;
import org.rashomon.web.access.Role;

/** What pages beyond this machine keep to themselves. */
class DiscreetTest {
  private static final String SENTENCE =
      "Baku said raiders shot Omar Example at the clinic in Sampleton.";
  private static final String TEXT = SENTENCE + " Omar Example had come to Sampleton by bus.";

  @TempDir private Path folder;
  private Ledger ledger;
  private Accounts accounts;
  private String event;
  private String report;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void record() {
    ledger = JdbcLedger.open(folder.resolve("test.db"), "test");
    ResolvedReport told = report();
    report = told.report().id();
    ledger.record(List.of(new LedgerEntry(told, List.of())));
    ledger.record(new Reconciler().reconcile(ledger, ledger.unreconciled(1_000)));
    event = ledger.reconciliation().events().get(0).id();
    accounts = Accounts.open(folder.resolve("users.db"), Clock.systemUTC());
    accounts.put("rita", Role.READER, "a long password".toCharArray());
    accounts.put("carl", Role.CODER, "a long password".toCharArray());
  }

  @AfterEach
  void close() {
    accounts.close();
    ledger.close();
  }

  private static ResolvedReport report() {
    ResolvedReport made =
        Typescript.by("Sample Wire", "2022-08-03", TEXT)
            .title("Omar Example shot in Sampleton")
            .says(Said.shooting(SENTENCE))
            .report();
    ResolvedClaim claim = made.claims().get(0);
    int town = made.report().titleEnd() + TEXT.indexOf("Sampleton");
    ResolvedPlace place =
        new ResolvedPlace(
            town,
            town + 9,
            "Sampleton",
            "Sampleton",
            "AZE",
            39.61,
            46.53,
            null,
            PlacePrecision.TOWN,
            null,
            null);
    List<ResolvedParty> targets =
        List.of(
            target(made, "Omar Example", PartyKind.PERSON),
            target(made, "the clinic", PartyKind.FACILITY));
    return new ResolvedReport(
        made.report(),
        List.of(),
        List.of(claim.withParties(claim.actors(), targets).withPlace(place)));
  }

  private static ResolvedParty target(ResolvedReport made, String words, PartyKind kind) {
    int at = made.report().titleEnd() + TEXT.indexOf(words);
    return new ResolvedParty(
        at,
        at + words.length(),
        words,
        words,
        null,
        kind,
        PartyRelation.SELF,
        PartyRole.PARTY,
        null,
        null);
  }

  private Server beyond(String day) {
    Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    return Server.start(
        ledger, new Serving(Serving.LOOPBACK, 0, Set.of(), accounts, false, null), clock);
  }

  private String get(Server server, String user, String path) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)));
    if (user != null) {
      request.header("Authorization", "Bearer " + accounts.issue(user));
    }
    var answer = client.send(request.build(), BodyHandlers.ofString());
    return answer.statusCode() + " " + answer.body();
  }

  @Test
  void personsAndPlacesOfTheSheltersAreBlockedOutEverywhere() throws Exception {
    try (Server server = beyond("2022-09-01")) {
      for (String path :
          List.of(
              "/",
              "/.json",
              "/search?q=raiders",
              "/search.json?q=raiders",
              "/event/" + event,
              "/event/" + event + ".json",
              "/dossier/" + event,
              "/report/" + report,
              "/report/" + report + ".json",
              "/reports",
              "/reports.json",
              "/search.json?q=Sample",
              "/disputes.atom",
              "/source?name=AZE")) {
        assertThat(get(server, "rita", path))
            .as(path)
            .startsWith("200")
            .doesNotContain("Omar", "Sampleton", "39.61", "46.53");
      }
      assertThat(get(server, "rita", "/report/" + report)).contains("raiders", "\u2588\u2588");
      assertThat(get(server, "rita", "/search.json?q=Omar")).contains("\"claims\":[]");
      assertThat(get(server, "rita", "/search.json?q=Omar")).contains("\"reports\":[]");
      assertThat(get(server, "rita", "/search.json?q=clinic")).contains("\u2588").contains(report);
      assertThat(get(server, "rita", "/reports.json?q=Omar")).contains("\"reports\":[]");
      assertThat(get(server, "rita", "/.json?q=Omar")).contains("\"events\":[]");
      assertThat(get(server, "rita", "/.json?q=clinic")).doesNotContain("\"events\":[]");
      assertThat(get(server, "rita", "/.json?place=Sampleton")).contains("\"events\":[]");
    }
  }

  @Test
  void whatIsSensitiveIsToldThreeDaysLate() throws Exception {
    try (Server server = beyond("2022-08-04")) {
      assertThat(get(server, "rita", "/event/" + event + ".json")).startsWith("404");
      assertThat(get(server, "rita", "/.json")).contains("\"events\":[]");
      assertThat(get(server, "rita", "/search.json?q=raiders")).contains("\"claims\":[]");
    }
  }

  @Test
  void wholeSentencesAreForThoseWhoCode() throws Exception {
    try (Server server = beyond("2022-09-01")) {
      for (String path : List.of("/review", "/review/blind", "/review/bulk", "/decisions")) {
        assertThat(get(server, "rita", path)).as(path).startsWith("403");
      }
      assertThat(get(server, "carl", "/review")).startsWith("200").contains("Sampleton");
      assertThat(get(server, "carl", "/export/json.json")).startsWith("403");
    }
  }

  @Test
  void onThisMachineAllIsShown() throws Exception {
    try (Server server = Server.start(ledger, 0)) {
      assertThat(get(server, null, "/report/" + report)).contains("Omar", "Sampleton");
    }
  }
}
