package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.extract.CountKind;
import org.rashomon.reconcile.Event.Dispute;
import org.rashomon.reconcile.Tolls.Entry;
import org.rashomon.resolve.ResolvedCount;

/**
 * Which of an event's figures stand against each other. It is real where no number is allowed by
 * both and not one voice moved its own figure; where numbers differ and both may hold it is
 * apparent, with the reason.
 */
final class QuantityDisputes {
  private static final String REAL = "";
  private static final String LATER = "later";
  private static final String OTHER_KIND = "other kind";
  private static final String OTHER_WINDOW = "other window";
  private static final String OTHER_SCOPE = "other scope";

  private QuantityDisputes() {}

  /** At most one dispute that is real and one for each reason why not. */
  static List<Dispute> of(List<Told> claims) {
    List<Entry> entries =
        Tolls.entries(claims).stream().filter(entry -> entry.bounds().nearest() != null).toList();
    Map<Of, Stated> figures = new LinkedHashMap<>();
    entries.forEach(entry -> figures.computeIfAbsent(Of.of(entry), of -> new Stated()).add(entry));
    Map<String, Set<String>> found = new TreeMap<>();
    for (Entry entry : entries) {
      Of of = Of.of(entry);
      figures.forEach(
          (other, against) ->
              against
                  .why(of, other, entry)
                  .forEach(
                      why ->
                          found
                              .computeIfAbsent(why, key -> new LinkedHashSet<>())
                              .add(entry.told().id())));
    }
    List<Dispute> disputes = new ArrayList<>();
    found.forEach((why, at) -> disputes.add(dispute(why, at)));
    return disputes;
  }

  private static Dispute dispute(String why, Set<String> claims) {
    boolean real = why.equals(REAL);
    return new Dispute(
        DisputeField.QUANTITY,
        List.copyOf(claims),
        real ? DisputeStanding.REAL : DisputeStanding.APPARENT,
        real ? null : why);
  }

  /** What a figure is of. */
  private record Of(CountKind kind, String side, String what) {
    static Of of(Entry entry) {
      return new Of(entry.count().kind(), entry.count().side(), entry.count().of());
    }

    boolean isComparable(Of other) {
      boolean oneSide = side == null || other.side == null || side.equals(other.side);
      return oneSide && Objects.equals(what, other.what);
    }

    boolean isOfPeopleHurt() {
      return kind == CountKind.KILLED || kind == CountKind.CASUALTIES;
    }
  }

  /** What is counted from when to when; null where the words don't tell. */
  private record Days(String from, String to) {
    static Days of(Entry entry) {
      ResolvedCount.Window window = entry.count().window();
      return window == null || window.from() == null ? null : new Days(window.from(), window.to());
    }
  }

  /**
   * All figures of one thing, by window and number. A count is held against those that share
   * neither its claim nor what excuses it, which are known by how many there are of each.
   */
  private static final class Stated {
    private final Tellers all = new Tellers();
    private final Tellers windowed = new Tellers();
    private final Map<Days, Tellers> windows = new HashMap<>();
    private final Map<Integer, Tellers> numbers = new HashMap<>();
    private final Map<Days, Map<Integer, Tellers>> numbersOfWindow = new HashMap<>();
    private final Map<Bounds, Tellers> bounds = new LinkedHashMap<>();
    private final Map<Days, Map<Bounds, Tellers>> boundsOfWindow = new HashMap<>();

    void add(Entry entry) {
      all.add(entry);
      Days days = Days.of(entry);
      bounds.computeIfAbsent(entry.bounds(), key -> new Tellers()).add(entry);
      boundsOfWindow
          .computeIfAbsent(days, key -> new LinkedHashMap<>())
          .computeIfAbsent(entry.bounds(), key -> new Tellers())
          .add(entry);
      if (days != null) {
        Integer number = entry.bounds().nearest();
        windowed.add(entry);
        windows.computeIfAbsent(days, key -> new Tellers()).add(entry);
        numbers.computeIfAbsent(number, key -> new Tellers()).add(entry);
        numbersOfWindow
            .computeIfAbsent(days, key -> new HashMap<>())
            .computeIfAbsent(number, key -> new Tellers())
            .add(entry);
      }
    }

