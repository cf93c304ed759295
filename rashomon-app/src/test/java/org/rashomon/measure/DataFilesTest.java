package org.rashomon.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTest {
  @TempDir Path folder;
  private Path data;
  private Path table;

  @BeforeEach
  void keep() throws IOException {
    data = Files.createDirectories(folder.resolve("data/text")).getParent();
    Files.writeString(data.resolve("lines"), "one\ntwo\n");
    Files.writeString(data.resolve("text/a"), "A");
    Files.writeString(data.resolve("text/b"), "B");
    table = folder.resolve("gold/data.tsv");
    DataFiles.of(data, List.of("lines", "text")).write(table);
  }

  @Test
  void theSameDataDontDiffer() throws IOException {
    assertThat(DataFiles.read(table).differences(data)).isEmpty();
    assertThat(Files.readString(table))
        .contains("lines\t")
        .contains("\t2\ntext\t")
        .endsWith("\t2\n");
  }

  @Test
  void anotherByteIsTold() throws IOException {
    Files.writeString(data.resolve("lines"), "one\ntoo\n");
    Files.writeString(data.resolve("text/b"), "C");
    assertThat(DataFiles.read(table).differences(data))
        .hasSize(2)
        .allMatch(line -> line.startsWith("differs: "));
  }

  @Test
  void aFileThatIsMissingOrMoreIsTold() throws IOException {
    Files.delete(data.resolve("lines"));
    Files.writeString(data.resolve("text/c"), "");
    List<String> differences = DataFiles.read(table).differences(data);
    assertThat(differences.get(0)).isEqualTo("missing: lines");
    assertThat(differences.get(1)).startsWith("differs: text has 3 items").contains("expected 2");
  }

  @Test
  void aTableThatIsNotThereAsksForNothing() throws IOException {
    assertThat(DataFiles.read(folder.resolve("none")).differences(data)).isEmpty();
    DataFiles.of(data, List.of()).write(folder.resolve("none"));
    assertThat(folder.resolve("none")).doesNotExist();
  }
}
