package org.rashomon.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The tables that cutting a language into words and sentences goes by. Read once, then only asked;
 * safe for use by many threads.
 */
final class CuttingRules {
  final WordTable title = new WordTable();
  final WordTable plain = new WordTable();
  final WordTable month = new WordTable();
  final WordTable number = new WordTable();
  final WordTable prefix = new WordTable();
  final WordTable ending = new WordTable();
  final WordTable clitic = new WordTable();
  final WordTable unit = new WordTable();
  final WordTable starter = new WordTable();
  final WordTable saying = new WordTable();
  final WordTable glue = new WordTable();
  final WordTable weakglue = new WordTable();
  final WordTable strongglue = new WordTable();

  /** Words written as one that are two, and where to cut them. */
  final WordTable contraction = new WordTable();

  private CuttingRules() {}

  /** The tables shipped for a language, such as {@code en}. */
  static CuttingRules shipped(String language) {
    CuttingRules rules = new CuttingRules();
    for (String line : lines(language + "/cutting.tsv")) {
      String[] cells = line.split("\t", -1);
      WordTable table = rules.table(cells[0]);
      for (String word : cells[1].split(" ")) {
        table.put(word, 1);
      }
    }
    for (String line : lines(language + "/contractions.tsv")) {
      String[] cells = line.split("\t", -1);
      rules.contraction.put(cells[0], Integer.parseInt(cells[1]));
    }
    return rules;
  }

  private WordTable table(String name) {
    return switch (name) {
      case "title" -> title;
      case "plain" -> plain;
      case "month" -> month;
      case "number" -> number;
      case "prefix" -> prefix;
      case "ending" -> ending;
      case "clitic" -> clitic;
      case "unit" -> unit;
      case "starter" -> starter;
      case "saying" -> saying;
      case "glue" -> glue;
      case "weakglue" -> weakglue;
      case "strongglue" -> strongglue;
      default -> throw new IllegalArgumentException("cutting.tsv has no class " + name);
    };
  }

  /** The rows of a shipped file: lines that are neither empty nor remarks. */
  static List<String> lines(String path) {
    try (InputStream in = CuttingRules.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no such table: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
