package org.rashomon.resolve.party;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;

/**
 * Reads a user's own list of parties: a tab-separated table with the columns {@code code} and
 * {@code name}, and where wanted {@code aliases} (apart by bars), {@code country} (alpha-3), {@code
 * kind}, {@code from} and {@code until} (days). Lines with {@code #} are comments.
 */
public final class OwnParties {
  private static final List<String> COLUMNS =
      List.of("code", "name", "aliases", "country", "kind", "from", "until");

  private static final Set<String> KINDS =
      Set.of(
          "",
          "armed-group",
          "political",
          "state-proxy",
          "criminal",
          "private-military",
          "authority",
          "military",
          "coalition");

  private OwnParties() {}

  /**
   * The table in the columns of {@code groups.tsv}, for {@link PartyIndex#shipped(String, List)}.
   *
   * @param name what the table is called in messages and in the claims' rules
   * @throws IllegalArgumentException naming table and line where it can't be read
   */
  public static LexiconTable parse(String name, String text) {
    List<String> columns = null;
    StringBuilder table = new StringBuilder();
    int number = 0;
    for (String line : text.split("\r?\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        table.append('\n');
      } else if (columns == null) {
        columns = header(name, line);
        table.append("id\t").append(String.join("\t", columns)).append("\texample\tcounter\n");
      } else {
        int cells = line.split("\t", -1).length;
        int missing = Math.max(0, columns.size() - cells);
        table.append(name).append('-').append(number).append('\t').append(line);
        table.append("\t".repeat(missing + 2)).append('\n');
      }
    }
    LexiconTable parsed = LexiconTable.parse(name, columns == null ? empty() : table.toString());
    parsed.rows().forEach(row -> check(name, row));
    return parsed;
  }

  private static String empty() {
    return "id\t" + String.join("\t", COLUMNS) + "\texample\tcounter\n";
  }

  private static List<String> header(String name, String line) {
    List<String> columns = new ArrayList<>();
    for (String column : line.split("\t", -1)) {
      columns.add(column.strip());
    }
    for (String column : columns) {
      if (!COLUMNS.contains(column)) {
        throw new IllegalArgumentException(name + ": no such column: " + column);
      }
    }
    if (!columns.containsAll(List.of("code", "name"))) {
      throw new IllegalArgumentException(name + ": needs the columns code and name");
    }
    COLUMNS.stream().filter(column -> !columns.contains(column)).forEach(columns::add);
    return columns;
  }

  private static void check(String name, LexiconRow row) {
    boolean named = !row.get("code").isEmpty() && !row.get("name").isEmpty();
    boolean plain = !row.get("code").contains("|");
    if (!named || !plain || !KINDS.contains(row.get("kind"))) {
      throw new IllegalArgumentException(
          name + " line " + row.line() + ": needs one code, a name, and a kind that is known");
    }
    for (String day : List.of(row.get("from"), row.get("until"))) {
      try {
        if (!day.isEmpty()) {
          LocalDate.parse(day);
        }
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException(name + " line " + row.line() + ": not a day: " + day, e);
      }
    }
  }
}
