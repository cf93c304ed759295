package org.rashomon.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.read.Reading;

/**
 * Reads by what words a claim answers another: admitted, confirmed, in response to, in
 * self-defence, revised. Rows of {@code answers.tsv} name the words; which claim is answered is
 * found when all are known ({@link Links}). Immutable.
 */
final class Answers {
  /** A phrase that hangs on the act may lie so many words down its clause. */
  private static final int DEEPEST = 3;

  private final Map<String, RelationType> words;

  Answers(LexiconTable table) {
    Map<String, RelationType> all = new HashMap<>();
    for (LexiconRow row : table.rows()) {
      for (String lemma : row.list("lemmas")) {
        all.put(row.get("slot") + " " + lemma, type(row.get("relation")));
      }
    }
    this.words = Map.copyOf(all);
  }

  private static RelationType type(String code) {
    for (RelationType type : RelationType.values()) {
      if (type.toString().equals(code)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no relation: " + code);
  }

  /** How an act said in some speeches answers another claim, to none yet; empty for most. */
  List<Link> of(Reading reading, Act act, List<Speech> speeches) {
    Set<RelationType> found = EnumSet.noneOf(RelationType.class);
    for (Speech speech : speeches) {
      if (speech.cue() != null) {
        add(found, "cue", lemma(reading, speech.cue().head()));
      }
    }
    add(found, "verb", lemma(reading, act.head()));
    int head = reading.head(act.carrier());
    if (head >= 0 && act.rule().part() == ActRule.Part.N) {
      add(found, "above", lemma(reading, head));
    }
    retracted(reading, act.head(), found);
    phrases(reading, act.carrier(), DEEPEST, found);
    return found.stream().map(type -> new Link(type, -1)).toList();
  }

  /** "Retracted its claim that ...": the cue is the claim, and what is done to it stands above. */
  private void retracted(Reading reading, int word, Set<RelationType> found) {
    int up = reading.head(word);
    for (int steps = 0; steps < DEEPEST && up >= 0; steps++) {
      RelationType type = words.get("cue " + lemma(reading, up));
      if (type == RelationType.RETRACTS) {
        found.add(type);
      }
      up = reading.head(up);
    }
  }

  /** "In response to", "in self-defence" on the act. */
  private void phrases(Reading reading, int word, int depth, Set<RelationType> found) {
    for (int child : reading.children(word)) {
      boolean oblique = reading.hasRelation(child, "obl") || reading.hasRelation(child, "nmod");
      int marked = reading.child(child, "case");
      if (oblique && marked >= 0 && Set.of("in", "as", "for").contains(reading.lower(marked))) {
        add(found, "of", lemma(reading, child));
      }
      if (depth > 1 && (oblique || reading.hasRelation(child, "obj"))) {
        phrases(reading, child, depth - 1, found);
      }
    }
  }

  private void add(Set<RelationType> found, String slot, String lemma) {
    RelationType type = words.get(slot + " " + lemma);
    if (type != null) {
      found.add(type);
    }
  }

  private static String lemma(Reading reading, int word) {
    return reading.lemma(word).toLowerCase(Locale.ROOT);
  }
}
