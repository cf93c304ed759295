package org.rashomon.resolve;

import java.util.List;
import java.util.Set;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/**
 * Places that a sentence puts in one another by its own words: "the village of X in the region of
 * Y", "X, Y". The text says so whether or not the gazetteer knows the smaller one, which then lies
 * in the state of the wider and has no point of its own.
 */
final class NestedPlaces {
  /** Words between the smaller name and the wider. */
  private static final int FARTHEST = 6;

  private static final Set<String> LINKS =
      Set.of(
          ",",
          "in",
          "of",
          "the",
          "'s",
          "(",
          "province",
          "region",
          "district",
          "state",
          "governorate",
          "county",
          "department",
          "oblast",
          "area",
          "city",
          "town",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "north",
          "south",
          "east",
          "west",
          "-",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "village",
          "countryside",
          "suburb");

  private final ReportContext context;
  private final Reading reading;
  private final List<TokenSpan> mentions;

  /**
   * The places around a claim.
   *
   * @param mentions the words of each, in any order
   */
  NestedPlaces(ReportContext context, List<TokenSpan> mentions) {
    this.context = context;
    this.reading = context.reading();
    this.mentions = mentions;
  }

  /** The place, or what the text says lies in it. */
  ResolvedPlace innermost(ResolvedPlace place) {
    ResolvedPlace inner = place;
    for (int steps = 0; steps < mentions.size(); steps++) {
      ResolvedPlace smaller = within(inner);
      if (smaller == null) {
        break;
      }
      inner = smaller;
    }
    return inner;
  }

  private ResolvedPlace within(ResolvedPlace wider) {
    TokenSpan outer = wordsOf(wider);
    for (TokenSpan words : mentions) {
      ResolvedPlace place = context.place(words);
      boolean inside = outer != null && place != null && !words.equals(outer);
      if (inside && isNested(words, outer) && isSmaller(place, wider)) {
        boolean same = wider.country() == null || wider.country().equals(place.country());
        return same ? place : place.unplacedIn(wider.country());
      }
    }
    return null;
  }

  private TokenSpan wordsOf(ResolvedPlace place) {
    return mentions.stream()
        .filter(words -> place.start() == reading.phrase(words).start())
        .findFirst()
        .orElse(null);
  }

  private static boolean isSmaller(ResolvedPlace place, ResolvedPlace wider) {
    boolean both = place.precision() != null && wider.precision() != null;
    return !both || place.precision().compareTo(wider.precision()) <= 0;
  }

  /** Whether one name stands right before the other with "in" or a comma between them. */
  private boolean isNested(TokenSpan inner, TokenSpan outer) {
    int gap = outer.first() - inner.end();
    if (gap < 1 || gap > FARTHEST) {
      return false;
    }
    boolean linked = false;
    for (int t = inner.end(); t < outer.first(); t++) {
      String word = reading.lower(t);
      if (!LINKS.contains(word)) {
        return false;
      }
      linked |= word.equals("in") || word.equals(",");
    }
    return linked;
  }
}
