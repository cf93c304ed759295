package org.rashomon.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/**
 * Speech that a colon or a dash alone tells: "Analyst: rebels behind blast", the headline "Raid
 * kills ten: police", and a line that credits what stands below it, "Homs province, the Q
 * Observatory:". For one reading.
 */
final class ColonSpeech {
  /** A speaker before or behind a colon is told in no more words than this. */
  private static final int LONGEST = 8;

  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

  private static final Set<String> HEADLINE_SOURCES =
      Set.of(
          "monitor",
          "monitors",
          "ngo",
          "observatory",
          "watchdog",
          "police",
          "officials",
          "official",
          "activists",
          "sources",
          "source",
          "witnesses",
          "residents",
          "ministry",
          "report");

  private final Reading reading;
  private final SpeakerFinder speakers;
  private final SpeechRule rule;

  /**
   * A finder.
   *
   * @param rule the row that says what a colon does
   */
  ColonSpeech(Reading reading, SpeakerFinder speakers, SpeechRule rule) {
    this.reading = reading;
    this.speakers = speakers;
    this.rule = rule;
  }

  /** The speech found, in the order of the colons. */
  List<Speech> find() {
    List<Speech> found = new ArrayList<>();
    for (int s = 0; s < reading.sentences(); s++) {
      int colon = colon(s);
      Speech speech =
          colon < 0 ? closing(s) : colon == reading.end(s) - 1 ? credit(s) : inside(s, colon);
      speech = speech == null && colon >= 0 ? bracketed(s) : speech;
      if (speech != null) {
        found.add(speech);
      }
    }
    return found;
  }

  /** The one colon of a sentence, in a headline also its last dash; -1 for none or several. */
  private int colon(int sentence) {
    int found = -1;
    for (int t = reading.first(sentence); t < reading.end(sentence); t++) {
      boolean dash =
          reading.isTitle(sentence)
              && DASHES.contains(reading.form(t))
              && t > 0
              && reading.endOf(t - 1) < reading.start(t);
      if ((reading.form(t).equals(":") || dash) && reading.quoteAt(t) == null) {
        if (found >= 0 && !dash) {
          return -1;
        }
        found = t;
      }
    }
    return found;
  }

  /** "X: what X says", or in a headline "what X says: X". */
  private Speech inside(int sentence, int colon) {
    int first = behindClock(reading.first(sentence), colon);
    int end = reading.end(sentence);
    boolean dash = !reading.form(colon).equals(":");
    int before = dash ? -1 : speaker(first, colon);
    if (before >= 0 && end - colon > 2) {
      return speech(before, colon, colon + 1, end);
    }
    int last = reading.form(end - 1).equals(".") ? end - 1 : end;
    int behind = reading.isTitle(sentence) ? speaker(colon + 1, last) : -1;
    return behind >= 0 && colon - first > 2 ? speech(behind, colon, first, colon) : null;
  }

  /** "11:50 - Police: ten killed": behind the time of a live page's line. */
  private int behindClock(int first, int colon) {
    boolean clock = reading.form(first).matches("\\d{1,2}[:.]\\d\\d.*");
    int next = first + 1;
    while (clock && next < colon && !DASHES.contains(reading.form(next)) && next - first < 4) {
      next++;
    }
    return clock && next < colon && DASHES.contains(reading.form(next)) ? next + 1 : first;
  }

  /** A line that ends in a colon and holds a body's name but no verb credits the next paragraph. */
  private Speech credit(int sentence) {
    int body = -1;
    for (int t = reading.first(sentence); t < reading.end(sentence); t++) {
      Name name = reading.nameAt(t);
      boolean named = name != null && name.kind() == NameKind.ORGANISATION && body < 0;
      body = named && speakers.canSpeak(t) ? top(name) : body;
      if (reading.upos(t).equals("VERB")) {
        return null;
      }
    }
    int next = sentence + 1;
    if (body < 0 || next >= reading.sentences() || !reading.startsLine(next)) {
      return null;
    }
    int last = next;
    while (last + 1 < reading.sentences() && !reading.startsLine(last + 1)) {
      last++;
    }
    return speech(body, reading.end(sentence) - 1, reading.first(next), reading.end(last));
  }

  /** A source that stands last, in brackets or in a headline that lost its colon. */
  private Speech closing(int sentence) {
    Speech bracketed = bracketed(sentence);
    return bracketed != null ? bracketed : trailing(sentence);
  }

  /**
   * "Ten were killed (Q Monitor).", "(source: Q Monitor)"; what stands behind a body's name is its
   * short name.
   */
  private Speech bracketed(int sentence) {
    int first = reading.first(sentence);
    int close = reading.end(sentence) - 1;
    close = close > first && reading.form(close).equals(".") ? close - 1 : close;
    int open = close;
    while (open > first && !reading.form(open).equals("(")) {
      open--;
    }
    Name before = open > first ? reading.nameAt(open - 1) : null;
    boolean abbreviates = before != null && before.kind() == NameKind.ORGANISATION;
    if (!reading.form(close).equals(")") || open - first < 4 || abbreviates) {
      return null;
    }
    boolean labelled =
        open + 2 < close
            && Set.of("source", "sources").contains(reading.lower(open + 1))
            && reading.form(open + 2).equals(":");
    int head = speaker(labelled ? open + 3 : open + 1, close);
    Name name = head < 0 ? null : reading.nameAt(head);
    boolean body = name != null && name.kind() == NameKind.ORGANISATION;
    return body ? speech(head, open, first, open) : null;
  }

  /** "Raid kills ten in Q monitor": a headline that lost its colon, as copies do. */
  private Speech trailing(int sentence) {
    int last = reading.end(sentence) - 1;
    int first = reading.first(sentence);
    boolean source =
        (sentence == 0 || reading.isTitle(sentence))
            && HEADLINE_SOURCES.contains(reading.lower(last))
            && last - first > 4
            && Set.of("NOUN", "PROPN").contains(reading.upos(last - 1));
    boolean says = false;
    for (int t = first; source && t < last; t++) {
      says |= reading.upos(t).equals("VERB");
    }
    return says ? speech(last, last, first, last) : null;
  }

  private int top(Name name) {
    for (int t = name.first(); t < name.end(); t++) {
      int head = reading.head(t);
      if (head < name.first() || head >= name.end()) {
        return t;
      }
    }
    return name.first();
  }

  /** The head of a short noun phrase that names a person, a body or a sort of source; or -1. */
  private int speaker(int first, int end) {
    if (end - first > LONGEST || end <= first) {
      return -1;
    }
    int head = -1;
    for (int t = first; t < end; t++) {
      boolean run = reading.relation(t).equals("amod");
      if (!run && Set.of("VERB", "AUX", "NUM", "SCONJ").contains(reading.upos(t))) {
        return -1;
      }
      boolean top = reading.head(t) < first || reading.head(t) >= end;
      head = top && head < 0 ? t : head;
    }
    Name name = head < 0 ? null : reading.nameAt(head);
    boolean place = name != null && name.kind() == NameKind.PLACE;
    return head >= 0 && !place && speakers.acts(head) && speakers.canSpeak(head) ? head : -1;
  }

  private Speech speech(int speaker, int colon, int from, int to) {
    BitSet content = new BitSet();
    content.set(from, to);
    boolean direct = reading.quoteAt(from) != null;
    return new Speech(rule, List.of(speaker), TokenSpan.of(colon), content, -1, -1, direct);
  }
}
