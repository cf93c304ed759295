package org.rashomon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rashomon.export.Release;
import org.rashomon.export.ReleaseDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what became of one release in another. */
@Command(
    name = "diff",
    description = "Lists the events that one release has added, changed or removed, and why.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:they are the same", "1:they differ", "2:the call was wrong"})
final class DiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "A", description = "The earlier release's file.")
  private Path before;

  @Parameters(index = "1", paramLabel = "B", description = "The later release's file.")
  private Path after;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<ReleaseDiff.Difference> differences;
    try {
      differences = ReleaseDiff.of(Release.read(before), Release.read(after));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    for (ReleaseDiff.Difference one : differences) {
      out.println(one.what() + " " + one.event() + ": " + one.why());
      one.fields().forEach(field -> out.println("  " + field));
    }
    return differences.isEmpty() ? Main.DONE : Main.SOME_NOT;
  }
}
