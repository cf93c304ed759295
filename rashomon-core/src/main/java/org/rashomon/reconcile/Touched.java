package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.reconcile.Grouping.Block;
import org.rashomon.reconcile.Grouping.Group;

/**
 * The tellings that a change may regroup: the new ones, those in the components that they or what
 * they replace are or were in, and those in a block that became too large or small enough. No chain
 * of likely pairs leads out of them, so that grouping them alone gives what grouping all would.
 */
final class Touched {
  private static final List<Telling> NONE = List.of();

  private final ClaimIndex index;
  private final Ties ties;
  private final Set<String> renewed;
  private final List<Telling> fresh;

  /** How many tellings a change adds under a prefix, less those it takes away. */
  private final Map<String, Integer> added = new HashMap<>();

  private final Map<String, Integer> sizes = new HashMap<>();

  /** Prefixes that no kept or replaced telling has. */
  private final Set<String> empty = new HashSet<>();

  private final Map<String, Telling> touched = new TreeMap<>();

  /** Prefixes whose pairs are looked at otherwise after the change, with their sizes before it. */
  private final Map<String, Integer> crossed = new TreeMap<>();

  /**
   * Finds what is touched.
   *
   * @param renewed the reports whose tellings are replaced
   * @param fresh what they are replaced by
   */
  Touched(ClaimIndex index, Ties ties, Set<String> renewed, List<Telling> fresh) {
    this.index = index;
    this.ties = ties;
    this.renewed = renewed;
    this.fresh = fresh;
    List<Telling> replaced = index.tellings(renewed);
    fresh.forEach(telling -> Blocks.paths(telling).forEach(path -> add(path, 1)));
    replaced.forEach(telling -> Blocks.paths(telling).forEach(path -> add(path, -1)));
    added.keySet().forEach(this::sizeAfter);
    fresh.forEach(telling -> touched.put(telling.id(), telling));
    touch(replaced.stream().map(Telling::id).toList());
    crossed.forEach((prefix, before) -> touch(changed(prefix, before)));
    touch(neighbours());
    touch(tied());
  }

  private void add(String path, int number) {
    for (int at = path.indexOf(Blocks.STEP); at >= 0; at = path.indexOf(Blocks.STEP, at + 1)) {
      added.merge(path.substring(0, at + 1), number, Integer::sum);
    }
  }

  /** How many tellings share a prefix after the change; exact up to the largest block. */
  private int sizeAfter(String prefix) {
    Integer known = sizes.get(prefix);
    if (known != null) {
      return known;
    }
    int wider = prefix.lastIndexOf(Blocks.STEP, prefix.length() - 2);
    if (wider >= 0 && sizeAfter(prefix.substring(0, wider + 1)) <= Blocks.LARGEST) {
      // No narrower step is looked at; its size need not be known.
      sizes.put(prefix, 0);
      return 0;
    }
    int more = added.getOrDefault(prefix, 0);
    int most = Blocks.LARGEST + 1 + Math.abs(more);
    int before = index.countUnder(prefix, most);
    int after = before + more;
    if (before == 0) {
      empty.add(prefix);
    }
    if ((before <= Blocks.LARGEST) != (after <= Blocks.LARGEST)
        || (wider < 0 && Blocks.enough(prefix, before) != Blocks.enough(prefix, after))) {
      crossed.put(prefix, before);
    }
    sizes.put(prefix, after);
    return after;
  }

  /** The points from which a pair of a block is looked at. */
  private int enough(String block) {
    String first = block.substring(0, block.indexOf(Blocks.STEP) + 1);
    return Blocks.enough(first, sizeAfter(first));
  }

  private List<Telling> kept(Collection<Telling> tellings) {
    return tellings.stream().filter(telling -> !renewed.contains(telling.report())).toList();
  }

  private static List<String> ids(Collection<Telling> tellings) {
    return tellings.stream().map(Telling::id).toList();
  }

  /** Takes up the components of tellings that are kept. */
  private void touch(Collection<String> tellings) {
    Set<String> components = new TreeSet<>(index.components(tellings).values());
    kept(index.tellingsOf(components)).forEach(telling -> touched.put(telling.id(), telling));
  }

