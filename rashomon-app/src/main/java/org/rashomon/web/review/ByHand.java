package org.rashomon.web.review;

import java.util.List;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.PartyRole;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Realis;
import org.rashomon.ingest.Report;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.PartyRelation;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.Standing;
import org.rashomon.text.Phrase;

/** A claim that a person adds where the program read none. */
public final class ByHand {
  private ByHand() {}

  /**
   * The claim; what isn't given stays empty, its source is the outlet's own voice until set.
   *
   * @param words the words that say it, as they stand in the report's text
   * @param at code point where to look for them from
   * @param actor side code, or null
   * @param target side code, or null
   * @throws IllegalArgumentException where the words don't stand there
   */
  public static ResolvedClaim claim(
      Report report, String words, int at, ClaimType type, String actor, String target) {
    String text = report.text();
    int length = text.codePointCount(0, text.length());
    int from = text.offsetByCodePoints(0, Math.max(0, Math.min(at, length)));
    int found = words.isBlank() ? -1 : text.indexOf(words, from);
    if (found < 0) {
      throw new IllegalArgumentException("These words don't stand there: " + words);
    }
    int start = text.codePointCount(0, found);
    Phrase trigger = new Phrase(start, start + words.codePointCount(0, words.length()), words);
    Phrase sentence = Sentences.around(text, start);
    boolean whole = sentence != null && trigger.end() <= sentence.end();
    Phrase quote = whole ? sentence : trigger;
    Chain.Hop outlet = new Chain.Hop(null, report.outlet(), null, HopKind.OUTLET, null, null);
    return new ResolvedClaim(
        ResolvedClaim.idOf(report.id(), type, trigger),
        report.id(),
        quote.start(),
        quote.end(),
        quote.text(),
        type,
        trigger,
        parties(actor, trigger),
        parties(target, trigger),
        false,
        null,
        null,
        null,
        List.of(),
        Polarity.AFFIRMED,
        Realis.OCCURRED,
        null,
        Hedge.ASSERTED,
        Hedge.ASSERTED.toString(),
        null,
        List.of(new Chain(List.of(outlet), Standing.OWN_VOICE)),
        List.of(),
        report.published() == null ? null : report.published().value(),
        List.of("by-hand"),
        1);
  }

  /** A party known by its side only stands on the words of the act. */
  private static List<ResolvedParty> parties(String side, Phrase words) {
    if (side == null) {
      return List.of();
    }
    return List.of(
        new ResolvedParty(
            words.start(),
            words.end(),
            words.text(),
            side,
            side,
            PartyKind.UNKNOWN,
            PartyRelation.SELF,
            PartyRole.PARTY,
            null,
            null));
  }
}
