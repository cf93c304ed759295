package org.rashomon.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.rashomon.web.access.Accounts;
import org.rashomon.web.access.AuditEntry;
import org.rashomon.web.access.Role;
import org.rashomon.web.access.User;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps the file of those who may sign in. */
@Command(
    name = "users",
    description = {
      "Keeps the file of those who may sign in to served pages, and shows its log.",
      "Each of the commands takes the file as --users USERS.db; it is made where there is none."
    })
final class UsersCommand implements Runnable {
  private static final int LINES = 200;
  private static final String FILE = "--users";
  private static final String FILE_LABEL = "USERS.db";

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: set, remove, token, list, log.");
  }

  @Command(
      name = "set",
      description =
          "Adds a user or gives one another role and password, and ends their sessions. The"
              + " password is asked for, or read as one line from standard input.")
  int set(
      @Option(names = FILE, required = true, paramLabel = FILE_LABEL) Path file,
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "ROLE", description = "reader, coder or admin") Role role)
      throws IOException {
    try (Accounts accounts = open(file)) {
      accounts.put(name, role, password());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    return Main.DONE;
  }

  private static char[] password() throws IOException {
    Console console = System.console();
    if (console != null) {
      return Objects.requireNonNullElse(console.readPassword("Password: "), new char[0]);
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return Objects.requireNonNullElse(in.readLine(), "").toCharArray();
  }

  @Command(name = "remove", description = "Takes a user away, with all sessions and tokens.")
  int remove(
      @Option(names = FILE, required = true, paramLabel = FILE_LABEL) Path file,
      @Parameters(paramLabel = "NAME") String name) {
    try (Accounts accounts = open(file)) {
      if (!accounts.remove(name)) {
        throw new ParameterException(spec.commandLine(), "There is no user " + name + ".");
      }
    }
    return Main.DONE;
  }

  @Command(
      name = "token",
      description = "Makes a token with which a program may act as this user; shown once.")
  int token(
      @Option(names = FILE, required = true, paramLabel = FILE_LABEL) Path file,
      @Parameters(paramLabel = "NAME") String name) {
    try (Accounts accounts = open(file)) {
      spec.commandLine().getOut().println(accounts.issue(name));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    return Main.DONE;
  }

  @Command(name = "list", description = "Prints users and roles.")
  int list(@Option(names = FILE, required = true, paramLabel = FILE_LABEL) Path file) {
    try (Accounts accounts = open(file)) {
      for (User user : accounts.users()) {
        spec.commandLine().getOut().println(user.name() + "\t" + user.role());
      }
    }
    return Main.DONE;
  }

  @Command(
      name = "log",
      description = "Prints the last " + LINES + " lines of the log, newest first.")
  int log(@Option(names = FILE, required = true, paramLabel = FILE_LABEL) Path file) {
    try (Accounts accounts = open(file)) {
      for (AuditEntry entry : accounts.log(LINES)) {
        spec.commandLine()
            .getOut()
            .println(
                String.join(
                    "\t",
                    entry.at(),
                    told(entry.user()),
                    told(entry.address()),
                    entry.action(),
                    told(entry.detail()).replaceAll("\\s+", " ")));
      }
    }
    return Main.DONE;
  }

  private static String told(String value) {
    return Objects.requireNonNullElse(value, "-");
  }

  private static Accounts open(Path file) {
    return Accounts.open(file, Clock.systemUTC());
  }
}
