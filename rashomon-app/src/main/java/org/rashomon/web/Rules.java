package org.rashomon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.rashomon.reconcile.CountRule;
import org.rashomon.reconcile.Event;
import org.rashomon.reconcile.Event.EventCount;
import org.rashomon.web.view.FigureRules;

/** The rule an address asks figures to be made by, and what the other rules would give. */
final class Rules {
  static final String PARAMETER = "rule";

  private final SideNames sides;

  Rules(SideNames sides) {
    this.sides = sides;
  }

  /** The code of the rule that is asked for; conservative where none is. */
  static String asked(Parameters asked) {
    String code = asked.text(PARAMETER);
    if (code == null) {
      return CountRule.CONSERVATIVE.toString();
    }
    if (CountRule.of(code).isEmpty()) {
      throw Refusal.badRequest(
          "Give rule as one of "
              + String.join(", ", CountRule.codes())
              + ", or party: and the code of a side.");
    }
    return code;
  }

  /** A rule in a few words: {@code what Armenia says}. */
  String words(String code) {
    String party = CountRule.party(code);
    return party == null
        ? CountRule.of(code).orElseThrow().words()
        : "what " + sides.of(party) + " says";
  }

  /** What each rule gives for an event; null where it has no figure. */
  FigureRules of(Event event, Parameters asked) {
    if (event.counts().isEmpty()) {
      return null;
    }
    String code = asked(asked);
    List<FigureRules.Row> rows = new ArrayList<>();
    List<EventCount> inUse = event.counts(code);
    for (String rule : codes(event)) {
      List<EventCount> figures = event.counts(rule);
      rows.add(
          new FigureRules.Row(
              rule,
              words(rule),
              rule.equals(code) ? null : asked.with(Map.of(PARAMETER, rule)),
              event.counts().stream().map(head -> cell(head, figures, inUse)).toList()));
    }
    return new FigureRules(
        code, words(code), event.counts().stream().map(this::head).toList(), rows);
  }

  /** All rules, those of the parties that give numbers last. */
  private static List<String> codes(Event event) {
    List<String> codes = new ArrayList<>(CountRule.codes());
    TreeSet<String> parties = new TreeSet<>();
    event.otherRules().stream()
        .map(EventCount::rule)
        .filter(rule -> CountRule.party(rule) != null)
        .forEach(parties::add);
    codes.addAll(parties);
    return codes;
  }

  private static FigureRules.Cell cell(
      EventCount head, List<EventCount> figures, List<EventCount> inUse) {
    String range = range(head, figures);
    return new FigureRules.Cell(range, !Objects.equals(range, range(head, inUse)));
  }

  private static String range(EventCount head, List<EventCount> figures) {
    return figures.stream()
        .filter(figure -> figure.isOf(head))
        .map(figure -> Wording.range(figure.low(), figure.best(), figure.high()))
        .findFirst()
        .orElse(null);
  }

  private String head(EventCount count) {
    return Wording.words(count.kind())
        + (count.side() == null ? "" : ", " + sides.of(count.side()));
  }
}
