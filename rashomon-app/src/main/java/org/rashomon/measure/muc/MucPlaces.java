package org.rashomon.measure.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a ledger's place as the LOCATION slot wants it: the country, and the place with its kind.
 * Names and kinds are the task's own set list, read from the folder; what isn't on it can't be a
 * fill, so that only the country is given.
 */
final class MucPlaces {

  private static final String SET_LIST = "task/templ-doc-basic/set-list-location.v4";
  private static final Pattern ENTRY = Pattern.compile("^([A-Z0-9 .',-]+?) \\(([A-Z ]+)\\??\\)");
  private static final Map<String, List<String>> KINDS =
      Map.of(
          "town", List.of("CITY", "TOWN", "MUNICIPALITY", "VILLAGE", "JURISDICTION"),
          "district", List.of("MUNICIPALITY", "NEIGHBORHOOD", "JURISDICTION", "DISTRICT"),
          "region", List.of("DEPARTMENT", "PROVINCE", "REGION", "OFFICIAL REGION", "STATE"),
          "point", List.of("NEIGHBORHOOD", "UNIVERSITY", "AIRPORT", "FARM", "CITY", "TOWN"));

  private final Map<String, List<String>> kinds = new HashMap<>();

  private MucPlaces() {}

  /**
   * The set list of a folder; without the file no name is known.
   *
   * @throws UncheckedIOException if the file is there and can't be read
   */
  static MucPlaces of(Path data) {
    MucPlaces places = new MucPlaces();
    Path list = data.resolve(SET_LIST);
    if (Files.isRegularFile(list)) {
      try (var lines = Files.lines(list, StandardCharsets.ISO_8859_1)) {
        lines.map(ENTRY::matcher).filter(Matcher::find).forEach(places::entry);
      } catch (IOException e) {
        throw new UncheckedIOException("can't read " + SET_LIST, e);
      }
    }
    return places;
  }

  private void entry(Matcher found) {
    kinds.computeIfAbsent(found.group(1), name -> new ArrayList<>()).add(found.group(2));
  }

  /** Whether the words are a place of the set list, which is never a target's name. */
  boolean lists(String words) {
    return kinds.containsKey(plain(words));
  }

  /** The fill for a claim's place, or empty where its country isn't told. */
  Optional<String> fill(JsonNode place) {
    return country(MucIncident.text(place, "country")).map(country -> country + rest(place));
  }

  private String rest(JsonNode place) {
    List<String> wanted = KINDS.getOrDefault(MucIncident.text(place, "precision"), List.of());
    for (String field : List.of("text", "name")) {
      String name = plain(MucIncident.text(place, field));
      List<String> listed = kinds.getOrDefault(name, List.of());
      Optional<String> kind = wanted.stream().filter(listed::contains).findFirst();
      if (kind.isPresent()) {
        return ": " + name + " (" + kind.get() + ")";
      }
    }
    return "";
  }

  private static String plain(String name) {
    String split = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return split.toUpperCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
  }

  /** The English name of a state, in capitals, by its alpha-3 code. */
  static Optional<String> country(String code) {
    return Arrays.stream(Locale.getISOCountries())
        .map(two -> new Locale.Builder().setRegion(two).build())
        .filter(state -> state.getISO3Country().equals(code))
        .map(state -> plain(state.getDisplayCountry(Locale.ENGLISH)))
        .findFirst();
  }
}
