package org.rashomon.extract;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;

/**
 * Things written, filmed or counted: whose word they are, and which of them tell by themselves. For
 * one reading.
 */
final class Papers {
  private static final Set<String> PAPERS =
      Set.of(
          "report",
          "account",
          "version",
          "information",
          "article",
          "statistics",
          "statistic",
          "figure",
          "datum",
          "data",
          "tally",
          "testimony",
          "dispatch",
          "footage",
          "post",
          "tweet",
          "obituary",
          "tribute",
          "image",
          "photo",
          "photograph",
          "picture",
          "video",
          "clip",
          "recording");

  /** What tells by itself, whoever made it. */
  private static final Set<String> STUDIES =
      Set.of(
          "poll",
          "survey",
          "study",
          "inquiry",
          "investigation",
          "analysis",
          "review",
          "audit",
          "document",
          "record",
          "letter",
          "map",
          "memo",
          "email",
          "result",
          "finding",
          "evidence",
          "research",
          "book",
          "film");

  private static final Set<String> TOLD_BY =
      Set.of("by", "of", "from", "in", "on", "compiled by", "to");

  private final Reading reading;
  private final Arguments arguments;
  private final IntPredicate canSpeak;

  /**
   * @param canSpeak whether a word can be a speaker
   */
  Papers(Reading reading, Arguments arguments, IntPredicate canSpeak) {
    this.reading = reading;
    this.arguments = arguments;
    this.canSpeak = canSpeak;
  }

  /** Whether a word names something written, filmed or counted: "the survey", "footage". */
  boolean isPaper(int word) {
    String lemma = reading.lemma(word).toLowerCase(Locale.ROOT);
    return PAPERS.contains(lemma) || STUDIES.contains(lemma);
  }

  /** "Was mourned in a post by X": a paper whose maker is told; -1 for none. */
  int at(int cue) {
    int paper = arguments.oblique(cue, "in", "on");
    return paper >= 0 && maker(paper) != paper ? paper : -1;
  }

  /**
   * A report, an account, a version is the word of whom it is of; the noun where nobody is told.
   */
  int maker(int noun) {
    return maker(noun, 0);
  }

  private int maker(int noun, int depth) {
    String lemma = reading.lemma(noun).toLowerCase(Locale.ROOT);
    if (depth > 2 || !PAPERS.contains(lemma) || reading.nameAt(noun) != null) {
      return noun;
    }
    int owner = reading.child(noun, "nmod:poss");
    boolean byMaker = owner >= 0;
    for (int child : reading.children(noun)) {
      Name name = reading.nameAt(child);
      boolean where =
          name != null && (name.kind() == NameKind.PLACE || name.kind() == NameKind.PEOPLE);
      boolean from = where && arguments.preposition(child).equals("from");
      boolean told =
          !from
              && (reading.hasRelation(child, "nmod") || reading.hasRelation(child, "obl"))
              && TOLD_BY.contains(arguments.preposition(child));
      boolean made = reading.relation(child).equals("acl") && reading.xpos(child).equals("VBN");
      boolean by = told && Set.of("by", "from").contains(arguments.preposition(child));
      if ((owner < 0 || (by && !byMaker)) && told && canSpeak.test(child)) {
        owner = child;
        byMaker = by;
      }
      if (owner < 0 && made) {
        owner = arguments.oblique(child, "by", "on");
      }
    }
    return owner < 0 ? noun : maker(owner, depth + 1);
  }
}
