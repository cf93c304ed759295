package org.rashomon.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.ReportFilter;
import org.rashomon.ledger.ReportRow;
import org.rashomon.ledger.ReportView;
import org.rashomon.reconcile.Taken;
import org.rashomon.text.Span;
import org.rashomon.web.view.Kinship;
import org.rashomon.web.view.Link;

/** Who took a text from whom, in words. */
final class Lineage {
  private static final int FAMILY_SHOWN = 60;
  private static final int CHANGES_SHOWN = 40;

  private final LedgerQueries queries;

  Lineage(LedgerQueries queries) {
    this.queries = queries;
  }

  /** The family of a report; null where it is alone. */
  Kinship of(ReportView view) {
    if (view.summary() == null) {
      return null;
    }
    ReportFilter family = new ReportFilter(null, null, view.summary().family(), null, null, null);
    List<ReportRow> rows = queries.reports(family, null, FAMILY_SHOWN).items();
    if (rows.size() < 2) {
      return null;
    }
    String self = view.report().report().id();
    Map<String, Taken> taken = queries.taken(rows.stream().map(ReportRow::id).toList());
    Map<String, ReportRow> byId = new LinkedHashMap<>();
    for (int i = rows.size() - 1; i >= 0; i--) {
      byId.put(rows.get(i).id(), rows.get(i));
    }
    List<Kinship.Member> first = new ArrayList<>();
    for (ReportRow row : byId.values()) {
      Taken from = taken.get(row.id());
      if (from == null || !byId.containsKey(from.from())) {
        first.add(member(row, self, taken, byId));
      }
    }
    Taken own = view.taken();
    List<Kinship.Change> changes = own == null ? List.of() : changes(view, own);
    return new Kinship(
        first,
        own == null ? null : words(own),
        own == null ? null : "/compare?a=" + own.from() + "&b=" + self,
        changes,
        own == null ? 0 : own.edits().size() - changes.size());
  }

  private Kinship.Member member(
      ReportRow row, String self, Map<String, Taken> taken, Map<String, ReportRow> byId) {
    List<Kinship.Member> takers = new ArrayList<>();
    for (ReportRow other : byId.values()) {
      Taken from = taken.get(other.id());
      if (from != null && from.from().equals(row.id())) {
        takers.add(member(other, self, taken, byId));
      }
    }
    Taken from = taken.get(row.id());
    String day = row.published() == null ? "no date" : Days.published(row.published());
    String outlet = row.outlet() == null ? "unnamed outlet" : row.outlet();
    return new Kinship.Member(
        new Link(outlet + ", " + day, "/report/" + row.id()),
        row.id().equals(self),
        from == null ? "" : words(from),
        takers);
  }

  /**
   * How a report stands to the one it was taken from: {@code 96 % of its words, of an earlier day}.
   */
  static String words(Taken taken) {
    String known =
        switch (taken.basis()) {
          case CREDIT -> "which it credits";
          case DATE -> "of an earlier day";
          case NOT_KNOWN -> "which of the two came first is not told";
        };
    String agency =
        taken.agency() == null
            ? ""
            : "; it credits " + taken.agency() + ", whose own text is not among these";
    return taken.share() + " % of its words stand there, " + known + agency + "; " + sum(taken);
  }

  /** {@code 12 sentences kept, 1 changed, 2 added, 0 dropped}. */
  private static String sum(Taken taken) {
    return Wording.count(taken.kept(), "sentence")
        + " kept, "
        + count(taken, Taken.Kind.CHANGED)
        + " changed, "
        + count(taken, Taken.Kind.ADDED)
        + " added, "
        + count(taken, Taken.Kind.DROPPED)
        + " dropped";
  }

  private static long count(Taken taken, Taken.Kind kind) {
    return taken.edits().stream().filter(edit -> edit.kind() == kind).count();
  }

  private List<Kinship.Change> changes(ReportView view, Taken own) {
    ReportView other = queries.report(own.from());
    String before = other == null ? "" : other.report().report().text();
    String after = view.report().report().text();
    return own.edits().stream()
        .limit(CHANGES_SHOWN)
        .map(
            edit ->
                new Kinship.Change(
                    edit.kind().toString(), cut(before, edit.before()), cut(after, edit.after())))
        .toList();
  }

  /** The words at a place counted in code points; null for none. */
  private static String cut(String text, Span span) {
    if (span == null || span.end() > text.codePointCount(0, text.length())) {
      return null;
    }
    int from = text.offsetByCodePoints(0, span.start());
    return text.substring(from, text.offsetByCodePoints(from, span.end() - span.start()));
  }
}
