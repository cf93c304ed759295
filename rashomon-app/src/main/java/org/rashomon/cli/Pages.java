package org.rashomon.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import org.rashomon.ledger.Ledger;
import org.rashomon.web.Server;
import org.rashomon.web.Serving;

/** Starts the pages and waits until the program is stopped. */
final class Pages {
  private Pages() {}

  /** Serves until the program is stopped; the ledger is then closed, so that its file is whole. */
  static void serve(Ledger ledger, Serving serving, PrintWriter out) throws InterruptedException {
    Server server = Server.start(ledger, serving);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  ledger.close();
                  if (serving.accounts() != null) {
                    serving.accounts().close();
                  }
                },
                "close the ledger"));
    out.println();
    out.println("Pages at " + server.address() + " - stop with Ctrl-C.");
    out.flush();
    new CountDownLatch(1).await();
  }
}
