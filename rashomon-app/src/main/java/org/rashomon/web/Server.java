package org.rashomon.web;

import io.javalin.Javalin;
import java.util.Objects;
import org.rashomon.ledger.Ledger;

/** Serves a ledger's pages to this machine only, from its start until it is closed. */
public final class Server implements AutoCloseable {
  /** The only address it listens on. */
  public static final String ADDRESS = "127.0.0.1";

  private final Javalin javalin;

  private Server(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts to serve.
   *
   * @param ledger stays the caller's to close, after the server
   * @param port 0 for any that is free
   */
  public static Server start(Ledger ledger, int port) {
    Objects.requireNonNull(ledger, "ledger");
    Site site = new Site(ledger);
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.http.prefer405over404 = true;
              site.open(config.routes);
            });
    return new Server(javalin.start(ADDRESS, port));
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Where a browser finds it. */
  public String address() {
    return "http://" + ADDRESS + ":" + port() + "/";
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
