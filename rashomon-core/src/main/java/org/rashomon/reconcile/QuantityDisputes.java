package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
    Map<String, Set<String>> found = new TreeMap<>();
    List<Entry> entries = Tolls.entries(claims);
    for (int i = 0; i < entries.size(); i++) {
      for (int j = i + 1; j < entries.size(); j++) {
        String why = why(entries.get(i), entries.get(j));
        if (why != null) {
          Set<String> at = found.computeIfAbsent(why, w -> new LinkedHashSet<>());
          at.add(entries.get(i).told().id());
          at.add(entries.get(j).told().id());
        }
      }
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

  /** Why the two figures differ; null where they don't or can't be compared. */
  private static String why(Entry a, Entry b) {
    Integer one = a.bounds().nearest();
    Integer other = b.bounds().nearest();
    boolean comparable =
        one != null
            && other != null
            && !a.told().id().equals(b.told().id())
            && isOneSide(a.count(), b.count())
            && Objects.equals(a.count().of(), b.count().of());
    if (!comparable) {
      return null;
    }
    if (a.count().kind() != b.count().kind()) {
      return isOfPeopleHurt(a) && isOfPeopleHurt(b) && !oneVoice(a, b) ? OTHER_KIND : null;
    }
    if (areOfOtherWindows(a.count(), b.count())) {
      return one.equals(other) ? null : OTHER_WINDOW;
    }
    boolean moved = !a.statedAt().equals(b.statedAt());
    if (a.bounds().excludes(b.bounds())) {
      return moved && oneVoice(a, b) ? LATER : REAL;
    }
    if (one.equals(other)) {
      return null;
    }
    return moved || oneVoice(a, b) ? LATER : OTHER_SCOPE;
  }

  private static boolean oneVoice(Entry a, Entry b) {
    return a.told().voice().equals(b.told().voice());
  }

  private static boolean areOfOtherWindows(ResolvedCount a, ResolvedCount b) {
    return a.window() != null
        && b.window() != null
        && a.window().from() != null
        && b.window().from() != null
        && !(a.window().from().equals(b.window().from())
            && Objects.equals(a.window().to(), b.window().to()));
  }

  private static boolean isOneSide(ResolvedCount a, ResolvedCount b) {
    return a.side() == null || b.side() == null || a.side().equals(b.side());
  }

  private static boolean isOfPeopleHurt(Entry entry) {
    return entry.count().kind() == CountKind.KILLED || entry.count().kind() == CountKind.CASUALTIES;
  }
}
