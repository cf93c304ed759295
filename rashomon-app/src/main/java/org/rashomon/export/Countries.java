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
  private static final Map<String, Integer> NUMBERS = numbers();

  private Countries() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (LexiconRow row : LexiconTable.shipped("en", "states").rows()) {
      names.putIfAbsent(row.get("code"), row.get("name"));
    }
    return names;
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    try (InputStream in = Countries.class.getResourceAsStream("countries.tsv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : table.split("\n")) {
        String[] cells = line.split("\t");
        if (!line.startsWith("#") && cells.length == 2 && !cells[0].equals("code")) {
          numbers.put(cells[0], Integer.valueOf(cells[1]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(numbers);
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
    return code == null ? null : NUMBERS.get(code);
  }
}
