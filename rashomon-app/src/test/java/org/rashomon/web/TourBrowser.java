package org.rashomon.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.rashomon.Newsroom;
import org.rashomon.Rashomon;
import org.rashomon.ingest.Given;
import org.rashomon.ingest.Ingest;
import org.rashomon.ingest.Report;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.problem.Problem;
import org.rashomon.reconcile.Event;
import org.rashomon.web.access.Accounts;

/**
 * The ledger of the tour, and one report of our own in Arabic, served and looked at in Chromium; a
 * second server asks for a sign-in.
 */
final class TourBrowser implements AutoCloseable {
  static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static final String ARABIC =
      "{\"text\":\"قال شهود إن قذيفة سقطت قرب السوق يوم الأربعاء، ولم يُعرف من أطلقها (Lachin)."
          + " قُتل شخصان.\",\"title\":\"قذيفة قرب السوق\",\"outlet\":\"صحيفة المثال\","
          + "\"published\":\"2022-08-02\",\"language\":\"ar\"}\n";

  private final Ledger ledger;
  private final Accounts accounts;
  private final Server server;
  private final Server closed;
  private final Server large;
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final Chromium chromium;

  private TourBrowser(Path folder, Chromium chromium) throws IOException {
    this.chromium = chromium;
    Path file = folder.resolve("tour.db");
    ledger = JdbcLedger.open(file, "tour");
    try (Newsroom newsroom = Newsroom.open(1)) {
      Rashomon.open(ledger, newsroom::read)
          .read((reports, problems) -> dispatches(folder, reports, problems), new Silence());
    }
    ledger.note(Ledger.CORPUS, "tour sample");
    server =
        Server.start(
            ledger,
            new Serving(Serving.LOOPBACK, 0, Set.of(), null, false, file).with(this::readSlowly));
    large = Server.start(Large.of(ledger), 0);
    accounts = Accounts.open(folder.resolve("users.db"), Clock.systemUTC());
    closed =
        Server.start(ledger, new Serving(Serving.LOOPBACK, 0, Set.of(), accounts, false, null));
  }

  /** Starts all of it; skips the tests where there is no Chromium. */
  static TourBrowser open(Path folder) throws IOException {
    return new TourBrowser(folder, Chromium.open());
  }

  private static void dispatches(
      Path folder, Consumer<Report> reports, Consumer<Problem> problems) {
    Path file = folder.resolve("reports.jsonl");
    Path arabic = folder.resolve("arabic.jsonl");
    try (InputStream in =
        TourBrowser.class.getResourceAsStream("/org/rashomon/cli/tour/reports.jsonl")) {
      Files.copy(in, file);
      Files.writeString(arabic, ARABIC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    new Ingest().read(List.of(file, arabic), Given.nothing(), reports, problems);
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

  Ledger ledger() {
    return ledger;
  }

  /** Where the pages are. */
  String address() {
    return server.address();
  }

  /** Where one must sign in. */
  String closedAddress() {
    return closed.address();
  }

  /** Where the same ledger says it is a large one. */
  String largeAddress() {
    return large.address();
  }

  /** Reads nothing, and stops in the middle until it may go on. */
  private Rashomon.Tidings readSlowly(List<Path> files, Given given, Rashomon.Watcher watcher) {
    watcher.recorded(1);
    try {
      goOn.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new Rashomon.Tidings(3, 0, 0);
  }

  /** Lets reading end. */
  void goOn() {
    goOn.countDown();
  }

  /** A page on which no script runs. */
  Page plainPage(int width) {
    return chromium.plainPage(width);
  }

  Page page(int width, ColorScheme colours) {
    return chromium.page(width, colours);
  }

  static void shoot(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name)));
  }

  /** The event with most disputes that has figures. */
  Event richest() {
    return ledger.reconciliation().events().stream()
        .filter(event -> !event.counts().isEmpty())
        .max(
            Comparator.<Event>comparingInt(event -> event.disputes().size())
                .thenComparing(event -> event.accounts().size())
                .thenComparing(Event::id))
        .orElseThrow();
  }

  /** Two reports of that event. */
  List<String> reports() {
    List<String> reports =
        new ArrayList<>(
            ledger.queries().claimsOfEvent(richest().id(), null, 40).items().stream()
                .map(row -> row.claim().report())
                .distinct()
                .toList());
    return List.of(reports.get(0), reports.get(reports.size() - 1));
  }

  @Override
  public void close() {
    goOn();
    chromium.close();
    large.close();
    server.close();
    closed.close();
    accounts.close();
    ledger.close();
  }
}
