package org.rashomon.reconcile;

import java.time.LocalDate;
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
 * Reports that are one text reprinted or lightly edited within a month, transitively: the same
 * words long after are a form that is filled in again or a look back. Which pairs to compare is
 * found by each text's smallest hashes of runs; a family's id is that of its first report by date
 * and id.
 */
final class Families {
  /** Texts that share fewer of their smallest hashes share no more than furniture. */
  private static final int LEAST_SHARED = 4;

  /** Days from a text to its reprint at most. */
  private static final int REPRINTED_WITHIN = 31;

  private static final Comparator<Member> FIRST =
      Comparator.comparing((Member member) -> member.day().isEmpty())
          .thenComparing(Member::day)
          .thenComparing(Member::report);

  private final ClaimIndex index;
  private final Map<String, Runs> runs = new HashMap<>();
  private final Map<String, String> before = new HashMap<>();

  /** Which family or new report was joined with which; each set goes by its smallest name. */
  private final Map<String, String> joined = new HashMap<>();

  private final Map<String, Report> texts = new HashMap<>();

  /** The families of the new reports, as they are now. */
  private final Map<String, Set<Member>> members = new TreeMap<>();

  /** How many families of before are in each of them. */
  private final Map<String, Integer> joins = new HashMap<>();

  private Families(ClaimIndex index) {
    this.index = index;
  }

  /**
   * What is found.
   *
   * @param families report id to family id, of the new reports and of others whose family moved
   * @param sketches of the new reports
   * @param taken report id to which report of its family it was taken from, where that may have
   *     moved; null for the first of a family
   */
  record Found(
      Map<String, String> families, Map<String, long[]> sketches, Map<String, Taken> taken) {}

  /** Finds the families of reports whose text was not looked at before. */
  static Found of(Collection<ResolvedReport> fresh, ClaimIndex index) {
    Families families = new Families(index);
    Map<String, Report> reports = new TreeMap<>();
    Map<String, Member> members = new TreeMap<>();
    for (ResolvedReport report : fresh) {
      reports.put(report.report().id(), report.report());
      members.put(report.report().id(), member(report));
    }
    Map<String, long[]> sketches = new TreeMap<>();
    Map<Long, List<Report>> bucket = new HashMap<>();
    for (Report report : reports.values()) {
      Runs runs = Runs.of(report.text());
      families.runs.put(report.id(), runs);
      long[] sketch = runs.sketch();
      families.compare(report, sketch, bucket);
      for (long hash : sketch) {
        bucket.computeIfAbsent(hash, key -> new ArrayList<>()).add(report);
      }
      sketches.put(report.id(), sketch);
    }
    families.texts.putAll(reports);
    Map<String, String> moved = families.moved(members);
    return new Found(moved, sketches, families.taken(reports.keySet()));
  }

  private static Member member(ResolvedReport resolved) {
    Report report = resolved.report();
    String day = report.published() == null ? "" : report.published().to().toString();
    return new Member(report.id(), day, report.outlet(), resolved.agencies());
  }

  private void compare(Report report, long[] sketch, Map<Long, List<Report>> bucket) {
    int least = Math.min(LEAST_SHARED, sketch.length);
    Set<String> candidates = new TreeSet<>(near(report, sketch, least));
    Map<String, Integer> shared = new HashMap<>();
    for (long hash : sketch) {
      bucket.getOrDefault(hash, List.of()).stream()
          .filter(other -> areNear(report, other))
          .forEach(other -> shared.merge(other.id(), 1, Integer::sum));
    }
    shared.forEach(
        (other, hashes) -> {
          if (hashes >= least) {
            candidates.add(other);
          }
        });
    String id = report.id();
    candidates.remove(id);
    load(candidates);
    for (String other : candidates) {
      if (!root(id).equals(root(other)) && runs.get(id).isOneText(runs.get(other))) {
        join(root(id), root(other));
      }
    }
  }

  private Set<String> near(Report report, long[] sketch, int least) {
    if (report.published() == null) {
      return index.sharing(sketch, least, null, null);
    }
    LocalDate day = report.published().to();
    return index.sharing(
        sketch,
        least,
        day.minusDays(REPRINTED_WITHIN).toString(),
        day.plusDays(REPRINTED_WITHIN).toString());
  }

  /** Whether one may be a reprint of the other by its day; where a day isn't known, it may. */
  private static boolean areNear(Report a, Report b) {
    return a.published() == null
        || b.published() == null
        || Math.abs(a.published().to().toEpochDay() - b.published().to().toEpochDay())
            <= REPRINTED_WITHIN;
  }

  private void load(Set<String> candidates) {
    Set<String> unknown = new TreeSet<>(candidates);
    unknown.removeAll(runs.keySet());
    if (!unknown.isEmpty()) {
      before.putAll(index.families(unknown));
      for (Report found : index.texts(unknown)) {
        texts.put(found.id(), found);
        runs.put(found.id(), Runs.of(found.text()));
      }
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

  private Map<String, String> moved(Map<String, Member> fresh) {
    for (Member member : fresh.values()) {
      members.computeIfAbsent(root(member.report()), key -> new LinkedHashSet<>()).add(member);
    }
    for (String family : new TreeSet<>(before.values())) {
      Set<Member> with = members.get(root(family));
      if (with != null) {
        with.addAll(index.family(family));
        joins.merge(root(family), 1, Integer::sum);
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

  /** Who took from whom, in the families that the new reports are in. */
  private Map<String, Taken> taken(Set<String> fresh) {
    Map<String, Taken> taken = new TreeMap<>();
    members.forEach(
        (root, family) -> {
          if (family.size() > 1) {
            boolean joined = joins.getOrDefault(root, 0) > 1;
            Kin kin = new Kin(family, texts::get);
            Set<String> unknown = kin.needed(fresh, joined);
            unknown.removeAll(texts.keySet());
            index.texts(unknown).forEach(one -> texts.put(one.id(), one));
            taken.putAll(kin.taken(fresh, joined));
          }
        });
    return taken;
  }
}
