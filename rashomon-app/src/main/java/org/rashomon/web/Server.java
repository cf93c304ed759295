package org.rashomon.web;

import io.javalin.Javalin;
import io.javalin.config.SizeUnit;
import java.time.Clock;
import java.util.Objects;
import org.rashomon.ledger.Ledger;

/** Serves a ledger's pages, from its start until it is closed. */
public final class Server implements AutoCloseable {
  private static final long LARGEST_UPLOAD_MB = 60;

  private final Javalin javalin;
  private final Site site;
  private final String listening;

  private Server(Javalin javalin, Site site, String listening) {
    this.javalin = javalin;
    this.site = site;
    this.listening = listening;
  }

  /**
   * Starts to serve.
   *
   * @param ledger stays the caller's to close, after the server
   */
  public static Server start(Ledger ledger, Serving serving) {
    return start(ledger, serving, Clock.systemUTC());
  }

  /** Starts to serve to the one person at this machine. */
  public static Server start(Ledger ledger, int port) {
    return start(ledger, Serving.here(port));
  }

  /** Starts to serve by another clock, which sessions and paces go by. */
  static Server start(Ledger ledger, Serving serving, Clock clock) {
    Objects.requireNonNull(ledger, "ledger");
    Site site = new Site(ledger, serving, clock);
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.http.prefer405over404 = true;
              config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD_MB, SizeUnit.MB);
              site.open(config.routes);
            });
    javalin.start(serving.address(), serving.port());
    site.start();
    return new Server(javalin, site, serving.address());
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Where a browser finds it. */
  public String address() {
    return "http://" + listening + ":" + port() + "/";
  }

  @Override
  public void close() {
    javalin.stop();
    site.close();
  }
}
