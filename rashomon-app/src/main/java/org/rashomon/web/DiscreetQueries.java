package org.rashomon.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rashomon.export.Discretion;
import org.rashomon.ledger.ClaimFilter;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.EventRow;
import org.rashomon.ledger.LedgerCounts;
import org.rashomon.ledger.LedgerOverview;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Page;
import org.rashomon.ledger.ReportFilter;
import org.rashomon.ledger.ReportRow;
import org.rashomon.ledger.ReportView;
import org.rashomon.ledger.Tally;
import org.rashomon.reconcile.Ceasefire;
import org.rashomon.reconcile.Event;
import org.rashomon.reconcile.Taken;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedClaim;

/**
 * A ledger as it may be shown beyond this machine, by the rules of exports: private persons and
 * exact places of what is sensitive are blocked out of quotes and texts, sensitive events are told
 * three days late. A list may then have fewer lines than were asked for; its cursor still leads on.
 */
final class DiscreetQueries implements LedgerQueries {
  private static final String LANGUAGE = "en";
  private static final int CLAIMS = EventTitles.CLAIMS;
  private static final int MOST_CLAIMS = 400;

  private final LedgerQueries all;
  private final LedgerOverview overview;
  private final Blocked blocked;
  private final Clock clock;

  DiscreetQueries(LedgerQueries all, LedgerOverview overview, Blocked blocked, Clock clock) {
    this.all = all;
    this.overview = overview;
    this.blocked = blocked;
    this.clock = clock;
  }

  static Discretion discretion(Clock clock) {
    return Discretion.blocking(LANGUAGE, LocalDate.now(clock));
  }

  private static String lastDay(ResolvedClaim claim) {
    return claim.time() == null
        ? null
        : claim.time().to() != null ? claim.time().to() : claim.time().from();
  }

  private static List<ClaimRow> told(
      List<ClaimRow> rows, boolean sensitive, Discretion rule, Blocked blocked) {
    return rows.stream()
        .filter(
            row ->
                !(sensitive || rule.isSensitive(row.claim()))
                    || !rule.isTooEarly(lastDay(row.claim())))
        .map(row -> rule.of(row, sensitive || rule.isSensitive(row.claim())))
        .map(row -> headed(row, rule, blocked))
        .toList();
  }

  /** The row under its report's headline as that may be shown. */
  private static ClaimRow headed(ClaimRow row, Discretion rule, Blocked blocked) {
    return new ClaimRow(
        row.claim(),
        row.event(),
        row.outlet(),
        blocked.words(row.claim().report(), row.title(), rule),
        row.published(),
        row.family(),
        row.page());
  }

  /** The claims of one event: where one is sensitive, the places of all are coarse. */
  static List<ClaimRow> ofEvent(List<ClaimRow> rows, Discretion rule, Blocked blocked) {
    boolean sensitive = rows.stream().anyMatch(row -> rule.isSensitive(row.claim()));
    return told(rows, sensitive, rule, blocked);
  }

  private List<EventRow> events(List<EventRow> rows, boolean byPlace) {
    Discretion rule = discretion(clock);
    Map<String, List<ClaimRow>> openings =
        overview.openings(rows.stream().map(EventRow::id).toList(), CLAIMS);
    List<EventRow> told = new ArrayList<>();
    for (EventRow row : rows) {
      boolean sensitive = rule.isSensitive(row.type(), openings.getOrDefault(row.id(), List.of()));
      String last = row.to() == null ? row.from() : row.to();
      if (!sensitive) {
        told.add(row);
      } else if (!byPlace && !rule.isTooEarly(last)) {
        told.add(coarse(row));
      }
    }
    return told;
  }

  private static EventRow coarse(EventRow row) {
    return new EventRow(
        row.id(),
        row.type(),
        row.level(),
        row.parent(),
        row.from(),
        row.to(),
        row.day(),
        null,
        row.country(),
        Discretion.coarse(row.lat()),
        Discretion.coarse(row.lon()),
        row.precision() == null ? null : PlacePrecision.DISTRICT,
        row.claims(),
        row.reports(),
        row.origins(),
        row.killed(),
        row.disputes(),
        row.sides());
  }

  @Override
  public LedgerCounts counts() {
    return all.counts();
  }

