package org.rashomon.measure.muc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The errors of a response, a line each: templates without a partner, slots that are not right. */
final class MucErrors {
  private static final List<MucSlot> TELLING =
      List.of(
          MucSlot.TYPE,
          MucSlot.DATE,
          MucSlot.LOCATION,
          MucSlot.PERP_INDIVIDUAL,
          MucSlot.PERP_ORGANIZATION,
          MucSlot.PHYS_ID,
          MucSlot.HUM_NAME,
          MucSlot.HUM_DESCRIPTION);

  private MucErrors() {}

  /** The errors of pairs of templates, in their order. */
  static List<String> of(List<MucScorer.Pair> pairs) {
    List<String> errors = new ArrayList<>();
    for (MucScorer.Pair pair : pairs) {
      if (pair.response() == null) {
        errors.add("missed " + told(pair.key()));
      } else if (pair.key() == null) {
        errors.add("extra  " + told(pair.response()));
      } else {
        slots(pair, errors);
      }
    }
    return errors;
  }

  private static void slots(MucScorer.Pair pair, List<String> errors) {
    for (MucSlot slot : MucSlot.values()) {
      MucTally tally = pair.slots().get(slot);
      if (tally.partial() + tally.incorrect() + tally.spurious() + tally.missing() > 0) {
        errors.add(
            "slot   %s %s: wanted %s, read %s"
                .formatted(
                    pair.key().message(),
                    slot.label(),
                    fills(pair.key(), slot),
                    fills(pair.response(), slot)));
      }
    }
  }

  private static String told(MucTemplate template) {
    return TELLING.stream()
        .filter(slot -> !template.fills(slot).isEmpty())
        .map(slot -> fills(template, slot))
        .collect(Collectors.joining(" | ", template.message() + " ", ""));
  }

  private static String fills(MucTemplate template, MucSlot slot) {
    return template.fills(slot).stream()
        .map(fill -> String.join("/", fill.values()) + (fill.optional() ? "?" : ""))
        .toList()
        .toString();
  }
}
