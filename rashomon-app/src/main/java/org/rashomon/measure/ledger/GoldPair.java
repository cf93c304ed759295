package org.rashomon.measure.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reports and the gold that belongs to them.
 *
 * @param name what tells them from others of the folder; empty for {@code reports.jsonl}
 * @param reports JSON Lines
 * @param gold a JSON document
 */
public record GoldPair(String name, Path reports, Path gold) {
  private static final String GOLD = "-gold.json";

  /**
   * The pairs of a folder by name: {@code reports.jsonl} with {@code expected.json}, and each
   * {@code NAME.jsonl} with {@code NAME-gold.json}. Gold without its reports is passed over.
   */
  public static List<GoldPair> in(Path folder) throws IOException {
    return golds(folder).stream().filter(pair -> Files.exists(pair.reports())).toList();
  }

  /** The same pairs, and gold without its reports too. */
  static List<GoldPair> golds(Path folder) throws IOException {
    List<GoldPair> pairs = new ArrayList<>();
    pairs.add(new GoldPair("", folder.resolve("reports.jsonl"), folder.resolve("expected.json")));
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(GOLD))
          .map(name -> name.substring(0, name.length() - GOLD.length()))
          .sorted()
          .map(n -> new GoldPair(n, folder.resolve(n + ".jsonl"), folder.resolve(n + GOLD)))
          .forEach(pairs::add);
    }
    return pairs.stream().filter(pair -> Files.exists(pair.gold())).toList();
  }

  /** What stands before the name of a figure of this pair in a table of several. */
  String prefix() {
    return name.isEmpty() ? "" : name + " ";
  }
}