  /** A sensitive event isn't found by its place, none by words that are blocked out. */
  @Override
  public Page<EventRow> events(EventFilter filter, String cursor, int limit) {
    Page<EventRow> page = all.events(filter, cursor, limit);
    List<EventRow> rows = events(page.items(), filter.place() != null);
    return new Page<>(
        filter.words() == null
            ? rows
            : rows.stream().filter(row -> hasWords(row.id(), filter.words())).toList(),
        page.next());
  }

  /** Whether one of its claims, as it may be shown, has all the words. */
  private boolean hasWords(String event, String words) {
    return claimsOfEvent(event, null, MOST_CLAIMS).items().stream()
        .map(row -> row.claim().quote())
        .anyMatch(quote -> Blocked.holds(quote, words));
  }

  @Override
  public Event event(String eventId) {
    Event event = all.event(eventId);
    if (event == null) {
      return null;
    }
    Discretion rule = discretion(clock);
    List<ClaimRow> rows = all.claimsOfEvent(event.id(), null, MOST_CLAIMS).items();
    boolean sensitive = rule.isSensitive(event.type(), rows);
    String last =
        event.time() == null
            ? null
            : event.time().to() != null ? event.time().to() : event.time().from();
    return sensitive && rule.isTooEarly(last) ? null : Discretion.of(event, sensitive);
  }

  @Override
  public List<EventRow> parts(String eventId) {
    return events(all.parts(eventId), false);
  }

  @Override
  public Page<ClaimRow> claimsOfEvent(String eventId, String cursor, int limit) {
    Page<ClaimRow> page = all.claimsOfEvent(eventId, cursor, limit);
    return new Page<>(ofEvent(page.items(), discretion(clock), blocked), page.next());
  }

  @Override
  public List<ClaimRow> claims(Collection<String> claimIds) {
    return told(all.claims(claimIds), false, discretion(clock), blocked);
  }

  /** What is blocked out can't be searched for. */
  @Override
  public Page<ClaimRow> claims(ClaimFilter filter, String cursor, int limit) {
    Page<ClaimRow> page = all.claims(filter, cursor, limit);
    List<ClaimRow> rows =
        told(page.items(), false, discretion(clock), blocked).stream()
            .filter(
                row -> filter.words() == null || Blocked.has(row.claim().quote(), filter.words()))
            .toList();
    return new Page<>(rows, page.next());
  }

  /** Nor here: neither in a text nor in a headline. */
  @Override
  public Page<ReportRow> reports(ReportFilter filter, String cursor, int limit) {
    Page<ReportRow> page = all.reports(filter, cursor, limit);
    Discretion rule = discretion(clock);
    List<ReportRow> rows =
        page.items().stream()
            .filter(row -> filter.words() == null || blocked.has(row.id(), filter.words(), rule))
            .map(row -> row.titled(blocked.words(row.id(), row.title(), rule)))
            .toList();
    return new Page<>(rows, page.next());
  }

  @Override
  public ReportView report(String reportId) {
    ReportView view = all.report(reportId);
    if (view == null) {
      return null;
    }
    return blocked.view(view, discretion(clock));
  }

  @Override
  public Map<String, Taken> taken(Collection<String> reportIds) {
    return all.taken(reportIds);
  }

  @Override
  public List<String> reportsKnownAs(String externalIdOrUrl) {
    return all.reportsKnownAs(externalIdOrUrl);
  }

  @Override
  public List<Ceasefire> ceasefires() {
    return all.ceasefires();
  }

  @Override
  public Page<Ceasefire> ceasefires(String cursor, int limit) {
    return all.ceasefires(cursor, limit);
  }

  @Override
  public List<Ceasefire> ceasefiresOf(String eventId) {
    return all.ceasefiresOf(eventId);
  }

  @Override
  public Ceasefire ceasefire(String ceasefireId) {
    return all.ceasefire(ceasefireId);
  }

  @Override
  public List<Tally> outlets() {
    return all.outlets();
  }

  @Override
  public List<Tally> languages() {
    return all.languages();
  }

  @Override
  public List<Tally> sides() {
    return all.sides();
  }

  @Override
  public List<Tally> countries() {
    return all.countries();
  }

  @Override
  public List<Tally> types() {
    return all.types();
  }

  /** No page walks through a ledger. */
  @Override
  public void walk(Walk walk) {
    throw new UnsupportedOperationException("pages show parts of a ledger only");
  }

  @Override
  public void eachClaim(Consumer<ClaimRow> reader) {
    throw new UnsupportedOperationException("pages show parts of a ledger only");
  }
}
