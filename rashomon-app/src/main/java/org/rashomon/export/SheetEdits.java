package org.rashomon.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Action;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.Ledger;
import org.rashomon.resolve.ResolvedClaim;

/**
 * An export of claims that was edited outside comes back as decisions: what a cell says otherwise
 * than the export would say today is what somebody changed.
 */
public final class SheetEdits {
  /** Columns that may be edited, and the field of the claim each is. */
  private static final Map<String, String> PATHS = paths();

  private final List<Edit> edits = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();

  /**
   * One changed cell.
   *
   * @param claim as it is now
   * @param path into the claim
   */
  public record Edit(
      ResolvedClaim claim, String column, String path, String before, String after) {}

  private static Map<String, String> paths() {
    Map<String, String> paths = new LinkedHashMap<>();
    for (String same : List.of("polarity", "realis", "outcome", "hedge")) {
      paths.put(same, same);
    }
    paths.put("place", "place/name");
    paths.put("country", "place/country");
    paths.put("latitude", "place/lat");
    paths.put("longitude", "place/lon");
    paths.put("from", "time/from");
    paths.put("to", "time/to");
    paths.put("actor_sides", "actors/0/side");
    paths.put("target_sides", "targets/0/side");
    // Last: with the type the claim's own address changes.
    paths.put("type", "type");
    return paths;
  }

  /**
   * Compares a sheet with the ledger.
   *
   * @param rows of the sheet, by column
   * @param today the day of comparing, as of exporting
   */
  public SheetEdits(Ledger ledger, List<Map<String, String>> rows, LocalDate today)
      throws IOException {
    Map<String, Map<String, String>> now = new LinkedHashMap<>();
    ClaimTable table = new ClaimTable("");
    List<String> names = Column.names(table.columns());
    new Export(ledger, EventFilter.ALL, today, List.of())
        .eachRow(
            table,
            cells -> {
              Map<String, String> row = new LinkedHashMap<>();
              for (int i = 0; i < names.size(); i++) {
                row.put(names.get(i), Objects.toString(cells.get(i), ""));
              }
              now.put(row.get("claim"), row);
            });
    for (Map<String, String> row : rows) {
      compare(ledger, row, now.get(row.getOrDefault("claim", "")));
    }
  }

  private void compare(Ledger ledger, Map<String, String> row, Map<String, String> now) {
    String id = row.getOrDefault("claim", "");
    List<ClaimRow> found = ledger.queries().claims(List.of(id));
    if (now == null || found.isEmpty()) {
      passedOver.add("no claim " + id + " in the export of today");
      return;
    }
    ResolvedClaim claim = found.get(0).claim();
    row.forEach(
        (column, after) -> {
          String before = now.get(column);
          if (before == null || same(before, after) || column.equals("corpus")) {
            return;
          }
          String path = PATHS.get(column);
          String why =
              path == null ? "not a column to edit" : hindrance(ledger, claim, path, after);
          if (why == null) {
            edits.add(new Edit(claim, column, path, before, after));
          } else {
            passedOver.add(id + ", " + column + ": " + why);
          }
        });
  }

  /** Spreadsheets write 46.50 and 46.5, and turn line ends into blanks. */
  private static boolean same(String one, String other) {
    String a = one.replaceAll("\\s+", " ").strip();
    String b = other.replaceAll("\\s+", " ").strip();
    if (a.matches("-?[0-9]+(\\.[0-9]+)?") && b.matches("-?[0-9]+(\\.[0-9]+)?")) {
      return Double.parseDouble(a) == Double.parseDouble(b);
    }
    return a.equals(b);
  }

  private static String hindrance(Ledger ledger, ResolvedClaim claim, String path, String after) {
    boolean many =
        path.startsWith("actors") && claim.actors().size() > 1
            || path.startsWith("targets") && claim.targets().size() > 1;
    if (many) {
      return "it has several parties; set it on the page";
    }
    try {
      Edit edit = new Edit(claim, null, path, null, after);
      return ledger.refusal(decision(List.of(edit), "", "", null));
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  /** What was changed, in the order of the sheet; a claim's type last. */
  public List<Edit> edits() {
    List<String> order = List.copyOf(PATHS.keySet());
    return edits.stream()
        .sorted(java.util.Comparator.comparing(edit -> order.indexOf(edit.column())))
        .toList();
  }

  /** The decisions that take all of it over, as one step: one for each field of a claim. */
  public List<Decision> decisions(String who, String when, String why) {
    Map<String, List<Edit>> byField = new LinkedHashMap<>();
    for (Edit edit : edits()) {
      String field = edit.claim().id() + " " + edit.path().split("/")[0];
      byField.computeIfAbsent(field, key -> new ArrayList<>()).add(edit);
    }
    return byField.values().stream().map(same -> decision(same, who, when, why)).toList();
  }

  private static Decision decision(List<Edit> same, String who, String when, String why) {
    Map<String, String> typed = new LinkedHashMap<>();
    same.forEach(edit -> typed.put(edit.path(), edit.after()));
    ResolvedClaim claim = same.get(0).claim();
    String value = FieldEdit.value(claim, typed);
    String field = same.get(0).path().split("/")[0];
    return Decision.of(Action.SET, List.of(Judgements.anchor(claim)), field, value, who, when, why);
  }

  /** What can't be taken over, and why. */
  public List<String> passedOver() {
    return List.copyOf(passedOver);
  }
}
