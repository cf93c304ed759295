package org.rashomon.web;

import io.javalin.http.Context;
import java.util.Set;

/**
 * What every request passes: only the names of this machine are answered, so that no page elsewhere
 * can reach the ledger under a name of its own; and no answer may run anything but our own script.
 */
final class Guard {
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private Guard() {}

  /** Refuses a request under another name; sets the headers of every answer. */
  static void check(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "no-referrer");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    if (!isOurs(request.header("Host"))) {
      throw new Refusal(403, "host-refused", "These pages answer only to localhost and 127.0.0.1.");
    }
  }

  private static boolean isOurs(String host) {
    return host != null && NAMES.contains(host.replaceFirst(":[0-9]{1,5}$", ""));
  }
}
