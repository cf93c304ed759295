package org.rashomon.resolve.party;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.resolve.PartyKind;

/** Finds a report's theatre from all its words. Keeps nothing between reports. */
public final class TheatreScan {
  /**
   * "In Syria" and a group of Syria tell more of the place of a war than "Syria" and "Syrian" do:
   * states also comment and send.
   */
  private static final int WEIGHTY = 2;

  /** Senses of nouns that say that a state's own forces are spoken of. */
  private static final Set<String> ARMED =
      Set.of("army", "troops", "aircraft", "coalition", "act", "post");

  private static final Set<String> FIGHTING = Set.of("fighters", "rebels", "separatists", "gunmen");

  private final PartyIndex index;

  /** A scan with an index. */
  public TheatreScan(PartyIndex index) {
    this.index = index;
  }

  /**
   * The theatre of a report.
   *
   * @param sentences the words of each sentence
   * @param date the report's day, or null
   */
  public Theatre scan(List<List<String>> sentences, LocalDate date) {
    Map<String, Integer> states = new HashMap<>();
    Set<String> groups = new HashSet<>();
    for (List<String> words : sentences) {
      List<NameMatch> matches = index.find(index.pieces(words), date);
      for (int i = 0; i < matches.size(); i++) {
        boolean where = i > 0 && PhraseView.linkSense(matches.get(i - 1)).equals("in");
        party(matches.get(i)).ifPresent(entry -> weigh(entry, where, states, groups));
      }
    }
    return Theatre.weighed(states, groups, date);
  }

  /** Who fights, by the names of the report, once it is known where its war is. */
  public Belligerents belligerents(List<List<String>> sentences, Theatre theatre) {
    Map<String, Integer> armed = new HashMap<>();
    Set<String> armies = new HashSet<>();
    NameChoice choice = new NameChoice(theatre);
    for (List<String> words : sentences) {
      List<NameMatch> matches = index.find(index.pieces(words), theatre.date());
      for (int i = 0; i < matches.size(); i++) {
        if (matches.get(i).namesParty()) {
          NameEntry entry = choice.of(matches.get(i)).orElse(null);
          NameMatch next = behind(matches, i);
          Optional<String> side =
              isAside(matches, i) ? Optional.empty() : fighter(entry, choice, next);
          int named = isSuspected(words) ? 0 : 1;
          side.ifPresent(code -> armed.merge(code, named, Integer::sum));
          army(entry, next).ifPresent(armies::add);
        }
      }
    }
    return new Belligerents(armed, armies);
  }

  /** "Police suspect the group of it", "X is suspected": what is told may be of others. */
  private static boolean isSuspected(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT);
      boolean said =
          word.equals("suspected")
              && (i + 1 == words.size() || !Character.isLetter(words.get(i + 1).codePointAt(0)));
      boolean of =
          word.equals("suspected")
              && i + 1 < words.size()
              && Set.of("of", "to", "in", "by").contains(words.get(i + 1).toLowerCase(Locale.ROOT));
      if (said || of || word.equals("suspect") || word.equals("suspects")) {
        return true;
      }
    }
    return false;
  }

  /** What stands right behind a name, over a "-led" between them; null for nothing. */
  private static NameMatch behind(List<NameMatch> matches, int i) {
    int next = i + 1;
    boolean led = isBeside(matches, i) && PhraseView.linkSense(matches.get(next)).equals("led");
    int at = led ? next : i;
    return isBeside(matches, at) ? matches.get(at + 1) : null;
  }

  /** Whether it only tells of another: "pro-Taliban", "Taliban-linked". */
  private static boolean isAside(List<NameMatch> matches, int i) {
    boolean before =
        i > 0
            && isBeside(matches, i - 1)
            && Set.of("pro", "anti").contains(PhraseView.linkSense(matches.get(i - 1)));
    boolean behind =
        isBeside(matches, i)
            && Set.of("linked", "backed").contains(PhraseView.linkSense(matches.get(i + 1)));
    return before || behind;
  }

  private static boolean isBeside(List<NameMatch> matches, int i) {
    return i + 1 < matches.size() && matches.get(i + 1).start() == matches.get(i).end();
  }

  private static Optional<String> fighter(NameEntry entry, NameChoice choice, NameMatch next) {
    boolean folk = entry != null && entry.sort() == NameSort.FOLK && isOrgan(next, FIGHTING);
    boolean group =
        entry != null
            && entry.sort() == NameSort.GROUP
            && Sided.kindOf(entry) == PartyKind.ARMED_GROUP
            && !entry.kind().equals("state-proxy");
    return folk || group ? choice.side(entry, null) : Optional.empty();
  }

  private static Optional<String> army(NameEntry entry, NameMatch next) {
    if (entry == null) {
      return Optional.empty();
    }
    boolean own = entry.sort() == NameSort.FORCE && !entry.kind().equals("state");
    boolean alliance = entry.sort() == NameSort.BODY && Sided.kindOf(entry) == PartyKind.MILITARY;
    boolean state = entry.sort().ofState() || entry.sort() == NameSort.LEADER;
    return own || alliance || (state && isOrgan(next, ARMED))
        ? Optional.of(entry.code())
        : Optional.empty();
  }

  private static boolean isOrgan(NameMatch match, Set<String> senses) {
    return match != null
        && match.as(NameSort.ORGAN).filter(organ -> senses.contains(organ.kind())).isPresent();
  }

  private static Optional<NameEntry> party(NameMatch match) {
    return match.entries().stream()
        .filter(entry -> entry.sort().namesParty() && entry.holdsAt(null))
        .findFirst();
  }

  private void weigh(
      NameEntry entry, boolean where, Map<String, Integer> states, Set<String> groups) {
    switch (entry.sort()) {
      case STATE -> states.merge(entry.code(), where ? WEIGHTY : 1, Integer::sum);
      case ADJECTIVE, PEOPLE, SEAT, FORCE, LEADER -> states.merge(entry.code(), 1, Integer::sum);
      case GROUP, BODY -> {
        groups.add(entry.code());
        if (index.hasOneTheatre(entry)) {
          states.merge(entry.country(), WEIGHTY, Integer::sum);
        }
      }
      default -> {}
    }
  }
}
