package org.rashomon.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What became of one release in another: rows added, changed and removed, and why. */
public final class ReleaseDiff {
  /** Columns that say how much was read, or in words what others say in figures. */
  private static final Set<String> APART = Set.of("event", "notes", "corpus");

  private ReleaseDiff() {}

  /**
   * One row that differs.
   *
   * @param what {@code added}, {@code changed} or {@code removed}
   * @param fields each that changed as "name: before -> after"
   * @param why what the two files tell of the reason
   */
  public record Difference(String event, String what, List<String> fields, String why) {}

  /** The differences, by event. */
  public static List<Difference> of(Release before, Release after) {
    List<Difference> differences = new ArrayList<>();
    for (Release.Row old : before.events().values()) {
      Release.Row now = after.events().get(old.id());
      if (now == null) {
        differences.add(
            new Difference(old.id(), "removed", List.of(), whither(old, before, after)));
      } else {
        List<String> fields = fields(old, now);
        if (!fields.isEmpty()) {
          differences.add(new Difference(old.id(), "changed", fields, why(old, now)));
        }
      }
    }
    for (Release.Row now : after.events().values()) {
      if (!before.events().containsKey(now.id())) {
        differences.add(new Difference(now.id(), "added", List.of(), whence(now, before)));
      }
    }
    differences.sort(Comparator.comparing(Difference::event));
    return differences;
  }

  private static List<String> fields(Release.Row old, Release.Row now) {
    Set<String> names = new TreeSet<>(old.cells().keySet());
    names.addAll(now.cells().keySet());
    names.removeAll(APART);
    List<String> changed = new ArrayList<>();
    for (String name : names) {
      String one = old.cells().getOrDefault(name, "");
      String other = now.cells().getOrDefault(name, "");
      if (!one.equals(other)) {
        changed.add(name + ": " + one + " -> " + other);
      }
    }
    return changed;
  }

  private static String why(Release.Row old, Release.Row now) {
    List<String> reasons = new ArrayList<>(decided(old, now));
    Set<String> more = new TreeSet<>(now.claims());
    more.removeAll(old.claims());
    Set<String> fewer = new TreeSet<>(old.claims());
    fewer.removeAll(now.claims());
    if (!more.isEmpty()) {
      reasons.add(more.size() + " claims more");
    }
    if (!fewer.isEmpty()) {
      reasons.add(fewer.size() + " claims fewer");
    }
    return reasons.isEmpty() ? "read or reckoned otherwise" : String.join("; ", reasons);
  }

  /** Decisions on one side only. */
  private static List<String> decided(Release.Row old, Release.Row now) {
    List<String> reasons = new ArrayList<>();
    now.decisions()
        .forEach(
            (id, words) -> {
              if (!old.decisions().containsKey(id)) {
                reasons.add("decided by " + words);
              }
            });
    old.decisions()
        .forEach(
            (id, words) -> {
              if (!now.decisions().containsKey(id)) {
                reasons.add("undone: " + words);
              }
            });
    return reasons;
  }

  private static String whither(Release.Row old, Release before, Release after) {
    List<String> now =
        after.events().values().stream()
            .filter(row -> row.claims().stream().anyMatch(old.claims()::contains))
            .map(Release.Row::id)
            .toList();
    return now.isEmpty()
        ? "its claims are read no more, rejected, or kept back since " + before.name()
        : "its claims are in " + String.join(", ", now);
  }

  private static String whence(Release.Row now, Release before) {
    List<String> then =
        before.events().values().stream()
            .filter(row -> row.claims().stream().anyMatch(now.claims()::contains))
            .map(Release.Row::id)
            .toList();
    String source = then.isEmpty() ? "its claims are new" : "from " + String.join(", ", then);
    return now.decisions().isEmpty()
        ? source
        : source + "; decided by " + String.join("; ", now.decisions().values());
  }
}
