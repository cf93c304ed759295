package org.rashomon.web.view;

import java.util.List;

/**
 * A source: a party, official body, monitor, agency or outlet.
 *
 * @param party whether it is a side, which speaks of itself and of others
 * @param shares how often it is alone, first, contradicted
 * @param standings how many claims it has in each standing
 * @param groups claims by what it is to the act
 * @param contradicted events where others say otherwise
 */
public record SourcePage(
    SourceItem item,
    boolean party,
    List<Share> shares,
    List<FilterForm.Choice> standings,
    List<Group> groups,
    List<Link> contradicted) {

  /**
   * How often something is so.
   *
   * @param share in words, or why there is none
   * @param cases what it is counted over
   */
  public record Share(String name, String share, String cases, String meaning) {}

  /** Claims under a heading; the address of all of them. */
  public record Group(String name, String meaning, List<ClaimView> claims, long count, String all) {

    /** Copies the list. */
    public Group {
      claims = List.copyOf(claims);
    }
  }

  /** Copies the lists. */
  public SourcePage {
    shares = List.copyOf(shares);
    standings = List.copyOf(standings);
    groups = List.copyOf(groups);
    contradicted = List.copyOf(contradicted);
  }
}
