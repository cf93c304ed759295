package org.rashomon.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;

/** Names and numeric codes (ISO 3166-1) of countries by their alpha-3 code. */
final class Countries {
  private static final Map<String, String> NAMES = names();
  private static final Map<String, Codes> CODES = codes();

  /** What others call a country; each null where they don't count it. */
  private record Codes(Integer number, Integer gleditschWard, String acledRegion) {}

  private static final Codes NONE = new Codes(null, null, null);

  private Countries() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (LexiconRow row : LexiconTable.shipped("en", "states").rows()) {
      names.putIfAbsent(row.get("code"), row.get("name"));
    }
    return names;
  }

  private static Map<String, Codes> codes() {
    Map<String, Codes> codes = new HashMap<>();
    try (InputStream in = Countries.class.getResourceAsStream("countries.tsv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : table.split("\n")) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && !cells[0].equals("code")) {
          String region = cells[3].isEmpty() ? null : cells[3];
          codes.put(cells[0], new Codes(whole(cells[1]), whole(cells[2]), region));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(codes);
  }

  private static Integer whole(String cell) {
    return cell.isEmpty() ? null : Integer.valueOf(cell);
  }

  private static Codes of(String code) {
    return code == null ? NONE : CODES.getOrDefault(code, NONE);
  }

  /** "Armenia"; "Armenia or Azerbaijan" for {@code ARM|AZE}; null for null. */
  static String name(String code) {
    return code == null
        ? null
        : Arrays.stream(code.split("\\|"))
            .map(one -> NAMES.getOrDefault(one, one))
            .collect(Collectors.joining(" or "));
  }

  /** Whether a side's code is that of a state. */
  static boolean isState(String code) {
    return code != null && NAMES.containsKey(code);
  }

  /** The numeric code; null where there is none or the country is disputed. */
  static Integer number(String code) {
    return of(code).number();
  }

  /** The number of Gleditsch and Ward, which UCDP counts by; null where there is none. */
  static Integer gleditschWard(String code) {
    return of(code).gleditschWard();
  }

  /** ACLED's region; null where it is disputed or not beyond doubt. */
  static String acledRegion(String code) {
    return of(code).acledRegion();
  }

  /** UCDP's region, by its ranges of numbers; null where there is no number. */
  static String ucdpRegion(String code) {
    Integer number = gleditschWard(code);
    if (number == null) {
      return null;
    }
    if (number < 200) {
      return "Americas";
    }
    if (number < 400) {
      return "Europe";
    }
    return number < 630 ? "Africa" : number < 700 ? "Middle East" : "Asia";
  }
}
