package org.rashomon.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What labelled data must be for their figures to be compared: of each file or folder its SHA-256
 * and a count, in a table of tab-separated columns. A file's count is its lines; a folder's is the
 * files below it, and its hash is that of their names and hashes.
 */
public final class DataFiles {
  private static final String HEAD = "file\tsha256\tcount";

  private final List<Item> items;

  /** One line. */
  private record Item(String name, String sha256, long count) {
    String line() {
      return String.join("\t", name, sha256, Long.toString(count));
    }
  }

  private DataFiles(List<Item> items) {
    this.items = List.copyOf(items);
  }

  /** Hashes and counts files and folders of a data folder. */
  public static DataFiles of(Path data, List<String> names) throws IOException {
    List<Item> items = new ArrayList<>();
    for (String name : names) {
      items.add(item(data, name));
    }
    return new DataFiles(items);
  }

  /** Reads a table; one that isn't there is empty. */
  public static DataFiles read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new DataFiles(List.of());
    }
    return new DataFiles(
        Files.readAllLines(file).stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .map(cells -> new Item(cells[0], cells[1], Long.parseLong(cells[2])))
            .toList());
  }

  /** Writes the table; none where there is nothing to verify. */
  public void write(Path file) throws IOException {
    if (!items.isEmpty()) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file,
          items.stream().map(Item::line).collect(Collectors.joining("\n", HEAD + "\n", "\n")));
    }
  }

  /** One line for each file or folder that isn't there or isn't what the table says. */
  public List<String> differences(Path data) throws IOException {
    List<String> differences = new ArrayList<>();
    for (Item wanted : items) {
      if (!Files.exists(data.resolve(wanted.name()))) {
        differences.add("missing: " + wanted.name());
        continue;
      }
      Item found = item(data, wanted.name());
      if (!found.equals(wanted)) {
        differences.add(
            "differs: %s has %d items with checksum %.12s, expected %d with %.12s"
                .formatted(
                    wanted.name(), found.count(), found.sha256(), wanted.count(), wanted.sha256()));
      }
    }
    return differences;
  }

  private static Item item(Path data, String name) throws IOException {
    Path path = data.resolve(name);
    return Files.isDirectory(path) ? folder(name, path) : file(name, path);
  }

  private static Item file(String name, Path file) throws IOException {
    MessageDigest digest = sha256();
    long lines = 0;
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      byte[] bytes = new byte[1 << 16];
      for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
        for (int i = 0; i < n; i++) {
          lines += bytes[i] == '\n' ? 1 : 0;
        }
      }
    }
    return new Item(name, HexFormat.of().formatHex(digest.digest()), lines);
  }

  private static Item folder(String name, Path folder) throws IOException {
    MessageDigest digest = sha256();
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> lines =
          files.filter(Files::isRegularFile).map(f -> line(folder, f)).sorted().toList();
      lines.forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
      return new Item(name, HexFormat.of().formatHex(digest.digest()), lines.size());
    }
  }

  private static String line(Path folder, Path file) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    try {
      return name + " " + file(name, file).sha256() + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
