package org.rashomon.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rashomon.ledger.EventRow;

/** Events as lines of text, one column a field, as wide as its widest cell. */
final class Table {
  private static final List<String> HEAD =
      List.of("when", "what", "where", "sides", "killed", "claims", "origins", "disputed");

  private final List<List<String>> lines = new ArrayList<>();

  Table(List<EventRow> events) {
    lines.add(HEAD);
    events.forEach(event -> lines.add(cells(event)));
  }

  private static List<String> cells(EventRow event) {
    return List.of(
        when(event),
        event.type().toString(),
        event.place() == null ? "" : event.place(),
        String.join(" ", event.sides()),
        range(event.killed()),
        Integer.toString(event.claims()),
        "\u2264 " + event.origins(),
        String.join(" ", event.disputes()));
  }

  private static String when(EventRow event) {
    if (event.from() == null || event.from().equals(event.to())) {
      return event.to() == null ? "" : event.to();
    }
    return event.from() + (event.to() == null ? " on" : " to " + event.to());
  }

  /** "2", "2 to 5", "3 or more", "up to 4", with the best figure where the ends don't tell it. */
  static String range(EventRow.Range range) {
    if (range == null) {
      return "";
    }
    String ends =
        range.low() == null
            ? range.high() == null ? "" : "up to " + range.high()
            : range.high() == null
                ? range.low() + " or more"
                : range.low().equals(range.high())
                    ? range.low().toString()
                    : range.low() + " to " + range.high();
    return ends.isEmpty() && range.best() != null ? "about " + range.best() : ends;
  }

  void print(PrintWriter out) {
    int[] widths = new int[HEAD.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = line.get(i);
        text.append(cell)
            .append(String.join("", Collections.nCopies(widths[i] - cell.length() + 2, " ")));
      }
      out.println(text.toString().stripTrailing());
    }
  }
}
