package org.rashomon.resolve;

import java.util.Set;
import org.rashomon.extract.Claim;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Realis;
import org.rashomon.read.Reading;

/**
 * The day that a paragraph has named, for the acts it goes on to tell: "On 9 August soldiers landed
 * near X. They killed ten villagers." For one report, its claims in the order of the text.
 */
final class ContextTimes {
  /** A day holds for so many sentences behind its own. */
  private static final int FARTHEST = 2;

  private static final Set<String> EARLIER = Set.of("have", "has", "had", "been");

  private final Reading reading;
  private Claim last;
  private ResolvedTime day;
  private ResolvedPlace place;

  ContextTimes(ReportContext context) {
    reading = context.reading();
  }

  /**
   * The claim's own time; where it has none, the day its paragraph named last, if that was told of
   * the same country; or null.
   */
  ResolvedTime of(Claim claim, ResolvedTime own, ResolvedPlace where) {
    if (own != null) {
      boolean told = claim.certainty().realis() == Realis.OCCURRED;
      last = told ? claim : null;
      place = where;
      day = told && own.from() != null && own.from().equals(own.to()) ? own : null;
      return own;
    }
    return day != null && isHere(where) && goesOn(claim) && isNarrated(claim) ? taken() : null;
  }

  private boolean isHere(ResolvedPlace where) {
    return place == null
        || where == null
        || place.country() == null
        || place.country().equals(where.country());
  }

  private boolean goesOn(Claim claim) {
    int gap = claim.sentence() - last.sentence();
    int from = reading.span(last.sentence()).end();
    int to = reading.span(claim.sentence()).start();
    return gap > 0
        && gap <= FARTHEST
        && reading.text().text().codePoints().skip(from).limit(to - from).noneMatch(c -> c == '\n');
  }

  /** Whether it is told as done, in the simple past: "has been" looks back farther. */
  private boolean isNarrated(Claim claim) {
    int verb = claim.trigger().head();
    while (verb >= 0 && !reading.upos(verb).equals("VERB")) {
      verb = reading.head(verb);
    }
    return verb >= 0
        && claim.certainty().realis() == Realis.OCCURRED
        && claim.certainty().polarity() == Polarity.AFFIRMED
        && !reading.hasRelation(verb, "acl")
        && (reading.xpos(verb).equals("VBD") || isPassivePast(verb));
  }

  private boolean isPassivePast(int verb) {
    boolean past = false;
    for (int child : reading.children(verb)) {
      boolean aux = reading.hasRelation(child, "aux");
      if (aux && EARLIER.contains(reading.lower(child))) {
        return false;
      }
      past |= aux && Set.of("was", "were").contains(reading.lower(child));
    }
    return past;
  }

  private ResolvedTime taken() {
    return new ResolvedTime(
        null,
        null,
        null,
        day.from(),
        day.to(),
        TimeSpan.WITHIN,
        TimePrecision.DAY,
        null,
        null,
        TimeBasis.CONTEXT);
  }
}
