package org.rashomon.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The pages of figures, in Markdown, made from the kept tables in {@code gold/}. */
public final class Scoreboard {
  private final Path gold;
  private final List<Suite> suites;

  /**
   * A scoreboard.
   *
   * @param gold the folder of the suites' kept tables
   * @param suites in the order in which they are shown
   */
  public Scoreboard(Path gold, List<Suite> suites) {
    this.gold = gold;
    this.suites = List.copyOf(suites);
  }

  /** The table of the README: for each suite that was measured its headlines. */
  public String summary() throws IOException {
    StringBuilder text = new StringBuilder("| measured on | suite | figures |\n|---|---|---|\n");
    for (Suite suite : suites) {
      Map<String, String> kept = kept(suite);
      for (Suite.Headline line : suite.headlines()) {
        String figures =
            line.figures().stream()
                .filter(name -> kept.containsKey(line.prefix() + name))
                .map(name -> name + " " + kept.get(line.prefix() + name))
                .collect(Collectors.joining(", "));
        if (!figures.isEmpty()) {
          text.append("| %s | `%s` | %s |\n".formatted(line.on(), suite.name(), figures));
        }
      }
    }
    return text.toString();
  }

  /** The page of all figures. */
  public String page() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# Scores\n\nMade by `./rashomon docs` from `gold/*/scores.tsv`; don't edit.\n\n")
        .append("`./rashomon measure SUITE --data FOLDER` measures a suite anew and fails where a")
        .append(" figure leaves its band, on either\nside. Figures are shares from 0 to 1 unless")
        .append(" they count things. The data are not shipped: each suite says whose they are.\n");
    for (Suite suite : suites) {
      List<KeptScores.Kept> lines = lines(suite);
      if (!lines.isEmpty()) {
        text.append("\n## ").append(suite.name()).append("\n\n").append(suite.about());
        text.append("\n\n").append(table(lines, Peer.read(folder(suite).resolve("peers.tsv"))));
      }
    }
    return text.toString();
  }

  private static String table(List<KeptScores.Kept> lines, List<Peer> peers) {
    Map<String, String> systems = new LinkedHashMap<>();
    peers.forEach(peer -> systems.put(peer.system(), peer.how()));
    StringBuilder text = new StringBuilder("| figure | Rashomon | band |");
    systems.keySet().forEach(system -> text.append(' ').append(system).append(" |"));
    text.append("\n|---|---|---|").append("---|".repeat(systems.size())).append('\n');
    List<String> names = new ArrayList<>();
    for (KeptScores.Kept line : lines) {
      names.add(line.figure());
      text.append("| %s | %s | %s |".formatted(line.figure(), line.value(), band(line)));
      text.append(cells(line.figure(), systems, peers)).append('\n');
    }
    for (String other : new TreeSet<>(peers.stream().map(Peer::figure).toList())) {
      if (!names.contains(other)) {
        text.append("| ").append(other).append(" | | |");
        text.append(cells(other, systems, peers)).append('\n');
      }
    }
    systems.forEach((system, how) -> text.append("\n").append(system + ": " + how + ".\n"));
    return text.toString();
  }

  private static String band(KeptScores.Kept line) {
    return line.below().compareTo(line.above()) == 0
        ? "±" + line.below()
        : "-" + line.below() + " +" + line.above();
  }

  private static String cells(String figure, Map<String, String> systems, List<Peer> peers) {
    StringBuilder cells = new StringBuilder();
    for (String system : systems.keySet()) {
      cells.append(' ');
      cells.append(
          peers.stream()
              .filter(peer -> peer.system().equals(system) && peer.figure().equals(figure))
              .map(Peer::value)
              .collect(Collectors.joining(", ")));
      cells.append(" |");
    }
    return cells.toString();
  }

  private Path folder(Suite suite) {
    return gold.resolve(suite.name());
  }

  /** The figures of the whole; those of samples are for the test run only. */
  private List<KeptScores.Kept> lines(Suite suite) throws IOException {
    return KeptScores.read(folder(suite).resolve("scores.tsv")).lines().stream()
        .filter(line -> !line.figure().startsWith(Sample.LABEL))
        .toList();
  }

  private Map<String, String> kept(Suite suite) throws IOException {
    return lines(suite).stream()
        .collect(Collectors.toMap(KeptScores.Kept::figure, line -> line.value().toPlainString()));
  }
}
