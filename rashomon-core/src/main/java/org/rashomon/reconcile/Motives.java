package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.reconcile.Event.Words;
import org.rashomon.text.Phrase;

/**
 * Why an act was done and who began, as an event's sentences say: the reason in the sentence's own
 * words, with the claim of the act it stands behind; the side of whoever is said to have begun. The
 * words are rows of {@code motives.tsv}.
 */
final class Motives {
  private static final Phrases WORDS = Phrases.shipped("motives");

  /** A clause ends at a stop, a dash, a quotation mark's end or the words of who says so. */
  private static final Pattern END =
      Pattern.compile(
          "[,;:\\u201D\"]|\\.(?=\\s|$)| [\\u2013\\u2014-] | according to "
              + "|(?<=\\w) (?:(?:he|she|it|they) |the \\w+ )(?:said|says|added|claimed)\\b");

  /** Words of beginning stand at most so many code points from the words of the act. */
  private static final int NEAR = 30;

  private final Map<String, Words> reasons = new LinkedHashMap<>();
  private final Map<String, List<Words>> began = new LinkedHashMap<>();

  private Motives() {}

  /** Those of an event's claims, in order. */
  static Motives of(List<Told> claims) {
    Map<String, List<Told>> sentences = new LinkedHashMap<>();
    for (Told told : claims) {
      if (told.type() == TypeFamily.VIOLENCE && told.isOfThePast()) {
        sentences
            .computeIfAbsent(
                told.report().id() + " " + told.claim().start(), at -> new ArrayList<>())
            .add(told);
      }
    }
    Motives motives = new Motives();
    sentences.values().forEach(motives::read);
    return motives;
  }

  /** Claim id to the reason that its sentence gives, in its words. */
  Map<String, Words> reasons() {
    return reasons;
  }

  /** Claim id to the sides that are said to have begun. */
  Map<String, List<Words>> began() {
    return began;
  }

  private void read(List<Told> sentence) {
    String quote = sentence.get(0).claim().quote();
    Phrase reason = WORDS.first(quote, "reason");
    if (reason != null) {
      reason(sentence, quote, reason);
    }
    Phrase first = WORDS.first(quote, "began");
    if (first != null) {
      began(sentence, first);
    }
  }

  private void reason(List<Told> sentence, String quote, Phrase cue) {
    int from = quote.offsetByCodePoints(0, cue.end());
    Matcher stop = END.matcher(quote);
    int to = stop.find(from) ? stop.start() : quote.length();
    int end = quote.codePointCount(0, to);
    Told act = null;
    for (Told told : sentence) {
      int at = at(told);
      boolean isBefore = at < cue.start() && (act == null || at > at(act) || at(act) >= end);
      boolean isBehind = at >= end && act == null;
      act = isBefore || isBehind ? told : act;
    }
    if (act != null) {
      String words = quote.substring(quote.offsetByCodePoints(0, cue.start()), to).strip();
      reasons.put(act.id(), new Words(words, act.id()));
    }
  }

  /** The doer of the act that the words stand beside; a clash has two. */
  private void began(List<Told> sentence, Phrase cue) {
    for (Told told : sentence) {
      int at = at(told);
      boolean isNear = at >= cue.start() - NEAR && at <= cue.end() + NEAR;
      boolean isOneSide = told.actors().size() == 1 && !told.claim().reciprocal();
      if (isNear && isOneSide && told.isAffirmed()) {
        began.put(
            told.id(), told.actors().stream().map(side -> new Words(side, told.id())).toList());
        return;
      }
    }
  }

  private static int at(Told told) {
    return told.claim().trigger().start() - told.claim().start();
  }
}
