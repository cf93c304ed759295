package org.rashomon.web.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Anchor;
import org.rashomon.export.Judgements;
import org.rashomon.extract.ClaimType;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.EventFilter;
import org.rashomon.ledger.EventRow;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.Page;
import org.rashomon.ledger.ReportFilter;
import org.rashomon.ledger.ReportRow;
import org.rashomon.text.ContentId;
import org.rashomon.text.Phrase;

/**
 * What is left to look at, the most consequential first: claims of events by how many they say were
 * killed, how much is disputed and whether an export holds them; every twentieth is a sentence
 * without a claim, drawn at random but the same for the same ledger and decisions.
 */
public final class ReviewQueue {
  /** One in so many is a sentence without a claim. */
  static final int EVERY = 20;

  private static final int PAGE = 1000;
  private static final int CLAIMS_OF_AN_EVENT = 200;
  private static final int A_DISPUTE = 10;
  private static final int AN_EXPORT = 5;

  private final LedgerQueries queries;
  private final Set<Anchor> seen = new HashSet<>();

  /** How many items people have looked at. */
  private int looked;

  /** The queue of a ledger as it is now. */
  public ReviewQueue(Ledger ledger) {
    this.queries = ledger.queries();
    for (Decision decision : ledger.decisions()) {
      if (decision.action() == Decision.Action.ACCEPT
          || decision.action() == Decision.Action.REJECT) {
        decision.anchors().stream().filter(seen::add).forEach(anchor -> looked++);
      }
    }
  }

  /**
   * One thing to look at.
   *
   * @param id the claim's id; {@code report:start} of a sentence
   * @param claim null for a sentence without one
   * @param report its report's id
   * @param words the sentence
   * @param why what makes it weigh, in words
   */
  public record Item(String id, ClaimRow claim, String report, Phrase words, String why) {}

  /** The first items. */
  public List<Item> items(int most) {
    List<Item> items = new ArrayList<>();
    List<EventRow> events = events();
    for (EventRow event : events) {
      for (ClaimRow row : queries.claimsOfEvent(event.id(), null, CLAIMS_OF_AN_EVENT).items()) {
        if (items.size() == most) {
          return items;
        }
        if (!seen.contains(Judgements.anchor(row.claim()))) {
          if (isTurnOfASentence(items)) {
            addSentence(items);
          }
          items.add(item(row, event));
        }
      }
    }
    addSentence(items);
    return items;
  }

  /** Counted over all that was ever looked at, so that who works from the top meets them too. */
  private boolean isTurnOfASentence(List<Item> items) {
    return (looked + items.size()) % EVERY == EVERY - 1;
  }

  private static Item item(ClaimRow row, EventRow event) {
    Phrase words = new Phrase(row.claim().start(), row.claim().end(), row.claim().quote());
    return new Item(row.claim().id(), row, row.claim().report(), words, why(event));
  }

  /** The item of a claim, whether or not it was looked at; null where there is none. */
  public Item of(String claim) {
    List<ClaimRow> rows = queries.claims(List.of(claim));
    if (rows.isEmpty()) {
      return null;
    }
    ClaimRow row = rows.get(0);
    Phrase words = new Phrase(row.claim().start(), row.claim().end(), row.claim().quote());
    return new Item(claim, row, row.claim().report(), words, "");
  }

  private List<EventRow> events() {
    List<EventRow> rows = new ArrayList<>();
    String cursor = null;
    do {
      Page<EventRow> page = queries.events(EventFilter.ALL, cursor, PAGE);
      rows.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);
    rows.sort(Comparator.comparing(ReviewQueue::weight).reversed().thenComparing(EventRow::id));
    return rows;
  }

  private static int weight(EventRow event) {
    return killed(event)
        + A_DISPUTE * event.disputes().size()
        + (isExported(event) ? AN_EXPORT : 0);
  }

  private static int killed(EventRow event) {
    EventRow.Range killed = event.killed();
    if (killed == null) {
      return 0;
    }
    Integer number = killed.best() != null ? killed.best() : killed.low();
    return number == null ? 0 : number;
  }

  private static boolean isExported(EventRow event) {
    return event.type() != ClaimType.STATEMENT
        && event.type() != ClaimType.CASUALTIES
        && event.from() != null
        && event.country() != null;
  }

  private static String why(EventRow event) {
    List<String> why = new ArrayList<>();
    if (killed(event) > 0) {
      why.add(killed(event) + " killed");
    }
    if (!event.disputes().isEmpty()) {
      why.add("disputed: " + String.join(", ", event.disputes()));
    }
    if (isExported(event)) {
      why.add("exported");
    }
    return String.join(", ", why);
  }

  /** A sentence that nobody looked at, drawn by a hash of whose turn it is. */
  private void addSentence(List<Item> items) {
    List<ReportRow> reports = queries.reports(ReportFilter.ALL, null, PAGE).items();
    for (int attempt = 0; attempt < 20 && !reports.isEmpty(); attempt++) {
      int draw = draw((looked + items.size()) / EVERY, attempt);
      ReportRow report = reports.get(draw % reports.size());
      List<Phrase> sentences =
          Sentences.withoutClaim(queries.report(report.id())).stream()
              .filter(one -> !seen.contains(anchor(report.id(), one)))
              .toList();
      if (!sentences.isEmpty()) {
        Phrase one = sentences.get(draw % sentences.size());
        String id = report.id() + ":" + one.start();
        if (items.stream().noneMatch(item -> item.id().equals(id))) {
          items.add(new Item(id, null, report.id(), one, "a sentence without a claim"));
        }
        return;
      }
    }
  }

  private static int draw(int turn, int attempt) {
    String hash = ContentId.of("draw", Integer.toString(turn), Integer.toString(attempt));
    return Integer.parseInt(hash.substring(0, 7), 16);
  }

  /** Where a sentence stands. */
  public static Anchor anchor(String report, Phrase sentence) {
    return new Anchor(report, sentence.start(), sentence.end(), Decision.SENTENCE);
  }
}
