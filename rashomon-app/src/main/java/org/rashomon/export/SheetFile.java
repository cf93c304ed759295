package org.rashomon.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * A spreadsheet that people filled in: CSV in UTF-8 or the first sheet of an Excel file; its first
 * row names the columns. The apostrophe that exports put before texts is taken off again.
 */
public final class SheetFile {
  private static final long LARGEST_UNPACKED = 300_000_000;

  private SheetFile() {}

  /**
   * Its rows, each by column name in lower case; empty cells are empty texts.
   *
   * @throws IllegalArgumentException where it is no such file
   */
  public static List<Map<String, String>> read(Path file) throws IOException {
    return read(file.getFileName().toString(), Files.readAllBytes(file));
  }

  /**
   * The rows of a sheet that came as bytes.
   *
   * @param name the file's; {@code .xlsx} tells an Excel file
   */
  public static List<Map<String, String>> read(String name, byte[] bytes) throws IOException {
    boolean excel = name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    List<List<String>> cells =
        excel ? excel(bytes) : csv(new String(bytes, StandardCharsets.UTF_8));
    if (cells.isEmpty()) {
      throw new IllegalArgumentException("the sheet is empty");
    }
    List<String> names =
        cells.get(0).stream().map(one -> one.strip().toLowerCase(Locale.ROOT)).toList();
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : cells.subList(1, cells.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        row.put(names.get(i), i < line.size() ? plain(line.get(i)) : "");
      }
      if (row.values().stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static String plain(String cell) {
    boolean ours =
        cell.length() > 1
            && cell.charAt(0) == '\''
            && CsvSheet.harmless(cell.substring(1)).equals(cell);
    return ours ? cell.substring(1) : cell;
  }

  private static List<List<String>> excel(byte[] bytes) throws IOException {
    refuseBomb(bytes);
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      return rows.map(SheetFile::cells).toList();
    } catch (org.dhatim.fastexcel.reader.ExcelReaderException e) {
      throw new IllegalArgumentException("it is no Excel file", e);
    }
  }

  /** A small file that unpacks to a huge one would fill the memory. */
  private static void refuseBomb(byte[] bytes) throws IOException {
    Path copy = Files.createTempFile("sheet", ".xlsx");
    try {
      Files.write(copy, bytes);
      try (ZipFile zip = new ZipFile(copy.toFile())) {
        long left = LARGEST_UNPACKED;
        for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
          try (InputStream in = zip.getInputStream(entry)) {
            left -= in.skip(left);
          }
        }
        if (left <= 0) {
          throw new IllegalArgumentException("it unpacks to more than 300 MB");
        }
      }
    } catch (ZipException e) {
      throw new IllegalArgumentException("it is no Excel file", e);
    } finally {
      Files.delete(copy);
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null || cell.getRawValue() == null ? "" : cell.getText());
    }
    return cells;
  }

  /** RFC 4180; a line end may be LF alone. */
  static List<List<String>> csv(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    for (int i = 0; i < body.length(); i++) {
      char sign = body.charAt(i);
      boolean doubled = quoted && sign == '"' && i + 1 < body.length() && body.charAt(i + 1) == '"';
      if (doubled) {
        cell.append('"');
        i++;
      } else if (sign == '"') {
        quoted = !quoted;
      } else if (!quoted && (sign == ',' || sign == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (sign == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || sign != '\r') {
        cell.append(sign);
      }
    }
    if (cell.length() > 0 || !row.isEmpty()) {
      row.add(cell.toString());
      rows.add(row);
    }
    return rows;
  }
}
