package org.rashomon.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.rashomon.export.Discretion;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.ReportView;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedReport;

/**
 * Reports as they may be shown beyond this machine, each worked out once for as long as the ledger
 * stays as it is. Safe for use by many threads.
 */
final class Blocked {
  private static final String BLOCK = "\u2588";
  private static final int MOST_KEPT = 2_000;

  private final LedgerQueries all;
  private final LongSupplier revision;
  private final Map<String, BlockedText> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BlockedText> eldest) {
          return size() > MOST_KEPT;
        }
      };
  private long at;

  /**
   * @param revision of the ledger: while it stays, so does what is worked out
   */
  Blocked(LedgerQueries all, LongSupplier revision) {
    this.all = all;
    this.revision = revision;
  }

  /** The report with what is blocked in it; null for none. */
  ReportView view(ReportView view, Discretion rule) {
    List<ResolvedClaim> claims = new ArrayList<>();
    BlockedText text = text(view, rule, claims);
    return new ReportView(
        new ResolvedReport(text.report(), view.report().agencies(), claims),
        view.summary(),
        view.taken(),
        view.events());
  }

  private static BlockedText text(ReportView view, Discretion rule, List<ResolvedClaim> told) {
    BlockedText text = new BlockedText(view.report().report());
    for (ResolvedClaim claim : view.report().claims()) {
      ClaimRow row = new ClaimRow(claim, null, null, null, null, null);
      ResolvedClaim one = rule.of(row, rule.isSensitive(claim)).claim();
      text.block(claim, one.quote());
      told.add(one);
    }
    return text;
  }

  private synchronized BlockedText of(String report, Discretion rule) {
    long now = revision.getAsLong();
    if (now != at) {
      kept.clear();
      at = now;
    }
    return kept.computeIfAbsent(
        report, id -> text(all.report(id), rule, new ArrayList<>()).withoutText());
  }

  /** A headline, or other words of the report, as they may be shown; null stays null. */
  String words(String report, String words, Discretion rule) {
    return words == null ? null : of(report, rule).blocked(words);
  }

  /** Whether words that were asked for all stand in what may be shown of a report. */
  boolean has(String report, String words, Discretion rule) {
    ReportView view = all.report(report);
    return view != null && has(of(report, rule).blocked(view.report().report().text()), words);
  }

  /** Whether words all stand in a text; one without blocks has what the search found in it. */
  static boolean has(String text, String words) {
    return !text.contains(BLOCK) || holds(text, words);
  }

  /** Whether words all stand in a text, in any case and without accents. */
  static boolean holds(String text, String words) {
    String low = plain(text);
    for (String word : plain(words).split("[^\\p{L}\\p{N}]+")) {
      if (!low.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
