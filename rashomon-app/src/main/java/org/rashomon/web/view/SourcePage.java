package org.rashomon.web.view;

import java.util.List;
import java.util.Locale;

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
   * @param share in words; the counts alone where they are few
   * @param few whether the cases are too few for a share
   * @param cases what it is counted over
   */
  public record Share(String name, String share, boolean few, String cases, String meaning) {}

  /** Claims under a heading; the address of all of them. */
  public record Group(String name, String meaning, List<ClaimView> claims, long count, String all) {

    /** Copies the list. */
    public Group {
      claims = List.copyOf(claims);
    }
  }

  /** What kind of source it is, as the beginning of a sentence. */
  public String kindLabel() {
    return item.kind().substring(0, 1).toUpperCase(Locale.ROOT) + item.kind().substring(1) + ".";
  }

  /** Copies the lists. */
  public SourcePage {
    shares = List.copyOf(shares);
    standings = List.copyOf(standings);
    groups = List.copyOf(groups);
    contradicted = List.copyOf(contradicted);
  }
}
