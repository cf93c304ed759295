package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.ingest.Report;
import org.rashomon.reconcile.ClaimIndex.Member;
import org.rashomon.resolve.ResolvedReport;

/**
 * Reports that are one text reprinted or lightly edited, transitively. Which pairs to compare is
 * found by each text's smallest hashes of runs; a family's id is that of its first report by date
 * and id.
 */
final class Families {
  /** Texts that share fewer of their smallest hashes share no more than furniture. */
  private static final int LEAST_SHARED = 4;

  private static final Comparator<Member> FIRST =
      Comparator.comparing((Member member) -> member.day().isEmpty())
          .thenComparing(Member::day)
          .thenComparing(Member::report);

  private final ClaimIndex index;
  private final Map<String, Runs> runs = new HashMap<>();
  private final Map<String, String> before = new HashMap<>();

  /** Which family or new report was joined with which; each set goes by its smallest name. */
  private final Map<String, String> joined = new HashMap<>();

  private Families(ClaimIndex index) {
    this.index = index;
  }

  /**
   * What is found.
   *
   * @param families report id to family id, of the new reports and of others whose family moved
   * @param sketches of the new reports
   */
  record Found(Map<String, String> families, Map<String, long[]> sketches) {}

  /** Finds the families of reports whose text was not looked at before. */
  static Found of(Collection<ResolvedReport> fresh, ClaimIndex index) {
    Families families = new Families(index);
    Map<String, Report> reports = new TreeMap<>();
    fresh.forEach(report -> reports.put(report.report().id(), report.report()));
    Map<String, long[]> sketches = new TreeMap<>();
    Map<Long, List<String>> bucket = new HashMap<>();
    for (Report report : reports.values()) {
      Runs runs = Runs.of(report.text());
      families.runs.put(report.id(), runs);
      long[] sketch = runs.sketch();
      families.compare(report.id(), sketch, bucket);
      for (long hash : sketch) {
        bucket.computeIfAbsent(hash, key -> new ArrayList<>()).add(report.id());
      }
      sketches.put(report.id(), sketch);
    }
    return new Found(families.moved(reports), sketches);
  }

  private void compare(String report, long[] sketch, Map<Long, List<String>> bucket) {
    int least = Math.min(LEAST_SHARED, sketch.length);
    Set<String> candidates = new TreeSet<>(index.sharing(sketch, least));
    Map<String, Integer> shared = new HashMap<>();
    for (long hash : sketch) {
      bucket.getOrDefault(hash, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
    }
    shared.forEach(
        (other, hashes) -> {
          if (hashes >= least) {
            candidates.add(other);
          }
        });
    candidates.remove(report);
    load(candidates);
    for (String other : candidates) {
      if (!root(report).equals(root(other)) && runs.get(report).isOneText(runs.get(other))) {
        join(root(report), root(other));
      }
    }
  }

  private void load(Set<String> candidates) {
    Set<String> unknown = new TreeSet<>(candidates);
    unknown.removeAll(runs.keySet());
    if (!unknown.isEmpty()) {
      before.putAll(index.families(unknown));
      index
          .reports(unknown)
          .forEach(found -> runs.put(found.report().id(), Runs.of(found.report().text())));
    }
  }

  private String root(String report) {
    String root = before.getOrDefault(report, report);
    while (joined.containsKey(root)) {
      root = joined.get(root);
    }
    return root;
  }

  private void join(String a, String b) {
    joined.put(a.compareTo(b) > 0 ? a : b, a.compareTo(b) > 0 ? b : a);
  }

  private Map<String, String> moved(Map<String, Report> fresh) {
    Map<String, Set<Member>> members = new TreeMap<>();
    for (Report report : fresh.values()) {
      String day = report.published() == null ? "" : report.published().to().toString();
      members
          .computeIfAbsent(root(report.id()), key -> new LinkedHashSet<>())
          .add(new Member(report.id(), day));
    }
    for (String family : new TreeSet<>(before.values())) {
      Set<Member> with = members.get(root(family));
      if (with != null) {
        with.addAll(index.family(family));
      }
    }
    Map<String, String> moved = new TreeMap<>();
    for (Set<Member> family : members.values()) {
      String id = family.stream().min(FIRST).orElseThrow().report();
      for (Member member : family) {
        if (fresh.containsKey(member.report())
            || !id.equals(index.families(List.of(member.report())).get(member.report()))) {
          moved.put(member.report(), id);
        }
      }
    }
    return moved;
  }
}
