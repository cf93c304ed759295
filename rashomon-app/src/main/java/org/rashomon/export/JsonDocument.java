package org.rashomon.export;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.Outcome;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Realis;
import org.rashomon.ingest.Report;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerQueries;
import org.rashomon.ledger.ReportView;
import org.rashomon.reconcile.Ceasefire;
import org.rashomon.reconcile.Event;
import org.rashomon.reconcile.Reconciliation.Toll;
import org.rashomon.reconcile.Taken;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedTime;
import org.rashomon.text.Phrase;

/**
 * A whole ledger as the one JSON document of the ledger contract: each list sorted by id, one item
 * a line, the same bytes for the same ledger whatever the order of reading. Holds one item in
 * memory at a time. Paths of inputs are left out.
 */
public final class JsonDocument {
  private final Ledger ledger;
  private final Rereading rereading;
  private final ObjectMapper mapper = mapper();

  /** The document of this ledger. */
  public JsonDocument(Ledger ledger) {
    this(ledger, null);
  }

  /**
   * The document with lists that aren't stored.
   *
   * @param rereading gives those lists, for one document; null for none
   */
  public JsonDocument(Ledger ledger, Rereading rereading) {
    this.ledger = ledger;
    this.rereading = rereading;
  }

  /** Writes the records of the ledger under the contract's names and codes. */
  public static ObjectMapper mapper() {
    return JsonMapper.builder()
        .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
        .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
        .build();
  }

  /** Writes the document in UTF-8; flushes, but doesn't close. */
  public void write(OutputStream target) throws IOException {
    BufferedOutputStream out = new BufferedOutputStream(target, 1 << 16);
    Lines lines = new Lines(out);
    try {
      lines.text("{\"format\":1");
      String corpus = ledger.note(Ledger.CORPUS);
      if (corpus != null) {
        lines.text(",\"corpus\":");
        lines.text(mapper.writeValueAsString(corpus));
      }
      lines.begin("reports");
      ledger.queries().walk(lines);
      lines.text("\n]");
      if (rereading != null) {
        rereading.writeTo(out);
      }
      lines.text("}\n");
      out.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Writes each item of the walk on a line of its own. */
  private final class Lines implements LedgerQueries.Walk {
    private final OutputStream out;
    private boolean first;

    private Lines(OutputStream out) {
      this.out = out;
    }

    private void text(String text) {
      try {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void begin(String list) {
      text(",\"" + list + "\":[");
      first = true;
    }

    private void item(Object item) {
      text(first ? "\n" : ",\n");
      first = false;
      try {
        out.write(mapper.writeValueAsBytes(item));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void next(String list) {
      text("\n]");
      begin(list);
    }

    @Override
    public void report(ReportView report) {
      item(ReportItem.of(report));
      if (rereading != null) {
        try {
          rereading.take(report.report().report());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    @Override
    public void reportsDone() {
      next("claims");
    }

    @Override
    public void claim(ClaimRow claim) {
      item(ClaimItem.of(claim));
    }

    @Override
    public void claimsDone() {
      next("events");
    }

    @Override
    public void event(Event event) {
      item(event);
    }

    @Override
    public void eventsDone() {
      next("ceasefires");
    }

    @Override
    public void ceasefire(Ceasefire ceasefire) {
      item(ceasefire);
    }
  }

  /** The contract's fields of a report, in its order. */
  public record ReportItem(
      String id,
      String externalId,
      String url,
      String outlet,
      String title,
      String published,
      Report.PublishedBasis publishedBasis,
      String language,
      String text,
      int titleEnd,
      List<Report.Dropped> dropped,
      Report.TextQuality textQuality,
      String family,
      Taken taken,
      List<String> agencies,
      String event,
      List<Toll> toll,
      List<String> problems) {

    /** The item of a report. */
    public static ReportItem of(ReportView view) {
      Report report = view.report().report();
      return new ReportItem(
          report.id(),
          report.externalId(),
          report.url(),
          report.outlet(),
          report.title(),
          report.published() == null ? null : report.published().value(),
          report.publishedBasis(),
          report.language(),
          report.text(),
          report.titleEnd(),
          report.dropped(),
          report.textQuality(),
          view.summary() == null ? null : view.summary().family(),
          view.taken(),
          view.report().agencies(),
          view.summary() == null ? null : view.summary().event(),
          view.summary() == null ? List.of() : view.summary().toll(),
          report.problems().stream().map(p -> p.code().code()).distinct().sorted().toList());
    }
  }

  /** The contract's fields of a claim, in its order. */
  public record ClaimItem(
      String id,
      String report,
      String event,
      int start,
      int end,
      String quote,
      ClaimType type,
      Phrase trigger,
      List<ResolvedParty> actors,
      List<ResolvedParty> targets,
      boolean reciprocal,
      ResolvedClaim.Means means,
      ResolvedPlace place,
      ResolvedTime time,
      List<ResolvedCount> counts,
      Polarity polarity,
      Realis realis,
      Outcome outcome,
      Hedge hedge,
      String status,
      String alternative,
      List<Chain> sources,
      List<ResolvedClaim.Relation> relations,
      String statedAt,
      List<String> rules,
      double readingConfidence,
      Integer page) {

    /** The item of a claim. */
    public static ClaimItem of(ClaimRow row) {
      ResolvedClaim claim = row.claim();
      return new ClaimItem(
          claim.id(),
          claim.report(),
          row.event(),
          claim.start(),
          claim.end(),
          claim.quote(),
          claim.type(),
          claim.trigger(),
          claim.actors(),
          claim.targets(),
          claim.reciprocal(),
          claim.means(),
          claim.place(),
          claim.time(),
          claim.counts(),
          claim.polarity(),
          claim.realis(),
          claim.outcome(),
          claim.hedge(),
          claim.status(),
          claim.alternative(),
          claim.sources(),
          claim.relations(),
          claim.statedAt(),
          claim.rules(),
          claim.readingConfidence(),
          row.page());
    }
  }
}
