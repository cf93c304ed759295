package org.rashomon.ledger.jdbc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.decide.Anchors;
import org.rashomon.decide.Decision;
import org.rashomon.decide.Decision.Anchor;
import org.rashomon.extract.Certainty;
import org.rashomon.resolve.ResolvedClaim;

/** A report's claims as read become its claims as decided. */
final class Corrections {
  /** Fields of a claim that a person may set; the rest follows from these or from the text. */
  private static final Set<String> FIELDS =
      Set.of(
          "type",
          "trigger",
          "actors",
          "targets",
          "reciprocal",
          "means",
          "place",
          "time",
          "counts",
          "polarity",
          "realis",
          "outcome",
          "hedge",
          "alternative",
          "sources",
          "statedAt");

  private final LedgerJson json;
  private final String report;
  private final List<ResolvedClaim> claims;

  private Corrections(LedgerJson json, String report, List<ResolvedClaim> read) {
    this.json = json;
    this.report = report;
    this.claims = new ArrayList<>(read);
  }

  /**
   * The claims as decided, by trigger.
   *
   * @param decisions those that stand, in the order of deciding; what they can't be done to is
   *     passed over
   */
  static List<ResolvedClaim> apply(
      LedgerJson json, String report, List<ResolvedClaim> read, List<Decision> decisions) {
    Corrections corrections = new Corrections(json, report, read);
    for (Decision decision : decisions) {
      try {
        corrections.heed(decision);
      } catch (IllegalArgumentException ignored) {
        // Refused when it is decided; here it comes from elsewhere and stays listed as it is.
      }
    }
    corrections.claims.sort(
        Comparator.comparing((ResolvedClaim claim) -> claim.trigger().start())
            .thenComparing(ResolvedClaim::id));
    return corrections.claims;
  }

  /** Throws {@link IllegalArgumentException} where the decision can't be done to these claims. */
  static void check(LedgerJson json, String report, List<ResolvedClaim> claims, Decision decision) {
    new Corrections(json, report, claims).heed(decision);
  }

  static Anchor anchor(ResolvedClaim claim) {
    return new Anchor(
        claim.report(), claim.trigger().start(), claim.trigger().end(), claim.type().toString());
  }

  private void heed(Decision decision) {
    if (decision.action() == Decision.Action.SET) {
      decision.anchors().stream()
          .filter(anchor -> anchor.report().equals(report))
          .forEach(anchor -> set(anchor, decision));
    } else if (decision.action() == Decision.Action.ADD && decision.value() != null) {
      add(decision);
    }
  }

  private void set(Anchor anchor, Decision decision) {
    if (!FIELDS.contains(decision.field())) {
      throw new IllegalArgumentException("no field that can be set: " + decision.field());
    }
    Anchor found =
        Anchors.find(anchor, claims.stream().map(Corrections::anchor).collect(Collectors.toList()));
    for (int i = 0; i < claims.size(); i++) {
      ResolvedClaim claim = claims.get(i);
      if (anchor(claim).equals(found)) {
        ObjectNode tree = json.tree(claim);
        tree.set(decision.field(), json.parse(decision.value()));
        ResolvedClaim changed = sound(tree);
        claims.set(i, changed);
        rename(claim.id(), changed.id());
        return;
      }
    }
  }

  /** A claim whose id and status follow from its other fields. */
  private ResolvedClaim sound(ObjectNode tree) {
    ResolvedClaim draft = json.of(tree, ResolvedClaim.class);
    tree.put(
        "status",
        new Certainty(draft.polarity(), draft.realis(), draft.outcome(), draft.hedge()).status());
    tree.put("id", ResolvedClaim.idOf(draft.report(), draft.type(), draft.trigger()));
    return json.of(tree, ResolvedClaim.class);
  }

  /** Relations and parts within the report lead to the claim under its new id. */
  private void rename(String before, String after) {
    if (before.equals(after)) {
      return;
    }
    for (int i = 0; i < claims.size(); i++) {
      String body = json.write(claims.get(i));
      if (body.contains(before)) {
        claims.set(i, json.read(body.replace(before, after), ResolvedClaim.class));
      }
    }
  }

  private void add(Decision decision) {
    JsonNode value = json.parse(decision.value());
    if (!(value instanceof ObjectNode tree)) {
      throw new IllegalArgumentException("no claim: " + decision.value());
    }
    if (!report.equals(tree.path("report").asText())) {
      return;
    }
    ResolvedClaim claim = sound(tree);
    if (claims.stream().noneMatch(other -> other.id().equals(claim.id()))) {
      claims.add(claim);
    }
  }
}
