package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rashomon.ingest.Report;
import org.rashomon.reconcile.ClaimIndex.Member;
import org.rashomon.reconcile.Taken.Basis;

/**
 * Who took from whom in a family of reports: each from one before it. Before means of an earlier
 * day; of one day, those that others of the family credit come first, then the order of ids. A
 * report that credits an outlet before it took from that outlet; any other from the one that holds
 * most of its words.
 */
final class Kin {
  /** Of those before a report, only so many are compared with it. */
  private static final int COMPARED = 24;

  private final List<Member> members;
  private final Function<String, Report> texts;
  private final Map<String, Runs> runs = new HashMap<>();

  /**
   * A family.
   *
   * @param texts report id to report
   */
  Kin(Set<Member> family, Function<String, Report> texts) {
    this.texts = texts;
    Set<String> credited =
        family.stream()
            .flatMap(member -> member.agencies().stream())
            .map(Kin::plain)
            .collect(Collectors.toSet());
    this.members =
        family.stream()
            .sorted(
                Comparator.comparing((Member member) -> member.day().isEmpty())
                    .thenComparing(Member::day)
                    .thenComparing(member -> !credited.contains(plain(member.outlet())))
                    .thenComparing(Member::report))
            .toList();
  }

  private static String plain(String name) {
    return name == null ? "" : name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /**
   * The reports whose texts are compared.
   *
   * @param fresh reports that are new in the family
   * @param all whether families were joined, so that all of it is to be looked at
   */
  Set<String> needed(Set<String> fresh, boolean all) {
    Set<String> needed = new TreeSet<>();
    for (int i : concerned(fresh, all)) {
      before(i).forEach(member -> needed.add(member.report()));
      needed.add(members.get(i).report());
    }
    return needed;
  }

  /** Of each report that the new ones may move, from which it was taken; null for the first. */
  Map<String, Taken> taken(Set<String> fresh, boolean all) {
    Map<String, Taken> taken = new HashMap<>();
    for (int i : concerned(fresh, all)) {
      taken.put(members.get(i).report(), i == 0 ? null : taken(i));
    }
    return taken;
  }

  private List<Integer> concerned(Set<String> fresh, boolean all) {
    boolean whole = all || reorders(fresh);
    return IntStream.range(0, members.size())
        .filter(i -> whole || concerns(i, fresh))
        .boxed()
        .toList();
  }

  private boolean concerns(int i, Set<String> fresh) {
    return fresh.contains(members.get(i).report())
        || before(i).stream().anyMatch(member -> fresh.contains(member.report()));
  }

  /** Whether one of these credits another of the family, which may change who is before whom. */
  private boolean reorders(Set<String> fresh) {
    return members.stream()
        .filter(member -> fresh.contains(member.report()))
        .anyMatch(member -> members.stream().anyMatch(other -> credits(member, other)));
  }

  /** Those compared with a report: the first of the family, and those it credits. */
  private List<Member> before(int i) {
    List<Member> before = new ArrayList<>(members.subList(0, Math.min(COMPARED, i)));
    for (int j = COMPARED; j < i; j++) {
      if (credits(members.get(i), members.get(j))) {
        before.add(members.get(j));
        return before;
      }
    }
    return before;
  }

  private static boolean credits(Member member, Member other) {
    return other.outlet() != null
        && !plain(other.outlet()).equals(plain(member.outlet()))
        && member.agencies().stream()
            .anyMatch(agency -> plain(agency).equals(plain(other.outlet())));
  }

  private Taken taken(int i) {
    Member member = members.get(i);
    List<Member> before = before(i);
    List<Member> credited = before.stream().filter(one -> credits(member, one)).toList();
    Member from = null;
    int most = -1;
    for (Member other : credited.isEmpty() ? before : credited) {
      int share = runs(member).share(runs(other));
      if (share > most) {
        from = other;
        most = share;
      }
    }
    Basis basis =
        !credited.isEmpty()
            ? Basis.CREDIT
            : from.day().isEmpty() || from.day().equals(member.day())
                ? Basis.NOT_KNOWN
                : Basis.DATE;
    String agency =
        credited.isEmpty()
            ? member.agencies().stream()
                .filter(one -> isOfOthers(one, member))
                .findFirst()
                .orElse(null)
            : null;
    Edits.Found edits =
        Edits.between(texts.apply(from.report()).text(), texts.apply(member.report()).text());
    return new Taken(from.report(), agency, basis, most, edits.kept(), edits.edits());
  }

  private static boolean isOfOthers(String agency, Member member) {
    return !plain(agency).equals(plain(member.outlet()));
  }

  private Runs runs(Member member) {
    return runs.computeIfAbsent(member.report(), report -> Runs.of(texts.apply(report).text()));
  }
}
