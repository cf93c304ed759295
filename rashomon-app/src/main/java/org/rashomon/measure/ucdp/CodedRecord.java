package org.rashomon.measure.ucdp;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.measure.JsonLines;
import org.rashomon.measure.TrialReport;
import org.rashomon.resolve.party.PartyIndex;
import org.rashomon.resolve.party.PartyResolver;
import org.rashomon.resolve.party.ReportPeople;
import org.rashomon.resolve.party.Theatre;

/**
 * A record as coded.
 *
 * @param id UCDP's
 * @param published the article's day
 * @param text the article
 * @param sides the names of both sides
 * @param from first day
 * @param to last day
 * @param state the country's name
 * @param places names of spot, district and province, those that are given
 * @param low least deaths
 * @param high most deaths
 */
record CodedRecord(
    String id,
    String published,
    String text,
    List<String> sides,
    String from,
    String to,
    String state,
    List<String> places,
    int low,
    int high) {
  private static final PartyResolver PARTIES = new PartyResolver(PartyIndex.shipped("en"));

  static CodedRecord of(JsonNode line) {
    return new CodedRecord(
        Integer.toString(line.path("id").asInt()),
        JsonLines.text(line, "source_date").substring(0, 10),
        JsonLines.text(line, "text"),
        List.of(JsonLines.text(line, "side_a_name"), JsonLines.text(line, "side_b_name")),
        JsonLines.text(line, "start_date"),
        JsonLines.text(line, "end_date"),
        JsonLines.text(line, "location_root_name"),
        Stream.of("location_where_name", "location_adm2_name", "location_adm1_name")
            .map(field -> JsonLines.text(line, field))
            .filter(name -> name != null && !name.isEmpty())
            .toList(),
        line.path("deaths_low").asInt(),
        line.path("deaths_high").asInt());
  }

  TrialReport report() {
    return TrialReport.text(id, published, text);
  }

  /** The country by its alpha-3 code; null for a name that the tables don't have. */
  String country() {
    return sideOf(state, null);
  }

  /** The codes of both sides; those that the tables don't have are left out. */
  Set<String> codes() {
    String home = country();
    return sides.stream()
        .map(name -> name.equals("Civilians") ? "CVL" : sideOf(name, home))
        .filter(code -> code != null)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** UCDP names a state's government "Government of Yemen (North Yemen)". */
  private String sideOf(String name, String home) {
    String plain = name.replaceAll("^Government of | ?\\(.*\\)", "");
    Theatre theatre = Theatre.at(home, LocalDate.parse(from));
    return PARTIES.resolve(List.of(plain.split(" ")), -1, theatre, ReportPeople.NOBODY).side();
  }

  /** Whether a place's name shares a word of four letters or more with the coded ones. */
  boolean isAt(String name) {
    Set<String> words = words(name);
    return places.stream().anyMatch(place -> words(place).stream().anyMatch(words::contains));
  }

  private static Set<String> words(String name) {
    String plain =
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Stream.of(plain.split("[^\\p{L}]+"))
        .filter(word -> word.length() > 3 && !KINDS.contains(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static final Set<String> KINDS =
      Set.of(
          "area",
          "town",
          "city",
          "village",
          "district",
          "province",
          "governorate",
          "state",
          "region",
          "road",
          "between",
          "border",
          "north",
          "south",
          "east",
          "west",
          "municipality",
          "suburb",
          "line",
          "military");
}