    /** Why these figures differ from one of something; {@link #REAL} where nothing excuses it. */
    Set<String> why(Of of, Of own, Entry entry) {
      Set<String> why = new TreeSet<>();
      if (!of.isComparable(own)) {
        return why;
      }
      if (of.kind() != own.kind()) {
        if (of.isOfPeopleHurt() && own.isOfPeopleHurt() && all.ofOtherVoices(entry) > 0) {
          why.add(OTHER_KIND);
        }
        return why;
      }
      if (ofOtherWindows(entry) > 0) {
        why.add(OTHER_WINDOW);
      }
      Days days = Days.of(entry);
      if (days == null) {
        compare(entry, bounds, why);
      } else {
        compare(entry, boundsOfWindow.getOrDefault(days, Map.of()), why);
        compare(entry, boundsOfWindow.getOrDefault(null, Map.of()), why);
      }
      return why;
    }

    /** How many tell another number of another window. */
    private int ofOtherWindows(Entry entry) {
      Days days = Days.of(entry);
      if (days == null) {
        return 0;
      }
      Integer number = entry.bounds().nearest();
      Map<Integer, Tellers> own = numbersOfWindow.getOrDefault(days, Map.of());
      int others = windowed.ofOtherClaims(entry);
      others -= windows.getOrDefault(days, Tellers.NONE).ofOtherClaims(entry);
      others -= numbers.getOrDefault(number, Tellers.NONE).ofOtherClaims(entry);
      return others + own.getOrDefault(number, Tellers.NONE).ofOtherClaims(entry);
    }

    private static void compare(Entry entry, Map<Bounds, Tellers> others, Set<String> why) {
      Integer number = entry.bounds().nearest();
      others.forEach(
          (bounds, tellers) -> {
            if (entry.bounds().excludes(bounds)) {
              int moved = tellers.ofItsVoiceOtherwise(entry);
              addIf(why, LATER, moved);
              addIf(why, REAL, tellers.ofOtherClaims(entry) - moved);
            } else if (!number.equals(bounds.nearest())) {
              int beside = tellers.ofOtherVoicesThen(entry);
              addIf(why, OTHER_SCOPE, beside);
              addIf(why, LATER, tellers.ofOtherClaims(entry) - beside);
            }
          });
    }

    private static void addIf(Set<String> why, String reason, int tellers) {
      if (tellers > 0) {
        why.add(reason);
      }
    }
  }

  /** How many counts tell a figure, by claim, voice and day. */
  private static final class Tellers {
    static final Tellers NONE = new Tellers();

    private final Map<String, Integer> claims = new HashMap<>();
    private final Map<String, Integer> voices = new HashMap<>();
    private final Map<String, Integer> days = new HashMap<>();
    private final Map<String, Integer> voicesOfDays = new HashMap<>();
    private int all;

    void add(Entry entry) {
      all++;
      claims.merge(entry.told().id(), 1, Integer::sum);
      voices.merge(entry.told().voice(), 1, Integer::sum);
      days.merge(entry.statedAt(), 1, Integer::sum);
      voicesOfDays.merge(voiceThen(entry), 1, Integer::sum);
    }

    private static String voiceThen(Entry entry) {
      return entry.statedAt() + "\n" + entry.told().voice();
    }

    int ofOtherClaims(Entry entry) {
      return all - claims.getOrDefault(entry.told().id(), 0);
    }

    int ofOtherVoices(Entry entry) {
      return all - voices.getOrDefault(entry.told().voice(), 0);
    }

    /** Of the same voice, stated at another time; of its own claim there is none. */
    int ofItsVoiceOtherwise(Entry entry) {
      return voices.getOrDefault(entry.told().voice(), 0)
          - voicesOfDays.getOrDefault(voiceThen(entry), 0);
    }

    /** Of other voices, stated at the same time. */
    int ofOtherVoicesThen(Entry entry) {
      return days.getOrDefault(entry.statedAt(), 0)
          - voicesOfDays.getOrDefault(voiceThen(entry), 0);
    }
  }
}
