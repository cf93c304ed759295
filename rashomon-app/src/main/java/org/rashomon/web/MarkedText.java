package org.rashomon.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.ingest.Report;
import org.rashomon.ingest.Report.Dropped;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.text.CodePoints;
import org.rashomon.text.Span;
import org.rashomon.web.view.ReportPage.Piece;
import org.rashomon.web.view.Segment;

/**
 * A report's text as published: what was dropped stands where it stood, each claim's sentence is a
 * piece of its own. All offsets are code points.
 */
final class MarkedText {
  private final Report report;
  private final CodePoints text;
  private final CodePoints input;
  private final Map<Span, List<ResolvedClaim>> sentences = new TreeMap<>();
  private final List<Piece> pieces = new ArrayList<>();

  MarkedText(Report report, List<ResolvedClaim> claims) {
    this.report = report;
    this.text = new CodePoints(report.text());
    this.input = new CodePoints(report.input());
    for (ResolvedClaim claim : claims) {
      sentences
          .computeIfAbsent(new Span(claim.start(), claim.end()), span -> new ArrayList<>())
          .add(claim);
    }
  }

  /** The pieces in the order of the page; every claim stands in exactly one of them. */
  List<Piece> pieces() {
    int before = text.length() - kept();
    said(0, before);
    int at = before;
    int read = 0;
    for (Dropped dropped : report.dropped()) {
      int keep = dropped.start() - read;
      said(at, at + keep);
      at += keep;
      dropped(dropped);
      read = dropped.end();
    }
    said(at, text.length());
    return pieces;
  }

  /** How much of the input is in the text; what stands before it is the title. */
  private int kept() {
    int kept = input.length();
    for (Dropped dropped : report.dropped()) {
      kept -= dropped.end() - dropped.start();
    }
    return kept;
  }

  private void dropped(Dropped dropped) {
    String words = input.cut(dropped.start(), dropped.end());
    pieces.add(new Piece("dropped", dropped.why(), List.of(), "", List.of(new Segment(words, ""))));
  }

  /** Adds a stretch of the text, cut at the sentences of claims that begin in it. */
  private void said(int from, int to) {
    int at = from;
    for (Map.Entry<Span, List<ResolvedClaim>> sentence : sentences.entrySet()) {
      int start = Math.max(at, sentence.getKey().start());
      int end = Math.min(to, sentence.getKey().end());
      if (sentence.getKey().start() < from || sentence.getKey().start() >= to) {
        continue;
      }
      plain(at, start);
      claim(sentence.getValue(), start, Math.max(start, end));
      at = Math.max(start, end);
    }
    plain(at, to);
  }

  private void plain(int from, int to) {
    if (to > from) {
      pieces.add(
          new Piece("plain", null, List.of(), "", List.of(new Segment(text.cut(from, to), ""))));
    }
  }

  private void claim(List<ResolvedClaim> claims, int from, int to) {
    List<Quotes.Mark> marks = new ArrayList<>();
    claims.forEach(claim -> marks.addAll(Quotes.marks(claim)));
    // Figures first: where a figure and a trigger share words, the figure is what people look for.
    marks.sort(Comparator.comparing(Quotes.Mark::mark));
    pieces.add(
        new Piece(
            "claim",
            null,
            claims.stream().map(ResolvedClaim::id).toList(),
            claims.get(0).status(),
            Quotes.cut(new CodePoints(text.cut(from, to)), from, marks)));
  }
}
