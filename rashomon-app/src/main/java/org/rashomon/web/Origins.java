package org.rashomon.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.reconcile.Taken;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;
import org.rashomon.web.view.EventPage.Origin;

/** Chains of many claims become a tree: who says it, who passed it on, which reports print it. */
final class Origins {
  private final Speakers speakers;
  private final Map<String, Taken> taken;

  /**
   * For some claims.
   *
   * @param taken from which report of its family each of their reports was taken
   */
  Origins(Speakers speakers, Map<String, Taken> taken) {
    this.speakers = speakers;
    this.taken = taken;
  }

  private static final class Node {
    private final String kind;
    private final Map<String, Node> to = new LinkedHashMap<>();
    private final Map<String, ClaimRow> reports = new LinkedHashMap<>();

    Node(String kind) {
      this.kind = kind;
    }
  }

  /** The tree of these claims, in their order. */
  List<Origin> of(List<ClaimRow> rows) {
    Node root = new Node("");
    for (ClaimRow row : rows) {
      for (Chain chain : row.claim().sources()) {
        Node node = root;
        for (Chain.Hop hop : passers(chain)) {
          String name = speakers.of(hop);
          node = node.to.computeIfAbsent(name, text -> new Node(hop.kind().toString()));
        }
        node.reports.putIfAbsent(row.claim().report(), row);
      }
    }
    return children(root);
  }

  /** Everyone but the outlet that prints it, which stands with its report. */
  private static List<Chain.Hop> passers(Chain chain) {
    List<Chain.Hop> hops = chain.hops();
    boolean printed = hops.get(hops.size() - 1).kind() == HopKind.OUTLET;
    return printed ? hops.subList(0, hops.size() - 1) : hops;
  }

  private List<Origin> children(Node node) {
    List<Origin> children = new ArrayList<>();
    node.to.forEach(
        (name, child) ->
            children.add(new Origin(name, child.kind, null, null, null, children(child))));
    node.reports.values().forEach(row -> children.add(leaf(row)));
    return children;
  }

  private Origin leaf(ClaimRow row) {
    String report = row.claim().report();
    String outlet = row.outlet() == null ? "unnamed outlet" : row.outlet();
    String day = Days.published(row.published());
    Taken from = taken.get(report);
    return new Origin(
        row.title() == null ? outlet : outlet + ": " + row.title(),
        day == null ? "no date" : day,
        "/report/" + report,
        from == null ? null : "/compare?a=" + from.from() + "&b=" + report,
        from == null ? null : Lineage.words(from),
        List.of());
  }
}
