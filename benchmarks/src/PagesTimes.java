import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.ReportFilter;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.web.Server;

/**
 * Asks a server for pages, one after another, each address new to it as far as there are so many,
 * and prints the median and 95th percentile in milliseconds: by the clock, and of processor time of
 * server, client, compiler and collector together, which says more on a busy machine.
 *
 * <p>Usage: PagesTimes FILE.db ASKS
 */
final class PagesTimes {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Random random = new Random(11);
  private final String address;
  private final int asks;
  private final List<double[]> all = new ArrayList<>();
  private final com.sun.management.OperatingSystemMXBean machine =
      (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private PagesTimes(String address, int asks) {
    this.address = address;
    this.asks = asks;
  }

  public static void main(String[] args) throws Exception {
    try (JdbcLedger ledger = JdbcLedger.open(Path.of(args[0]), null);
        Server server = Server.start(ledger, 0)) {
      new PagesTimes(server.address(), Integer.parseInt(args[1])).run(ledger.queries());
    }
  }

  private void run(LedgerQueries queries) throws Exception {
    List<String> events = new ArrayList<>();
    List<String> reports = new ArrayList<>();
    String cursor = null;
    for (int i = 0; i < 3; i++) {
      var page = queries.events(EventFilter.ALL, cursor, 500);
      page.items().forEach(row -> events.add(row.id()));
      cursor = page.next();
    }
    queries.reports(ReportFilter.ALL, null, 500).items().forEach(row -> reports.add(row.id()));
    List<String> truces = queries.ceasefires(null, 200).items().stream().map(one -> one.id()).toList();
    System.out.printf(
        "%-30s %5s %8s %8s %8s %11s %9s%n",
        "page", "asks", "first", "median", "95th", "cpu median", "cpu 95th");
    measure("overview", () -> "");
    measure("overview, days", () -> "?" + days());
    measure("overview, side and days", () -> "?side=" + side() + "&" + days());
    measure("overview, side", () -> "?side=" + side());
    measure("overview, act and standing", () -> "?type=shelling&standing=own-loss&" + days());
    measure("overview, rare word", () -> "?q=w" + random.nextInt(40_000));
    measure("overview, common words", () -> "?q=ministry+" + common());
    measure("overview, disputed", () -> "?disputed=1&" + days());
    measure("charts of days", () -> "?charts=1&" + days());
    measure("charts of a side and days", () -> "?charts=1&side=" + side() + "&" + days());
    measure("charts of a side and an act", () -> "?charts=1&side=" + side() + "&type=" + act());
    measure("charts of common words", () -> "?charts=1&q=forces+" + common());
    measure("event", () -> "event/" + pick(events));
    measure("event, the war", () -> "event/00000000000000000001");
    measure("report", () -> "report/" + pick(reports));
    measure("dossier", () -> "dossier/" + pick(events));
    measure("compare", () -> "compare?a=" + pick(reports) + "&b=" + pick(reports));
    measure("reports", () -> "reports?" + days());
    measure("search, rare word", () -> "search?q=w" + random.nextInt(40_000));
    measure("search, common words", () -> "search?q=ministry+" + common());
    measure("search, a side", () -> "search?side=" + side());
    measure("search, whose losses, status", () -> "search?in=claims&part=victim&status=denied&side=" + side());
    measure("search, standing", () -> "search?in=claims&standing=" + pick(List.of("own-loss", "witnessed")) + "&" + days());
    measure("search, breaches of a week", () -> "search?in=claims&type=ceasefire-violation&" + days());
    measure("tolls", () -> "tolls");
    measure("ceasefires", () -> "ceasefires");
    measure("ceasefire", () -> "ceasefire/" + pick(truces));
    measure("sources", () -> "sources");
    measure("source, a side", () -> "source?name=" + side());
    measure("source, an outlet", () -> "source?name=Outlet+" + random.nextInt(200));
    measure("event as JSON", () -> "event/" + pick(events) + ".json");
    measure("export", () -> "export?side=" + side());
    measure("about", () -> "about?" + random.nextInt());
    print("all but first asks", all);
  }

  private String pick(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String act() {
    return pick(List.of("shelling", "attack", "air-strike", "bombing", "capture", "deployment"));
  }

  private String common() {
    return pick(List.of("hospital", "road", "bridge", "residents", "convoy", "drone", "agency"));
  }

  private String side() {
    return pick(List.of("ARM", "AZE", "NKR", "RUS", "SYR", "TUR", "USA", "OPP", "ISIS", "IRN"));
  }

  private String days() {
    LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_100));
    return "from=" + from + "&to=" + from.plusDays(1 + random.nextInt(60));
  }

  private void measure(String name, Supplier<String> path) throws Exception {
    List<double[]> times = new ArrayList<>();
    for (int i = 0; i <= asks; i++) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address + path.get())).build();
      long begun = System.nanoTime();
      long worked = machine.getProcessCpuTime();
      var answer = client.send(request, BodyHandlers.ofString());
      times.add(
          new double[] {
            (System.nanoTime() - begun) / 1e6, (machine.getProcessCpuTime() - worked) / 1e6
          });
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(request.uri() + " " + answer.statusCode());
      }
    }
    print(name, times);
    all.addAll(times.subList(1, times.size()));
  }

  private static void print(String name, List<double[]> times) {
    List<double[]> later = times.subList(1, times.size());
    System.out.printf(
        "%-30s %5d %8.1f %8.1f %8.1f %11.1f %9.1f%n",
        name,
        later.size(),
        times.get(0)[0],
        at(later, 0, 0.5),
        at(later, 0, 0.95),
        at(later, 1, 0.5),
        at(later, 1, 0.95));
  }

  private static double at(List<double[]> times, int which, double share) {
    double[] sorted = times.stream().mapToDouble(time -> time[which]).sorted().toArray();
    return sorted[Math.max(0, (int) Math.ceil(sorted.length * share) - 1)];
  }
}
