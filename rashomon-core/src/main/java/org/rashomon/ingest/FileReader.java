package org.rashomon.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;

/**
 * Walks files, folders and archives and hands on each dispatch found. What a file holds is told by
 * its first bytes, its name only helps. Not safe for several threads.
 */
final class FileReader {
  private static final List<String> ENDINGS =
      List.of(
          ".txt", ".text", ".html", ".htm", ".xhtml", ".json", ".jsonl", ".ndjson", ".pdf", ".gz",
          ".zip");
  private static final int DEEPEST_ARCHIVE = 3;

  private final Consumer<Found> dispatches;
  private final Consumer<Problem> problems;
  private final StreamReader streams;

  /** A dispatch and what was wrong with its fields. */
  record Found(Dispatch dispatch, List<Problem> problems) {}

  /** Hands dispatches and problems on as it meets them. */
  FileReader(Consumer<Found> dispatches, Consumer<Problem> problems) {
    this.dispatches = dispatches;
    this.problems = problems;
    this.streams = new StreamReader(dispatches, problems);
  }

  /** Reads one file, or all that a folder holds. */
  void read(Path path) {
    if (Files.isDirectory(path)) {
      readFolder(path);
    } else if (!Files.exists(path)) {
      problem(ProblemCode.MISSING_FILE, path.toString(), "no such file");
    } else {
      readFile(path);
    }
  }

  /** Hidden files and links are left out; a file of another ending is told, not read. */
  private void readFolder(Path folder) {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files =
          walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
              .filter(path -> !folder.relativize(path).toString().startsWith("."))
              .sorted(Comparator.comparing(Path::toString))
              .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      problem(ProblemCode.UNREADABLE_FILE, folder.toString(), "the folder cannot be listed");
      return;
    }
    if (files.isEmpty()) {
      problem(ProblemCode.EMPTY_INPUT, folder.toString(), "the folder holds no file");
    }
    for (Path file : files) {
      if (hasKnownEnding(file.toString())) {
        readFile(file);
      } else {
        problem(ProblemCode.UNKNOWN_FORMAT, file.toString(), "unknown ending; name it to read it");
      }
    }
  }

  private static boolean hasKnownEnding(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int dot = lower.lastIndexOf('.');
    return dot <= Math.max(lower.lastIndexOf('/'), lower.lastIndexOf('\\'))
        || ENDINGS.contains(lower.substring(dot));
  }

  private void readFile(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      readStream(in, file.toString(), 0);
    } catch (IOException e) {
      problem(ProblemCode.UNREADABLE_FILE, file.toString(), "cannot be read");
    }
  }

  private void readStream(InputStream in, String name, int depth) throws IOException {
    in.mark(4);
    byte[] first = in.readNBytes(4);
    in.reset();
    if (first.length > 1 && (first[0] & 0xff) == 0x1f && (first[1] & 0xff) == 0x8b) {
      readGzip(in, name, depth);
    } else if (first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3) {
      readZip(in, name, depth);
    } else if (PdfText.isOne(first)) {
      readPdf(in, name);
    } else {
      streams.read(in, name);
    }
  }

  private void readPdf(InputStream in, String name) throws IOException {
    try {
      String text = PdfText.of(in.readNBytes(Ingest.LONGEST_REPORT + 1));
      Dispatch dispatch = Dispatch.ofText(text, new Dispatch.Origin(name, 0));
      dispatches.accept(new Found(dispatch, List.of()));
    } catch (PdfText.Unreadable e) {
      problem(e.code(), name, e.getMessage());
    }
  }

  private void readGzip(InputStream in, String name, int depth) throws IOException {
    if (depth == DEEPEST_ARCHIVE) {
      problem(ProblemCode.UNKNOWN_FORMAT, name, "archives in archives, too deep");
      return;
    }
    InputStream inner = new BufferedInputStream(new GZIPInputStream(in), 1 << 16);
    readStream(inner, name, depth + 1);
  }

  private void readZip(InputStream in, String name, int depth) throws IOException {
    if (depth == DEEPEST_ARCHIVE) {
      problem(ProblemCode.UNKNOWN_FORMAT, name, "archives in archives, too deep");
      return;
    }
    // Not closed: closing it would close the stream that the caller reads on from.
    ZipInputStream zip = new ZipInputStream(in);
    int members = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory()) {
        members++;
        readMember(zip, name + "!" + entry.getName(), depth);
      }
    }
    if (members == 0) {
      problem(ProblemCode.EMPTY_INPUT, name, "the archive holds no file");
    }
  }

  private void readMember(ZipInputStream zip, String name, int depth) throws IOException {
    if (hasKnownEnding(name)) {
      readStream(new BufferedInputStream(zip, 1 << 16), name, depth + 1);
    } else {
      problem(ProblemCode.UNKNOWN_FORMAT, name, "unknown ending");
    }
  }

  private void problem(ProblemCode code, String input, String detail) {
    problems.accept(new Problem(code, input, 0, detail));
  }
}
