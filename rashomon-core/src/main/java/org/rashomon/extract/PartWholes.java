package org.rashomon.extract;

import java.util.Set;
import org.rashomon.read.Reading;

/**
 * Finds the whole before a long list of its parts: "20 members of a family, including eight women,
 * two of whom were pregnant, and four men were killed" counts 20. For one reading.
 */
final class PartWholes {
  /** Words from the announcing of the parts to the last of them. */
  private static final int LIST = 24;

  /** Words from the whole to the announcing of its parts. */
  private static final int ASIDE = 14;

  /** "Six, including a child, were among 22 killed": what stands behind is a whole itself. */
  private static final Set<String> AMONG = Set.of("among", "amongst");

  private final Reading reading;
  private final Arguments arguments;
  private final QuantityReader quantities;
  private final PartWords parts;

  PartWholes(Reading reading, Arguments arguments, QuantityReader quantities, PartWords parts) {
    this.reading = reading;
    this.arguments = arguments;
    this.quantities = quantities;
    this.parts = parts;
  }

  /** The number of the whole whose parts are told at a word; null where none are. */
  Quantity before(int part) {
    int floor = reading.first(reading.sentenceOf(part));
    if (part > floor && AMONG.contains(reading.lower(part - 1))) {
      return null;
    }
    for (int t = part - 1; t > Math.max(floor, part - LIST) && !isClause(t); t--) {
      if (parts.at(t) && !parts.pointsBack(t)) {
        return whole(t, floor);
      }
    }
    return null;
  }

  private boolean isClause(int t) {
    return arguments.isVerb(t)
        && !parts.at(t)
        && !Set.of("amod", "acl", "acl:relcl").contains(reading.relation(t));
  }

  private Quantity whole(int announced, int floor) {
    Quantity best = null;
    for (int t = announced - 1; t >= Math.max(floor, announced - ASIDE); t--) {
      if (arguments.isVerb(t) && !reading.relation(t).equals("amod")) {
        return best;
      }
      Quantity found = quantities.at(reading, t, announced);
      boolean counts = found != null && found.qualifier() != Qualifier.NONE;
      if (counts && (best == null || found.end() >= best.end())) {
        best = found;
      }
    }
    return best;
  }
}
