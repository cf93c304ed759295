package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.Rashomon;
import org.rashomon.decide.Decision;
import org.rashomon.export.Judgements;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.Polarity;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.Standing;
import org.rashomon.web.review.ReviewQueue;

class ReviewTest {
  private static final String TEXT =
      "The ministry said raiders shot at a post and killed two soldiers. A man said that raiders"
          + " shot at a bus. Later a shell fell on the market.";

  @TempDir Path folder;
  private JdbcLedger ledger;
  private Server server;
  private String formToken;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void serve() throws Exception {
    ledger = JdbcLedger.open(folder.resolve("test.db"), "test");
    ledger.record(List.of(new LedgerEntry(report(), List.of())));
    Rashomon.open(ledger, unread -> List.of()).reconcile();
    server = Server.start(ledger, 0);
    Matcher token =
        Pattern.compile("name=\"form-token\" content=\"([^\"]+)\"").matcher(page("/review"));
    assertThat(token.find()).isTrue();
    formToken = token.group(1);
  }

  @AfterEach
  void stop() {
    server.close();
    ledger.close();
  }

  private static ResolvedReport report() {
    return Typescript.by("Sample Wire", "2022-08-03", TEXT)
        .says(
            new Typescript.Said(
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
            new Typescript.Said(
                "A man said that raiders shot at a bus.",
                "shot at a bus",
                "ARM",
                null,
                null,
                Typescript.hop("a man", null, HopKind.ANONYMOUS),
                Standing.THIRD_PARTY,
                Hedge.ASSERTED,
                Polarity.AFFIRMED))
        .report();
  }

  private String page(String path) throws IOException, InterruptedException {
    URI uri = URI.create(server.address().replaceFirst("/$", "") + path);
    HttpResponse<String> answer =
        client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  /** Posts a form; returns where it goes on to. */
  private String post(String path, String... fields) throws IOException, InterruptedException {
    List<String> form = new ArrayList<>(List.of("form-token=" + formToken));
    for (int i = 0; i < fields.length; i += 2) {
      form.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(server.address().replaceFirst("/$", "") + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", form)))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private ResolvedClaim claim(int index) {
    return ledger.report(report().report().id()).claims().get(index);
  }

  private List<Decision.Action> deeds() {
    return ledger.decisionLog().stream().map(Decision::action).toList();
  }

  @Test
  void theQueueBeginsWithDeathsAndHoldsASentenceWithoutAClaim() throws Exception {
    String page = page("/review");
    assertThat(page.indexOf("killed two soldiers")).isLessThan(page.indexOf("shot at a bus"));
    assertThat(page).contains("2 killed").contains("a sentence without a claim");
    assertThat(page).contains("Later a shell fell on the market.");
  }

  @Test
  void whatIsAcceptedLeavesTheQueueAndUndoBringsItBack() throws Exception {
    String id = claim(0).id();
    String next = post("/review/claim", "item", id, "deed", "accept", "next", claim(1).id());
    assertThat(next).contains(claim(1).id()).contains("Accepted");
    assertThat(page("/review")).doesNotContain("/review?item=" + id);
    post("/review/undo", "item", id);
    assertThat(page("/review")).contains("/review?item=" + id);
    post("/review/redo", "item", id);
    assertThat(page("/review")).doesNotContain("/review?item=" + id);
    assertThat(deeds())
        .containsExactly(Decision.Action.ACCEPT, Decision.Action.UNDO, Decision.Action.UNDO);
  }

  @Test
  void anyFieldIsSetAndWhatItCannotHoldIsRefused() throws Exception {
    String id = claim(0).id();
    post("/review/set", "item", id, "path", "actors/0/side", "value", "AZE", "why", "misread");
    assertThat(claim(0).actors().get(0).side()).isEqualTo("AZE");
    post("/review/set", "item", id, "path", "counts/0/value", "value", "3");
    assertThat(claim(0).counts().get(0).value()).isEqualTo(3);
    post("/review/set", "item", id, "path", "place", "value", "null", "raw", "1");
    assertThat(claim(0).place()).isNull();
    assertThat(post("/review/set", "item", id, "path", "hedge", "value", "maybe"))
        .contains("refused=");
    assertThat(post("/review/set", "item", id, "path", "status", "value", "x"))
        .contains("refused=");
    String retyped = post("/review/set", "item", id, "path", "type", "value", "shelling");
    assertThat(claim(0).type()).isEqualTo(ClaimType.SHELLING);
    assertThat(retyped).contains(claim(0).id());
  }

  @Test
  void aMissedClaimIsAddedByItsWords() throws Exception {
    String report = claim(0).report();
    String to =
        post(
            "/review/add",
            "item",
            report + ":1",
            "report",
            report,
            "at",
            "80",
            "words",
            "fell on the market",
            "type",
            "shelling",
            "actor",
            "AZE");
    ResolvedClaim added = claim(2);
    assertThat(to).contains(added.id());
    assertThat(added.quote()).isEqualTo("Later a shell fell on the market.");
    assertThat(added.trigger().text()).isEqualTo("fell on the market");
    assertThat(added.actors()).extracting(party -> party.side()).containsExactly("AZE");
    assertThat(
            post("/review/add", "report", report, "at", "0", "words", "not here", "type", "attack"))
        .contains("refused=");
  }

  @Test
  void claimsArePutApartAndTogether() throws Exception {
    post("/review/tie", "item", claim(0).id(), "deed", "merge", "with", claim(1).id());
    assertThat(ledger.decisions().get(0).anchors()).hasSize(2);
    server.close();
    assertThat(ledger.reconciliation().eventOf().get(claim(0).id()))
        .isEqualTo(ledger.reconciliation().eventOf().get(claim(1).id()));
    server = Server.start(ledger, 0);
  }

  @Test
  void aWrongSideIsChangedEverywhereAfterALookAndUndoneInOneStep() throws Exception {
    String preview = page("/review/bulk?from=ARM&to=AZE");
    assertThat(preview).contains("<b>2</b> claims would change");
    Matcher print = Pattern.compile("name=\"fingerprint\" value=\"([^\"]+)\"").matcher(preview);
    assertThat(print.find()).isTrue();
    assertThat(post("/review/bulk", "from", "ARM", "to", "AZE", "fingerprint", "other"))
        .as("what wasn't looked at isn't done")
        .contains("/review/bulk?from=ARM");
    assertThat(ledger.decisionLog()).isEmpty();
    post("/review/bulk", "from", "ARM", "to", "AZE", "fingerprint", print.group(1));
    assertThat(claim(0).actors().get(0).side()).isEqualTo("AZE");
    assertThat(claim(1).actors().get(0).side()).isEqualTo("AZE");
    post("/review/undo");
    assertThat(claim(0).actors().get(0).side()).isEqualTo("ARM");
    assertThat(claim(1).actors().get(0).side()).isEqualTo("ARM");
  }

  @Test
  void manyClaimsAreRejectedOrCorrectedAfterALook() throws Exception {
    String preview = page("/review/bulk?quote=bus&deed=reject");
    assertThat(preview).contains("<b>1</b> claims would change").contains("A man said");
    Matcher print = Pattern.compile("name=\"fingerprint\" value=\"([^\"]+)\"").matcher(preview);
    assertThat(print.find()).isTrue();
    post("/review/bulk", "quote", "bus", "deed", "reject", "fingerprint", print.group(1));
    assertThat(deeds()).containsExactly(Decision.Action.REJECT);
    assertThat(page("/review/bulk?deed=reject")).contains("say which claims");
    String set = page("/review/bulk?side=ARM&deed=set&field=hedge&value=alleged");
    print = Pattern.compile("name=\"fingerprint\" value=\"([^\"]+)\"").matcher(set);
    assertThat(print.find()).isTrue();
    post(
        "/review/bulk",
        "side",
        "ARM",
        "deed",
        "set",
        "field",
        "hedge",
        "value",
        "alleged",
        "fingerprint",
        print.group(1));
    assertThat(claim(0).hedge()).isEqualTo(Hedge.ALLEGED);
    assertThat(claim(1).hedge()).isEqualTo(Hedge.ALLEGED);
    post("/review/undo");
    assertThat(claim(0).hedge()).isEqualTo(Hedge.ASSERTED);
    assertThat(deeds().get(0)).as("the step before stands").isEqualTo(Decision.Action.REJECT);
    assertThat(page("/review/bulk?side=ARM&deed=set&field=hedge&value=perhaps"))
        .contains("<b>2</b>");
  }

  @Test
  void whoWorksFromTheTopMeetsOneSentenceInTwenty() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append("Raiders shot at post number ").append(i).append(". Nobody spoke then. ");
    }
    Typescript many = Typescript.by("Sample Daily", "2022-08-03", text.toString().strip());
    for (int i = 0; i < 40; i++) {
      String words = "Raiders shot at post number " + i + ".";
      many.says(
          new Typescript.Said(
              words,
              "shot at post number " + i,
              "ARM",
              null,
              null,
              null,
              Standing.OWN_VOICE,
              Hedge.ASSERTED,
              Polarity.AFFIRMED));
    }
    ledger.record(List.of(new LedgerEntry(many.report(), List.of())));
    Rashomon.open(ledger, unread -> List.of()).reconcile();
    int sentences = 0;
    for (int turn = 0; turn < 40; turn++) {
      ReviewQueue.Item top = new ReviewQueue(ledger).items(50).get(0);
      sentences += top.claim() == null ? 1 : 0;
      Decision.Anchor anchor =
          top.claim() == null
              ? ReviewQueue.anchor(top.report(), top.words())
              : Judgements.anchor(top.claim().claim());
      ledger.record(
          Decision.of(
              Decision.Action.ACCEPT, List.of(anchor), null, null, "ann", "t" + turn, null));
    }
    assertThat(sentences).isEqualTo(2);
  }

  @Test
  void blindCodingShowsNoAnswerAndKeepsWhatIsCoded() throws Exception {
    String page = page("/review/blind?share=100");
    assertThat(page).contains("shot at a").doesNotContain("asserted</b>");
    ResolvedClaim first = claim(0);
    post(
        "/review/blind",
        "report",
        first.report(),
        "start",
        "" + first.start(),
        "end",
        "" + first.end(),
        "type",
        "attack",
        "share",
        "100");
    assertThat(deeds()).containsExactly(Decision.Action.CODE);
    assertThat(ledger.orphans()).isEmpty();
  }

  /** What the visitor and Ben make of the first sentence, each for himself. */
  private ResolvedClaim codedTwice() throws Exception {
    ResolvedClaim first = claim(0);
    post(
        "/review/blind",
        "report",
        first.report(),
        "start",
        "" + first.start(),
        "end",
        "" + first.end(),
        "type",
        "attack",
        "actor",
        "ARM",
        "target",
        "",
        "status",
        "asserted");
    Decision.Anchor sentence =
        new Decision.Anchor(first.report(), first.start(), first.end(), Decision.SENTENCE);
    ledger.record(
        Decision.of(
            Decision.Action.CODE,
            List.of(sentence),
            null,
            "{\"type\":\"shelling\",\"actor\":\"ARM\",\"target\":\"AZE\","
                + "\"status\":\"alleged\"}",
            "ben",
            "2026-01-01T00:00:00Z",
            null));
    return first;
  }

  @Test
  void aDisagreementIsSettledFieldByFieldAndItsHistoryAndAlphaStay() throws Exception {
    ResolvedClaim first = codedTwice();
    String before = page("/review/blind");
    assertThat(before).contains("ben").contains("program").contains("my own");
    String[] place = {
      "report", first.report(), "start", "" + first.start(), "end", "" + first.end()
    };
    settle(place, "ben\tshelling", "own", "ARM, RUS", "none yet");
    settle(place, "program\tattack", "ben\tARM", "", "seen the film");
    String after = page("/review/blind");
    assertThat(after)
        .contains("act shelling (ben); by ARM, RUS (own)")
        .contains("act attack (program); by ARM (ben)")
        .contains("seen the film")
        .contains("Settle again");
    assertThat(alphas(after)).isEqualTo(alphas(before)).isNotEmpty();
    assertThat(deeds())
        .containsExactly(
            Decision.Action.CODE, Decision.Action.CODE, Decision.Action.CODE, Decision.Action.CODE);
    assertThat(ledger.decisionLog().get(2).field()).isEqualTo("settled");
  }

  private void settle(String[] place, String type, String actor, String own, String why)
      throws Exception {
    List<String> fields = new ArrayList<>(List.of(place));
    fields.addAll(
        List.of("type", type, "actor", actor, "actor-own", own, "target", "ben\tAZE", "status"));
    fields.addAll(List.of("ben\talleged", "why", why));
    post("/review/blind/settle", fields.toArray(String[]::new));
  }

  private static String alphas(String page) {
    return page.substring(page.indexOf("class=\"alphas\""), page.indexOf("</dl>"));
  }

  @Test
  void judgementsAreKeptApartFromTheClaims() throws Exception {
    ResolvedClaim before = claim(0);
    post("/review/judge", "item", before.id(), "name", "include", "value", "yes", "why", "in");
    post("/review/judge", "item", before.id(), "name", "verified", "value", "B2", "why", "video");
    assertThat(claim(0)).isEqualTo(before);
    assertThat(page("/export/csv.csv?from=2022-08-03")).contains("B2 (");
    assertThat(post("/review/judge", "item", before.id(), "name", "include", "value", "perhaps"))
        .contains("refused=");
  }

  @Test
  void nothingIsDecidedWithoutAFormOfOurs() throws Exception {
    formToken = "guessed";
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(server.address() + "review/claim"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("deed=accept&item=" + claim(0).id()))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(ledger.decisionLog()).isEmpty();
  }

  @Test
  void exportsAreThoseOfTheFilter() throws Exception {
    assertThat(page("/export/acled.csv")).contains("event_id_cnty").contains("2022-08-03");
    assertThat(page("/export/acled.csv?from=2023-01-01")).doesNotContain("2022-08-03");
  }
}
