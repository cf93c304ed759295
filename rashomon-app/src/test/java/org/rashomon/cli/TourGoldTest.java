package org.rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The claims and events that the tour's gold expects are found about as well as was kept. */
class TourGoldTest {

  @Test
  void theToursFiguresLieWithinTheirBands() {
    Path gold = Path.of(System.getProperty("rashomon.root"), "gold");
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    int status = line.execute("measure", "tour", "--gold", gold.toString());
    assertThat(out.toString()).contains("summary: claims ");
    assertThat(status).as(out.toString() + err).isZero();
  }
}
