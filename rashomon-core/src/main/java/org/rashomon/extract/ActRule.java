package org.rashomon.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.lexicon.LexiconRow;

/**
 * One row of {@code acts.tsv}: words that name an act, what else must stand around them, and what
 * their arguments are to it.
 *
 * @param id the row's id
 * @param type what the words say was done
 * @param part {@code V} for verbs, {@code N} for nouns, {@code A} for adjectives
 * @param frame what the arguments are to the act
 * @param kind what a number of those it befalls counts, or null
 * @param conditions all must hold; the more, the more specific the row
 */
record ActRule(
    String id, ClaimType type, Part part, Frame frame, CountKind kind, List<Condition> conditions) {

  /** Verb, noun or adjective. */
  enum Part {
    V,
    N,
    A
  }

  /** What the arguments of a trigger are to its act. */
  enum Frame {
    /** The agent acts on the patient. */
    ACTOR_TARGET,
    /** All take part: agent, patient and those "with", "between" and "against" whom. */
    PARTIES,
    /** The grammatical subject suffers it: "came under fire", "lost control of". */
    SUFFERER,
    /** The subject is the weapon: "a bomb exploded". */
    MEANS,
    /** A result: killed, wounded, destroyed; joins an act named in the sentence. */
    RESULT,
    /** The agent wins ground; the loser is whom it is won from. */
    GAIN,
    /** A result its subject suffers: died, lost their lives. */
    RESULT_SUBJECT,
    /** Only the agent matters: "deployed", "withdrew", "fled". */
    ACTOR
  }

  /**
   * A condition on an argument or a neighbour.
   *
   * @param slot {@code subj}, {@code obj}, {@code prt}, {@code comp}, {@code case}, {@code det},
   *     {@code acl}, {@code gov}, {@code xcomp}, {@code num} or a preposition; {@code obj.comp} is
   *     the slot of a slot
   * @param negated whether it must not hold
   * @param words lemmas, or classes with {@code @} before them; {@code *} for anything
   */
  record Condition(String slot, boolean negated, Set<String> words) {}

  /** How specific the row is: what must stand there tells more than what must not. */
  int weight() {
    int weight = 0;
    for (Condition condition : conditions) {
      weight += condition.negated() ? 1 : 3;
    }
    return weight;
  }

  /** Reads a row; throws {@link IllegalArgumentException} when it doesn't parse. */
  static ActRule of(LexiconRow row) {
    return new ActRule(
        row.id(),
        ClaimType.of(row.get("type")),
        Part.valueOf(row.get("part")),
        Frame.valueOf(row.get("frame").toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
        row.get("kind").isEmpty()
            ? null
            : CountKind.valueOf(row.get("kind").toUpperCase(java.util.Locale.ROOT)),
        conditions(row.get("when")));
  }

  private static List<Condition> conditions(String cell) {
    List<Condition> all = new ArrayList<>();
    for (String part : cell.split(";")) {
      if (!part.isBlank()) {
        all.add(condition(part.strip()));
      }
    }
    return List.copyOf(all);
  }

  private static Condition condition(String text) {
    int at = text.indexOf('=');
    if (at <= 0) {
      throw new IllegalArgumentException("not a condition: " + text);
    }
    boolean negated = text.charAt(at - 1) == '!';
    String slot = text.substring(0, negated ? at - 1 : at).strip();
    Set<String> words =
        Arrays.stream(text.substring(at + 1).split(","))
            .map(String::strip)
            .collect(Collectors.toSet());
    return new Condition(slot, negated, words);
  }
}
