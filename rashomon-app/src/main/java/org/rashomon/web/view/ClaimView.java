package org.rashomon.web.view;

import java.util.List;

/**
 * One claim, ready to be shown.
 *
 * @param href the marked sentence in its report
 * @param event address of its event, or null
 * @param status the ledger's code
 * @param standings what its first speakers are to the act
 * @param chains its speakers in words, nearest to the fact first
 * @param ownVoice whether nobody but the outlet says it
 * @param who actors in words, or an empty string
 * @param whom targets in words, or an empty string
 * @param place in words, or null
 * @param time in words, or null
 * @param statedAt when it was said, in words, or null
 * @param report headline of its report, or its outlet, or null
 * @param outlet or null
 * @param relations how it answers other claims
 */
public record ClaimView(
    String id,
    String href,
    String event,
    String type,
    String status,
    List<String> standings,
    List<String> chains,
    boolean ownVoice,
    List<Segment> quote,
    List<Figure> figures,
    String who,
    String whom,
    String place,
    String time,
    String statedAt,
    String report,
    String outlet,
    List<Link> relations,
    List<String> rules) {

  /** Copies the lists. */
  public ClaimView {
    standings = List.copyOf(standings);
    chains = List.copyOf(chains);
    quote = List.copyOf(quote);
    figures = List.copyOf(figures);
    relations = List.copyOf(relations);
    rules = List.copyOf(rules);
  }
}
