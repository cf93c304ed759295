package org.rashomon.resolve;

import java.util.Locale;
import java.util.Set;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/**
 * Tells what sort of source a speaker is who has a name that no table knows: an account on a social
 * network or a paper is an outlet, a rights centre a monitor, any other body speaks for itself, a
 * person is a witness. Nobody without a name is told apart. For one reading.
 */
final class NamedVoices {
  private static final Set<String> PRESS =
      Set.of(
          "news",
          "tv",
          "television",
          "radio",
          "times",
          "post",
          "press",
          "channel",
          "herald",
          "tribune",
          "gazette",
          "daily",
          "newspaper",
          "journal",
          "telegraph",
          "media",
          "magazine",
          "chronicle",
          "observer",
          "mirror",
          "courier",
          "dispatch",
          "broadcaster",
          "website",
          "network",
          "live",
          "fm",
          "online");

  private static final Set<String> WIRES = Set.of("agency", "wire", "newswire");

  private static final Set<String> WATCHES =
      Set.of(
          "observatory",
          "monitor",
          "watch",
          "rights",
          "watchdog",
          "center",
          "centre",
          "tracker",
          "documentation",
          "transparency",
          "justice");

  private final Reading reading;

  NamedVoices(Reading reading) {
    this.reading = reading;
  }

  /** The kind of a speaker told to be anonymous; as told where he has no name. */
  HopKind of(HopKind told, TokenSpan words, TokenSpan antecedent) {
    if (told != HopKind.ANONYMOUS) {
      return told;
    }
    HopKind own = named(words);
    return own == HopKind.ANONYMOUS && antecedent != null ? named(antecedent) : own;
  }

  private HopKind named(TokenSpan words) {
    for (int t = words.first(); t < words.end(); t++) {
      if (isAccount(t)) {
        return HopKind.OUTLET;
      }
    }
    Name name = name(words);
    return name == null ? HopKind.ANONYMOUS : ofName(name, words);
  }

  /** "@account", "site.example.com". */
  private boolean isAccount(int word) {
    String form = reading.form(word);
    boolean at = form.startsWith("@") && form.length() > 1;
    boolean behind = word > 0 && reading.form(word - 1).equals("@");
    return at
        || behind
        || form.matches("[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)*\\.(com|net|org|info|co|tv|news)");
  }

  /** The name that holds the head, or the one organisation in the words; or null. */
  private Name name(TokenSpan words) {
    Name atHead = reading.nameAt(words.head());
    if (atHead != null) {
      return atHead;
    }
    for (int t = words.first(); t < words.end(); t++) {
      Name inside = reading.nameAt(t);
      if (inside != null && inside.kind() == NameKind.ORGANISATION) {
        return inside;
      }
    }
    return null;
  }

  private HopKind ofName(Name name, TokenSpan words) {
    if (name.kind() == NameKind.PERSON) {
      return HopKind.WITNESS;
    }
    if (name.kind() != NameKind.ORGANISATION) {
      return HopKind.ANONYMOUS;
    }
    if (has(words, WIRES)) {
      return HopKind.AGENCY;
    }
    if (has(words, PRESS)) {
      return HopKind.OUTLET;
    }
    return has(words, WATCHES) ? HopKind.MONITOR : HopKind.OFFICIAL;
  }

  private boolean has(TokenSpan words, Set<String> nouns) {
    for (int t = words.first(); t < words.end(); t++) {
      if (nouns.contains(reading.form(t).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
