package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.Rashomon;
import org.rashomon.decide.Decision;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.Polarity;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.Standing;

/** A coder at the keyboard. */
class ReviewIT {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  @TempDir Path folder;
  private JdbcLedger ledger;
  private Server server;
  private Playwright playwright;
  private Page page;

  @BeforeEach
  void start() {
    Assumptions.assumeTrue(
        Files.exists(CHROMIUM), "needs Chromium: apt-get install -y chromium, then run again");
    ledger = JdbcLedger.open(folder.resolve("test.db"), "test");
    ledger.record(List.of(new LedgerEntry(report(), List.of())));
    Rashomon.open(ledger, unread -> List.of()).reconcile();
    server = Server.start(ledger, 0);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox")));
    page = browser.newPage();
    page.navigate(server.address() + "review");
  }

  @AfterEach
  void stop() {
    if (playwright != null) {
      playwright.close();
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

  private void press(String key) {
    page.locator("body").press(key);
    page.waitForLoadState();
  }

  @Test
  void keysDecideAndUndo() {
    press("a");
    assertThat(page.locator(".said").textContent()).contains("Accepted");
    press("u");
    assertThat(page.locator(".said").textContent()).contains("Undone");
    press("r");
    assertThat(page.locator(".said").textContent()).contains("Rejected");
    assertThat(ledger.decisionLog())
        .extracting(Decision::action)
        .containsExactly(Decision.Action.ACCEPT, Decision.Action.UNDO, Decision.Action.REJECT);
  }

  @Test
  void whatIsTypedIsThereAfterAReload() {
    page.locator("[data-draft='actors/0/side']").fill("AZE");
    page.locator(".deed [name=why]").first().fill("the text says Baku");
    page.reload();
    assertThat(page.locator("[data-draft='actors/0/side']").inputValue()).isEqualTo("AZE");
    assertThat(page.locator(".deed [name=why]").first().inputValue())
        .isEqualTo("the text says Baku");
    page.locator("[data-draft='actors/0/side']").press("Enter");
    page.waitForLoadState();
    String report = report().report().id();
    assertThat(ledger.report(report).claims().get(0).actors().get(0).side()).isEqualTo("AZE");
  }

  @Test
  void selectedWordsBecomeAClaim() {
    page.evaluate(
        "() => { const text = document.querySelector('.context'); const walk ="
            + " document.createTreeWalker(text, NodeFilter.SHOW_TEXT); let node; while ((node ="
            + " walk.nextNode())) { const at = node.data.indexOf('fell'); if (at >= 0) { const"
            + " range = document.createRange(); range.setStart(node, at); range.setEnd(node, at +"
            + " 4); const s = getSelection(); s.removeAllRanges(); s.addRange(range); } } }");
    press("c");
    assertThat(page.locator("#missed [name=words]").inputValue()).isEqualTo("fell");
    page.locator("#missed [name=type]").selectOption("shelling");
    page.locator("#missed button").click();
    page.waitForLoadState();
    var added = ledger.report(report().report().id()).claims().get(1);
    assertThat(added.trigger().text()).isEqualTo("fell");
    assertThat(added.quote()).isEqualTo("Later a shell fell on the market.");
  }
}
