package org.rashomon.measure.places;

import java.util.Set;
import org.rashomon.text.Phrase;

/**
 * A place name that a reader marked.
 *
 * @param name where it stands, in code points of the article's text, and its words
 * @param type a code of the pragmatic taxonomy (Gritta et al. 2019)
 * @param lat degrees, or null where nobody gave coordinates
 * @param lon degrees, or null with {@code lat}
 * @param geonameId or 0 where GeoNames has none
 */
record Toponym(Phrase name, String type, Double lat, Double lon, int geonameId) {
  private static final Set<String> LITERAL =
      Set.of("Literal", "Literal_Modifier", "Mixed", "Coercion", "Embedded_Literal");

  /** Common nouns and names of nothing on a map. */
  private static final Set<String> NO_NAMES =
      Set.of("Literal_Expression", "Non_Lit_Expression", "Non_Toponym");

  /** Whether the name means the place itself, not people or a government that go by it. */
  boolean isLiteral() {
    return LITERAL.contains(type);
  }

  /** Whether it is a name, with coordinates or without. */
  boolean isName() {
    return !NO_NAMES.contains(type);
  }

  /** Whether it is a name that should be found on a map. */
  boolean isLocated() {
    return isName() && lat != null;
  }
}
