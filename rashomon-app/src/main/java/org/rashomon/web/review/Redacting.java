package org.rashomon.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Action;
import org.rashomon.decide.Decision.Anchor;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Page;
import org.rashomon.ledger.ReportFilter;
import org.rashomon.ledger.ReportRow;
import org.rashomon.text.CodePoints;

/**
 * Words of a report, a name or an address, that are to be hidden from everybody. The decision holds
 * places, never the words.
 *
 * @param report where they stand
 * @param words as they stand there
 * @param at code point where to look for them from
 * @param scope where else they are hidden
 */
public record Redacting(String report, String words, int at, Scope scope) {
  private static final int LONGEST = 2_000;
  private static final int PAGE = 200;

  /** Where words are hidden. */
  public enum Scope {
    /** This once. */
    HERE,
    /** Wherever they stand in the report. */
    REPORT,
    /** Wherever they stand in any report there is. */
    ALL;

    /** The scope of a form's value; throws {@link IllegalArgumentException} for none. */
    public static Scope of(String value) {
      for (Scope scope : values()) {
        if (scope.name().equalsIgnoreCase(value)) {
          return scope;
        }
      }
      throw new IllegalArgumentException("Say where to hide the words.");
    }
  }

  /** Throws {@link IllegalArgumentException} where there are no words, or too many. */
  public Redacting {
    if (words == null || words.isBlank() || words.length() > LONGEST) {
      throw new IllegalArgumentException("Select the words to hide, " + LONGEST + " at most.");
    }
  }

  /**
   * The decision.
   *
   * @param why never null: what is hidden without a reason can't be answered for
   * @throws IllegalArgumentException where the words don't stand there, or no reason is given
   */
  public Decision decision(LedgerQueries queries, String who, String when, String why) {
    if (why == null) {
      throw new IllegalArgumentException("Give the reason; it is kept with the redaction.");
    }
    List<Anchor> anchors = new ArrayList<>();
    if (scope == Scope.ALL) {
      everywhere(queries, anchors);
    } else {
      anchors.addAll(in(queries, report));
    }
    if (anchors.isEmpty()) {
      throw new IllegalArgumentException("These words don't stand there: " + words);
    }
    return Decision.of(Action.REDACT, anchors, null, null, who, when, why);
  }

  private void everywhere(LedgerQueries queries, List<Anchor> anchors) {
    ReportFilter filter = new ReportFilter(words, null, null, null, null, null);
    String cursor = null;
    do {
      Page<ReportRow> page = queries.reports(filter, cursor, PAGE);
      page.items().forEach(row -> anchors.addAll(in(queries, row.id())));
      cursor = page.next();
    } while (cursor != null);
  }

  /** Whole words only, in any case: "Ali" isn't hidden in "Italian". */
  private List<Anchor> in(LedgerQueries queries, String id) {
    CodePoints text = new CodePoints(queries.report(id).report().report().text());
    Matcher found =
        Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text.text());
    List<Anchor> anchors = new ArrayList<>();
    while (found.find()) {
      int start = text.codePoint(found.start());
      if (scope != Scope.HERE || start >= at) {
        anchors.add(new Anchor(id, start, text.codePoint(found.end()), Decision.WORDS));
      }
      if (scope == Scope.HERE && !anchors.isEmpty()) {
        return anchors;
      }
    }
    return anchors;
  }
}
