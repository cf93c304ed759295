package org.rashomon.ledger.jdbc;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.rashomon.decide.Anchors;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Action;
import org.rashomon.decide.Decision.Anchor;
import org.rashomon.decide.Redaction;
import org.rashomon.decide.Standing;
import org.rashomon.resolve.ResolvedClaim;

/** The list of decisions, and what they make of the claims that were read. */
final class DecisionTable {
  /** What changes claims themselves. */
  private static final Set<Action> CORRECTING = EnumSet.of(Action.SET, Action.ADD);

  /** What changes which claims make which events. */
  private static final Set<Action> REGROUPING =
      EnumSet.of(
          Action.MERGE,
          Action.SPLIT,
          Action.REJECT,
          Action.SET,
          Action.ADD,
          Action.REDACT,
          Action.UNDO);

  private static final TypeReference<List<ResolvedClaim>> CLAIMS = new TypeReference<>() {};

  private final LedgerJson json;
  private final ReportTable reports;
  private final ClaimTable claims;
  private final RedactionTable redactions;

  DecisionTable(LedgerJson json, ReportTable reports, ClaimTable claims) {
    this.json = json;
    this.reports = reports;
    this.claims = claims;
    this.redactions = new RedactionTable(json);
  }

  /** Everything decided, in order, without words that are redacted now. */
  List<Decision> told(Handle handle) {
    List<Decision> log = log(handle);
    return redactions.told(handle, log, Standing.of(log));
  }

  /** Takes what is redacted now away for good; the decisions stay, with blocks in them. */
  int forget(Handle handle) {
    List<Decision> log = log(handle);
    List<Decision> told = told(handle);
    for (int i = 0; i < log.size(); i++) {
      if (!told.get(i).equals(log.get(i))) {
        handle.execute(
            "UPDATE decision SET body = ? WHERE id = ?", json.write(told.get(i)), told.get(i).id());
      }
    }
    Map<String, Integer> hidden = redactions.reports(handle);
    hidden.forEach(
        (report, number) -> {
          List<ResolvedClaim> read = asRead(handle, number, claims.ofReport(handle, number), false);
          Redaction redaction = redactions.of(handle, number, report, Standing.of(log));
          handle.execute(
              "UPDATE claims_as_read SET body = ? WHERE report = ?",
              json.write(redactions.claims(handle, number, read, redaction)),
              number);
          handle.execute("DELETE FROM report_as_read WHERE report = ?", number);
        });
    return hidden.size();
  }

  /** The text of a report as it was read, where words of it are redacted and not forgotten. */
  Optional<String> textBehindRedaction(Handle handle, String report) {
    return redactions.hidden(handle, report);
  }

  private List<Decision> log(Handle handle) {
    return handle
        .createQuery("SELECT body FROM decision ORDER BY number")
        .mapTo(String.class)
        .map(body -> json.read(body, Decision.class))
        .list();
  }

  /** Those that stand, on the claims as they are now. */
  List<Decision> standing(Handle handle) {
    Map<String, List<Anchor>> present = new HashMap<>();
    List<Decision> led = new ArrayList<>();
    List<Decision> log = Standing.of(log(handle));
    for (Decision one : redactions.told(handle, log, log)) {
      List<Anchor> anchors = new ArrayList<>();
      for (Anchor anchor : one.anchors()) {
        Anchor found =
            isOfText(anchor)
                ? anchor
                : Anchors.find(anchor, present(handle, present, anchor.report()));
        anchors.add(found == null ? anchor : found);
      }
      led.add(
          new Decision(
              one.id(),
              one.action(),
              anchors,
              one.field(),
              one.value(),
              one.who(),
              one.when(),
              one.why()));
    }
    return led;
  }

  /** Those that stand and have an anchor that leads nowhere, as they were decided. */
  List<Decision> orphans(Handle handle) {
    Map<String, List<Anchor>> present = new HashMap<>();
    List<Decision> standing = Standing.of(log(handle));
    return redactions.told(handle, standing, standing).stream()
        .filter(
            one ->
                one.anchors().stream()
                    .filter(anchor -> !isOfText(anchor))
                    .anyMatch(
                        anchor ->
                            Anchors.find(anchor, present(handle, present, anchor.report()))
                                == null))
        .toList();
  }

  /** Whether it stands on words whatever is claimed there. */
  private static boolean isOfText(Anchor anchor) {
    return anchor.type().equals(Decision.SENTENCE) || anchor.type().equals(Decision.WORDS);
  }

  private List<Anchor> present(Handle handle, Map<String, List<Anchor>> known, String report) {
    return known.computeIfAbsent(
        report,
        id ->
            reports.number(handle, id).stream()
                .flatMap(number -> claims.ofReport(handle, number).stream())
                .map(Corrections::anchor)
                .toList());
  }

