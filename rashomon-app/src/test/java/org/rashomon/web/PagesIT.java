package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.Newsroom;
import org.rashomon.Rashomon;
import org.rashomon.ingest.Given;
import org.rashomon.ingest.Ingest;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.problem.Problem;
import org.rashomon.reconcile.Event;

/** The pages of the tour in a browser. */
class PagesIT {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static final int HEIGHT = 1250;

  @TempDir static Path folder;
  private static Ledger ledger;
  private static Server server;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    Assumptions.assumeTrue(
        Files.exists(CHROMIUM), "needs Chromium: apt-get install -y chromium, then run again");
    ledger = JdbcLedger.open(folder.resolve("tour.db"), "tour");
    try (Newsroom newsroom = Newsroom.open(1)) {
      Rashomon.open(ledger, newsroom::read).read(PagesIT::dispatches, new Silence());
    }
    ledger.note(Ledger.CORPUS, "tour sample");
    server = Server.start(ledger, 0);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox")));
  }

  private static void dispatches(
      java.util.function.Consumer<org.rashomon.ingest.Report> reports,
      java.util.function.Consumer<Problem> problems) {
    Path file = folder.resolve("reports.jsonl");
    try (InputStream in =
        PagesIT.class.getResourceAsStream("/org/rashomon/cli/tour/reports.jsonl")) {
      Files.copy(in, file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    new Ingest().read(List.of(file), Given.nothing(), reports, problems);
  }

  /** Watches without a word. */
  private static final class Silence implements Rashomon.Watcher {
    @Override
    public void recorded(int reports) {}

    @Override
    public void problem(Problem problem) {}

    @Override
    public void reconciling() {}
  }

  @AfterAll
  static void stop() {
    if (playwright != null) {
      playwright.close();
    }
    if (server != null) {
      server.close();
      ledger.close();
    }
  }

  /** The event with most accounts that has figures. */
  private static Event richest() {
    return ledger.reconciliation().events().stream()
        .filter(event -> !event.counts().isEmpty())
        .max(
            java.util.Comparator.<Event>comparingInt(event -> event.disputes().size())
                .thenComparing(event -> event.accounts().size())
                .thenComparing(Event::id))
        .orElseThrow();
  }

  private static Page page(int width, ColorScheme colours) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(colours)
                .setLocale("en-GB"));
    return context.newPage();
  }

  private static void shoot(Page page, String name, boolean whole) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name)).setFullPage(whole));
  }

  @Test
  void aClickOnAFigureLandsOnTheMarkedSentence() {
    Page page = page(1280, ColorScheme.LIGHT);
    page.navigate(server.address() + "event/" + richest().id());
    shoot(page, "event.png", false);
    Locator figure = page.locator("a.figure").first();
    String anchor = figure.getAttribute("href").replaceFirst(".*#", "");
    figure.click();
    assertThat(page.url()).endsWith("#" + anchor);
    Locator sentence = page.locator("#" + anchor + " ~ a mark").first();
    assertThat(sentence.isVisible()).isTrue();
    double top = sentence.boundingBox().y;
    assertThat(top).isBetween(0.0, (double) HEIGHT);
    assertThat(sentence.evaluate("mark => getComputedStyle(mark).outlineStyle")).isEqualTo("solid");
    shoot(page, "report.png", false);
  }

  @Test
  void noPageIsWiderThanItsScreenOrComplains() {
    for (int width : List.of(390, 1280, 2560)) {
      for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        Page page = page(width, colours);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(
            message -> {
              if (message.type().equals("error") && !message.text().contains("404")) {
                complaints.add(message.text());
              }
            });
        visit(page, width + "-" + colours.name().toLowerCase(java.util.Locale.ROOT));
        assertThat(complaints).isEmpty();
        page.context().close();
      }
    }
  }

  private static void visit(Page page, String suffix) {
    Event event = richest();
    String report =
        ledger.queries().claimsOfEvent(event.id(), null, 1).items().get(0).claim().report();
    Map<String, String> pages =
        Map.of(
            "events", "",
            "event", "event/" + event.id(),
            "report", "report/" + report,
            "reports", "reports",
            "ceasefires", "ceasefires",
            "problems", "problems",
            "about", "about",
            "error", "event/none");
    pages.forEach(
        (name, path) -> {
          page.navigate(server.address() + path);
          Object over = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
          assertThat(((Number) over).intValue()).as(name + " " + suffix).isLessThanOrEqualTo(0);
          shoot(page, name + "-" + suffix + ".png", false);
        });
  }

  @Test
  void aKeyboardAloneReachesTheContentAndSeesWhereItIs() {
    Page page = page(1280, ColorScheme.LIGHT);
    page.navigate(server.address());
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
  }
}
