package org.rashomon.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;
import org.rashomon.web.view.EventPage.Origin;

/** Chains of many claims become a tree: who says it, who passed it on, which reports print it. */
final class Origins {
  private final Speakers speakers;

  Origins(Speakers speakers) {
    this.speakers = speakers;
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
    Map<String, ClaimRow> families = new HashMap<>();
    for (ClaimRow row : rows) {
      if (row.family() != null) {
        families.putIfAbsent(row.family(), row);
      }
      for (Chain chain : row.claim().sources()) {
        Node node = root;
        for (Chain.Hop hop : passers(chain)) {
          String name = speakers.of(hop);
          node = node.to.computeIfAbsent(name, text -> new Node(hop.kind().toString()));
        }
        node.reports.putIfAbsent(row.claim().report(), row);
      }
    }
    return children(root, families);
  }

  /** Everyone but the outlet that prints it, which stands with its report. */
  private static List<Chain.Hop> passers(Chain chain) {
    List<Chain.Hop> hops = chain.hops();
    boolean printed = hops.get(hops.size() - 1).kind() == HopKind.OUTLET;
    return printed ? hops.subList(0, hops.size() - 1) : hops;
  }

  private static List<Origin> children(Node node, Map<String, ClaimRow> families) {
    List<Origin> children = new ArrayList<>();
    node.to.forEach(
        (name, child) ->
            children.add(new Origin(name, child.kind, null, null, children(child, families))));
    node.reports.values().forEach(row -> children.add(leaf(row, families)));
    return children;
  }

  private static Origin leaf(ClaimRow row, Map<String, ClaimRow> families) {
    String report = row.claim().report();
    String outlet = row.outlet() == null ? "unnamed outlet" : row.outlet();
    String day = Days.published(row.published());
    ClaimRow earlier = row.family() == null ? row : families.get(row.family());
    String first = earlier.claim().report();
    return new Origin(
        row.title() == null ? outlet : outlet + ": " + row.title(),
        day == null ? "no date" : day,
        "/report/" + report,
        first.equals(report) ? null : "/compare?a=" + first + "&b=" + report,
        List.of());
  }
}
