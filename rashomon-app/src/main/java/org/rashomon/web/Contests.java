package org.rashomon.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.extract.Polarity;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.reconcile.DisputeField;
import org.rashomon.reconcile.DisputeStanding;
import org.rashomon.reconcile.Event;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.web.view.EventItem.Contest;
import org.rashomon.web.view.EventItem.Position;
import org.rashomon.web.view.Link;

/** What a claim says on the field that a dispute is about: in a few words, and where they stand. */
final class Contests {
  private static final int POSITIONS = 4;
  private static final int HOLDERS = 4;
  private static final int QUOTES = 3;

  private final SideNames sides;
  private final Speakers speakers;

  Contests(SideNames sides) {
    this.sides = sides;
    this.speakers = new Speakers(sides);
  }

  /** Those who hold a position, and their words for it where it is a figure. */
  private record Held(String says, Set<String> quotes, List<Link> by) {
    Position position() {
      String words = quotes.isEmpty() ? says : says + ": " + String.join(", ", List.copyOf(quotes));
      return new Position(words, List.copyOf(by));
    }
  }

  /** A dispute with the first few positions, each with those who hold it. */
  Contest of(Event.Dispute dispute, Map<String, ClaimRow> rows) {
    Map<String, Held> positions = new LinkedHashMap<>();
    for (String id : dispute.claims()) {
      ClaimRow row = rows.get(id);
      if (row != null) {
        String says = position(dispute.field(), row.claim());
        Held held =
            positions.computeIfAbsent(
                key(says), key -> new Held(says, new LinkedHashSet<>(), new ArrayList<>()));
        if (dispute.field() == DisputeField.QUANTITY) {
          quote(row.claim(), held.quotes());
        }
        hold(held.by(), row);
      }
    }
    return new Contest(
        Wording.words(dispute.field()),
        Wording.question(dispute.field()),
        dispute.standing() == DisputeStanding.REAL,
        dispute.why(),
        positions.values().stream().limit(POSITIONS).map(Held::position).toList());
  }

  private void hold(List<Link> holders, ClaimRow row) {
    String by = speakers.first(row);
    if (holders.size() < HOLDERS && holders.stream().noneMatch(one -> one.text().equals(by))) {
      holders.add(new Link(by, ClaimViews.href(row.claim())));
    }
  }

  /** Adds the claim's words for its figures, a few and each once in whatever case. */
  private static void quote(ResolvedClaim claim, Set<String> quotes) {
    for (ResolvedCount count : claim.counts()) {
      String words = "\u201c" + count.text() + "\u201d";
      if (quotes.size() < QUOTES && quotes.stream().noneMatch(words::equalsIgnoreCase)) {
        quotes.add(words);
      }
    }
  }

  /** The same words in another case are the same position. */
  static String key(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  /** What the claim says on the field; where it says nothing, that. */
  String position(DisputeField field, ResolvedClaim claim) {
    String words = words(field, claim);
    return words == null ? silence(field) : words;
  }

  private static String silence(DisputeField field) {
    return switch (field) {
      case ACTOR, INITIATION, CONTROL, SIDE -> "names no side";
      case QUANTITY -> "gives no number";
      case TIME -> "gives no day";
      case PLACE -> "gives no place";
      case MEANS, JUSTIFICATION, OCCURRENCE -> "doesn\u2019t say";
    };
  }

  /** What the claim says on the field, or null where it says nothing on it. */
  private String words(DisputeField field, ResolvedClaim claim) {
    return switch (field) {
      case QUANTITY -> claim.counts().isEmpty() ? negated(claim) : quantity(claim);
      case ACTOR, INITIATION, CONTROL -> parties(claim.actors(), claim);
      case SIDE -> side(claim);
      case TIME -> claim.time() == null ? null : Days.time(claim.time());
      case PLACE -> claim.place() == null ? null : ClaimViews.place(claim.place());
      case MEANS -> claim.means() == null ? null : claim.means().text();
      case OCCURRENCE -> occurrence(claim);
      case JUSTIFICATION -> claim.trigger().text();
    };
  }

  private static String quantity(ResolvedClaim claim) {
    return Wording.list(
        claim.counts().stream()
            .map(count -> ClaimViews.range(count) + " " + Wording.words(count.kind()))
            .distinct()
            .toList());
  }

  private static String negated(ResolvedClaim claim) {
    return claim.polarity() == Polarity.AFFIRMED ? null : occurrence(claim);
  }

  private static String occurrence(ResolvedClaim claim) {
    return switch (claim.polarity()) {
      case AFFIRMED -> "says it happened";
      case NEGATED -> "says it didn\u2019t";
      case DENIED -> "denies it";
    };
  }

  private String parties(List<ResolvedParty> parties, ResolvedClaim claim) {
    List<String> names =
        parties.stream()
            .map(ResolvedParty::side)
            .filter(Objects::nonNull)
            .map(sides::of)
            .distinct()
            .toList();
    String who = names.isEmpty() ? null : Wording.list(names);
    return claim.polarity() == Polarity.AFFIRMED || who == null ? who : "not " + who;
  }

  private String side(ResolvedClaim claim) {
    List<String> names =
        Stream.concat(
                claim.counts().stream().map(count -> count.side()),
                claim.targets().stream().map(ResolvedParty::side))
            .filter(Objects::nonNull)
            .map(sides::of)
            .distinct()
            .toList();
    return names.isEmpty() ? null : Wording.list(names);
  }

  /** Where in the report's text the claim speaks of the field. */
  static List<Quotes.Mark> marks(DisputeField field, ResolvedClaim claim) {
    List<Quotes.Mark> marks = new ArrayList<>();
    switch (field) {
      case QUANTITY, SIDE ->
          claim.counts().forEach(count -> add(marks, count.start(), count.end()));
      case ACTOR, INITIATION, CONTROL ->
          claim.actors().forEach(actor -> add(marks, actor.start(), actor.end()));
      case TIME -> {
        if (claim.time() != null && claim.time().start() != null) {
          add(marks, claim.time().start(), claim.time().end());
        }
      }
      case PLACE -> {
        if (claim.place() != null) {
          add(marks, claim.place().start(), claim.place().end());
        }
      }
      case MEANS -> {
        if (claim.means() != null) {
          add(marks, claim.means().start(), claim.means().end());
        }
      }
      case OCCURRENCE, JUSTIFICATION -> add(marks, claim.trigger().start(), claim.trigger().end());
    }
    return marks;
  }

  private static void add(List<Quotes.Mark> marks, Integer start, Integer end) {
    if (start != null && end != null) {
      marks.add(new Quotes.Mark(start, end, "contested"));
    }
  }
}
