package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.Rashomon;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Action;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.Polarity;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.Standing;
import org.rashomon.web.access.Accounts;
import org.rashomon.web.access.Role;

/** Coders at work in the browser: together and apart, blind and settled, hidden, by a codebook. */
class CodingIT {
  private static final String SENTENCE = "Vera Specimen said raiders shot at a post.";

  @TempDir Path folder;
  private JdbcLedger ledger;
  private Server server;
  private Chromium chromium;
  private Page page;

  @BeforeEach
  void start() {
    chromium = Chromium.open();
    ledger = JdbcLedger.open(folder.resolve("test.db"), "test");
    ledger.record(
        List.of(
            new LedgerEntry(report("Sample Wire", "2022-08-03"), List.of()),
            new LedgerEntry(report("Specimen Post", "2022-08-04"), List.of())));
    reconcile();
    server = Server.start(ledger, 0);
    page = chromium.page();
  }

  @AfterEach
  void stop() {
    if (chromium != null) {
      chromium.close();
      server.close();
      ledger.close();
    }
  }

  private void reconcile() {
    Rashomon.open(ledger, unread -> List.of()).reconcile();
  }

  private static ResolvedReport report(String outlet, String day) {
    return Typescript.by(outlet, day, SENTENCE + " " + outlet + " saw the post by day.")
        .says(
            new Typescript.Said(
                SENTENCE,
                "shot",
                "ARM",
                null,
                null,
                Typescript.hop("AZE", "AZE", HopKind.OFFICIAL),
                Standing.ACCUSATION,
                Hedge.ASSERTED,
                Polarity.AFFIRMED))
        .report();
  }

  private ResolvedClaim claim(String outlet, String day) {
    return ledger.report(report(outlet, day).report().id()).claims().get(0);
  }

  private String event(ResolvedClaim claim) {
    return ledger.queries().claims(List.of(claim.id())).get(0).event();
  }

  private static LocatorAssertions shown(Locator locator) {
    return PlaywrightAssertions.assertThat(locator);
  }

  private List<Action> deeds() {
    return ledger.decisionLog().stream().map(Decision::action).toList();
  }

  private void open(String path) {
    page.navigate(server.address() + path);
  }

  private static void select(Page page, String words) {
    page.evaluate(
        "words => { const walk = document.createTreeWalker(document.querySelector('.context'),"
            + " NodeFilter.SHOW_TEXT); let node; while ((node = walk.nextNode())) { const at ="
            + " node.data.indexOf(words); if (at >= 0) { const range = document.createRange();"
            + " range.setStart(node, at); range.setEnd(node, at + words.length); const s ="
            + " getSelection(); s.removeAllRanges(); s.addRange(range);"
            + " document.querySelector('.context').dispatchEvent(new MouseEvent('mouseup'));"
            + " return; } } }",
        words);
  }

  @Test
  void splitMergeUndoAndRedoMoveAClaimBetweenEvents() {
    ResolvedClaim one = claim("Sample Wire", "2022-08-03");
    ResolvedClaim other = claim("Specimen Post", "2022-08-04");
    assertThat(event(one)).isEqualTo(event(other));
    open("review?item=" + one.id());
    page.locator("body").press("m");
    page.locator("[value=split]").click();
    shown(page.locator(".said")).containsText("Split off");
    reconcile();
    assertThat(event(one)).isNotEqualTo(event(other));
    page.locator("body").press("u");
    shown(page.locator(".said")).containsText("Undone");
    reconcile();
    assertThat(event(one)).isEqualTo(event(other));
    page.locator("body").press("U");
    shown(page.locator(".said")).containsText("Done again");
    reconcile();
    assertThat(event(one)).isNotEqualTo(event(other));
    page.locator("body").press("m");
    page.locator("[name=with]").fill(server.address() + "event/" + event(other));
    page.locator("[value=merge]").click();
    shown(page.locator(".said")).containsText("Put together");
    reconcile();
    assertThat(deeds()).contains(Action.SPLIT, Action.MERGE);
    assertThat(event(one)).isEqualTo(event(other));
  }

  private Page signedIn(Server closed, String name) {
    Page own = chromium.page();
    own.navigate(closed.address() + "review/blind?share=100");
    own.locator("[name=name]").fill(name);
    own.locator("[name=password]").fill("a long password");
    own.locator("main button, form button").first().click();
    own.waitForLoadState();
    own.navigate(closed.address() + "review/blind?share=100");
    return own;
  }

  private static void code(Page own, String act, String target) {
    own.locator("form.filter [name=type]").selectOption(act);
    own.locator("form.filter [name=actor]").fill("ARM");
    own.locator("form.filter [name=target]").fill(target);
    own.locator("form.filter button").click();
    own.waitForLoadState();
  }

