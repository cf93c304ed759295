package org.rashomon.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.rashomon.extract.SpeechRule.SpeechAct;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/**
 * A cue behind what is said: "..., the ministry said on Friday". What stands before the speaker is
 * said, whatever the tree makes of a long sentence or of one whose commas were lost. For one
 * reading.
 */
final class ClosingCue {
  private static final Set<String> CLOSING =
      Set.of(
          "say",
          "tell",
          "add",
          "report",
          "state",
          "claim",
          "announce",
          "confirm",
          "note",
          "write",
          "continue",
          "explain",
          "reveal",
          "estimate",
          "suggest",
          "warn",
          "declare",
          "argue",
          "stress",
          "insist",
          "allege",
          "recall",
          "reiterate",
          "indicate",
          "conclude");

  private static final Set<String> JOINING =
      Set.of("and", "but", "that", "which", "who", "or", "to", "while", "because", "if", "when");

  /** Fewer words than this make no statement. */
  private static final int FEWEST = 2;

  private final Reading reading;

  ClosingCue(Reading reading) {
    this.reading = reading;
  }

  /**
   * "..., an army spokesman, N. A., said": the noun before the name that ends at the cue, whom the
   * tree may give the verb of what is said; -1 for none.
   */
  int titled(int cue) {
    int sentence = reading.sentenceOf(cue);
    Name name = cue < 3 ? null : reading.nameAt(cue - 2);
    int first = name == null || name.kind() != NameKind.PERSON ? 0 : name.first();
    while (first > 0 && reading.relation(first - 1).equals("nmod:desc")) {
      first--;
    }
    boolean aside =
        first > reading.first(sentence) + 1
            && reading.form(cue - 1).equals(",")
            && reading.form(first - 1).equals(",");
    int noun = aside ? first - 2 : -1;
    if (noun < 0 || !reading.upos(noun).equals("NOUN")) {
      return -1;
    }
    int before = reading.subtree(noun, t -> t <= noun && !isStop(t)).first() - 1;
    return before >= reading.first(sentence) && isStop(before) ? noun : -1;
  }

  private boolean isStop(int word) {
    return reading.upos(word).equals("PUNCT");
  }

  /** What is said before the speaker and his cue; empty when the cue doesn't close anything. */
  BitSet content(SpeechRule rule, int cue, List<Integer> speakers) {
    BitSet content = new BitSet();
    boolean says = rule.act() == SpeechAct.SAY || rule.act() == SpeechAct.CONFIRM;
    if (!says
        || speakers.isEmpty()
        || !CLOSING.contains(reading.lemma(cue))
        || goesOn(cue, speakers)) {
      return content;
    }
    int sentence = reading.sentenceOf(cue);
    int from = start(reading.first(sentence), cue);
    int to = Math.min(cue, leftEdge(speakers, cue));
    int before = to - 1;
    while (before > from && reading.upos(before).equals("ADV")) {
      before--;
    }
    if (to - from < FEWEST || joined(before)) {
      return content;
    }
    content.set(from, to);
    quotedBehind(cue, sentence, content);
    return content;
  }

  /** "A and B said": the speakers' own words begin where the first of them does. */
  private int leftEdge(List<Integer> speakers, int cue) {
    int edge = cue;
    for (int speaker : speakers) {
      if (speaker < cue) {
        edge = Math.min(edge, firstOf(speaker, cue));
      }
    }
    return edge;
  }

  private int firstOf(int speaker, int cue) {
    TokenSpan run =
        reading.subtree(
            speaker, t -> t < cue && !Set.of("acl:relcl", "ccomp").contains(reading.relation(t)));
    return cue - run.first() > 30 ? speaker : run.first();
  }

  /** Whether a joining word or a relative pronoun stands right before the speaker. */
  private boolean joined(int word) {
    return JOINING.contains(reading.lower(word)) && reading.quoteAt(word) == null;
  }

  /** Whether the cue's own content stands behind it. */
  private boolean goesOn(int cue, List<Integer> speakers) {
    for (int child : reading.children(cue)) {
      boolean clause =
          Set.of("ccomp", "xcomp", "obj").contains(reading.relation(child)) && child > cue;
      boolean participle = reading.xpos(child).equals("VBG") && reading.child(child, "nsubj") < 0;
      boolean aside = participle || speakers.contains(child) || closes(child);
      if (clause && !aside && !(reading.relation(child).equals("obj") && isHearer(cue, child))) {
        return true;
      }
    }
    return false;
  }

  /** "..., the ministry reported, the agency writes": a cue behind the cue. */
  private boolean closes(int verb) {
    int subject = reading.child(verb, "nsubj");
    int first = subject < 0 || subject > verb ? -1 : reading.subtree(subject).first();
    return CLOSING.contains(reading.lemma(verb))
        && first > 0
        && reading.form(first - 1).equals(",")
        && reading.child(verb, "ccomp") < verb;
  }

  private boolean isHearer(int cue, int object) {
    boolean told = reading.lemma(cue).equals("tell");
    return told || reading.upos(object).equals("PROPN");
  }

  /** Behind the last semicolon before the cue. */
  private int start(int first, int cue) {
    for (int t = cue - 1; t > first; t--) {
      if (reading.form(t).equals(";") && reading.quoteAt(t) == null) {
        return t + 1;
      }
    }
    return first;
  }

  private void quotedBehind(int cue, int sentence, BitSet content) {
    for (TokenSpan quote : reading.quotes()) {
      if (quote.first() > cue && quote.first() < reading.end(sentence)) {
        content.set(quote.first(), Math.min(quote.end(), reading.end(sentence)));
      }
    }
  }
}
