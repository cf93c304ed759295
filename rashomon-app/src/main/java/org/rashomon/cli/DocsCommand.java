package org.rashomon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rashomon.measure.Scoreboard;
import org.rashomon.problem.ProblemCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the documents that are made from the program and the kept figures. */
@Command(
    name = "docs",
    description =
        "Writes the documents that are made from the program and from the kept figures:"
            + " docs/cli.md, docs/problems.md, docs/scores.md and the scoreboard in README.md.")
final class DocsCommand implements Callable<Integer> {
  private static final String BEGIN = "<!-- scoreboard: made by ./rashomon docs -->\n";
  private static final String END = "<!-- end of scoreboard -->\n";

  @Option(
      names = "--root",
      defaultValue = ".",
      paramLabel = "FOLDER",
      description = "The project's folder; the current one where it is left out.")
  private Path root;

  @Override
  public Integer call() throws IOException {
    for (Map.Entry<String, String> document : documents(root).entrySet()) {
      Files.writeString(root.resolve(document.getKey()), document.getValue());
    }
    return Main.DONE;
  }

  /** Path below the root to text. */
  static Map<String, String> documents(Path root) throws IOException {
    Scoreboard scoreboard = new Scoreboard(root.resolve("gold"), Suites.all());
    return Map.of(
        "docs/cli.md",
        commands(),
        "docs/problems.md",
        problems(),
        "docs/scores.md",
        scoreboard.page(),
        "README.md",
        readme(Files.readString(root.resolve("README.md")), scoreboard.summary()));
  }

  /** The README with this table between the two marks. */
  private static String readme(String text, String table) {
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException("README.md has no marks of the scoreboard");
    }
    return text.substring(0, begin + BEGIN.length()) + table + text.substring(end);
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