  @Test
  void twoCodersBlindToEachOtherDisagreeAndSettleFieldByField() {
    try (Accounts accounts = Accounts.open(folder.resolve("users.db"), Clock.systemUTC())) {
      accounts.put("ann", Role.CODER, "a long password".toCharArray());
      accounts.put("ben", Role.CODER, "a long password".toCharArray());
      try (Server closed =
          Server.start(ledger, new Serving(Serving.LOOPBACK, 0, Set.of(), accounts, false, null))) {
        Page ann = signedIn(closed, "ann");
        ann.locator("form.filter [name=target]").fill("AZE");
        ann.reload();
        assertThat(ann.locator("form.filter [name=target]").inputValue())
            .as("typed before a reload")
            .isEqualTo("AZE");
        code(ann, "attack", "AZE");
        Page ben = signedIn(closed, "ben");
        assertThat(ben.content()).doesNotContain("To settle").doesNotContain("program</span>");
        code(ben, "shelling", "AZE");
        shown(ben.locator(".settle").first()).containsText("my own");
        Locator settle = ben.locator(".settle").first();
        settle.locator("[name=type][value^='ann']").check();
        settle.locator("[name=target][value=own]").check();
        settle.locator("[name=target-own]").fill("AZE, CVL");
        settle.locator("[name=why]").fill("both read again");
        settle.locator("button").click();
        shown(ben.locator(".settle .said").first()).containsText("act attack (ann");
        shown(ben.locator(".settle .said").first()).containsText("on AZE, CVL (own)");
        ann.reload();
        shown(ann.locator(".settle .said").first()).containsText("both read again");
      }
    }
    assertThat(deeds()).containsExactly(Action.CODE, Action.CODE, Action.CODE);
  }

  @Test
  void aNameThatIsSelectedIsHiddenEverywhereItStands() {
    ResolvedClaim one = claim("Sample Wire", "2022-08-03");
    open("review?item=" + one.id());
    page.locator("text=mark or hide words").click();
    page.locator("text=Hide words from everybody").click();
    select(page, "Vera Specimen");
    assertThat(page.locator(".takes-words [name=words]").inputValue()).isEqualTo("Vera Specimen");
    page.locator(".takes-words [name=scope]").selectOption("all");
    page.locator(".takes-words [name=why]").fill("a witness");
    page.locator(".takes-words button").click();
    shown(page.locator(".said")).containsText("Hidden in 2 places");
    assertThat(page.content()).doesNotContain("Vera");
    open("event/" + event(claim("Specimen Post", "2022-08-04")));
    assertThat(page.content()).doesNotContain("Vera").contains("\u2588");
    open("review/redactions");
    page.locator("[name=why]").first().fill("to check it");
    page.locator("text=Show the words").first().click();
    shown(page.locator("mark").first()).containsText("Vera Specimen");
  }

  @Test
  void aCodebookLetsInAndNamesTypesOfItsOwn() {
    open("review/codebook");
    page.locator("[name=text]").fill("country AZE\ntype post-attack: (?=post)");
    page.locator("text=Keep").last().click();
    shown(page.locator("[role=alert]")).containsText("R030");
    assertThat(page.locator("[name=text]").inputValue()).contains("(?=post)");
    page.locator("[name=text]").fill("country AZE\ntype post-attack: \\bposts?\\b");
    page.locator("text=Keep").last().click();
    shown(page.locator(".said")).containsText("Kept");
    shown(page.locator("dl.sheet")).containsText("own type post-attack");
    page.locator("dl.sheet a").first().click();
    shown(page.locator("#claims")).containsText("Claims");
    assertThat(page.locator(".account").count()).isEqualTo(2);
    open("search?pattern=(a%2B)%2B%24&in=claims");
    assertThat(page.locator(".account").count()).isZero();
    open("search?pattern=(%3F%3Da)&in=claims");
    assertThat(page.content()).contains("R030");
  }

  @Test
  void aPdfIsTakenWithItsPagesAndOneOfPicturesAsksForATranscript() throws Exception {
    Path pdf = pdf("The mayor spoke.", "A shell fell on the market.");
    open("review/text");
    page.locator("[name=document]").setInputFiles(pdf);
    page.locator("text=Keep").last().click();
    shown(page.locator(".said")).containsText("Kept");
    select(page, "fell");
    page.locator("#missed [name=type]").selectOption("shelling");
    page.locator("#missed button").click();
    shown(page.locator("#missed .history")).containsText("fell");
    String id = page.url().replaceFirst(".*/text/", "").replaceFirst("\\?.*", "");
    ResolvedClaim claim = ledger.report(id).claims().get(0);
    assertThat(ledger.queries().claims(List.of(claim.id())).get(0).page()).isEqualTo(2);
    open("search?q=shell&in=claims");
    shown(page.locator(".account .from").first()).containsText("page 2");
    open("review/text");
    page.locator("[name=document]").setInputFiles(pdf("", ""));
    page.locator("text=Keep").last().click();
    shown(page.locator("[role=alert]")).containsText("R019");
  }

  private Path pdf(String... pages) throws IOException {
    Path file = folder.resolve("report" + pages[0].length() + ".pdf");
    try (PDDocument document = new PDDocument()) {
      for (String words : pages) {
        PDPage sheet = new PDPage();
        document.addPage(sheet);
        try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
          out.beginText();
          out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          out.newLineAtOffset(50, 700);
          out.showText(words);
          out.endText();
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  @Test
  void whatWasDecidedIsDownloadedAsGold() throws Exception {
    open("review?item=" + claim("Sample Wire", "2022-08-03").id());
    page.locator("body").press("a");
    shown(page.locator(".said")).containsText("Accepted");
    open("decisions");
    Download gold = page.waitForDownload(() -> page.locator("text=As gold cases").click());
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(gold.path()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names).containsExactly("expected.json", "reports.jsonl");
  }
}
