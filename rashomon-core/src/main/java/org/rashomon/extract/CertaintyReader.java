package org.rashomon.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.extract.SpeechRule.SpeechAct;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.read.Reading;

/**
 * Reads how certain an act is given: negation, modals, conditions, intentions and attempts above
 * it, doubting adverbs and adjectives beside it, and what saying it does. Scope is by the tree.
 * Rows of {@code certainty.tsv} name the words. Immutable.
 */
final class CertaintyReader {
  /** What a word does to an act in its scope. */
  private enum Means {
    NEGATED,
    PLANNED,
    ATTEMPTED,
    FAILED,
    COLLAPSED,
    HYPOTHETICAL,
    ALLEGED,
    UNCONFIRMED
  }

  private static final Set<String> GOVERNED =
      Set.of("xcomp", "ccomp", "obj", "acl", "csubj", "nsubj:pass", "conj", "nmod", "obl");

  private final Map<String, Means> words;

  CertaintyReader(LexiconTable table) {
    Map<String, Means> all = new HashMap<>();
    for (LexiconRow row : table.rows()) {
      for (String lemma : row.list("lemmas")) {
        all.put(
            row.get("slot") + " " + lemma,
            Means.valueOf(row.get("means").toUpperCase(Locale.ROOT)));
      }
    }
    this.words = Map.copyOf(all);
  }

  /** How certain the act is given by the speeches that cover it, nearest first. */
  Certainty read(Reading reading, Act act, List<Speech> speeches) {
    Certainty certainty = clause(reading, act.head(), Certainty.PLAIN);
    if (act.carried()) {
      certainty = clause(reading, act.carrier(), certainty);
    }
    certainty = above(reading, act, certainty);
    return spoken(certainty, speeches);
  }

  /** Words that hang on the act's own word. */
  private Certainty clause(Reading reading, int word, Certainty certainty) {
    Certainty now = certainty;
    for (int child : reading.children(word)) {
      String slot = slot(reading, child);
      if (slot != null) {
        now = with(now, words.get(slot + " " + reading.lower(child)));
        now = with(now, words.get(slot + " " + reading.lemma(child).toLowerCase(Locale.ROOT)));
      }
    }
    if (condition(reading, word)) {
      now = now.with(Realis.HYPOTHETICAL);
    }
    return now;
  }

  private static String slot(Reading reading, int child) {
    return switch (reading.relation(child)) {
      case "aux" -> "modal";
      case "advmod", "det" -> "adverb";
      case "amod", "compound", "nmod:desc" -> "adjective";
      default -> null;
    };
  }

  /** "If", "unless", or the inversion of "Had the truce held". */
  private static boolean condition(Reading reading, int word) {
    for (int child : reading.children(word)) {
      boolean mark = reading.relation(child).equals("mark");
      if (mark && Set.of("if", "unless").contains(reading.lower(child))) {
        return true;
      }
      boolean inverted =
          reading.relation(child).equals("aux")
              && reading.lower(child).equals("had")
              && reading.relation(word).equals("advcl")
              && child < word
              && followedBySubject(reading, child, word);
      if (inverted) {
        return true;
      }
    }
    return false;
  }

  private static boolean followedBySubject(Reading reading, int auxiliary, int verb) {
    int subject = reading.child(verb, "nsubj");
    return subject > auxiliary;
  }

  /**
   * Verbs and nouns whose complement or object the act is: "plans to", "failed to", "threat of".
   */
  private Certainty above(Reading reading, Act act, Certainty certainty) {
    Certainty now = certainty;
    int word = act.carrier();
    for (int steps = 0; steps < 6; steps++) {
      int head = reading.head(word);
      if (head < 0) {
        return now;
      }
      String relation = reading.relation(word);
      boolean inScope = inScope(word, relation, reading);
      if (!inScope) {
        return now;
      }
      if (!relation.equals("conj")) {
        Means means = words.get("governor " + reading.lemma(head).toLowerCase(Locale.ROOT));
        boolean strict = relation.equals("obl") || relation.equals("advcl");
        now = (strict && means != Means.PLANNED) ? now : with(now, means);
        boolean clausal = Set.of("xcomp", "ccomp").contains(relation);
        if (means != null || (clausal && !reading.relation(head).equals("root"))) {
          now = inherit(reading, head, now);
        }
      }
      word = head;
    }
    return now;
  }

  private static boolean inScope(int word, String relation, Reading reading) {
    return GOVERNED.contains(relation) || (relation.equals("advcl") && infinitive(reading, word));
  }

  /** A governor's own negation and modals hold for what it governs. */
  private Certainty inherit(Reading reading, int head, Certainty certainty) {
    return reading.upos(head).equals("VERB") && reading.child(head, "ccomp") < 0
        ? clause(reading, head, certainty)
        : certainty;
  }

  private static boolean infinitive(Reading reading, int word) {
    int mark = reading.child(word, "mark");
    return mark >= 0 && reading.lower(mark).equals("to");
  }

  private static Certainty with(Certainty certainty, Means means) {
    if (means == null) {
      return certainty;
    }
    return switch (means) {
      case NEGATED -> certainty.with(Polarity.NEGATED);
      case PLANNED -> certainty.with(Realis.PLANNED);
      case HYPOTHETICAL -> certainty.with(Realis.HYPOTHETICAL);
      case ATTEMPTED -> certainty.with(Realis.ATTEMPTED);
      case FAILED -> certainty.with(Outcome.FAILED);
      case COLLAPSED -> certainty.with(Outcome.COLLAPSED);
      case ALLEGED ->
          certainty.hedge() == Hedge.UNCONFIRMED ? certainty : certainty.with(Hedge.ALLEGED);
      case UNCONFIRMED -> certainty.with(Hedge.UNCONFIRMED);
    };
  }

  private static Certainty spoken(Certainty certainty, List<Speech> speeches) {
    Certainty now = certainty;
    for (Speech speech : speeches) {
      SpeechRule rule = speech.rule();
      if (rule == null) {
        continue;
      }
      if (rule.act() == SpeechAct.DENY && now.polarity() == Polarity.AFFIRMED) {
        now = now.with(Polarity.DENIED);
      }
      if (rule.hedge() != Hedge.ASSERTED && now.hedge() == Hedge.ASSERTED) {
        now = now.with(rule.hedge());
      }
    }
    return now;
  }
}
