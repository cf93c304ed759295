package org.rashomon.resolve;

import java.util.Locale;
import java.util.Set;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;
import org.rashomon.resolve.party.KnownParty;

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

  private static final Set<String> MEDIA =
      Set.of(
          "media",
          "press",
          "television",
          "tv",
          "radio",
          "newspaper",
          "newspapers",
          "outlet",
          "outlets",
          "broadcaster",
          "agency",
          "agencies",
          "channel",
          "channels",
          "website");

  private static final Set<String> OFFICIAL =
      Set.of(
          "state",
          "official",
          "state-run",
          "government",
          "state-owned",
          "semi-official",
          "regime",
          "military",
          "army");

  /** Nouns that only say what sort of voice bears the name behind them. */
  private static final Set<String> LABELS =
      Set.of(
          "user",
          "account",
          "page",
          "outlet",
          "website",
          "site",
          "channel",
          "blog",
          "blogger",
          "portal",
          "newspaper",
          "daily",
          "magazine",
          "broadcaster",
          "station",
          "agency");

  /** Organs of a state: whoever's they are, they are no nameless source. */
  private static final Set<String> OFFICES =
      Set.of("ministry", "government", "police", "army", "military", "presidency", "parliament");

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

  /**
   * A party that is the press of a state: "Israeli media" speak for nobody, "Syrian state media"
   * are an agency of Syria. Any other as it is.
   */
  KnownParty press(KnownParty known, TokenSpan words) {
    String head = reading.form(words.head()).toLowerCase(Locale.ROOT);
    if (isOwnMonitor(known, words)) {
      return of(known, null, HopKind.MONITOR);
    }
    boolean paper = isPaperPhrase(words) || isLabelled(words);
    boolean press = MEDIA.contains(head) || paper;
    boolean told = known.speaker() == HopKind.AGENCY || known.speaker() == HopKind.OUTLET;
    if (!press || told || (known.speaker() != HopKind.PARTY && !paper)) {
      return known;
    }
    boolean official = WIRES.contains(head) || has(words, OFFICIAL) || isStation(words, head);
    return of(known, official ? known.side() : null, official ? HopKind.AGENCY : HopKind.OUTLET);
  }

  private static KnownParty of(KnownParty known, String side, HopKind speaker) {
    return new KnownParty(
        known.name(),
        side,
        PartyKind.ORGANISATION,
        known.relation(),
        speaker,
        known.victims(),
        known.groups(),
        known.inferred(),
        known.rules());
  }

  /**
   * The name of a speaker: "another relative, A B" and "Facebook user A B" are A B, "the outlet Q"
   * is Q. As known where his own words are more than that.
   */
  String called(KnownParty known, TokenSpan words) {
    Name beside = named(words, words.head());
    boolean person = beside != null && beside.kind() == NameKind.PERSON;
    if (known.name() != null && known.name().contains(" , ") && person) {
      return reading.phrase(beside.first(), beside.end()).text();
    }
    boolean free = known.rules().isEmpty() || known.speaker() == HopKind.OUTLET;
    boolean nobody = free && known.side() == null;
    boolean witness = known.speaker() == HopKind.WITNESS;
    if (known.name() == null || !(nobody || witness)) {
      return known.name();
    }
    int owner = reading.child(words.head(), "nmod:poss");
    if (owner >= words.first() && isPaperPhrase(words)) {
      int first = reading.subtree(owner).end();
      return first < words.end() ? reading.phrase(first, words.end()).text() : known.name();
    }
    Name head = reading.nameAt(words.head());
    Name name = head == null ? named(words, words.head()) : head;
    boolean labelled =
        name != null
            && name.first() > words.first()
            && (head == null || LABELS.contains(reading.lower(name.first() - 1)));
    if (!labelled) {
      return known.name();
    }
    return reading.phrase(name.first(), name.end()).text();
  }

  /** The name right behind a label, or a person's put beside it; or null. */
  private Name named(TokenSpan words, int label) {
    int next = label + 1;
    boolean comma = next < words.end() && reading.form(next).equals(",");
    Name name = next < words.end() ? reading.nameAt(comma ? next + 1 : next) : null;
    boolean fits =
        name != null
            && name.end() <= words.end()
            && (name.kind() == NameKind.PERSON
                || (!comma && LABELS.contains(reading.lower(label))));
    return fits ? name : behindComma(words);
  }

  /** The person's name that ends the words behind a comma; or null. */
  private Name behindComma(TokenSpan words) {
    Name last = reading.nameAt(words.end() - 1);
    boolean person = last != null && last.kind() == NameKind.PERSON;
    boolean beside = person && last.first() > words.first() + 1 && last.end() == words.end();
    return beside && reading.form(last.first() - 1).equals(",") ? last : null;
  }

  /** "Sudan War Monitor" watches Sudan's war and isn't Sudan's. */
  private boolean isOwnMonitor(KnownParty known, TokenSpan words) {
    Name name = reading.nameAt(words.head());
    return known.speaker() == HopKind.MONITOR
        && known.rules().contains("o-observers")
        && known.rules().stream().noneMatch(row -> row.startsWith("b-"))
        && name != null
        && name.kind() == NameKind.ORGANISATION;
  }

  /** "The Kenyan daily Nation": a name behind what sort of paper it is. */
  private boolean isLabelled(TokenSpan words) {
    int last = words.end() - 1;
    int label = last;
    while (label > words.first() && reading.upos(label).equals("PROPN")) {
      label--;
    }
    return label < last && label > words.first() && isPress(label);
  }

  private boolean isPress(int label) {
    return Set.of("daily", "newspaper", "outlet", "magazine", "broadcaster", "website", "portal")
        .contains(reading.lower(label));
  }

  /** "Sudan TV" is the state's own, "Sudanese TV" may be anybody's there. */
  private boolean isStation(TokenSpan words, String head) {
    return Set.of("tv", "television", "radio").contains(head)
        && words.end() - words.first() == 2
        && reading.upos(words.first()).equals("PROPN");
  }

  /** "Kenya's Citizen TV", whether or not the reader took it for a name. */
  private boolean isPaperPhrase(TokenSpan words) {
    boolean several = words.end() - words.first() > 1;
    String last = reading.form(words.end() - 1);
    boolean capital = Character.isUpperCase(last.codePointAt(0));
    boolean named = reading.xpos(words.end() - 1).startsWith("NNP");
    return several && capital && named && PRESS.contains(last.toLowerCase(Locale.ROOT));
  }

  /** A name that ends as papers and stations are called. */
  private boolean isPaperName(TokenSpan words) {
    int last = words.end() - 1;
    boolean name = reading.xpos(last).startsWith("NNP") && reading.nameAt(last) != null;
    return name && PRESS.contains(reading.form(last).toLowerCase(Locale.ROOT));
  }

  /** The kind of a speaker told to be anonymous; as told where he has no name. */
  HopKind of(HopKind told, TokenSpan words, TokenSpan antecedent) {
    if (told != HopKind.ANONYMOUS) {
      return told;
    }
    HopKind own = named(words);
    HopKind kind = own == HopKind.ANONYMOUS && antecedent != null ? named(antecedent) : own;
    boolean office = OFFICES.contains(reading.lower(words.head()));
    return kind == HopKind.ANONYMOUS && office ? HopKind.OFFICIAL : kind;
  }

  private HopKind named(TokenSpan words) {
    for (int t = words.first(); t < words.end(); t++) {
      if (isAccount(t)) {
        return HopKind.OUTLET;
      }
    }
    Name name = name(words);
    boolean paper = isPaperName(words) || (isCapital(words) && has(words, PRESS));
    if (paper && (name == null || name.kind() != NameKind.PERSON)) {
      return HopKind.OUTLET;
    }
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

  private boolean isCapital(TokenSpan words) {
    return reading.xpos(words.head()).startsWith("NNP");
  }

  /** The name that holds the head or stands right behind it, or a body's in the words; or null. */
  private Name name(TokenSpan words) {
    Name atHead = reading.nameAt(words.head());
    if (atHead != null) {
      return atHead;
    }
    for (int t = words.first(); t < words.end(); t++) {
      Name inside = reading.nameAt(t);
      boolean beside =
          t == words.head() + 1
              || (reading.head(t) == words.head() && reading.hasRelation(t, "appos"));
      boolean called = inside != null && inside.kind() == NameKind.PERSON && beside;
      if (called || (inside != null && inside.kind() == NameKind.ORGANISATION)) {
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
    if (has(words, PRESS) || has(words, MEDIA)) {
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
