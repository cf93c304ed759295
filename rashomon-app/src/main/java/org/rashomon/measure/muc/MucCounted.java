package org.rashomon.measure.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a ledger's count as a template says numbers, and finds the words for what is counted. */
final class MucCounted {

  private static final Set<String> STOPS =
      Set.of(
          ("WERE WAS HAVE HAS HAD AND OR IN ON AT BY DIED KILLED WOUNDED INJURED DEAD WHO OF"
                  + " WITH DURING AFTER WHEN AS WHILE TO FROM MORE OTHERS IS ARE SUFFERED")
              .split(" "));
  private static final int LONGEST = 4;
  private static final int WINDOW = 80;

  private MucCounted() {}

  /** {@code 5}, {@code 5-}, {@code ~5}, {@code 5-7} or {@code PLURAL}. */
  static String number(JsonNode count) {
    String qualifier = MucIncident.text(count, "qualifier");
    String value = MucIncident.text(count, "value");
    String low = MucIncident.text(count, "low");
    String high = MucIncident.text(count, "high");
    return switch (qualifier) {
      case "exact" -> value;
      case "at least", "more than" -> (value.isEmpty() ? low : value) + "-";
      case "about" -> "~" + value;
      case "between" -> low + "-" + high;
      case "up to", "fewer than" -> "-" + (value.isEmpty() ? high : value);
      default -> "PLURAL";
    };
  }

  /** The noun phrase that follows the number, in capitals, without the number. */
  static Optional<String> noun(JsonNode report, JsonNode count) {
    String own = MucPhrase.bare(MucIncident.text(count, "text"));
    String text = MucIncident.text(report, "text");
    int end = count.path("end").asInt(-1);
    if (end < 0 || end > text.codePointCount(0, text.length())) {
      return Optional.empty();
    }
    int from = text.offsetByCodePoints(0, end);
    String after = text.substring(from, Math.min(text.length(), from + WINDOW));
    List<String> words = new ArrayList<>();
    for (String word : after.strip().toUpperCase(Locale.ROOT).split("\\s+")) {
      String bare = word.replaceAll("[.,;:]+$", "");
      if (words.size() == LONGEST || STOPS.contains(bare) || !bare.matches("[\\p{L}'-]+")) {
        break;
      }
      words.add(bare);
      if (!bare.equals(word)) {
        break;
      }
    }
    boolean numeral = own.matches("[\\d.,]*") || MucPhrase.of(own).numeral();
    String said = (numeral ? "" : own + " ") + String.join(" ", words);
    return Optional.of(said.strip()).filter(noun -> !noun.isEmpty());
  }
}
