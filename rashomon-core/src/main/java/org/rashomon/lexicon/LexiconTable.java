package org.rashomon.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.text.ContentId;

/**
 * A rule table: UTF-8, tab-separated, a header row of column names, {@code #} lines are comments.
 * Every table has the columns {@code id}, {@code example} and {@code counter}.
 */
public final class LexiconTable {
  private static final List<String> REQUIRED = List.of("id", "example", "counter");

  private final String name;
  private final List<LexiconRow> rows;

  private LexiconTable(String name, List<LexiconRow> rows) {
    this.name = name;
    this.rows = List.copyOf(rows);
  }

  /** A table shipped in the jar: {@code shipped("en", "acts")} is lexicon/en/acts.tsv. */
  public static LexiconTable shipped(String language, String name) {
    String path = language + "/" + name + ".tsv";
    try (InputStream in = LexiconTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no such table: " + path);
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** A hash of the bytes of all shipped tables of a language. */
  public static String checksum(String language) {
    List<String> parts = new ArrayList<>();
    try {
      String one = LexiconTable.class.getResource(language + "/acts.tsv").toURI().toString();
      int inJar = one.indexOf('!');
      if (inJar >= 0) {
        Path jar = Path.of(URI.create(one.substring("jar:".length(), inJar)));
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
          addTables(files.getPath(one.substring(inJar + 1)).getParent(), parts);
        }
      } else {
        addTables(Path.of(URI.create(one)).getParent(), parts);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(language, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(language, e);
    }
    return ContentId.of(parts.toArray(String[]::new));
  }

  private static void addTables(Path folder, List<String> parts) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted(Comparator.comparing(Path::toString)).toList()) {
        if (file.toString().endsWith(".tsv")) {
          parts.add(file.getFileName().toString());
          parts.add(Files.readString(file));
        }
      }
    }
  }

  /**
   * A table from its text. Throws {@link IllegalArgumentException} naming table and line when a
   * column is missing, an id is empty or given twice, or a row has more cells than the header.
   */
  public static LexiconTable parse(String name, String text) {
    List<LexiconRow> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    List<String> columns = null;
    int number = 0;
    for (String line : text.split("\r?\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (columns == null) {
        columns = header(name, line);
      } else {
        LexiconRow row = new LexiconRow(name, number, cells(name, number, columns, line));
        if (row.id().isEmpty() || !ids.add(row.id())) {
          throw bad(name, number, "id empty or given twice");
        }
        rows.add(row);
      }
    }
    return new LexiconTable(name, rows);
  }

  private static List<String> header(String name, String line) {
    List<String> columns = List.of(line.split("\t", -1)).stream().map(String::strip).toList();
    if (!columns.containsAll(REQUIRED)) {
      throw bad(name, 1, "needs the columns " + REQUIRED);
    }
    return columns;
  }

  private static Map<String, String> cells(
      String name, int number, List<String> columns, String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length > columns.size()) {
      throw bad(name, number, "more cells than columns");
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), i < parts.length ? parts[i].strip() : "");
    }
    return cells;
  }

  private static IllegalArgumentException bad(String name, int number, String why) {
    return new IllegalArgumentException(name + ".tsv line " + number + ": " + why);
  }

  /** The table's name, without folder or ending. */
  public String name() {
    return name;
  }

  /** The rows in the file's order. */
  public List<LexiconRow> rows() {
    return rows;
  }
}
