package org.rashomon.measure.muc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which item of a slot's set list some words are: {@code kinds.tsv}, written from the definitions
 * and notes of the task documentation. Texts in any case; the first row that has a word in the text
 * decides.
 */
final class MucKinds {

  private static final Pattern FORMER =
      Pattern.compile("\\b(?:former|retired|ex)\\b", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> ONCE =
      Map.of(
          "GOVERNMENT OFFICIAL", "FORMER GOVERNMENT OFFICIAL",
          "ACTIVE MILITARY", "FORMER ACTIVE MILITARY");

  private record Row(String fill, Pattern words) {}

  private final Map<MucSlot, List<Row>> rows = new EnumMap<>(MucSlot.class);

  private MucKinds() {}

  /** The table that is shipped. */
  static MucKinds shipped() {
    MucKinds kinds = new MucKinds();
    try (InputStream in = MucKinds.class.getResourceAsStream("kinds.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(kinds::row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return kinds;
  }

  private void row(String line) {
    List<String> cells = Arrays.asList(line.split("\t", -1));
    String words = cells.get(2).replace("-", "[ -]?").replace(" ", "[ -]?");
    Pattern pattern =
        Pattern.compile("(?<!\\w)(?:" + words + ")(?:s|es)?(?!\\w)", Pattern.CASE_INSENSITIVE);
    rows.computeIfAbsent(MucSlot.valueOf(cells.get(0)), slot -> new ArrayList<>())
        .add(new Row(cells.get(1), pattern));
  }

  /** What a person is; whoever was something before counts as former. */
  Optional<String> person(String text) {
    Optional<String> kind = kind(MucSlot.HUM_TYPE, text);
    boolean former = FORMER.matcher(text).find();
    return former ? kind.map(now -> ONCE.getOrDefault(now, now)) : kind;
  }

  /** The item that the words are, or empty. */
  Optional<String> kind(MucSlot slot, String text) {
    return rows.getOrDefault(slot, List.of()).stream()
        .filter(row -> row.words().matcher(text).find())
        .map(Row::fill)
        .findFirst();
  }
}