  /** Why a decision can't be done to the claims as they are, or null. */
  String refusal(Handle handle, Decision decision) {
    try {
      check(handle, decision);
      return null;
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  private void check(Handle handle, Decision decision) {
    for (String id : reportsOf(decision)) {
      reports
          .number(handle, id)
          .ifPresent(
              number -> Corrections.check(json, id, claims.ofReport(handle, number), decision));
    }
  }

  /** Appends decisions, and makes the claims they are about as decided; again does nothing. */
  void append(Handle handle, List<Decision> decisions) {
    List<Decision> added = new ArrayList<>();
    for (Decision decision : decisions) {
      check(handle, decision);
      if (insert(handle, decision)) {
        added.add(decision);
      }
    }
    if (!added.isEmpty()) {
      List<Decision> log = log(handle);
      List<Decision> standing = Standing.of(log);
      Set<String> touched = new TreeSet<>();
      added.forEach(decision -> touched.addAll(touched(decision, log)));
      touched.forEach(report -> replay(handle, report, standing));
    }
  }

  /** Whether it wasn't there yet. */
  private boolean insert(Handle handle, Decision decision) {
    return handle
            .createUpdate(
                "INSERT INTO decision (number, id, body) VALUES ((SELECT"
                    + " COALESCE(MAX(number), 0) + 1 FROM decision), :id, :body)"
                    + " ON CONFLICT (id) DO NOTHING")
            .bind("id", decision.id())
            .bind("body", json.write(decision))
            .execute()
        > 0;
  }

  private static Set<String> reportsOf(Decision decision) {
    Set<String> reports = new TreeSet<>();
    decision.anchors().forEach(anchor -> reports.add(anchor.report()));
    return reports;
  }

  /** The reports whose claims or events it changes; an undoing those of what it undoes. */
  private static Set<String> touched(Decision decision, List<Decision> log) {
    if (!REGROUPING.contains(decision.action())) {
      return Set.of();
    }
    Set<String> touched = reportsOf(decision);
    if (decision.action() == Action.UNDO) {
      log.stream()
          .filter(other -> other.id().equals(decision.value()))
          .forEach(other -> touched.addAll(touched(other, log)));
    }
    return touched;
  }

  /** The decisions that stand, by each report they are of. */
  Map<String, List<Decision>> byReport(Handle handle) {
    Map<String, List<Decision>> byReport = new HashMap<>();
    for (Decision decision : Standing.of(log(handle))) {
      reportsOf(decision)
          .forEach(
              report -> byReport.computeIfAbsent(report, id -> new ArrayList<>()).add(decision));
    }
    return byReport;
  }

  /** Makes a report's claims what the decisions that stand make of those read. */
  void replay(Handle handle, String report, List<Decision> standing) {
    Optional<Integer> number = reports.number(handle, report);
    if (number.isEmpty()) {
      return;
    }
    List<Decision> mine = standing.stream().filter(one -> reportsOf(one).contains(report)).toList();
    List<Decision> correcting =
        mine.stream().filter(one -> CORRECTING.contains(one.action())).toList();
    Redaction redaction = redactions.of(handle, number.get(), report, mine);
    boolean changes = !correcting.isEmpty() || !redaction.isEmpty();
    List<ResolvedClaim> now = claims.ofReport(handle, number.get());
    List<ResolvedClaim> read = asRead(handle, number.get(), now, changes);
    List<ResolvedClaim> decided =
        redactions.claims(
            handle,
            number.get(),
            correcting.isEmpty() ? read : Corrections.apply(json, report, read, correcting),
            redaction);
    redactions.apply(handle, number.get(), redaction);
    if (!decided.equals(now)) {
      redirect(handle, now, decided);
      claims.replace(handle, number.get(), decided);
    }
    if (!changes) {
      handle.execute("DELETE FROM claims_as_read WHERE report = ?", number.get());
    }
    handle.execute("UPDATE report SET reconciled = 0 WHERE number = ?", number.get());
  }

  private List<ResolvedClaim> asRead(
      Handle handle, int report, List<ResolvedClaim> now, boolean keep) {
    Optional<String> kept =
        handle
            .createQuery("SELECT body FROM claims_as_read WHERE report = :report")
            .bind("report", report)
            .mapTo(String.class)
            .findOne();
    if (kept.isEmpty() && keep) {
      handle.execute(
          "INSERT INTO claims_as_read (report, body) VALUES (?, ?)", report, json.write(now));
    }
    return kept.map(body -> json.readList(body, CLAIMS)).orElse(now);
  }

  /** Former events whose first claim goes by another id now lead on to it. */
  private static void redirect(
      Handle handle, List<ResolvedClaim> before, List<ResolvedClaim> after) {
    List<Anchor> present = after.stream().map(Corrections::anchor).toList();
    for (ResolvedClaim old : before) {
      Anchor found = Anchors.find(Corrections.anchor(old), present);
      if (found != null) {
        handle.execute(
            "UPDATE former_event SET claim = ? WHERE claim = ?",
            after.get(present.indexOf(found)).id(),
            old.id());
      }
    }
  }
}
