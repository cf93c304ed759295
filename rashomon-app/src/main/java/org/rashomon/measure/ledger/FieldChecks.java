package org.rashomon.measure.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Checks each field that a gold claim states against a claim of the ledger. */
final class FieldChecks {

  /**
   * One field.
   *
   * @param field its name, such as {@code killed.side}
   * @param right whether the ledger's claim has it as gold wants it
   */
  record Check(String field, boolean right) {}

  private final GoldClaim gold;
  private final ReadClaim claim;
  private final List<Check> checks = new ArrayList<>();

  private FieldChecks(GoldClaim gold, ReadClaim claim) {
    this.gold = gold;
    this.claim = claim;
  }

  /** The checks, in a fixed order; only of fields that gold states. */
  static List<Check> of(GoldClaim gold, ReadClaim claim) {
    FieldChecks fields = new FieldChecks(gold, claim);
    fields.check("actors", () -> fields.sameSides("actors"));
    fields.check("targets", () -> fields.sameSides("targets"));
    gold.counts().forEach(fields::count);
    fields.check("place", fields::samePlace);
    fields.check("time", fields::sameTime);
    fields.status();
    fields.check("speaker", () -> fields.firstHop(hop -> named(hop, gold.text("speaker"))));
    fields.check(
        "speakerSide",
        () -> fields.firstHop(hop -> Fields.sides(hop).contains(gold.text("speakerSide"))));
    fields.check("via", fields::sameVia);
    return List.copyOf(fields.checks);
  }

  private void check(String field, BooleanSupplier right) {
    if (gold.has(field)) {
      checks.add(new Check(field, right.getAsBoolean()));
    }
  }

  /** Each party read is one that gold names, and each that gold names is read. */
  private boolean sameSides(String field) {
    Set<String> wanted = gold.texts(field);
    List<Set<String>> read =
        Fields.items(claim.node(), field).stream()
            .map(Fields::sides)
            .filter(sides -> !sides.isEmpty() && !sides.equals(Set.of("unknown")))
            .toList();
    return read.stream().noneMatch(sides -> Collections.disjoint(sides, wanted))
        && wanted.stream().allMatch(side -> read.stream().anyMatch(sides -> sides.contains(side)));
  }

  private void count(GoldCount wanted) {
    String kind = wanted.kind();
    List<JsonNode> same = claim.counts().stream().filter(wanted::same).toList();
    checks.add(new Check(kind, !same.isEmpty()));
    if (wanted.qualifier() != null) {
      checks.add(new Check(kind + ".words", same.stream().anyMatch(wanted::sameWords)));
    }
    if (wanted.node().has("side")) {
      checks.add(new Check(kind + ".side", same.stream().anyMatch(wanted::sameSide)));
    }
    if (wanted.node().path("partOf").asBoolean()) {
      checks.add(new Check(kind + ".partOf", same.stream().anyMatch(FieldChecks::isPart)));
    }
  }

  private static boolean isPart(JsonNode count) {
    return Fields.text(count, "partOf", null) != null;
  }

  /** Gold's name, or a longer form of it that stands before "in". */
  private boolean samePlace() {
    String wanted = Wording.plain(gold.text("place"));
    JsonNode place = claim.node().path("place");
    return List.of("name", "text").stream()
        .map(field -> Wording.plain(Fields.text(place, field)))
        .filter(name -> !name.isEmpty())
        .anyMatch(name -> name.equals(wanted) || name.split(" in ", -1)[0].contains(wanted));
  }

  private boolean sameTime() {
    JsonNode time = claim.node().path("time");
    String wanted = gold.text("time");
    return wanted != null
        && !wanted.isEmpty()
        && Objects.equals(
            GoldTime.of(wanted), new GoldTime(Fields.text(time, "from"), Fields.text(time, "to")));
  }

  private void status() {
    if (!gold.node().path("anyStatus").asBoolean()) {
      String wanted = gold.has("status") ? gold.text("status") : "asserted";
      checks.add(new Check("status", claim.status().equals(wanted)));
    }
  }

  private boolean firstHop(Predicate<JsonNode> right) {
    return claim.chains().stream().anyMatch(hops -> !hops.isEmpty() && right.test(hops.get(0)));
  }

  private boolean sameVia() {
    return claim.chains().stream()
        .flatMap(List::stream)
        .anyMatch(hop -> named(hop, gold.text("via")));
  }

  private static boolean named(JsonNode hop, String wanted) {
    String names =
        Wording.plain(Fields.text(hop, "name")) + " | " + Wording.plain(Fields.text(hop, "text"));
    return names.contains(Wording.plain(wanted));
  }
}
