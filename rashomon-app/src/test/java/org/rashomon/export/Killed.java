package org.rashomon.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rashomon.Rashomon;
import org.rashomon.decide.Decision;
import org.rashomon.extract.ClaimType;
import org.rashomon.ingest.Report;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.problem.Problem;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.web.review.BlindCoding;
import org.rashomon.web.review.ByHand;
import org.rashomon.web.review.Redacting;
import org.rashomon.web.review.SideChange;
import org.rashomon.web.review.Steps;

/**
 * For {@code KilledIT}: a program that decides, reads and releases without end, and says so after
 * each step, until it is killed.
 *
 * <p>Usage: Killed LEDGER FLOW ROUND
 */
final class Killed {
  static final LocalDate TODAY = LocalDate.of(2023, 1, 1);
  static final int REPORTS = 150;

  private static String round = "";

  private Killed() {}

  /** Reports with a claim each. */
  static Shelf shelf() {
    Shelf shelf = new Shelf();
    for (int i = 0; i < REPORTS; i++) {
      shelf.put(
          "Sample Wire",
          "Raiders shelled village number " + i + " and left.",
          ClaimBuilder.claim(ClaimType.SHELLING, "Raiders shelled")
              .by("Raiders", "ARM", PartyKind.MILITARY));
    }
    return shelf;
  }

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    round = args[2];
    try (JdbcLedger ledger = JdbcLedger.open(file, "test")) {
      if (args[1].equals("read")) {
        read(ledger, Killed::say);
        return;
      }
      for (int step = 0; ; step++) {
        switch (args[1]) {
          case "bulk" -> bulk(ledger, step);
          case "edits" -> edits(ledger, step);
          case "hand" -> byHand(ledger, step);
          case "merge", "split" -> tie(ledger, step, args[1].equals("merge"));
          case "undo" -> undo(ledger, step);
          case "blind" -> blind(ledger, step);
          case "redact" -> redact(ledger, step);
          default -> release(ledger, file, step);
        }
        say(step);
      }
    }
  }

  private static void say(int step) {
    System.out.println("done " + when(step));
    System.out.flush();
  }

  private static void bulk(JdbcLedger ledger, int step) {
    boolean there = !new SideChange("ARM", "AZE", "").claims(ledger.queries()).isEmpty();
    SideChange change = new SideChange(there ? "ARM" : "AZE", there ? "AZE" : "ARM", "");
    ledger.decide(
        change.decisions(change.claims(ledger.queries()), "ann", when(step), "a wrong side"));
  }

  private static String when(int step) {
    return "round " + round + " step " + step;
  }

  private static void edits(JdbcLedger ledger, int step) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(ledger, EventFilter.ALL, TODAY, List.of()).write(ExportForm.CLAIMS, "csv", out);
    List<Map<String, String>> rows = SheetFile.read("claims.csv", out.toByteArray());
    String other = rows.get(0).get("hedge").equals("asserted") ? "alleged" : "asserted";
    rows.forEach(row -> row.put("hedge", other));
    ledger.decide(new SheetEdits(ledger, rows, TODAY).decisions("ann", when(step), "in a sheet"));
  }

  private static void byHand(JdbcLedger ledger, int step) {
    Report report = ledger.report(shelf().claims().get(step % REPORTS).report()).report();
    String words = step < REPORTS ? "left" : "village";
    var claim = ByHand.claim(report, words, 0, ClaimType.WITHDRAWAL, "ARM", null);
    ledger.record(
        Decision.of(
            Decision.Action.ADD,
            List.of(Judgements.anchor(claim)),
            null,
            FieldEdit.json(claim),
            "ann",
            when(step),
            null));
  }

  private static ResolvedClaim claim(JdbcLedger ledger, int step) {
    String report = shelf().claims().get(step % REPORTS).report();
    return ledger.report(report).claims().get(0);
  }

  private static void tie(JdbcLedger ledger, int step, boolean together) {
    decide(
        ledger,
        step,
        together ? Decision.Action.MERGE : Decision.Action.SPLIT,
        List.of(Judgements.anchor(claim(ledger, step)), Judgements.anchor(claim(ledger, step + 1))),
        null);
  }

  private static void decide(
      JdbcLedger ledger,
      int step,
      Decision.Action action,
      List<Decision.Anchor> anchors,
      String value) {
    ledger.record(Decision.of(action, anchors, null, value, "ann", when(step), "so it says"));
  }

  private static void undo(JdbcLedger ledger, int step) {
    List<Decision> back = Steps.undo(ledger.decisionLog(), "ann", when(step));
    if (back.isEmpty()) {
      decide(
          ledger,
          step,
          Decision.Action.REJECT,
          List.of(Judgements.anchor(claim(ledger, step))),
          null);
    } else {
      ledger.decide(back);
    }
  }

  private static void blind(JdbcLedger ledger, int step) {
    ResolvedClaim claim = claim(ledger, step);
    decide(
        ledger,
        step,
        Decision.Action.CODE,
        List.of(new Decision.Anchor(claim.report(), claim.start(), claim.end(), Decision.SENTENCE)),
        BlindCoding.json(Map.of("type", "shelling")));
  }

  private static void redact(JdbcLedger ledger, int step) {
    String report = claim(ledger, step).report();
    String words = List.of("village", "number", "left").get(Integer.parseInt(round) - 1);
    ledger.record(
        new Redacting(report, words, 0, Redacting.Scope.REPORT)
            .decision(ledger.queries(), "ann", when(step), "a witness"));
  }

  private static void release(JdbcLedger ledger, Path file, int step) throws IOException {
    Export export = new Export(ledger, EventFilter.ALL, TODAY, List.of());
    Release.write("r" + step, ledger, export, file.resolveSibling(when(step) + ".jsonl"));
  }

  /** Reads all of the shelf; says how many are recorded. */
  static void read(JdbcLedger ledger, java.util.function.IntConsumer told) {
    List<ResolvedReport> all = shelf().reports();
    Rashomon.open(
            ledger, unread -> all.stream().filter(one -> unread.contains(one.report())).toList())
        .read(
            (reports, problems) -> all.forEach(one -> reports.accept(one.report())),
            new Rashomon.Watcher() {
              @Override
              public void recorded(int reports) {
                told.accept(reports);
              }

              @Override
              public void problem(Problem problem) {}

              @Override
              public void reconciling() {}
            });
  }

  /** The ledger of the whole shelf as one JSON document. */
  static String document(JdbcLedger ledger) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonDocument(ledger).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** All entries of the shelf. */
  static List<LedgerEntry> entries() {
    return shelf().reports().stream().map(one -> new LedgerEntry(one, List.of())).toList();
  }
}
