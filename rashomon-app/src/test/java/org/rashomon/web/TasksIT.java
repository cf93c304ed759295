package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a first-time reader asks, and in how many clicks the pages answer. */
class TasksIT {
  @TempDir static Path folder;
  private static TourBrowser tour;
  private Page page;
  private int clicks;

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

  @BeforeEach
  void openOverview() {
    page = tour.page(1280, ColorScheme.LIGHT);
    page.navigate(tour.address());
    clicks = 0;
  }

  private void click(Locator what) {
    what.click();
    clicks++;
  }

  /** Whether it is seen without scrolling. */
  private static boolean onScreen(Locator what) {
    double bottom = what.boundingBox().y + what.boundingBox().height;
    return what.isVisible() && bottom <= Chromium.HEIGHT;
  }

  @Test
  void whatIsDisputedAboutTheAugustClashStandsThereAndOneClickShowsTheSentences() {
    Locator clash =
        page.locator(".contested-box article", new Page.LocatorOptions().setHasText("August 2022"))
            .first();
    assertThat(clash.locator(".position").count()).isGreaterThan(1);
    assertThat(onScreen(clash)).isTrue();
    page.waitForSelector("#map[data-ready=yes]");
    TourBrowser.shoot(page, "overview.png");
    click(clash.locator("h3 a"));
    assertThat(page.locator(".dispute.real .side").count()).isGreaterThan(1);
    assertThat(page.locator(".dispute.real b.m-contested").count()).isPositive();
    assertThat(clicks).isEqualTo(1);
    page.locator("#disputes").scrollIntoViewIfNeeded();
    TourBrowser.shoot(page, "event.png");
  }

  @Test
  void whoSaysHowManyDiedSinceWhenAndOfWhoseLossesIsOneClickAway() {
    click(page.locator("nav[aria-label=Pages] >> text=Tolls"));
    assertThat(page.locator("th").allInnerTexts())
        .contains("Said", "By", "How many", "Whose", "Since when");
    assertThat(page.locator("main td a.figure").count()).isPositive();
    assertThat(clicks).isEqualTo(1);
  }

  @Test
  void everyAllegedBreachInAWeekIsTwoClicksAway() {
    click(page.locator("nav[aria-label=Pages] >> text=Ceasefires"));
    click(page.locator("#weeks ~ ul a").first());
    assertThat(page.locator(".found .claim").count()).isPositive();
    assertThat(page.url()).contains("type=ceasefire-violation", "from=", "to=");
    assertThat(clicks).isEqualTo(2);
  }

  @Test
  void aClickOnAFigureLandsOnTheMarkedSentence() {
    page.navigate(tour.address() + "event/" + tour.richest().id());
    Locator figure = page.locator("a.figure").first();
    String anchor = figure.getAttribute("href").replaceFirst(".*#", "");
    click(figure);
    assertThat(page.url()).endsWith("#" + anchor);
    Locator sentence = page.locator("#" + anchor + " ~ a mark").first();
    assertThat(sentence.isVisible()).isTrue();
    assertThat(sentence.boundingBox().y).isBetween(0.0, (double) Chromium.HEIGHT);
    assertThat(sentence.evaluate("mark => getComputedStyle(mark).outlineStyle")).isEqualTo("solid");
    TourBrowser.shoot(page, "report.png");
    assertThat(clicks).isEqualTo(1);
  }
}
