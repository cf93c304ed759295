package org.rashomon.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.text.CodePoints;
import org.rashomon.web.view.Segment;

/** Cuts stretches of a text where words are to be marked. All offsets are code points. */
final class Quotes {
  private Quotes() {}

  /** Words to mark, in code points of the report's text. */
  record Mark(int start, int end, String mark) {}

  /**
   * A claim's sentence with its words marked.
   *
   * @param contested words that others contradict
   */
  static List<Segment> quote(ResolvedClaim claim, List<Mark> contested) {
    List<Mark> marks = new ArrayList<>(contested);
    marks.addAll(marks(claim));
    for (ResolvedParty actor : claim.actors()) {
      marks.add(new Mark(actor.start(), actor.end(), "actor"));
    }
    for (ResolvedParty target : claim.targets()) {
      marks.add(new Mark(target.start(), target.end(), "target"));
    }
    return cut(new CodePoints(claim.quote()), claim.start(), marks);
  }

  /** Where words that were searched for stand in the sentence; none for null. */
  static List<Mark> found(ResolvedClaim claim, String words) {
    List<Mark> marks = new ArrayList<>();
    if (words == null) {
      return marks;
    }
    String quote = claim.quote();
    for (String word : words.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        Pattern whole =
            Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        whole
            .matcher(quote)
            .results()
            .map(
                hit ->
                    new Mark(
                        claim.start() + quote.codePointCount(0, hit.start()),
                        claim.start() + quote.codePointCount(0, hit.end()),
                        "contested"))
            .forEach(marks::add);
      }
    }
    return marks;
  }

  /** Figures and trigger of a claim; the first of two that overlap will stand. */
  static List<Mark> marks(ResolvedClaim claim) {
    List<Mark> marks = new ArrayList<>();
    for (ResolvedCount count : claim.counts()) {
      marks.add(new Mark(count.start(), count.end(), "figure"));
    }
    marks.add(new Mark(claim.trigger().start(), claim.trigger().end(), "trigger"));
    return marks;
  }

  /**
   * The text in segments.
   *
   * @param offset where the text begins in the report
   * @param marks those outside the text and those that overlap an earlier one are left out
   */
  static List<Segment> cut(CodePoints text, int offset, List<Mark> marks) {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (Mark mark : standing(text, offset, marks)) {
      int start = mark.start() - offset;
      if (start > at) {
        segments.add(new Segment(text.cut(at, start), ""));
      }
      at = mark.end() - offset;
      segments.add(new Segment(text.cut(start, at), mark.mark()));
    }
    if (at < text.length()) {
      segments.add(new Segment(text.cut(at, text.length()), ""));
    }
    return segments;
  }

  private static List<Mark> standing(CodePoints text, int offset, List<Mark> marks) {
    List<Mark> kept = new ArrayList<>();
    for (Mark mark : marks) {
      boolean inside =
          mark.start() >= offset
              && mark.end() - offset <= text.length()
              && mark.end() > mark.start();
      if (inside
          && kept.stream()
              .noneMatch(other -> mark.start() < other.end() && other.start() < mark.end())) {
        kept.add(mark);
      }
    }
    kept.sort(Comparator.comparingInt(Mark::start));
    return kept;
  }
}
