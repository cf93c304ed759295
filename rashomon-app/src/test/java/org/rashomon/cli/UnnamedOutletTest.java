package org.rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.ingest.Given;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.web.Server;

/** Reports whose outlet nobody knows are read and shown like any others. */
class UnnamedOutletTest {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)");
  private static final int MOST_PAGES = 60;

  @TempDir Path folder;

  @Test
  void everyPageOfReportsWithoutAnOutletIsShown() throws Exception {
    Path file = folder.resolve("unnamed.db");
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(
        lines,
        "{\"published\":\"2022-08-03\",\"text\":\"Armenia shelled a town near Lachin on Tuesday,"
            + " killing two soldiers.\"}\n"
            + "{\"published\":\"2022-08-04\",\"text\":\"Armenia shelled a town near Lachin on"
            + " Tuesday, killing nine soldiers.\"}\n");
    PrintWriter quiet = new PrintWriter(PrintWriter.nullWriter());
    ReadCommand.read(file, List.of(lines), Given.nothing(), quiet);
    try (JdbcLedger ledger = JdbcLedger.open(file, null);
        Server server = Server.start(ledger, 0)) {
      assertThat(ledger.reconciliation().events()).isNotEmpty();
      assertThat(broken(server)).isEmpty();
    }
  }

  /** Addresses linked from the first page on that do not answer 200. */
  private static Set<String> broken(Server server) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    Set<String> seen = new HashSet<>(Set.of("/"));
    Set<String> broken = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty() && seen.size() < MOST_PAGES) {
      String path = open.remove();
      URI address = URI.create(server.address()).resolve(path);
      HttpResponse<String> page =
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      if (page.statusCode() != 200) {
        broken.add(page.statusCode() + " " + path);
      }
      Matcher link = LINK.matcher(page.body());
      while (link.find()) {
        if (seen.add(link.group(1))) {
          open.add(link.group(1));
        }
      }
    }
    return broken;
  }
}
