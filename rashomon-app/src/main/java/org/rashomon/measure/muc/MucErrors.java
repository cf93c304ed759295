package org.rashomon.measure.muc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The errors of a response, a line each: templates without a partner, slots that are not right,
 * with the first sentence that holds a wanted or read fill, where one does.
 */
final class MucErrors {
  /** Messages are in capitals, their sentences end in a full stop and blanks. */
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!][\"\\])]?)\\s+(?=\\S)");

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

  private final Map<String, List<String>> sentences = new HashMap<>();

  private MucErrors(Map<String, String> texts) {
    texts.forEach(
        (id, text) ->
            sentences.put(
                id,
                SENTENCE_END
                    .splitAsStream(text)
                    .map(part -> part.replaceAll("\\s+", " "))
                    .toList()));
  }

  /**
   * The errors of pairs of templates, in their order.
   *
   * @param texts of the messages, by id
   */
  static List<String> of(List<MucScorer.Pair> pairs, Map<String, String> texts) {
    return new MucErrors(texts).of(pairs);
  }

  private List<String> of(List<MucScorer.Pair> pairs) {
    List<String> errors = new ArrayList<>();
    for (MucScorer.Pair pair : pairs) {
      if (pair.response() == null) {
        errors.add("missed " + told(pair.key()) + sentence(pair.key(), TELLING));
      } else if (pair.key() == null) {
        errors.add("extra  " + told(pair.response()) + sentence(pair.response(), TELLING));
      } else {
        slots(pair, errors);
      }
    }
    return errors;
  }

  private void slots(MucScorer.Pair pair, List<String> errors) {
    for (MucSlot slot : MucSlot.values()) {
      MucTally tally = pair.slots().get(slot);
      if (tally.partial() + tally.incorrect() + tally.spurious() + tally.missing() > 0) {
        String wanted = sentence(pair.key(), List.of(slot));
        errors.add(
            "slot   %s %s: wanted %s, read %s"
                    .formatted(
                        pair.key().message(),
                        slot.label(),
                        fills(pair.key(), slot),
                        fills(pair.response(), slot))
                + (wanted.isEmpty() ? sentence(pair.response(), List.of(slot)) : wanted));
      }
    }
  }

  private String sentence(MucTemplate template, List<MucSlot> slots) {
    List<String> values =
        slots.stream()
            .flatMap(slot -> template.fills(slot).stream())
            .flatMap(fill -> fill.values().stream())
            .toList();
    return sentences.getOrDefault(template.message(), List.of()).stream()
        .filter(sentence -> values.stream().anyMatch(sentence::contains))
        .findFirst()
        .map(sentence -> "\n         " + sentence)
        .orElse("");
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
