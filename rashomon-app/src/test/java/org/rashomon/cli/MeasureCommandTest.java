package org.rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MeasureCommandTest {
  @TempDir Path folder;
  private final StringWriter said = new StringWriter();

  @Test
  void dataThatDifferFromThoseOfTheKeptFiguresAreRefused() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("reports.jsonl"), "{\"id\":\"1\",\"text\":\"It rained.\"}\n");
    Files.writeString(data.resolve("expected.json"), "{\"claims\":[],\"absent\":[]}");
    assertThat(ledger("--save")).as(said.toString()).isZero();
    assertThat(ledger()).as(said.toString()).isZero();
    Files.writeString(data.resolve("expected.json"), "{\"claims\":[]}");
    assertThat(ledger()).isEqualTo(Main.WRONG_CALL);
    assertThat(said.toString()).contains("differs: expected.json has 0 items");
  }

  @Test
  void whatIsNoSuiteOrHasNoDataIsAWrongCall() {
    assertThat(measure("nothing")).isEqualTo(Main.WRONG_CALL);
    assertThat(measure("ledger")).isEqualTo(Main.WRONG_CALL);
    assertThat(measure("ledger", "--data", folder.resolve("none").toString()))
        .isEqualTo(Main.WRONG_CALL);
    assertThat(measure("ledger", "--data", folder.toString(), "--peer", "x", "--save"))
        .isEqualTo(Main.WRONG_CALL);
    assertThat(measure("tour", "--sample", "3")).isEqualTo(Main.WRONG_CALL);
  }

  @Test
  void timeExpressionsAreMeasuredOnAFolderOfTimeMl() throws IOException, URISyntaxException {
    Path texts =
        Path.of(Objects.requireNonNull(getClass().getResource("/timeml"), "timeml").toURI());
    String[] call = {"dates", "--data", texts.toString(), "--gold", folder.toString()};
    assertThat(measure(with(call, "--verbose"))).as(said.toString()).isZero();
    assertThat(said.toString())
        .contains("No figures were kept")
        .contains("sample-bridge.tml: \"five days\"")
        .contains("relaxed F1");
    assertThat(measure(with(call, "--save"))).as(said.toString()).isZero();
    assertThat(measure(call)).as(said.toString()).isZero();
    Path kept = folder.resolve("dates/scores.tsv");
    String figures = Files.readString(kept);
    assertThat(figures).contains("relaxed F1").contains("value F1");
    Files.writeString(kept, figures.replaceAll("(?m)^value F1\t[0-9.]+", "value F1\t0.100"));
    assertThat(measure(call)).isEqualTo(Main.SOME_NOT);
    assertThat(said.toString()).contains("outside: value F1");
  }

  private static String[] with(String[] call, String more) {
    return Stream.concat(Stream.of(call), Stream.of(more)).toArray(String[]::new);
  }

  private int ledger(String... more) {
    String[] call = {
      "ledger", "--data", folder.resolve("data").toString(), "--gold", folder.toString()
    };
    return measure(Stream.of(call, more).flatMap(Stream::of).toArray(String[]::new));
  }

  private int measure(String... arguments) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(said, true));
    line.setErr(new PrintWriter(said, true));
    String[] call = new String[arguments.length + 1];
    call[0] = "measure";
    System.arraycopy(arguments, 0, call, 1, arguments.length);
    return line.execute(call);
  }
}
