package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.ReportFilter;
import org.rashomon.ledger.jdbc.JdbcLedger;

/**
 * Pages over a large ledger in a browser; {@code RASHOMON_LARGE_LEDGER} names its file, which
 * {@code benchmarks/pages} makes.
 */
@EnabledIfEnvironmentVariable(
    named = "RASHOMON_LARGE_LEDGER",
    matches = ".+",
    disabledReason = "needs a ledger that benchmarks/pages has made")
class LargeLedgerIT {
  private static Map<String, String> pages(String here, LedgerQueries queries) {
    var event = queries.events(EventFilter.ALL, null, 1).items().get(0);
    var reports = queries.reports(ReportFilter.ALL, null, 2).items();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("overview", here);
    pages.put("overview-disputed", here + "?disputed=1&type=shelling");
    pages.put("overview-charts", here + "?charts=1");
    pages.put("event", here + "event/" + event.id());
    pages.put("dossier", here + "dossier/" + event.id());
    pages.put("report", here + "report/" + reports.get(0).id());
    pages.put("compare", here + "compare?a=" + reports.get(0).id() + "&b=" + reports.get(1).id());
    pages.put("search", here + "search?q=ministry");
    pages.put("tolls", here + "tolls");
    pages.put("ceasefires", here + "ceasefires");
    pages.put("ceasefire", here + "ceasefire/" + queries.ceasefires().get(0).id());
    pages.put("sources", here + "sources");
    pages.put("source", here + "source?name=" + event.sides().get(0));
    pages.put("reports", here + "reports");
    pages.put("review", here + "review");
    pages.put("export", here + "export");
    pages.put("problems", here + "problems");
    pages.put("about", here + "about");
    return pages;
  }

  @Test
  void noPageIsWiderThanItsScreenAndAxeFindsNothing() throws IOException {
    Path file = Path.of(System.getenv("RASHOMON_LARGE_LEDGER"));
    List<String> found = new ArrayList<>();
    String axe = PagesIT.axe();
    try (Ledger ledger = JdbcLedger.open(file, null);
        Server server = Server.start(ledger, 0);
        Chromium chromium = Chromium.open()) {
      for (PagesIT.Screen screen : PagesIT.SCREENS) {
        Page page = chromium.page(screen.width(), screen.colours());
        pages(server.address(), ledger.queries())
            .forEach(
                (name, address) ->
                    PagesIT.look(page, "large-" + name + "-" + screen.name(), address, found, axe));
        page.context().close();
      }
    }
    assertThat(found).isEmpty();
  }
}
