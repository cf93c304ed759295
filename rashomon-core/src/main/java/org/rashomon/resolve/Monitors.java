package org.rashomon.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rashomon.read.Name;
import org.rashomon.read.NameKind;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;
import org.rashomon.resolve.party.KnownParty;

/** The monitors that a report names, and which speakers speak for one of them. For one reading. */
final class Monitors {
  private static final Set<String> MONITORS =
      Set.of("observatory", "monitor", "watchdog", "ngo", "organisation", "organization", "group");

  private static final Set<String> WATCHING =
      Set.of("monitoring", "monitor", "rights", "watchdog", "based", "observatory");

  private final Reading reading;
  private final Function<TokenSpan, KnownParty> resolved;
  private final List<KnownParty> named;

  /**
   * @param resolved who is meant by words
   */
  Monitors(Reading reading, Function<TokenSpan, KnownParty> resolved) {
    this.reading = reading;
    this.resolved = resolved;
    this.named = named();
  }

  /** The monitors that the report names, each once, in the order of their first mention. */
  private List<KnownParty> named() {
    Map<String, KnownParty> bySide = new LinkedHashMap<>();
    for (Name name : reading.names()) {
      KnownParty known = name.kind() == NameKind.ORGANISATION ? resolved.apply(words(name)) : null;
      if (known != null && known.speaker() == HopKind.MONITOR && known.side() != null) {
        bySide.putIfAbsent(known.side(), known);
      }
    }
    return List.copyOf(bySide.values());
  }

  /** The one monitor that is meant: the only one, or the one whose name has the word. */
  Optional<KnownParty> meant(TokenSpan words) {
    if (named.size() == 1) {
      return Optional.of(named.get(0));
    }
    for (KnownParty monitor : named) {
      for (int t = words.first(); t < words.end(); t++) {
        boolean word =
            reading.form(t).length() > 5 && Character.isUpperCase(reading.form(t).charAt(0));
        if (word && monitor.name().contains(reading.form(t))) {
          return Optional.of(monitor);
        }
      }
    }
    return Optional.empty();
  }

  /** A name as words. */
  static TokenSpan words(Name name) {
    return new TokenSpan(name.first(), name.end(), name.end() - 1);
  }

  /** "The Observatory", "a monitoring group", "Observatory chief X", "X, who heads the monitor". */
  boolean watches(TokenSpan words) {
    String head = lemma(words.head());
    boolean watching = false;
    for (int t = words.first(); t < words.end(); t++) {
      watching |= WATCHING.contains(reading.lower(t));
    }
    boolean bare = words.end() - words.first() <= 2;
    if (MONITORS.contains(head)) {
      return watching || bare;
    }
    boolean person = isPerson(words.head());
    return person && (watching || leadsMonitor(words.head()));
  }

  /** Whether a word is of a person's name. */
  boolean isPerson(int word) {
    Name name = reading.nameAt(word);
    return name != null && name.kind() == NameKind.PERSON;
  }

  /** Whether the report somewhere puts the person beside the monitor's name. */
  private boolean leadsMonitor(int person) {
    String last = reading.form(reading.nameAt(person).end() - 1);
    for (int t = 0; t < reading.size(); t++) {
      if (reading.form(t).equals(last) && isPerson(t) && besideMonitor(t)) {
        return true;
      }
    }
    return false;
  }

  private boolean besideMonitor(int person) {
    Name name = reading.nameAt(person);
    int sentence = reading.sentenceOf(person);
    int from = Math.max(reading.first(sentence), name.first() - 4);
    int to = Math.min(reading.end(sentence), name.end() + 8);
    boolean leads = false;
    boolean named = false;
    for (int t = from; t < to; t++) {
      leads |=
          Set.of("chief", "head", "director", "founder", "spokesman", "lead").contains(lemma(t));
      named |= Set.of("observatory", "monitor", "watchdog").contains(reading.lower(t));
    }
    return leads && named;
  }

  private String lemma(int word) {
    return reading.lemma(word).toLowerCase(Locale.ROOT);
  }
}
