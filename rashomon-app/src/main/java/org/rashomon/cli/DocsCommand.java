package org.rashomon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rashomon.problem.ProblemCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the documents that are made from the program. */
@Command(
    name = "docs",
    description = "Writes the documents that are made from the program: cli.md and problems.md.")
final class DocsCommand implements Callable<Integer> {
  @Option(
      names = "--to",
      defaultValue = "docs",
      paramLabel = "FOLDER",
      description = "Where to; ${DEFAULT-VALUE} where it is left out.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> document : documents().entrySet()) {
      Files.writeString(folder.resolve(document.getKey()), document.getValue());
    }
    return Main.DONE;
  }

  /** File name to text. */
  static Map<String, String> documents() {
    return Map.of("cli.md", commands(), "problems.md", problems());
  }

  private static String commands() {
    StringBuilder text = new StringBuilder();
    text.append("# Commands\n\nMade by `./rashomon docs`; don't edit.\n");
    Main.commandLine()
        .getSubcommands()
        .forEach(
            (name, line) ->
                text.append("\n## ")
                    .append(name)
                    .append("\n\n```\n")
                    .append(usage(line))
                    .append("```\n"));
    return text.toString();
  }

  private static String usage(CommandLine line) {
    return line.getUsageMessage(CommandLine.Help.Ansi.OFF).replace("\r\n", "\n");
  }

  private static String problems() {
    StringBuilder text = new StringBuilder();
    text.append("# Problems\n\nMade by `./rashomon docs`; don't edit.\n\n");
    text.append("| code | name | what to do |\n|---|---|---|\n");
    for (ProblemCode code : ProblemCode.values()) {
      text.append("| ")
          .append(code.code())
          .append(" | ")
          .append(code.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
          .append(" | ")
          .append(code.remedy())
          .append(" |\n");
    }
    return text.toString();
  }
}
