package org.rashomon.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.web.Serving;
import org.rashomon.web.access.Accounts;
import org.rashomon.web.access.Role;
import org.rashomon.web.outside.Messenger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows a ledger in the browser. */
@Command(
    name = "serve",
    description = {
      "Shows a ledger in the browser until it is stopped: on this machine only, to whoever sits at"
          + " it, or with --users to those who sign in."
    })
final class ServeCommand implements Callable<Integer> {
  static final String PORT = "8080";

  @Spec private CommandSpec spec;

  @Option(names = "--ledger", required = true, paramLabel = "FILE.db", description = "The ledger.")
  private Path file;

  @Option(
      names = "--port",
      defaultValue = PORT,
      paramLabel = "N",
      description = "The port; ${DEFAULT-VALUE} where it is left out, 0 for any.")
  private int port;

  @Option(
      names = "--address",
      defaultValue = Serving.LOOPBACK,
      paramLabel = "IP",
      description =
          "The network address to listen on; ${DEFAULT-VALUE} where it is left out. Any other needs"
              + " --users.")
  private String address;

  @Option(
      names = "--users",
      paramLabel = "USERS.db",
      description = "Only users in this file are let in; 'rashomon users' makes it.")
  private Path users;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "A name under which browsers may ask, beside those of this machine.")
  private List<String> hosts = List.of();

  @Option(
      names = "--https",
      description = "A proxy in front speaks HTTPS: cookies go over it only.")
  private boolean https;

  @Option(
      names = "--sql",
      description = "Adds a page for questions in SQL, to admins only; it can read and not write.")
  private boolean sql;

  @Option(
      names = "--webhook",
      paramLabel = "URL",
      description =
          "Posts new disputes as JSON to this address while it serves; to public addresses only,"
              + " and a redirect isn't followed.")
  private String webhook;

  @Override
  public Integer call() throws InterruptedException {
    ExportCommand.mustExist(spec, file);
    if (sql && JdbcLedger.isOnServer(file)) {
      throw new ParameterException(
          spec.commandLine(), "--sql asks a file; ask a server with its own tools.");
    }
    Accounts accounts = accounts();
    try (JdbcLedger ledger = JdbcLedger.open(file, null)) {
      Serving serving =
          new Serving(address, port, names(), accounts, https, sql ? file : null)
              .telling(hook())
              .with(ReadCommand.into(file));
      Pages.serve(ledger, serving, spec.commandLine().getOut());
    }
    return Main.DONE;
  }

  private URI hook() {
    try {
      return webhook == null ? null : Messenger.checked(webhook);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--webhook: " + e.getMessage());
    }
  }

  private Accounts accounts() {
    if (users == null) {
      if (!address.equals(Serving.LOOPBACK)) {
        throw new ParameterException(
            spec.commandLine(), "Beyond this machine only to users: give --users USERS.db");
      }
      return null;
    }
    ExportCommand.mustExist(spec, users);
    Accounts accounts = Accounts.open(users, Clock.systemUTC());
    if (accounts.users().stream().noneMatch(user -> user.role() == Role.ADMIN)) {
      accounts.close();
      throw new ParameterException(spec.commandLine(), "No user in " + users + " is an admin.");
    }
    return accounts;
  }

  private Set<String> names() {
    Set<String> names = new HashSet<>();
    hosts.forEach(host -> names.add(host.toLowerCase(Locale.ROOT)));
    return names;
  }
}
