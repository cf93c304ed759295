package org.rashomon.measure.polnear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.measure.TrialReport;

/**
 * An article with the attributions that a person marked.
 *
 * @param name of its file, without ending: outlet, day, words of the title
 * @param text the article
 * @param attributions as marked
 */
record MarkedArticle(String name, String text, List<Marked> attributions) {
  private static final Pattern NAME = Pattern.compile("([a-z-]+)_(\\d{4}-\\d\\d-\\d\\d)_.*");
  private static final Pattern RUN = Pattern.compile("(\\d+) (\\d+)");

  /** The articles of a folder by name; of several annotators the first by name. */
  static List<MarkedArticle> in(Path folder) throws IOException {
    Map<String, Path> marks = new HashMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        marks.putIfAbsent(name.substring(0, name.lastIndexOf('_')), file);
      }
    }
    List<MarkedArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("text"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replaceAll("\\.txt$", "");
        String text = Files.readString(file);
        List<Marked> marked = marks(text, Files.readAllLines(marks.get(name)));
        articles.add(new MarkedArticle(name, text, marked));
      }
    }
    return articles;
  }

  /** Reads stand-off annotation: spans ({@code T}), and events ({@code E}) that join them. */
  private static List<Marked> marks(String text, List<String> lines) {
    int[] points = text.codePoints().toArray();
    Map<String, BitSet> spans = new HashMap<>();
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (line.startsWith("T") && cells.length > 1) {
        spans.put(cells[0], span(points, cells[1]));
      }
    }
    List<Marked> marked = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (line.startsWith("E") && cells.length > 1) {
        marked.add(
            new Marked(
                part(cells[1], "Source", spans),
                part(cells[1], "Cue", spans),
                part(cells[1], "Content", spans)));
      }
    }
    return marked;
  }

  private static BitSet span(int[] points, String cell) {
    BitSet span = new BitSet();
    Matcher runs = RUN.matcher(cell);
    while (runs.find()) {
      int start = Integer.parseInt(runs.group(1));
      Marked.add(points, start, Integer.parseInt(runs.group(2)), span);
    }
    return span;
  }

  /** All spans of a role; several have a number behind the role's name. */
  private static BitSet part(String event, String role, Map<String, BitSet> spans) {
    BitSet part = new BitSet();
    for (String argument : event.split(" ")) {
      String[] pair = argument.split(":");
      if (pair.length == 2 && pair[0].matches(role + "\\d*") && spans.containsKey(pair[1])) {
        part.or(spans.get(pair[1]));
      }
    }
    return part;
  }

  /** The article, to be read. */
  TrialReport report() {
    Matcher parts = NAME.matcher(name);
    return parts.matches()
        ? new TrialReport(name, null, parts.group(1), null, parts.group(2), text, null)
        : TrialReport.text(name, null, text);
  }
}