  /**
   * Kept tellings under a prefix of which a pair is looked at before a change and not after it, or
   * the other way round.
   */
  private List<String> changed(String prefix, int before) {
    String first = prefix.substring(0, prefix.indexOf(Blocks.STEP) + 1);
    int after = Blocks.enough(first, sizeAfter(first));
    int was = Blocks.enough(first, crossed.getOrDefault(first, sizeAfter(first)));
    boolean splits = (before <= Blocks.LARGEST) != (sizeAfter(prefix) <= Blocks.LARGEST);
    List<Telling> kept = kept(index.tellingsUnder(prefix));
    Set<String> changed = new TreeSet<>();
    for (int i = 0; i < kept.size(); i++) {
      for (int j = i + 1; j < kept.size(); j++) {
        if (Grouping.isLikely(kept.get(i), kept.get(j), Math.min(was, after), ties)
            && (splits
                || !Grouping.isLikely(kept.get(i), kept.get(j), Math.max(was, after), ties))) {
          changed.add(kept.get(i).id());
          changed.add(kept.get(j).id());
        }
      }
    }
    return List.copyOf(changed);
  }

  /** Kept tellings that are likely to be of one event with a new one. */
  private List<String> neighbours() {
    Map<String, List<Telling>> blocks = new TreeMap<>();
    for (Telling telling : fresh) {
      for (String path : Blocks.paths(telling)) {
        blocks
            .computeIfAbsent(Blocks.blockOf(path, this::sizeAfter), key -> new ArrayList<>())
            .add(telling);
      }
    }
    Set<String> likely = new TreeSet<>();
    blocks.forEach(
        (block, tellings) -> {
          int enough = enough(block);
          for (Telling other : empty.contains(block) ? NONE : kept(index.tellingsUnder(block))) {
            if (tellings.stream().anyMatch(one -> Grouping.isLikely(one, other, enough, ties))) {
              likely.add(other.id());
            }
          }
        });
    return List.copyOf(likely);
  }

  private List<String> tied() {
    Set<String> reports = new HashSet<>();
    fresh.forEach(telling -> reports.addAll(ties.reportsTogetherWith(telling)));
    return ids(kept(index.tellings(reports)));
  }

  /** All that is touched, grouped anew. */
  List<Group> groups() {
    List<Telling> tellings = touched.values().stream().sorted(Telling.ORDER).toList();
    List<Place> places = new ArrayList<>();
    List<Integer> tied = new ArrayList<>();
    for (int i = 0; i < tellings.size(); i++) {
      for (String path : Blocks.paths(tellings.get(i))) {
        places.add(new Place(path, i));
      }
      if (!ties.reportsTogetherWith(tellings.get(i)).isEmpty()) {
        tied.add(i);
      }
    }
    List<Block> compared = new ArrayList<>();
    split(places, 0, compared);
    compared.add(new Block(Points.ENOUGH, tied));
    return Grouping.of(tellings, compared, ties);
  }

  /** A path of the telling at an index. */
  private record Place(String path, int telling) {}

  /**
   * Adds the blocks of places whose paths share all up to an offset. How many of the ledger's
   * tellings share a step is asked only where two of these do.
   */
  private void split(List<Place> places, int from, List<Block> blocks) {
    Map<String, List<Place>> byStep = new TreeMap<>();
    for (Place place : places) {
      String prefix = place.path().substring(0, place.path().indexOf(Blocks.STEP, from) + 1);
      byStep.computeIfAbsent(prefix, key -> new ArrayList<>()).add(place);
    }
    byStep.forEach(
        (prefix, with) -> {
          if (with.size() > 1) {
            boolean isWhole = prefix.length() == with.get(0).path().length();
            if (isWhole || sizeAfter(prefix) <= Blocks.LARGEST) {
              blocks.add(new Block(enough(prefix), with.stream().map(Place::telling).toList()));
            } else {
              split(with, prefix.length(), blocks);
            }
          }
        });
  }
}
