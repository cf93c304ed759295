package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.ledger.ReportFilter;

/** Every kind of page in a browser: on every screen, by keys alone, in print, in Arabic. */
class PagesIT {
  /** What the rules of WCAG 2.2 AA find, each with the first places. */
  private static final String AXE =
      """
      async () => (await axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa",
        "wcag22aa", "best-practice"]})).violations.map(one => one.id + " at "
        + one.nodes.map(node => node.target.join(" ") + " " + (node.any[0]?.message ?? "")).slice(0, 3)
          .join("; "))
      """;

  static final List<Screen> SCREENS =
      List.of(
          new Screen("phone", 390, ColorScheme.DARK),
          new Screen("desk", 1280, ColorScheme.LIGHT),
          new Screen("wall", 3840, ColorScheme.DARK));

  @TempDir static Path folder;
  private static TourBrowser tour;

  @BeforeAll
  static void start() throws IOException {
    tour = TourBrowser.open(folder);
  }

  @AfterAll
  static void stop() {
    if (tour != null) {
      tour.close();
    }
  }

  record Screen(String name, int width, ColorScheme colours) {}

  /** Every kind of page, by its name. */
  private static Map<String, String> pages() {
    String here = tour.address();
    List<String> reports = tour.reports();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("overview", here);
    pages.put("overview-filtered", here + "?type=attack&disputed=1&from=2022-01-01");
    pages.put("overview-empty", here + "?q=nosuchword");
    pages.put("event", here + "event/" + tour.richest().id());
    pages.put("dossier", here + "dossier/" + tour.richest().id());
    pages.put("kept", here + "kept");
    pages.put("report", here + "report/" + reports.get(0));
    pages.put("arabic", here + "report/" + arabic());
    pages.put("compare", here + "compare?a=" + reports.get(0) + "&b=" + reports.get(1));
    pages.put("search", here + "search?q=ceasefire");
    pages.put("search-empty", here + "search");
    pages.put("tolls", here + "tolls");
    pages.put("tolls-latest", here + "tolls?rule=latest");
    pages.put("ceasefires", here + "ceasefires");
    pages.put("ceasefire", here + "ceasefire/" + tour.ledger().queries().ceasefires().get(0).id());
    pages.put("sources", here + "sources");
    pages.put("source", here + "source?name=AZE");
    pages.put("outlet", here + "source?name=Sample+Wire");
    pages.put("reports", here + "reports");
    pages.put("read", here + "read");
    pages.put("work", here + "long-work");
    pages.put("review", here + "review");
    pages.put("bulk", here + "review/bulk?from=AZE&to=ARM");
    pages.put("decisions", here + "decisions");
    pages.put("blind", here + "review/blind?share=100");
    pages.put("text", here + "review/text");
    pages.put("hide", here + "review/text/" + reports.get(0));
    pages.put("sheet", here + "review/sheet");
    pages.put("codebook", here + "review/codebook");
    pages.put("redactions", here + "review/redactions");
    pages.put("export", here + "export");
    pages.put("sql", here + "sql");
    pages.put("sql-answer", here + "sql?q=SELECT+type,+COUNT(*)+FROM+claim+GROUP+BY+type");
    pages.put("problems", here + "problems");
    pages.put("about", here + "about");
    pages.put("error", here + "event/none");
    pages.put("sign-in", tour.closedAddress() + "sign-in");
    return pages;
  }

  private static String arabic() {
    return tour.ledger().queries().reports(ReportFilter.ALL, null, 40).items().stream()
        .filter(report -> "ar".equals(report.language()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void noPageIsWiderThanItsScreenOrComplainsAndAxeFindsNothing() throws IOException {
    String axe = axe();
    List<String> found = new ArrayList<>();
    for (Screen screen : SCREENS) {
      Page page = tour.page(screen.width(), screen.colours());
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
              found.add(page.url() + ": " + message.text());
            }
          });
      pages()
          .forEach((name, address) -> look(page, name + "-" + screen.name(), address, found, axe));
      page.context().close();
    }
    assertThat(found).isEmpty();
  }

