package org.rashomon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rashomon.decide.Decision.Action;
import org.rashomon.extract.ClaimType;
import org.rashomon.ledger.ClaimFilter;
import org.rashomon.ledger.Ledger;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.web.access.Role;
import org.rashomon.web.review.BulkChange;
import org.rashomon.web.review.ClaimsDeed;
import org.rashomon.web.review.SideChange;
import org.rashomon.web.view.BulkPage;

/** Changes of many claims in one step: looked at, done whole, undone in one step. */
final class BulkDesk {
  private static final String PATH = "/review/bulk";
  private static final int PREVIEWED = 100;
  private static final String DEED = "deed";
  private static final List<String> FIELDS =
      List.of(
          DEED, "from", "to", "words", "quote", "type", "side", "status", "since", "until", "field",
          "value");

  private final Ledger ledger;
  private final Replies replies;
  private final ReviewDesk desk;

  BulkDesk(Ledger ledger, Replies replies, ReviewDesk desk) {
    this.ledger = ledger;
    this.replies = replies;
    this.desk = desk;
  }

  void open(RoutesConfig routes) {
    routes.get(PATH, request -> replies.page(request, 200, look(request)));
    routes.post(PATH, this::change);
  }

  private Answer look(Context request) {
    Parameters asked = new Parameters(request);
    Map<String, String> values = values(asked::text);
    BulkPage page = page(values, asked.text("said"));
    return new Answer("bulk", "Change many claims", "review", () -> page, () -> page);
  }

  private BulkPage page(Map<String, String> values, String said) {
    try {
      BulkChange change = of(values);
      if (change == null) {
        return page(values, List.of(), null, List.of(), said, null);
      }
      List<ResolvedClaim> claims = change.claims(ledger.queries());
      List<BulkPage.Change> first =
          claims.stream()
              .limit(PREVIEWED)
              .map(
                  claim ->
                      new BulkPage.Change(claim.quote(), change.before(claim), change.after(claim)))
              .toList();
      return page(values, claims, BulkChange.fingerprint(claims), first, said, null);
    } catch (IllegalArgumentException e) {
      return page(values, List.of(), null, List.of(), said, e.getMessage());
    }
  }

  private static BulkPage page(
      Map<String, String> values,
      List<ResolvedClaim> claims,
      String fingerprint,
      List<BulkPage.Change> changes,
      String said,
      String refused) {
    return new BulkPage(
        values,
        claims.size(),
        fingerprint,
        changes,
        ReviewViews.types(),
        said,
        refused,
        ReviewViews.FILES);
  }

  private static Map<String, String> values(UnaryOperator<String> given) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String field : FIELDS) {
      String value = given.apply(field);
      if (value != null) {
        values.put(field, value);
      }
    }
    return values;
  }

  /** What is asked for, or null for nothing. */
  private static BulkChange of(Map<String, String> values) {
    if (values.containsKey("from")) {
      String words = values.getOrDefault("words", "");
      return new SideChange(values.get("from"), values.get("to"), words);
    }
    if (!values.containsKey(DEED)) {
      return null;
    }
    ClaimFilter filter =
        new ClaimFilter(
            values.get("quote"),
            values.containsKey("type") ? ClaimType.of(values.get("type")) : null,
            values.get("side"),
            null,
            values.get("status"),
            null,
            null,
            values.get("since"),
            values.get("until"));
    Action action = Action.valueOf(values.get(DEED).toUpperCase(Locale.ROOT));
    boolean sets = action == Action.SET;
    return new ClaimsDeed(
        filter,
        action,
        sets ? values.get("field") : null,
        sets ? values.getOrDefault("value", "") : null);
  }

  /** Does what was looked at; where it is no longer the same, shows it again instead. */
  private void change(Context request) {
    Guard.need(request, Role.CODER);
    Map<String, String> values = values(name -> ReviewDesk.field(request, name));
    BulkChange change;
    try {
      change = of(values);
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest(e.getMessage());
    }
    if (change == null) {
      throw Refusal.badRequest("There is nothing to change.");
    }
    List<ResolvedClaim> claims = change.claims(ledger.queries());
    String to;
    if (BulkChange.fingerprint(claims).equals(ReviewDesk.field(request, "fingerprint"))) {
      to = done(request, change, claims);
    } else {
      values.put("said", "The claims have changed since you looked. Nothing is done; look again.");
      to = address(values);
    }
    request.redirect(to, HttpStatus.SEE_OTHER);
  }

  private String done(Context request, BulkChange change, List<ResolvedClaim> claims) {
    try {
      desk.record(
          change.decisions(
              claims, desk.who(request), desk.when(), ReviewDesk.field(request, "why")));
    } catch (IllegalArgumentException e) {
      return address(Map.of("said", "Nothing is done: " + e.getMessage()));
    }
    return address(Map.of("said", claims.size() + " claims changed; undo takes it back."));
  }

  private static String address(Map<String, String> values) {
    StringBuilder address = new StringBuilder(PATH);
    values.forEach(
        (name, value) ->
            address
                .append(address.length() == PATH.length() ? '?' : '&')
                .append(name)
                .append('=')
                .append(Parameters.encoded(value)));
    return address.toString();
  }
}
