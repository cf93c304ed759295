package org.rashomon.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.PartyRole;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Realis;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.reconcile.DisputeField;
import org.rashomon.reconcile.DisputeStanding;
import org.rashomon.reconcile.Event;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.PartyRelation;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.Standing;

/**
 * Titles of events: act, place and day. A perpetrator is named only where no account disputes it
 * and somebody with a standing of his own supports it; else the title says who says so.
 */
final class Titles {
  /**
   * Standings that carry a name into a title. A loss is told by the one who suffers it: that he
   * lost doesn't make his word on who did it more than an accusation.
   */
  private static final Set<Standing> CARRYING =
      EnumSet.of(Standing.OWN_ACT, Standing.THIRD_PARTY, Standing.WITNESSED, Standing.OWN_VOICE);

  private static final Set<DisputeField> BLAME =
      EnumSet.of(DisputeField.ACTOR, DisputeField.OCCURRENCE, DisputeField.INITIATION);

  private static final int VOICES = 2;

  private final SideNames sides;

  Titles(SideNames sides) {
    this.sides = sides;
  }

  /** A title and why it names whom it names. */
  record Title(String text, String basis) {}

  /** The title of an event with these claims. */
  Title of(Event event, List<ClaimRow> rows) {
    List<ResolvedClaim> claims = rows.stream().map(ClaimRow::claim).toList();
    Title act = act(event, claims);
    String text = frame(claims, act.text()) + place(event) + day(event);
    return new Title(text, act.basis());
  }

  private static String place(Event event) {
    return event.place() == null || event.place().name() == null ? "" : ", " + event.place().name();
  }

  private static String day(Event event) {
    String days = event.time() == null ? null : Days.range(event.time().from(), event.time().to());
    return days == null ? ", day not told" : ", " + days;
  }

  /** An act that nobody says was done isn't told as one. */
  private static String frame(List<ResolvedClaim> claims, String act) {
    if (claims.isEmpty() || claims.stream().anyMatch(Titles::happened)) {
      return act;
    }
    if (claims.stream().allMatch(claim -> claim.polarity() != Polarity.AFFIRMED)) {
      return "Said not to have happened: " + lower(act);
    }
    boolean planned = claims.stream().anyMatch(claim -> claim.realis() == Realis.PLANNED);
    return (planned ? "Planned or due: " : "Possible, not said to have happened: ") + lower(act);
  }

  private static boolean happened(ResolvedClaim claim) {
    return claim.polarity() == Polarity.AFFIRMED
        && (claim.realis() == Realis.OCCURRED || claim.realis() == Realis.ATTEMPTED);
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
  }

  private Title act(Event event, List<ResolvedClaim> claims) {
    Set<String> supported = new LinkedHashSet<>();
    Map<String, Set<String>> told = new LinkedHashMap<>();
    for (ResolvedClaim claim : claims) {
      if (happened(claim)) {
        hear(claim, supported, told);
      }
    }
    String noun = Wording.label(event.type());
    if (told.isEmpty()) {
      return new Title(noun, "No account names who did it.");
    }
    if (disputed(event, claims)) {
      return new Title(
          voices(event.type(), told), "Accounts dispute it, so the title says who says so.");
    }
    if (!supported.isEmpty()) {
      return new Title(
          named(event.type(), noun, supported),
          "Named: nobody here disputes it, and it rests on more than an accusation.");
    }
    return new Title(
        voices(event.type(), told),
        "Only an accusation names who did it, so the title says who says so.");
  }

  /** Notes whom a claim names as actors, and who says so. */
  private void hear(ResolvedClaim claim, Set<String> supported, Map<String, Set<String>> told) {
    Set<String> actors = actors(claim);
    if (actors.isEmpty()) {
      return;
    }
    for (Chain chain : claim.sources()) {
      told.computeIfAbsent(speaker(chain), name -> new LinkedHashSet<>()).addAll(actors);
      if (CARRYING.contains(chain.standing()) && claim.hedge() == Hedge.ASSERTED) {
        supported.addAll(actors);
      }
    }
  }

  /** Sides only: a private person is never named in a title. */
  private static Set<String> actors(ResolvedClaim claim) {
    Set<String> actors = new LinkedHashSet<>();
    for (ResolvedParty party : claim.actors()) {
      if (party.side() != null
          && party.relation() == PartyRelation.SELF
          && party.role() == PartyRole.PARTY) {
        actors.add(party.side());
      }
    }
    return actors;
  }

  /** Who says it: his side, else his name, else what he is. */
  private static String speaker(Chain chain) {
    Chain.Hop first = chain.hops().get(0);
    if (first.side() != null) {
      return first.side();
    }
    if (first.kind() == HopKind.WITNESS || first.kind() == HopKind.ANONYMOUS) {
      return "a source";
    }
    return first.name() == null ? "an unnamed outlet" : first.name();
  }

  private static boolean disputed(Event event, List<ResolvedClaim> claims) {
    return claims.stream().anyMatch(claim -> claim.polarity() != Polarity.AFFIRMED)
        || event.disputes().stream()
            .anyMatch(
                dispute ->
                    dispute.standing() == DisputeStanding.REAL && BLAME.contains(dispute.field()));
  }

  private String named(ClaimType type, String noun, Set<String> actors) {
    List<String> names = actors.stream().map(sides::of).toList();
    boolean both = ActWords.mutual(type) && names.size() > 1;
    return noun + (both ? " between " : " by ") + Wording.list(names);
  }

  /** "A says B shelled; C says D did". */
  private String voices(ClaimType type, Map<String, Set<String>> told) {
    List<String> parts = new ArrayList<>();
    told.forEach(
        (speaker, actors) -> {
          if (parts.size() < VOICES) {
            parts.add(voice(speaker, actors, parts.isEmpty() ? ActWords.past(type) : "did"));
          }
        });
    String more = told.size() > VOICES ? "; others differ or agree" : "";
    String text = String.join("; ", parts) + more;
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  private String voice(String speaker, Set<String> actors, String did) {
    List<String> names =
        actors.stream().map(side -> side.equals(speaker) ? "it" : sides.of(side)).toList();
    return sides.of(speaker) + " says " + Wording.list(names) + " " + did;
  }
}
