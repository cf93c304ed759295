package org.rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.measure.KeptScores;
import org.rashomon.measure.Sample;
import org.rashomon.measure.Suite;
import picocli.CommandLine;

/**
 * The project's own suites, and of each suite whose data stand beside the project the kept sample
 * or the whole of a small one, give the kept figures. The data of suite X are in {@code
 * ../shared/data/X}.
 */
class SuitesTest {
  private static final Path ROOT = Path.of(System.getProperty("rashomon.root"));
  private static final Path GOLD = ROOT.resolve("gold");

  @TestFactory
  Stream<DynamicTest> theFiguresLieWithinTheirBands() {
    return Suites.all().stream()
        .map(suite -> DynamicTest.dynamicTest(suite.name(), () -> measure(suite)));
  }

  private static void measure(Suite suite) throws IOException {
    Path data = suite.ownData(GOLD.resolve(suite.name())).orElseGet(() -> shared(suite.name()));
    assumeTrue(Files.isDirectory(data), "skipped: there is no " + data + " beside the project");
    KeptScores kept = KeptScores.read(GOLD.resolve(suite.name()).resolve("scores.tsv"));
    List<Sample> samples = suite.hasSamples() ? kept.samples() : List.of(Sample.ALL);
    assertThat(samples).as("samples kept of " + suite.name()).isNotEmpty();
    for (Sample sample : samples) {
      StringWriter said = new StringWriter();
      assertThat(execute(suite, data, sample, said)).as(said.toString()).isZero();
    }
  }

  private static Path shared(String suite) {
    Path shared = ROOT.resolve("../shared").normalize();
    return switch (suite) {
      case "ledger" -> shared.resolve("measure");
      case "reprints" -> shared.resolve("data/gva");
      default -> shared.resolve("data").resolve(suite);
    };
  }

  private static int execute(Suite suite, Path data, Sample sample, StringWriter said) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(said, true));
    line.setErr(new PrintWriter(said, true));
    List<String> call = new ArrayList<>(List.of("measure", suite.name()));
    call.addAll(List.of("--data", data.toString(), "--gold", GOLD.toString()));
    call.addAll(List.of("--sample", Integer.toString(sample.size())));
    return line.execute(call.toArray(String[]::new));
  }
}
