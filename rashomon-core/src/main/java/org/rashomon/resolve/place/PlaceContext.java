package org.rashomon.resolve.place;

import java.util.List;
import java.util.Objects;

/**
 * What a report says around its place names.
 *
 * @param text the report's whole text, which the mentions' offsets count in
 * @param countries alpha-3 codes of the states the report is about or names, likeliest first; may
 *     be empty
 */
public record PlaceContext(String text, List<String> countries) {
  public PlaceContext {
    Objects.requireNonNull(text, "text");
    countries = List.copyOf(countries);
  }
}
