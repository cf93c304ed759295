package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.Rashomon;
import org.rashomon.decide.Decision;
import org.rashomon.export.Export;
import org.rashomon.export.ExportForm;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.Polarity;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.Standing;

/** A coder at the keyboard. */
class ReviewIT {

  /** A picture of one point. */
  private static final String PNG =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  @TempDir Path folder;
  private JdbcLedger ledger;
  private Server server;
  private Chromium chromium;
  private Page page;

  @BeforeEach
  void start() {
    chromium = Chromium.open();
    ledger = JdbcLedger.open(folder.resolve("test.db"), "test");
    ledger.record(List.of(new LedgerEntry(report(), List.of())));
    Rashomon.open(ledger, unread -> List.of()).reconcile();
    server = Server.start(ledger, 0);
    page = chromium.page();
    page.navigate(server.address() + "review");
  }

  @AfterEach
  void stop() {
    if (chromium != null) {
      chromium.close();
      server.close();
      ledger.close();
    }
  }

  private static ResolvedReport report() {
    return Typescript.by(
            "Sample Wire",
            "2022-08-03",
            "\uD83D\uDEA8 The ministry said raiders shot at a post. Later a shell fell on the"
                + " market. Nobody spoke.")
        .says(
            new Typescript.Said(
                "The ministry said raiders shot at a post.",
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

  /** Waits until it is so. */
  private static LocatorAssertions shown(Locator locator) {
    return PlaywrightAssertions.assertThat(locator);
  }

  private void press(String key) {
    page.locator("body").press(key);
    page.waitForLoadState();
  }

  @Test
  void keysDecideAndUndo() {
    press("a");
    shown(page.locator(".said")).containsText("Accepted");
    press("u");
    shown(page.locator(".said")).containsText("Undone");
    press("r");
    shown(page.locator(".said")).containsText("Rejected");
    assertThat(ledger.decisionLog())
        .extracting(Decision::action)
        .containsExactly(Decision.Action.ACCEPT, Decision.Action.UNDO, Decision.Action.REJECT);
  }

  @Test
  void whatIsTypedIsThereAfterAReload() {
    page.locator("[data-draft='actors/0/side']").fill("AZE");
    page.locator(".deed [name=why]").first().fill("the text says Baku");
    page.reload();
    shown(page.locator("[data-draft='actors/0/side']")).hasValue("AZE");
    shown(page.locator(".deed [name=why]").first()).hasValue("the text says Baku");
    page.locator("[data-draft='actors/0/side']").press("Enter");
    page.waitForLoadState();
    String report = report().report().id();
    assertThat(ledger.report(report).claims().get(0).actors().get(0).side()).isEqualTo("AZE");
  }

  @Test
  void selectedWordsBecomeAClaim() {
    select("fell");
    press("c");
    assertThat(page.locator("#missed [name=words]").inputValue()).isEqualTo("fell");
    page.locator("#missed [name=type]").selectOption("shelling");
    page.locator("#missed button").click();
    page.waitForLoadState();
    var added = ledger.report(report().report().id()).claims().get(1);
    assertThat(added.trigger().text()).isEqualTo("fell");
    assertThat(added.quote()).isEqualTo("Later a shell fell on the market.");
  }

  private int clicks;

  private void click(String selector) {
    clicks++;
    page.locator(selector).first().click();
    page.waitForLoadState();
  }

  /** The clicks that docs/review.md states. */
  @Test
  void aWrongSideIsCorrectedEverywhereInFourClicks() {
    page.navigate(server.address());
    click("nav >> text=Review");
    click("text=Change a side everywhere");
    page.keyboard().type("ARM");
    page.keyboard().press("Tab");
    page.keyboard().type("AZE");
    click("#side button");
    shown(page.locator("table.preview tbody tr")).hasCount(1);
    click("#all button");
    shown(page.locator(".said")).containsText("1 claims changed");
    assertThat(ledger.report(report().report().id()).claims().get(0).actors().get(0).side())
        .isEqualTo("AZE");
    assertThat(clicks).isEqualTo(4);
  }

  /** The clicks that docs/review.md states. */
  @Test
  void aMonthIsExportedAsAcledInTwoClicks() throws Exception {
    page.navigate(server.address());
    click("nav >> text=Export");
    page.locator("[name=from]").fill("2022-08-01");
    page.locator("[name=to]").fill("2022-08-31");
    Download file = page.waitForDownload(() -> click("[aria-label='ACLED, CSV']"));
    assertThat(Files.readString(file.path())).contains("event_id_cnty", "2022-08-03");
    assertThat(clicks).isEqualTo(2);
  }

  @Test
  void aSheetEditedElsewhereComesBackAfterALook() throws Exception {
    Path sheet = folder.resolve("claims.csv");
    try (var out = Files.newOutputStream(sheet)) {
      new Export(ledger, EventFilter.ALL, LocalDate.of(2023, 1, 1), List.of())
          .write(ExportForm.CLAIMS, "csv", out);
    }
    Files.writeString(sheet, Files.readString(sheet).replace("\"ARM\"", "\"RUS\""));
    page.locator("text=Bring a sheet").click();
    page.locator("[name=sheet]").setInputFiles(sheet);
    page.locator("text=Look").last().click();
    shown(page.locator("table.preview")).containsText("ARM");
    shown(page.locator("table.preview")).containsText("RUS");
    assertThat(ledger.decisionLog()).as("a look changes nothing").isEmpty();
    page.locator("text=Take over all 1").click();
    shown(page.locator(".said")).containsText("1 cells taken over");
    assertThat(ledger.report(report().report().id()).claims().get(0).actors().get(0).side())
        .isEqualTo("RUS");
  }

  @Test
  void aCodedSheetIsHeldBesideTheLedger() throws Exception {
    Path sheet = folder.resolve("acled.csv");
    Files.writeString(
        sheet,
        "event_id_cnty,event_date,time_precision,event_type,country,location,latitude,longitude,"
            + "fatalities\n"
            + "AZE1,2022-08-03,1,Battles,Azerbaijan,Lachin,39.6,46.5,0\n"
            + "AZE2,2021-01-01,1,Battles,Azerbaijan,Lachin,39.6,46.5,0\n");
    page.locator("text=Bring a sheet").click();
    page.locator("[name=sheet]").setInputFiles(sheet);
    page.locator("text=Look").last().click();
    shown(page.locator("table.preview")).containsText("AZE1");
    shown(page.locator("table.preview")).containsText("AZE2");
    shown(page.locator("table.preview")).containsText("missed");
    shown(page.locator("main [role=status]").first()).containsText("1 missed");
  }

  @Test
  void aSheetThatIsNoneIsRefusedInWords() throws Exception {
    Path sheet = Files.writeString(folder.resolve("bad.xlsx"), "no workbook");
    page.locator("text=Bring a sheet").click();
    page.locator("[name=sheet]").setInputFiles(sheet);
    page.locator("text=Look").last().click();
    shown(page.locator("[role=alert]")).containsText("no Excel file");
  }

  @Test
  void aNoteAndANewPlaceAreKept() {
    page.locator(".deed [name=why]").first().fill("ask the desk");
    page.locator("[data-key=n]").click();
    shown(page.locator(".history")).containsText("ask the desk");
    page.locator("[data-draft='counts/0/value']").fill("2");
    page.locator("[data-draft='counts/0/value']").press("Enter");
    page.waitForLoadState();
    assertThat(ledger.report(report().report().id()).claims().get(0).counts().get(0).high())
        .isEqualTo(2);
  }

  @Test
  void whatIsSentButNotTakenIsThereAgain() {
    page.locator(".deed [name=why]").first().fill("the line broke");
    page.route("**/review/claim", route -> route.abort());
    page.locator("[data-key=n]").click();
    page.unroute("**/review/claim");
    page.navigate(server.address() + "review");
    assertThat(page.locator(".deed [name=why]").first().inputValue()).isEqualTo("the line broke");
    page.locator("[data-key=n]").click();
    shown(page.locator(".said")).containsText("Noted");
    assertThat(page.locator(".deed [name=why]").first().inputValue()).isEmpty();
  }

  private void select(String words) {
    page.evaluate(
        "words => { const text = document.querySelector('.context'); const walk ="
            + " document.createTreeWalker(text, NodeFilter.SHOW_TEXT); let node; while ((node ="
            + " walk.nextNode())) { const at = node.data.indexOf(words); if (at >= 0) { const"
            + " range = document.createRange(); range.setStart(node, at); range.setEnd(node, at +"
            + " words.length); const s = getSelection(); s.removeAllRanges(); s.addRange(range);"
            + " } } }",
        words);
  }

  @Test
  void aPictureInAnotherLanguageIsCodedByHand() throws Exception {
    Path picture = folder.resolve("scan.bin");
    Files.write(picture, Base64.getDecoder().decode(PNG));
    page.locator("text=Code a text by hand").click();
    page.waitForLoadState();
    String arabic =
        "\u0628\u064A\u0627\u0646\n\u0642\u0635\u0641\u062A \u0627\u0644\u0642\u0648\u0627\u062A"
            + " \u0627\u0644\u0642\u0631\u064A\u0629.";
    String act = "\u0642\u0635\u0641\u062A";
    page.locator("[name=text]").fill(arabic);
    page.locator("[name=language]").fill("ar");
    page.reload();
    shown(page.locator("[name=text]")).hasValue(arabic);
    page.locator("[name=published]").fill("2022-08-03");
    page.locator("[name=document]").setInputFiles(picture);
    page.locator("text=Keep").last().click();
    shown(page.locator(".said")).containsText("Kept");
    assertThat(page.locator("img.document").getAttribute("src")).contains("/review/document/");
    select(act);
    press("c");
    page.locator("#missed [name=type]").selectOption("shelling");
    page.locator("#missed [name=actor]").fill("SYR");
    page.locator("#missed button").click();
    shown(page.locator("#missed .history")).containsText(act);
    String id = page.url().replaceFirst(".*/text/", "").replaceFirst("\\?.*", "");
    var claim = ledger.report(id).claims().get(0);
    assertThat(claim.trigger().text()).isEqualTo(act);
    assertThat(claim.actors().get(0).side()).isEqualTo("SYR");
    assertThat(claim.quote()).contains(act);
    try (var kept = Files.list(folder.resolve("test.db.documents"))) {
      assertThat(kept).singleElement().asString().endsWith(".png");
    }
  }
}
