package org.rashomon.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The browser of the tests. */
final class Chromium implements AutoCloseable {
  static final int HEIGHT = 1000;
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setArgs(List.of("--no-sandbox")));
  }

  /** Starts it; skips the tests where it isn't there. */
  static Chromium open() {
    Assumptions.assumeTrue(
        Files.exists(PROGRAM), "needs Chromium: apt-get install -y chromium, then run again");
    return new Chromium();
  }

  /** A page of a new visitor. */
  Page page() {
    return browser.newPage();
  }

  Page page(int width, ColorScheme colours) {
    return browser
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(colours)
                .setLocale("en-GB"))
        .newPage();
  }

  /** A page on which no script runs. */
  Page plainPage(int width) {
    return browser
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setJavaScriptEnabled(false))
        .newPage();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
