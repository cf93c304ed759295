package org.rashomon.web.view;

import java.util.List;

/**
 * One report.
 *
 * @param date in words, or null
 * @param basis how the date is known
 * @param url a web address to link to, or null
 * @param quality how well the text reads, in words; null where it is clean
 * @param event the event it is mainly about, or null
 * @param kinship who took its text from whom, or null where it stands alone
 * @param twins other reports of the same text, and other versions of it
 */
public record ReportPage(
    String id,
    String title,
    String outlet,
    String date,
    String basis,
    String url,
    String externalId,
    String language,
    String quality,
    List<String> agencies,
    Link event,
    List<Figure> toll,
    Kinship kinship,
    List<Twin> twins,
    List<ProblemItem> problems,
    List<Piece> pieces,
    List<ClaimView> claims,
    boolean hasDropped) {

  /** Another report, and the address where both stand side by side. */
  public record Twin(Link report, String compare) {}

  /**
   * A stretch of the text as published.
   *
   * @param kind what it is: plain, dropped, or the sentence of claims
   * @param why why it was dropped, or null
   * @param claims ids of the claims whose sentence it is
   * @param status status of the first of them, or an empty string
   */
  public record Piece(
      String kind, String why, List<String> claims, String status, List<Segment> segments) {

    /** Copies the lists. */
    public Piece {
      claims = List.copyOf(claims);
      segments = List.copyOf(segments);
    }

    /** Ids of its claims with blanks between. */
    public String ids() {
      return String.join(" ", claims);
    }

    /** The text without marks. */
    public String text() {
      StringBuilder text = new StringBuilder();
      segments.forEach(segment -> text.append(segment.text()));
      return text.toString();
    }
  }

  /** Copies the lists. */
  public ReportPage {
    agencies = List.copyOf(agencies);
    toll = List.copyOf(toll);
    twins = List.copyOf(twins);
    problems = List.copyOf(problems);
    pieces = List.copyOf(pieces);
    claims = List.copyOf(claims);
  }
}
