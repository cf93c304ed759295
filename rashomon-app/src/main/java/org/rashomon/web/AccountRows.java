package org.rashomon.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.RelationType;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.reconcile.Event.Account;
import org.rashomon.reconcile.Event.Words;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;
import org.rashomon.resolve.Standing;
import org.rashomon.web.view.AccountRow;
import org.rashomon.web.view.Link;

/** Each account of an event in one row of a table: who, whom, how many, why, who began, names. */
final class AccountRows {
  /** More of one kind are in the account itself, which stands below the table. */
  private static final int MOST = 4;

  private final SideNames sides;
  private final ClaimViews views;

  AccountRows(SideNames sides, ClaimViews views) {
    this.sides = sides;
    this.views = views;
  }

  /**
   * One row.
   *
   * @param source the account's source in words
   * @param kind what sort of source it is, in words
   */
  AccountRow of(Account account, String source, String kind, Map<String, ClaimRow> rows) {
    List<ResolvedClaim> claims =
        account.claims().stream()
            .map(rows::get)
            .filter(Objects::nonNull)
            .map(ClaimRow::claim)
            .toList();
    List<Link> who = new ArrayList<>();
    List<Link> whom = new ArrayList<>();
    List<Link> counts = new ArrayList<>();
    List<Link> own = new ArrayList<>();
    for (ResolvedClaim claim : claims) {
      if (claim.polarity() == Polarity.AFFIRMED) {
        add(who, views.parties(claim.actors()), claim);
        add(whom, views.parties(claim.targets()), claim);
        claim.counts().stream()
            .filter(count -> count.partOf() == null)
            .forEach(count -> add(counts, count(count), claim));
      }
      add(own, own(claim), claim);
    }
    return new AccountRow(
        source,
        kind,
        distinct(who),
        distinct(whom),
        distinct(counts),
        links(account.reasons(), rows),
        links(
            account.began().stream()
                .map(one -> new Words(sides.of(one.text()), one.claim()))
                .toList(),
            rows),
        links(account.names(), rows),
        distinct(own));
  }

  private static void add(List<Link> links, String words, ResolvedClaim claim) {
    if (words != null && !words.isBlank()) {
      links.add(new Link(words, ClaimViews.href(claim)));
    }
  }

  private String count(ResolvedCount count) {
    String whose = views.whose(count.side(), count.victims());
    String what = ClaimViews.range(count) + " " + Wording.words(count.kind());
    return whose.isEmpty() ? what : what + " (" + whose + ")";
  }

  /** What the claim's speaker denies, admits or tells of himself; null for most. */
  private static String own(ResolvedClaim claim) {
    String act = "\u201c" + claim.trigger().text() + "\u201d";
    if (claim.polarity() != Polarity.AFFIRMED) {
      return (claim.polarity() == Polarity.DENIED ? "denies " : "says there was no ") + act;
    }
    boolean admits = claim.relations().stream().anyMatch(one -> one.type() == RelationType.ADMITS);
    if (admits) {
      return "admits " + act;
    }
    return claim.sources().stream()
        .map(chain -> chain.standing())
        .filter(one -> one == Standing.OWN_ACT || one == Standing.OWN_LOSS)
        .findFirst()
        .map(one -> (one == Standing.OWN_ACT ? "its own act: " : "its own loss: ") + act)
        .orElse(null);
  }

  private static List<Link> links(List<Words> words, Map<String, ClaimRow> rows) {
    return distinct(
        words.stream()
            .filter(one -> rows.containsKey(one.claim()))
            .map(one -> new Link(one.text(), ClaimViews.href(rows.get(one.claim()).claim())))
            .toList());
  }

  /** The first few that differ. */
  private static List<Link> distinct(List<Link> links) {
    Map<String, Link> kept = new LinkedHashMap<>();
    links.forEach(one -> kept.putIfAbsent(one.text().toLowerCase(Locale.ROOT), one));
    return kept.values().stream().limit(MOST).toList();
  }
}
