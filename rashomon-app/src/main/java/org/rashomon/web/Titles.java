package org.rashomon.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
 * and it rests on more than an accusation; else the title says who says so.
 */
final class Titles {
  private static final Set<DisputeField> BLAME =
      EnumSet.of(DisputeField.ACTOR, DisputeField.OCCURRENCE, DisputeField.INITIATION);

  private static final Set<HopKind> OUTSIDE = EnumSet.of(HopKind.MONITOR, HopKind.AGENCY);

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
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private Title act(Event event, List<ResolvedClaim> claims) {
    Set<String> supported = new LinkedHashSet<>();
    List<Voice> voices = new ArrayList<>();
    for (ResolvedClaim claim : claims) {
      if (happened(claim)) {
        hear(claim, event.type(), supported, voices);
      }
    }
    String noun = ActWords.noun(event.type());
    if (voices.isEmpty()) {
      return new Title(noun, "No account names who did it.");
    }
    if (ActWords.blames(event.type()) && rival(voices)) {
      return new Title(
          told(event.type(), voices), "Accounts name different sides: the title says who says so.");
    }
    if (disputed(event, claims)) {
      return new Title(
          told(event.type(), voices), "Accounts dispute it: the title says who says so.");
    }
    if (!supported.isEmpty()) {
      return new Title(
          named(event.type(), noun, supported),
          "Named, as no account here disputes it and it rests on more than an accusation.");
    }
    return new Title(
        told(event.type(), voices),
        "It rests on one side's or outlet's word: the title says whose.");
  }

  /** Who says that which sides did it. */
  private record Voice(String speaker, Set<String> actors) {}

  /** Notes whom a claim names as actors, who says so, and whether that carries into a title. */
  private static void hear(
      ResolvedClaim claim, ClaimType type, Set<String> supported, List<Voice> voices) {
    Set<String> actors = actors(claim);
    if (actors.isEmpty()) {
      return;
    }
    for (Chain chain : claim.sources()) {
      voices.add(new Voice(speaker(chain), actors));
      if (claim.hedge() == Hedge.ASSERTED && carries(chain, type)) {
        supported.addAll(actors);
      }
    }
  }

  /**
   * Whether a chain's word carries a name into a title. For acts that blame, only the actor's own
   * word, a witness's, or that of somebody outside who is no party: a loss is told by the one who
   * suffers it, and an outlet's own voice may be a source that wasn't understood.
   */
  private static boolean carries(Chain chain, ClaimType type) {
    if (!ActWords.blames(type)) {
      return chain.standing() != Standing.ACCUSATION;
    }
    return switch (chain.standing()) {
      case OWN_ACT, WITNESSED -> true;
      case THIRD_PARTY -> OUTSIDE.contains(chain.hops().get(0).kind());
      default -> false;
    };
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

  /** Whether some name other sides than others do: naming one of them would take a part. */
  private static boolean rival(List<Voice> voices) {
    return voices.stream().map(Voice::actors).distinct().count() > 1;
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

  /** "A says B shelled; C says D did": the first voice, and the first that names others. */
  private String told(ClaimType type, List<Voice> voices) {
    Voice first = voices.get(0);
    List<Voice> others =
        voices.stream().filter(voice -> !voice.actors().equals(first.actors())).toList();
    String text = speaker(first) + " says " + actors(first) + " " + ActWords.past(type);
    if (!others.isEmpty()) {
      Voice rival = others.get(0);
      boolean same = rival.speaker().equals(first.speaker());
      text +=
          same
              ? "; it says " + actors(rival) + " did too"
              : "; " + speaker(rival) + " says " + actors(rival) + " did";
    }
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private String speaker(Voice voice) {
    return sides.of(voice.speaker());
  }

  private String actors(Voice voice) {
    return Wording.list(
        voice.actors().stream()
            .map(side -> side.equals(voice.speaker()) ? "it" : sides.of(side))
            .toList());
  }
}
