package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.reconcile.Event.Origin;
import org.rashomon.reconcile.Event.OriginKind;
import org.rashomon.reconcile.Event.Origins;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;

/**
 * How many separate origins an event has at most. An origin is a side that speaks, a named speaker
 * or agency, or, for what a report says in its own voice or by nameless people, its text family.
 * What an agency hands on of a side adds no origin. Two reports that credit the same agency in
 * their own voice are one. A sentence that an earlier text has, word for word or nearly so, is that
 * text's: who only repeats the background of others adds no origin.
 */
final class Separate {
  /** Of more origins the sum names only those of most reports. */
  private static final int MOST_NAMED = 200;

  /** Shorter sentences are alike by chance. */
  private static final int FEWEST_WORDS = 6;

  /** Of the words of both sentences, so many in a hundred must be shared. */
  private static final int SHARED_WORDS = 80;

  /** A sentence is looked up by so many of its smallest word hashes. */
  private static final int KEYS = 3;

  /** Of sentences that share such a hash only so many are compared. */
  private static final int COMPARED = 40;

  private final Map<Integer, List<Known>> known = new HashMap<>();
  private final Map<String, String> firstOf = new HashMap<>();
  private int repeats;

  private Separate() {}

  private record Known(int[] words, String family) {}

  record Key(OriginKind kind, String name) {}

  private static final class Sum {
    private final Set<String> reports = new TreeSet<>();
    private int claims;
  }

  static Origins origins(List<Told> claims) {
    Separate separate = new Separate();
    Map<Key, Sum> sums = new TreeMap<>(Comparator.comparing(Key::kind).thenComparing(Key::name));
    for (Told told : claims) {
      for (Chain chain : told.claim().sources()) {
        Sum sum = sums.computeIfAbsent(separate.origin(chain, told), key -> new Sum());
        sum.reports.add(told.report().id());
        sum.claims++;
      }
    }
    List<String> shared = new ArrayList<>();
    List<Origin> origins = new ArrayList<>();
    sums.forEach(
        (key, sum) -> {
          if (sum.reports.size() > 1) {
            shared.add(key.name());
          }
          origins.add(new Origin(key.kind(), key.name(), sum.reports.size(), sum.claims));
        });
    shared.sort(Comparator.naturalOrder());
    return new Origins(sums.size(), shared, named(origins), separate.repeats);
  }

  private static List<Origin> named(List<Origin> origins) {
    return origins.size() <= MOST_NAMED
        ? origins
        : origins.stream()
            .sorted(Comparator.comparing(origin -> -origin.reports()))
            .limit(MOST_NAMED)
            .toList();
  }

  /** For each claim, in order, its origins by name, one of each chain. */
  static Map<String, List<String>> ofClaims(List<Told> claims) {
    Separate separate = new Separate();
    Map<String, List<String>> origins = new HashMap<>();
    for (Told told : claims) {
      origins.put(
          told.id(),
          told.claim().sources().stream()
              .map(chain -> separate.origin(chain, told).name())
              .distinct()
              .toList());
    }
    return origins;
  }

  private Key origin(Chain chain, Told told) {
    Key named = named(chain);
    return named == null ? new Key(OriginKind.TEXT, textOf(told)) : named;
  }

  /** The origin that a chain names; null where it is the text alone. */
  static Key named(Chain chain) {
    Chain.Hop first = chain.hops().get(0);
    boolean nameless =
        first.kind() == HopKind.ANONYMOUS
            || first.kind() == HopKind.WITNESS
            || first.kind() == HopKind.OUTLET
            || (first.side() == null && first.name() == null);
    if (!nameless && first.side() != null && first.kind() != HopKind.AGENCY) {
      return new Key(OriginKind.SIDE, first.side());
    }
    if (!nameless) {
      return new Key(
          first.kind() == HopKind.AGENCY ? OriginKind.AGENCY : OriginKind.SPEAKER,
          Objects.requireNonNullElse(first.name(), first.side()));
    }
    return chain.hops().stream()
        .filter(hop -> hop.kind() == HopKind.AGENCY && hop.name() != null)
        .map(hop -> new Key(OriginKind.AGENCY, hop.name()))
        .findFirst()
        .orElse(null);
  }

  /** The family that had the claim's sentence first. */
  private String textOf(Told told) {
    return firstOf.computeIfAbsent(told.id(), id -> firstWith(told));
  }

  private String firstWith(Told told) {
    int[] words = Sentences.hashes(told.claim().quote());
    if (words.length < FEWEST_WORDS) {
      return told.family();
    }
    Known self = new Known(words, told.family());
    for (int key = 0; key < KEYS; key++) {
      List<Known> others = known.getOrDefault(words[key], List.of());
      for (Known other : others) {
        if (areAlike(words, other.words)) {
          repeats += other.family.equals(told.family()) ? 0 : 1;
          return other.family;
        }
      }
    }
    for (int key = 0; key < KEYS; key++) {
      List<Known> others = known.computeIfAbsent(words[key], hash -> new ArrayList<>());
      if (others.size() < COMPARED) {
        others.add(self);
      }
    }
    return told.family();
  }

  private static boolean areAlike(int[] a, int[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return 200 * shared >= SHARED_WORDS * (a.length + b.length);
  }
}
