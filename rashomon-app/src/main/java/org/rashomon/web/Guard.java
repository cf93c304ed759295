package org.rashomon.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.rashomon.web.access.RateLimit;
import org.rashomon.web.access.Role;
import org.rashomon.web.access.Visit;

/**
 * What every request passes. Only known host names are answered, so that no page elsewhere can
 * reach the ledger under a name of its own (DNS rebinding); no answer may run anything but our own
 * script; what changes anything must come from a page of ours (cross-site request forgery); beyond
 * this machine only users who signed in are answered, and not faster than a person or a fair
 * program asks.
 */
final class Guard {
  /** The form field or, with {@code X-} before it, the header that shows a request to be ours. */
  static final String FORM_TOKEN = "form-token";

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
          + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Set<String> OURS = Set.of("localhost", Serving.LOOPBACK);
  private static final Set<HandlerType> READING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final String VISIT = "visit";
  private static final int REQUESTS = 600;
  private static final Duration REFILL = Duration.ofMinutes(1);
  private static final int LONGEST_WAIT_SECONDS = 60;

  private final Serving serving;
  private final Visit local;
  private final RateLimit pace;

  Guard(Serving serving, Clock clock) {
    this.serving = serving;
    this.local = serving.accounts() == null ? Visit.local() : null;
    this.pace = new RateLimit(clock, REQUESTS, REFILL);
  }

  /** Who asks; null only on the pages that need no sign-in. */
  static Visit visit(Context request) {
    return request.attribute(VISIT);
  }

  /** Refuses whoever may not do what this role may. */
  static void need(Context request, Role role) {
    Visit visit = visit(request);
    if (visit == null || !visit.user().role().covers(role)) {
      throw new Refusal(403, "role-refused", "Only a user with the role " + role + " may do that.");
    }
  }

  /** Refuses whoever may not see what the pages hide, among those who signed in. */
  static void needWhole(Context request, Role role) {
    if (visit(request) != null) {
      need(request, role);
    }
  }

  /** Sets the headers of every answer; refuses what must not be answered. */
  void check(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    // Not "no-referrer": with it browsers hide from us too that a form is ours.
    request.header("Referrer-Policy", "same-origin");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    if (!isOurs(request.header("Host"))) {
      throw new Refusal(403, "host-refused", "These pages don't answer to this host name.");
    }
    if (local == null && !pace.take(request.ip())) {
      request.header("Retry-After", Integer.toString(LONGEST_WAIT_SECONDS));
      throw new Refusal(429, "too-many", "Too many requests; wait a minute.");
    }
    boolean changes = !READING.contains(request.method());
    if (changes && isFromElsewhere(request)) {
      throw new Refusal(403, "origin-refused", "This came from a page elsewhere.");
    }
    Visit visit = local == null ? signedIn(request) : local;
    request.attribute(VISIT, visit);
    if (visit == null) {
      turnAway(request, changes);
    } else if (changes && visit.formToken() != null && !visit.owns(formToken(request))) {
      throw new Refusal(403, "form-refused", "The form is too old; load the page again.");
    }
  }

  /** To the sign-in page, or with an error where that would help nobody. */
  private static void turnAway(Context request, boolean changes) {
    if (isOpenToAll(request)) {
      return;
    }
    if (changes || Replies.asksJson(request)) {
      throw new Refusal(401, "sign-in-needed", "Sign in first, or send a token.");
    }
    String query = request.queryString() == null ? "" : "?" + request.queryString();
    String to = URLEncoder.encode(request.path() + query, StandardCharsets.UTF_8);
    request.redirect(Door.PATH + "?to=" + to, HttpStatus.SEE_OTHER);
    request.skipRemainingHandlers();
  }

  private boolean isOurs(String host) {
    if (host == null) {
      return false;
    }
    String name = host.replaceFirst(":[0-9]{1,5}$", "").toLowerCase(Locale.ROOT);
    return OURS.contains(name) || serving.hosts().contains(name);
  }

  /** By what a browser says of itself; a program that says nothing must show a token anyway. */
  private static boolean isFromElsewhere(Context request) {
    String site = request.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return true;
    }
    String origin = request.header("Origin");
    return origin != null && !origin.replaceFirst("^https?://", "").equals(request.header("Host"));
  }

  private Visit signedIn(Context request) {
    String bearer = request.header("Authorization");
    if (bearer != null && bearer.startsWith("Bearer ")) {
      return serving.accounts().token(bearer.substring("Bearer ".length()));
    }
    String word = request.cookie(Door.COOKIE);
    return word == null ? null : serving.accounts().session(word);
  }

  private static boolean isOpenToAll(Context request) {
    return request.path().equals(Door.PATH) || request.path().startsWith("/static/");
  }

  private static String formToken(Context request) {
    String header = request.header("X-" + FORM_TOKEN);
    return header == null ? request.formParam(FORM_TOKEN) : header;
  }
}
