package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

  private static final int HEIGHT = 1000;

  /** What the rules of WCAG 2.2 AA find, each with the first place. */
  private static final String AXE =
      """
      async () => (await axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa",
        "wcag22aa", "best-practice"]})).violations.map(one => one.id + " at "
        + one.nodes.map(node => node.target.join(" ") + " " + (node.any[0]?.message ?? "")).slice(0, 3)
          .join("; "))
      """;

  private static final List<Screen> SCREENS =
      List.of(
          new Screen("phone", 390, ColorScheme.DARK),
          new Screen("desk", 1280, ColorScheme.LIGHT),
          new Screen("wall", 3840, ColorScheme.DARK));

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

  private record Screen(String name, int width, ColorScheme colours) {}

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
    for (Screen screen : SCREENS) {
      Page page = page(screen.width(), screen.colours());
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
              complaints.add(message.text());
            }
          });
      visit(page, screen.name());
      assertThat(complaints).isEmpty();
      page.context().close();
    }
  }

  /** Every kind of page, by its name. */
  private static Map<String, String> pages() {
    Event event = richest();
    List<String> reports =
        ledger.queries().claimsOfEvent(event.id(), null, 40).items().stream()
            .map(row -> row.claim().report())
            .distinct()
            .toList();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("overview", "");
    pages.put("overview-filtered", "?type=attack&disputed=1");
    pages.put("overview-empty", "?q=nosuchword");
    pages.put("event", "event/" + event.id());
    pages.put("report", "report/" + reports.get(0));
    pages.put("compare", "compare?a=" + reports.get(0) + "&b=" + reports.get(reports.size() - 1));
    pages.put("search", "search?q=ceasefire");
    pages.put("search-empty", "search");
    pages.put("tolls", "tolls");
    pages.put("ceasefires", "ceasefires");
    pages.put("ceasefire", "ceasefire/" + ledger.queries().ceasefires().get(0).id());
    pages.put("sources", "sources");
    pages.put("source", "source?name=AZE");
    pages.put("reports", "reports");
    pages.put("problems", "problems");
    pages.put("about", "about");
    pages.put("error", "event/none");
    return pages;
  }

  private static void visit(Page page, String suffix) {
    pages()
        .forEach(
            (name, path) -> {
              page.navigate(server.address() + path);
              Object over =
                  page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
              assertThat(((Number) over).intValue()).as(name + " " + suffix).isLessThanOrEqualTo(0);
              shoot(page, name + "-" + suffix + ".png", false);
            });
  }

  @Test
  void axeFindsNothing() throws IOException {
    String axe;
    try (InputStream in =
        PagesIT.class.getResourceAsStream(
            "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> found = new ArrayList<>();
    for (Screen screen : SCREENS) {
      Page page = page(screen.width(), screen.colours());
      pages()
          .forEach(
              (name, path) -> {
                page.navigate(server.address() + path);
                page.evaluate(axe);
                ((List<?>) page.evaluate(AXE))
                    .forEach(one -> found.add(name + " " + screen.name() + ": " + one));
              });
      page.context().close();
    }
    assertThat(found).isEmpty();
  }

  @Test
  void theDisputedEventIsOneClickAway() {
    Page page = page(1280, ColorScheme.LIGHT);
    page.navigate(server.address());
    assertThat(page.locator(".contested-box .position").count()).isGreaterThan(1);
    page.waitForSelector("#map[data-ready=yes]");
    shoot(page, "overview.png", false);
    page.locator(".contested-box h3 a").first().click();
    assertThat(page.locator(".dispute.real .side").count()).isGreaterThan(1);
    assertThat(page.locator(".dispute.real b.m-contested").count()).isPositive();
  }

  @Test
  void whoSaysHowManyDiedIsOneClickAway() {
    Page page = page(1280, ColorScheme.LIGHT);
    page.navigate(server.address());
    page.locator("nav[aria-label=Pages] >> text=Tolls").click();
    assertThat(page.locator("th").allInnerTexts())
        .contains("Said", "By", "How many", "Whose", "Since when");
    assertThat(page.locator("main a.figure").count()).isPositive();
  }

  @Test
  void theAllegedBreachesOfAWeekAreTwoClicksAway() {
    Page page = page(1280, ColorScheme.LIGHT);
    page.navigate(server.address());
    page.locator("nav[aria-label=Pages] >> text=Ceasefires").click();
    page.locator("#weeks ~ ul a").first().click();
    assertThat(page.locator(".found .claim").count()).isPositive();
    assertThat(page.url()).contains("type=ceasefire-violation", "from=", "to=");
  }

  @Test
  void timelineAndListFollowOneFilterThatStandsInTheAddress() {
    Page page = page(1280, ColorScheme.LIGHT);
    page.navigate(server.address());
    page.waitForSelector("#map[data-ready=yes]");
    String before = page.locator("#board .summary").innerText();
    com.microsoft.playwright.options.BoundingBox box = page.locator("#brush").boundingBox();
    page.mouse().move(box.x + box.width * 0.8, box.y + 20);
    page.mouse().down();
    page.mouse().move(box.x + box.width - 1, box.y + 20);
    page.mouse().up();
    page.waitForURL("**from=**");
    assertThat(page.locator("#from").inputValue()).startsWith("20");
    assertThat(page.locator("#board .summary").innerText()).isNotEqualTo(before);
    page.navigate(page.url());
    assertThat(page.locator("#from").inputValue()).startsWith("20");
    page.context().close();
  }

  @Test
  void aPrintedPageHasNoMenuAndNoForm() {
    Page page = page(800, ColorScheme.LIGHT);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.navigate(server.address());
    assertThat(page.locator(".masthead nav").isVisible()).isFalse();
    assertThat(page.locator("#filter").isVisible()).isFalse();
    assertThat(page.locator("article.event").first().isVisible()).isTrue();
    shoot(page, "print.png", false);
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
