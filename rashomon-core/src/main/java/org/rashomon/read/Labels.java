package org.rashomon.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The names of what the network scores, in the order of its scores, as the model's file has them.
 */
record Labels(String[] upos, String[] xpos, String[] relation, NameKind[] kinds) {

  /**
   * Labels from lines such as {@code upos ADJ ADP …}, {@code xpos …}, {@code relation root …} and
   * {@code names PERSON …}.
   */
  static Labels of(List<String> lines) {
    Map<String, String[]> rows =
        lines.stream()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toMap(row -> row[0], row -> row[1].split(" ")));
    String[] names = rows.get("names");
    NameKind[] kinds = new NameKind[names.length];
    for (int i = 0; i < names.length; i++) {
      kinds[i] = NameKind.valueOf(names[i]);
    }
    return new Labels(rows.get("upos"), rows.get("xpos"), rows.get("relation"), kinds);
  }

  /** How many scores a word has for names: outside, and begin and inside of each kind. */
  int nameScores() {
    return 1 + 2 * kinds.length;
  }
}
