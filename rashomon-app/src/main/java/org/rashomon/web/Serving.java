package org.rashomon.web;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.rashomon.Rashomon;
import org.rashomon.ingest.Given;
import org.rashomon.web.access.Accounts;

/**
 * How pages are served.
 *
 * @param address the network address to listen on
 * @param port 0 for any that is free
 * @param hosts names under which a browser may ask, in lower case, beside those of this machine
 * @param accounts who may sign in; null only where the address is this machine's own. Stays the
 *     caller's to close, after the server
 * @param https whether a proxy in front speaks HTTPS: cookies are then sent over it only
 * @param sql the ledger's file where questions in SQL are answered, else null
 * @param webhook where new disputes are told of, or null for nowhere
 * @param reading reads files that are brought to the pages; null where none may be brought
 */
public record Serving(
    String address,
    int port,
    Set<String> hosts,
    Accounts accounts,
    boolean https,
    Path sql,
    URI webhook,
    FileReading reading) {
  /** This machine's own address. */
  public static final String LOOPBACK = "127.0.0.1";

  public Serving {
    hosts = Set.copyOf(hosts);
    if (accounts == null && !address.equals(LOOPBACK)) {
      throw new IllegalArgumentException("beyond this machine only to users who sign in");
    }
  }

  /** Serves without telling anybody elsewhere. */
  public Serving(
      String address, int port, Set<String> hosts, Accounts accounts, boolean https, Path sql) {
    this(address, port, hosts, accounts, https, sql, null, null);
  }

  /** Reads files into the ledger that is served. */
  @FunctionalInterface
  public interface FileReading {
    /** Reads them all and reconciles; tells on the calling thread how far it is. */
    Rashomon.Tidings read(List<Path> files, Given given, Rashomon.Watcher watcher);
  }

  /** The same, with files that may be brought to the pages. */
  public Serving with(FileReading how) {
    return new Serving(address, port, hosts, accounts, https, sql, webhook, how);
  }

  /** The same, telling new disputes there. */
  public Serving telling(URI where) {
    return new Serving(address, port, hosts, accounts, https, sql, where, reading);
  }

  /** For the one person at this machine. */
  public static Serving here(int port) {
    return new Serving(LOOPBACK, port, Set.of(), null, false, null);
  }
}
