package org.rashomon.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.rashomon.reconcile.Ceasefire;

/**
 * Ceasefires in the columns of the ETH/PRIO dataset, a row for each party that declared one, of the
 * conflicts that the user marks as civil: a pair of sides. That dataset has no place for the claims
 * of violations, nor for who says what; ids are our own.
 */
final class CeasefireTable {
  private static final List<Column> COLUMNS = columnsOf();

  private final List<Set<String>> civil;

  /**
   * Of these conflicts.
   *
   * @param civil pairs of side codes
   */
  CeasefireTable(List<Set<String>> civil) {
    this.civil = List.copyOf(civil);
  }

  private static List<Column> columnsOf() {
    List<Column> columns = new ArrayList<>();
    for (String name :
        ("uniq_id cf_id cc location ucdp_acd_id ucdp_dyad ucdp_actor_id actor_name pax_id"
                + " cf_dec_yr cf_dec_month cf_dec_day cf_effect_yr cf_effect_month cf_effect_day"
                + " end_yr end_month end_day ended ceasefire_type purpose_1 p_holiday"
                + " p_humanitarian partial geography timing fixed_time mediator_nego implement"
                + " enforcement ddr nsa_frac evidence_onset evidence_end")
            .split(" ")) {
      boolean whole =
          name.endsWith("_yr")
              || name.endsWith("_month")
              || name.endsWith("_day")
              || List.of("ended", "mediator_nego").contains(name);
      columns.add(whole ? Column.whole(name) : Column.text(name));
    }
    for (int link = 1; link <= 35; link++) {
      columns.add(Column.text("link_id" + link));
    }
    List.of("cf_pp", "splinter", "truce", "coder", "comment")
        .forEach(name -> columns.add(Column.text(name)));
    return List.copyOf(columns);
  }

  List<Column> columns() {
    return COLUMNS;
  }

  void rows(Ceasefire ceasefire, Consumer<List<Object>> to) {
    Set<String> sides =
        ceasefire.parties().stream()
            .map(Ceasefire.CeasefireParty::side)
            .filter(side -> side != null)
            .collect(java.util.stream.Collectors.toSet());
    if (civil.stream().noneMatch(sides::containsAll)) {
      return;
    }
    ceasefire.parties().stream()
        .filter(party -> party.side() != null && !party.stance().equals("rejected"))
        .forEach(party -> to.accept(row(ceasefire, party)));
  }

  private static List<Object> row(Ceasefire ceasefire, Ceasefire.CeasefireParty party) {
    Cells cells = new Cells(COLUMNS);
    cells
        .put("uniq_id", ceasefire.id() + "-" + party.side())
        .put("cf_id", ceasefire.id())
        .put("cc", ceasefire.id())
        .put("actor_name", party.side())
        .put("ended", ended(ceasefire.status().value()))
        .put("mediator_nego", ceasefire.mediators().isEmpty() ? null : 1)
        .put("comment", comment(ceasefire, party));
    day(cells, "cf_dec", declared(ceasefire));
    day(cells, "cf_effect", ceasefire.effective());
    day(cells, "end", ceasefire.ended());
    List<String> claims = party.claims();
    for (int link = 0; link < Math.min(35, claims.size()); link++) {
      cells.put("link_id" + (link + 1), claims.get(link));
    }
    return cells.row();
  }

  private static Ceasefire.Moment declared(Ceasefire ceasefire) {
    return ceasefire.announced() != null ? ceasefire.announced() : ceasefire.signed();
  }

  /** Known only where a claim says so. */
  private static Integer ended(String status) {
    return switch (status) {
      case "ended", "collapsed" -> 1;
      case "in force" -> 0;
      default -> null;
    };
  }

  private static String comment(Ceasefire ceasefire, Ceasefire.CeasefireParty party) {
    List<String> parts = new ArrayList<>();
    parts.add("Stance of " + party.side() + ": " + party.stance() + ".");
    parts.add("Status: " + ceasefire.status().value() + ".");
    if (ceasefire.form() != null) {
      parts.add("Form: " + ceasefire.form() + ".");
    }
    if (!ceasefire.mediators().isEmpty()) {
      parts.add("Mediators: " + String.join(", ", ceasefire.mediators()) + ".");
    }
    if (!ceasefire.violations().isEmpty()) {
      parts.add(ceasefire.violations().size() + " alleged violations.");
    }
    return String.join(" ", parts);
  }

  private static void day(Cells cells, String name, Ceasefire.Moment moment) {
    if (moment == null || moment.date() == null) {
      return;
    }
    String[] parts = moment.date().split("-");
    List<String> columns = List.of("_yr", "_month", "_day");
    for (int i = 0; i < Math.min(3, parts.length); i++) {
      if (parts[i].matches("[0-9]+")) {
        cells.put(name + columns.get(i), Integer.valueOf(parts[i]));
      }
    }
  }
}
