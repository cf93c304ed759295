package org.rashomon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;

/** Files of every format, good and bad. */
class IngestTest {
  private static final String STORY =
      "Shells fall on the mill town of Exampleton\n\n"
          + "Two people were hurt when shells fell on the town on Monday, the mayor said.\n\n"
          + "The army of the south said that it had not fired.\n";

  @TempDir Path folder;
  private final Ingest ingest = new Ingest();
  private final List<Report> reports = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private void read(Path... inputs) {
    ingest.read(List.of(inputs), Given.nothing(), reports::add, problems::add);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private List<ProblemCode> codes() {
    return problems.stream().map(Problem::code).toList();
  }

  @Test
  void readsAPlainTextFileWithItsHeadline() throws IOException {
    read(file("a.txt", STORY));
    assertThat(problems).isEmpty();
    Report report = reports.get(0);
    assertThat(report.title()).isEqualTo("Shells fall on the mill town of Exampleton");
    assertThat(report.text()).isEqualTo(STORY);
    assertThat(report.text().substring(report.titleEnd())).startsWith("Two people");
    assertThat(report.language()).isEqualTo("en");
    assertThat(report.published()).isNull();
    assertThat(report.problems()).extracting(Problem::code).containsExactly(ProblemCode.NO_DATE);
  }

  @Test
  void readsJsonLinesAndKeepsTheCallersFields() throws IOException {
    read(
        file(
            "a.jsonl",
            "{\"id\":\"7\",\"outlet\":\"Sample Wire\",\"published\":\"2022-09-13\",\"title\":\"A"
                + " bridge is hit\",\"text\":\"The bridge was hit at noon.\"}\n\n"
                + "{\"id\":8,\"published\":2021,\"text\":\"The bridge was mended.\"}\n"));
    assertThat(problems).isEmpty();
    assertThat(reports).extracting(Report::externalId).containsExactly("7", "8");
    assertThat(reports.get(0).text()).isEqualTo("A bridge is hit\n\nThe bridge was hit at noon.");
    assertThat(reports.get(0).titleEnd()).isEqualTo(17);
    assertThat(reports.get(0).publishedBasis()).isEqualTo(Report.PublishedBasis.GIVEN);
    assertThat(reports.get(1).published().value()).isEqualTo("2021");
  }

  @Test
  void tellsEachBadLineAndReadsTheOthers() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    lines.writeBytes(
        "[1,2]\n{\"title\":\"no text\"}\n{\"text\": 5}\n{broken\n"
            .getBytes(StandardCharsets.UTF_8));
    lines.writeBytes(new byte[] {'{', '"', (byte) 0xff, '"', '}', '\n'});
    lines.writeBytes(
        "{\"text\":\"The bridge was hit.\",\"published\":\"soon\"}"
            .getBytes(StandardCharsets.UTF_8));
    read(file("a.jsonl", lines.toByteArray()));
    assertThat(codes())
        .containsExactly(
            ProblemCode.NOT_AN_OBJECT,
            ProblemCode.NO_TEXT,
            ProblemCode.NO_TEXT,
            ProblemCode.NOT_JSON,
            ProblemCode.INVALID_UTF8);
    assertThat(problems).extracting(Problem::line).containsExactly(1, 2, 3, 4, 5);
    assertThat(problems).allMatch(problem -> problem.input().endsWith("a.jsonl"));
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.BAD_FIELD, ProblemCode.NO_DATE);
  }

  @Test
  void tellsEachBadFile() throws IOException {
    byte[] binary = new byte[3000];
    Arrays.fill(binary, (byte) 1);
    read(
        folder.resolve("missing.txt"),
        file("empty.txt", ""),
        file("blank.txt", " \n\n "),
        file("binary.txt", binary),
        file("latin.txt", "caf\u00e9 closed".getBytes(StandardCharsets.ISO_8859_1)),
        file("good.txt", STORY));
    assertThat(codes())
        .containsExactly(
            ProblemCode.MISSING_FILE,
            ProblemCode.EMPTY_INPUT,
            ProblemCode.EMPTY_INPUT,
            ProblemCode.BINARY_INPUT,
            ProblemCode.INVALID_UTF8);
    assertThat(reports).hasSize(1);
  }

  @Test
  void skipsAHugeLineWithoutHoldingItAndReadsOn() throws IOException {
    Path path = folder.resolve("huge.jsonl");
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, (byte) 'a');
    try (OutputStream out = Files.newOutputStream(path)) {
      out.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 200; i++) {
        out.write(block);
      }
      out.write("\"}\n{\"text\":\"The bridge was hit.\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    read(path);
    assertThat(codes()).containsExactly(ProblemCode.TOO_LARGE);
    assertThat(problems.get(0).line()).isEqualTo(1);
    assertThat(reports).extracting(Report::text).containsExactly("The bridge was hit.");
  }

  @Test
  void readsAFolderInTheOrderOfItsPaths() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    file("c.txt", "The third bridge was hit.");
    file("a.txt", "The first bridge was hit.");
    file("b/x.txt", "The second bridge was hit.");
    file("notes.docx", "not read");
    read(folder);
    assertThat(reports)
        .extracting(report -> report.text().split(" ")[1])
        .containsExactly("first", "second", "third");
    assertThat(codes()).containsExactly(ProblemCode.UNKNOWN_FORMAT);
  }

  @Test
  void readsPackedFiles() throws IOException {
    Path gz = folder.resolve("a.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write("{\"text\":\"The packed bridge was hit.\"}".getBytes(StandardCharsets.UTF_8));
    }
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("in/one.txt"));
      out.write("The first bridge was hit.".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("in/two.jsonl"));
      out.write("{\"text\":\"The second bridge was hit.\"}".getBytes(StandardCharsets.UTF_8));
    }
    read(gz, zip);
    assertThat(problems).isEmpty();
    assertThat(reports)
        .extracting(report -> report.text().split(" ")[1])
        .containsExactly("packed", "first", "second");
  }

  @Test
  void tellsABrokenArchiveAndReadsOn() throws IOException {
    byte[] broken = {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3};
    read(file("broken.gz", broken), file("good.txt", STORY));
    assertThat(codes()).containsExactly(ProblemCode.UNREADABLE_FILE);
    assertThat(reports).hasSize(1);
  }

  @Test
  void neverThrowsOnRandomBytes() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[1 + random.nextInt(2000)];
      random.nextBytes(bytes);
      if (i % 3 == 0) {
        bytes[0] = '{';
      } else if (i % 3 == 1) {
        bytes = new String(bytes, StandardCharsets.UTF_16LE).getBytes(StandardCharsets.UTF_8);
      }
      read(file("r" + i + (i % 2 == 0 ? ".txt" : ".html"), bytes));
    }
    assertThat(reports.size() + problems.size()).isGreaterThanOrEqualTo(200);
  }

  @Test
  void theSameInputGivesTheSameReport() throws IOException {
    Path path = file("a.txt", STORY);
    read(path, path);
    assertThat(reports.get(0)).isEqualTo(reports.get(1));
  }
}
