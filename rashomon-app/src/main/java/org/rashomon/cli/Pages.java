package org.rashomon.cli;

import java.io.PrintWriter;
import org.rashomon.ledger.Ledger;

/** Starts the pages and waits until the program is stopped. */
final class Pages {
  private Pages() {}

  static void serve(Ledger ledger, int port, PrintWriter out) throws InterruptedException {
    // HOOK: org.rashomon.web.Server.start(ledger, port) goes here.
    out.println("Pages of " + ledger.queries().counts().events() + " events: not built yet.");
  }
}
