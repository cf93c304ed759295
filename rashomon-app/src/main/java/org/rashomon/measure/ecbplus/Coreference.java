package org.rashomon.measure.ecbplus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.measure.Figure;
import org.rashomon.measure.muc.MucAssignment;

/**
 * The three measures whose mean is the CoNLL-2012 score, over the same mentions on both sides: MUC
 * by links (Vilain et al. 1995), B3 by mentions (Bagga and Baldwin 1998), CEAF-e by clusters (Luo
 * 2005, phi 4). Parts of a corpus that are clustered apart are added up. Clusters of one mention
 * count as others do.
 */
final class Coreference {
  private final Share muc = new Share();
  private final Share bcubed = new Share();
  private final Share ceaf = new Share();

  /** Parts of recall and of precision. */
  private static final class Share {
    private double recalled;
    private double gold;
    private double precise;
    private double read;

    double f() {
      return Figure.f(read == 0 ? 0 : precise / read, gold == 0 ? 0 : recalled / gold);
    }
  }

  /**
   * Adds a part.
   *
   * @param gold mention to event
   * @param read mention to event by the program; the same mentions
   * @throws IllegalArgumentException if the mentions differ
   */
  void add(Map<String, String> gold, Map<String, String> read) {
    if (!gold.keySet().equals(read.keySet())) {
      throw new IllegalArgumentException("not the same mentions");
    }
    List<Set<String>> goldClusters = clusters(gold);
    List<Set<String>> readClusters = clusters(read);
    muc.recalled += links(goldClusters, read);
    muc.gold += gold.size() - goldClusters.size();
    muc.precise += links(readClusters, gold);
    muc.read += read.size() - readClusters.size();
    for (Set<String> a : goldClusters) {
      for (Set<String> b : readClusters) {
        double both = common(a, b);
        bcubed.recalled += both * both / a.size();
        bcubed.precise += both * both / b.size();
      }
    }
    bcubed.gold += gold.size();
    bcubed.read += read.size();
    double likeness = likeness(goldClusters, readClusters);
    ceaf.recalled += likeness;
    ceaf.precise += likeness;
    ceaf.gold += goldClusters.size();
    ceaf.read += readClusters.size();
  }

  private static List<Set<String>> clusters(Map<String, String> of) {
    Map<String, Set<String>> clusters = new TreeMap<>();
    of.forEach((mention, e) -> clusters.computeIfAbsent(e, key -> new HashSet<>()).add(mention));
    return new ArrayList<>(clusters.values());
  }

  /** Links that hold a cluster together and that the other side keeps. */
  private static int links(Collection<Set<String>> clusters, Map<String, String> other) {
    int links = 0;
    for (Set<String> cluster : clusters) {
      long parts = cluster.stream().map(other::get).distinct().count();
      links += cluster.size() - (int) parts;
    }
    return links;
  }

  private static int common(Set<String> a, Set<String> b) {
    Set<String> smaller = a.size() <= b.size() ? a : b;
    Set<String> larger = smaller.equals(a) ? b : a;
    return (int) smaller.stream().filter(larger::contains).count();
  }

  /** The sum over the best pairs of clusters of what share of both each pair has in common. */
  private static double likeness(List<Set<String>> gold, List<Set<String>> read) {
    double[][] weights = new double[gold.size()][read.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < read.size(); j++) {
        weights[i][j] =
            2.0 * common(gold.get(i), read.get(j)) / (gold.get(i).size() + read.get(j).size());
      }
    }
    int[] pairs = MucAssignment.best(weights);
    double sum = 0;
    for (int i = 0; i < pairs.length; i++) {
      sum += pairs[i] < 0 ? 0 : weights[i][pairs[i]];
    }
    return sum;
  }

  /** The four F1 scores. */
  List<Figure> figures(String prefix) {
    return List.of(
        Figure.share(prefix + "CoNLL F1", conll()),
        Figure.share(prefix + "MUC F1", muc.f()),
        Figure.share(prefix + "B3 F1", bcubed.f()),
        Figure.share(prefix + "CEAF-e F1", ceaf.f()));
  }

  /** The mean of the three. */
  double conll() {
    return (muc.f() + bcubed.f() + ceaf.f()) / 3;
  }
}
