package org.rashomon.web.view;

import java.util.List;

/**
 * What was found.
 *
 * @param pattern a pattern that sentences are searched by, or null
 * @param own code of a type of the project's own, or null
 * @param within what is looked in: all, claims, reports or sources
 * @param heads the kinds with their addresses
 * @param here its own address where something is asked for, else null
 * @param next address of the next page, or null
 */
public record SearchPage(
    String words,
    String pattern,
    String own,
    String within,
    String type,
    String side,
    String part,
    String status,
    String standing,
    String from,
    String to,
    List<FilterForm.Choice> types,
    List<FilterForm.Choice> sides,
    List<FilterForm.Choice> statuses,
    List<FilterForm.Choice> standings,
    List<Link> heads,
    String here,
    List<ClaimView> claims,
    List<ReportItem> reports,
    List<SourceItem> sources,
    boolean moreClaims,
    boolean moreReports,
    boolean moreSources,
    String first,
    String next,
    boolean asked) {

  /** Copies the lists. */
  public SearchPage {
    types = List.copyOf(types);
    sides = List.copyOf(sides);
    statuses = List.copyOf(statuses);
    standings = List.copyOf(standings);
    heads = List.copyOf(heads);
    claims = List.copyOf(claims);
    reports = List.copyOf(reports);
    sources = List.copyOf(sources);
  }
}
