package org.rashomon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.Duration;
import org.rashomon.web.access.Accounts;
import org.rashomon.web.access.RateLimit;
import org.rashomon.web.access.User;
import org.rashomon.web.access.Visit;
import org.rashomon.web.view.SignInPage;

/** Signing in and out, where there are users. */
final class Door {
  static final String PATH = "/sign-in";
  static final String COOKIE = "rashomon";

  private static final int TRIES = 10;
  private static final Duration TRIES_IN = Duration.ofMinutes(10);
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_PASSWORD = 1_000;

  private final Serving serving;
  private final Accounts accounts;
  private final Replies replies;
  private final RateLimit byAddress;
  private final RateLimit byName;

  Door(Serving serving, Replies replies, Clock clock) {
    this.serving = serving;
    this.accounts = serving.accounts();
    this.replies = replies;
    this.byAddress = new RateLimit(clock, TRIES, TRIES_IN);
    this.byName = new RateLimit(clock, TRIES, TRIES_IN);
  }

  void open(RoutesConfig routes) {
    if (accounts == null) {
      return;
    }
    routes.get(PATH, request -> show(request, 200, false));
    routes.post(PATH, this::signIn);
    routes.post("/sign-out", this::signOut);
  }

  private void show(Context request, int status, boolean refused) {
    SignInPage page = new SignInPage(target(request), refused);
    Answer answer = new Answer("sign-in", "Sign in", "", () -> page, () -> page);
    replies.page(request, status, answer);
  }

  private void signIn(Context request) {
    String name = request.formParam("name");
    String password = request.formParam("password");
    if (name == null
        || password == null
        || name.length() > LONGEST_NAME
        || password.length() > LONGEST_PASSWORD) {
      throw Refusal.badRequest("A name and a password are needed.");
    }
    boolean addressMay = byAddress.take(request.ip());
    boolean nameMay = byName.take(name);
    if (!addressMay || !nameMay) {
      accounts.note(name, request.ip(), "sign-in-halted", null);
      throw new Refusal(429, "too-many", "Too many tries; wait ten minutes.");
    }
    User user = accounts.verify(name, password.toCharArray());
    if (user == null) {
      accounts.note(name, request.ip(), "sign-in-refused", null);
      show(request, 403, true);
      return;
    }
    accounts.note(user.name(), request.ip(), "sign-in", null);
    cookie(request, accounts.begin(user), (int) Accounts.SESSION.toSeconds());
    request.redirect(target(request), HttpStatus.SEE_OTHER);
  }

  private void signOut(Context request) {
    String word = request.cookie(COOKIE);
    if (word != null) {
      accounts.end(word);
    }
    Visit visit = Guard.visit(request);
    accounts.note(visit.user().name(), request.ip(), "sign-out", null);
    cookie(request, "", 0);
    request.redirect(PATH, HttpStatus.SEE_OTHER);
  }

  private void cookie(Context request, String word, int seconds) {
    Cookie cookie = new Cookie(COOKIE, word, "/", seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(serving.https());
    cookie.setSameSite(SameSite.STRICT);
    request.cookie(cookie);
  }

  /** Where to go on; a page of ours whatever the address says. */
  private static String target(Context request) {
    String to =
        request.formParam("to") == null ? request.queryParam("to") : request.formParam("to");
    return to != null && isOurs(to) ? to : "/";
  }

  /** Whether an address leads to a page of ours and nowhere else. */
  static boolean isOurs(String address) {
    return address.matches("/(?![/\\\\])[\\x20-\\x7e&&[^\\\\]]*");
  }
}