  static String axe() throws IOException {
    try (InputStream in =
        PagesIT.class.getResourceAsStream(
            "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Adds what is wrong with the page at an address: too wide, or what axe finds. */
  static void look(Page page, String name, String address, List<String> found, String axe) {
    page.navigate(address);
    Number over =
        (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    if (over.intValue() > 0) {
      found.add(name + ": " + over + " wider than the screen");
    }
    TourBrowser.shoot(page, name + ".png");
    page.evaluate(axe);
    ((List<?>) page.evaluate(AXE)).forEach(one -> found.add(name + ": " + one));
  }

  @Test
  void howFarLongWorkIsIsToldAndGoesOnThroughAReload() throws IOException {
    Page page = tour.page(390, ColorScheme.LIGHT);
    page.navigate(tour.address() + "read");
    Path file = Files.writeString(folder.resolve("brought.jsonl"), "{}\n{}\n{}\n");
    page.locator("input[type=file]").setInputFiles(file);
    page.locator(".bring button").click();
    page.waitForURL("**/long-work/*");
    Locator counts = page.locator(".counts");
    page.waitForCondition(() -> counts.innerText().equals("1 of 3"));
    assertThat(page.locator("[role=status] .step").innerText()).isEqualTo("Reading reports");
    assertThat(page.locator("progress").getAttribute("max")).isEqualTo("3");
    List<String> found = new ArrayList<>();
    look(page, "work-going", page.url(), found, axe());
    assertThat(found).isEmpty();
    assertThat(page.locator("progress").count()).isEqualTo(1);
    String work = page.url();
    page.navigate(tour.address());
    page.waitForSelector("#under-way a");
    assertThat(page.locator("#under-way").innerText()).contains("Reading 1 file 33 %");
    page.navigate(work);
    tour.goOn();
    page.waitForSelector(".outcome");
    assertThat(page.title()).startsWith("Over: Reading 1 file");
    assertThat(page.locator(".outcome").innerText()).contains("3 reports came");
    page.context().close();
  }

  @Test
  void chartsThatComeLaterFillTheMapAndStandBehindALinkWithoutScripts() {
    Page page = tour.page(1280, ColorScheme.LIGHT);
    page.navigate(tour.largeAddress() + "?type=attack");
    page.waitForSelector("#charts #brush");
    page.waitForSelector("#map[data-ready=yes]");
    page.waitForCondition(() -> page.locator(".spot").count() > 0);
    assertThat(page.locator("#summary").innerText()).contains("disputed pass this filter");
    assertThat(page.url()).doesNotContain("charts");
    page.context().close();
    Page plain = tour.plainPage(1280);
    plain.navigate(tour.largeAddress() + "?type=shelling");
    assertThat(plain.locator("article.event").count()).isPositive();
    assertThat(plain.locator("#brush").count()).isZero();
    plain.locator(".charts-later a").click();
    assertThat(plain.locator("#brush").count()).isEqualTo(1);
    plain.context().close();
  }

  @Test
  void timelineAndListFollowOneFilterThatStandsInTheAddress() {
    Page page = tour.page(1280, ColorScheme.LIGHT);
    page.navigate(tour.address());
    page.waitForSelector("#map[data-ready=yes]");
    String before = page.locator("#board .summary").innerText();
    BoundingBox box = page.locator("#brush").boundingBox();
    page.mouse().move(box.x + box.width * 0.8, box.y + 20);
    page.mouse().down();
    page.mouse().move(box.x + box.width - 1, box.y + 20);
    page.mouse().up();
    page.waitForURL("**from=**");
    assertThat(page.locator("#from").inputValue()).startsWith("20");
    assertThat(page.locator("#board .summary").innerText()).isNotEqualTo(before);
    page.navigate(page.url());
    assertThat(page.locator("#from").inputValue()).startsWith("20");
    page.locator(".chip").first().click();
    assertThat(page.url()).doesNotContain("from=");
    page.context().close();
  }

  @Test
  void aPrintedPageHasNoMenuAndNoForm() {
    Page page = tour.page(800, ColorScheme.LIGHT);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.navigate(tour.address());
    assertThat(page.locator(".masthead nav").isVisible()).isFalse();
    assertThat(page.locator("#filter").isVisible()).isFalse();
    assertThat(page.locator("article.event").first().isVisible()).isTrue();
    TourBrowser.shoot(page, "print.png");
    page.context().close();
  }

  @Test
  void aSecondVisitMarksWhatIsNew() {
    Page page = tour.page(1280, ColorScheme.LIGHT);
    page.navigate(tour.address());
    assertThat(page.locator(".badge.fresh:visible").count()).isZero();
    page.evaluate(
        "() => { const seen = JSON.parse(localStorage.seen); seen.at -= 3600e3; delete"
            + " seen.now[document.querySelector('[data-seen]').dataset.seen];"
            + " localStorage.seen = JSON.stringify(seen); }");
    page.reload();
    assertThat(page.locator(".badge.fresh:visible").allInnerTexts()).containsExactly("new to you");
    assertThat(page.locator("#since").innerText()).startsWith("1 of the");
    page.context().close();
  }

  @Test
  void aKeyboardAloneReachesTheContentAndSeesWhereItIs() {
    Page page = tour.page(1280, ColorScheme.LIGHT);
    page.navigate(tour.address());
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
    page.context().close();
  }

  @Test
  void aMarkOnTheMapIsReachedAndChosenByKeys() {
    Page page = tour.page(1280, ColorScheme.LIGHT);
    page.navigate(tour.address());
    page.waitForSelector("#map[data-ready=yes]");
    String single = ".spot[aria-label^='Baku']";
    page.locator("#map").focus();
    for (int steps = 0; steps < 12; steps++) {
      page.keyboard().press("Tab");
      if ((Boolean) page.evaluate("one => document.activeElement.matches(one)", single)) {
        break;
      }
    }
    page.keyboard().press("Enter");
    page.waitForURL("**place=Baku**");
    assertThat(page.locator(".chip").innerText()).contains("Baku");
    page.context().close();
  }

  @Test
  void arabicRunsFromTheRightAndLeavesTheRestAlone() {
    Page page = tour.page(1280, ColorScheme.LIGHT);
    page.navigate(tour.address() + "report/" + arabic());
    Locator body = page.locator(".text .body");
    assertThat(body.evaluate("one => getComputedStyle(one).direction")).isEqualTo("rtl");
    assertThat(body.getAttribute("lang")).isEqualTo("ar");
    assertThat(page.locator("h1").evaluate("one => getComputedStyle(one).direction"))
        .isEqualTo("rtl");
    page.navigate(tour.address() + "reports");
    Locator title = page.locator("bdi", new Page.LocatorOptions().setHasText("قذيفة"));
    assertThat(title.evaluate("one => getComputedStyle(one).unicodeBidi")).isEqualTo("isolate");
    assertThat(title.evaluate("one => getComputedStyle(one.closest('tr')).direction"))
        .isEqualTo("ltr");
    page.context().close();
  }
}
