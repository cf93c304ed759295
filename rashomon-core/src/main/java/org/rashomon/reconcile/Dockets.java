package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rashomon.extract.Outcome;
import org.rashomon.extract.PartyRole;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Realis;
import org.rashomon.extract.RelationType;
import org.rashomon.reconcile.Ceasefire.CeasefireParty;
import org.rashomon.reconcile.Ceasefire.Moment;
import org.rashomon.reconcile.Ceasefire.Status;
import org.rashomon.reconcile.Ceasefire.Term;
import org.rashomon.reconcile.Ceasefire.Violation;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedTime;
import org.rashomon.resolve.Standing;
import org.rashomon.text.ContentId;
import org.rashomon.text.Phrase;

/**
 * The docket of a ceasefire: one for each event of that family. What its sentences give is found by
 * the words of {@code dockets.tsv}. An alleged violation never changes the status.
 */
final class Dockets {
  private static final Phrases WORDS = Phrases.shipped("dockets");

  /** Length of an ISO day. */
  private static final int DAY = 10;

  private Dockets() {}

  /** Dockets to be written, and the ceasefire events whose docket is to be taken away. */
  record Changed(List<Ceasefire> written, Set<String> gone) {}

  /** Whether a sentence gives what the class names. */
  static boolean gives(String sentence, String what) {
    return WORDS.in(sentence, what);
  }

  private static Predicate<Told> giving(String what) {
    return told -> gives(told.claim().quote(), what);
  }

  /**
   * The docket of the ceasefire event with this id.
   *
   * @param claims its claims, in order
   * @param breaches claims of the violations said to break it, in order
   * @param beside all claims of the breaches' reports
   * @param renewed the ceasefire event that it is said to renew, or null
   */
  static Ceasefire of(
      String event, List<Told> claims, List<Told> breaches, List<Told> beside, String renewed) {
    Predicate<Told> signed = giving("signed");
    Predicate<Told> effective = Dockets::isOfItsStart;
    Predicate<Told> ended = Dockets::isEnded;
    Predicate<Told> made = told -> told.isAffirmed() && !ended.test(told);
    return new Ceasefire(
        idOf(event),
        event,
        Events.names(claims).stream().map(Event.EventName::name).distinct().toList(),
        parties(claims),
        inRole(claims, PartyRole.MEDIATOR),
        inRole(claims, PartyRole.MONITOR),
        form(claims),
        scope(claims),
        moment(claims, made.and(signed.or(effective).negate())),
        moment(claims, made.and(signed)),
        moment(claims, effective.and(ended.negate())),
        ended(claims),
        terms(claims),
        renewed == null ? null : idOf(renewed),
        status(claims),
        violations(breaches, beside));
  }

  static String idOf(String event) {
    return ContentId.of("ceasefire", event);
  }

  /**
   * Whether the day told is that on which it starts: "agreed on Tuesday to a truce that will take
   * effect on Thursday" gives the day of the agreement, before those words.
   */
  private static boolean isOfItsStart(Told told) {
    ResolvedTime time = told.claim().time();
    Phrase words = WORDS.first(told.claim().quote(), "effective");
    if (words == null || time == null || time.start() == null) {
      return words != null;
    }
    Phrase made = WORDS.first(told.claim().quote(), "made");
    return made == null
        || made.start() > words.start()
        || time.end() - told.claim().start() > words.start();
  }

  /** Whether a claim of a ceasefire says that it renews an earlier one. */
  static boolean isRenewal(Told told) {
    return told.isAffirmed() && gives(told.claim().quote(), "renewal");
  }

  /** Where no day is told, the one on which a party of it says so: that ends it. */
  private static Moment ended(List<Told> claims) {
    Moment told = moment(claims, Dockets::isEnded);
    if (told != null) {
      return told;
    }
    Map<String, List<String>> days = new TreeMap<>();
    for (Told claim : claims) {
      String day = claim.claim().statedAt();
      if (isRunOut(claim) && claim.actors().contains(claim.voice()) && isDay(day)) {
        days.computeIfAbsent(day.substring(0, DAY), key -> new ArrayList<>()).add(claim.id());
      }
    }
    return days.isEmpty()
        ? null
        : new Moment(days.keySet().iterator().next(), null, null, days.values().iterator().next());
  }

  private static boolean isDay(String statedAt) {
    return statedAt != null && statedAt.length() >= DAY;
  }

  private static boolean isEnded(Told told) {
    return told.claim().outcome() == Outcome.COLLAPSED || isRunOut(told);
  }

  private static boolean isRunOut(Told told) {
    return told.isAffirmed() && gives(told.claim().quote(), "ended");
  }

  private static List<CeasefireParty> parties(List<Told> claims) {
    Map<String, Map<String, List<String>>> stances = new TreeMap<>();
    for (Told told : claims) {
      for (String side : told.actors()) {
        stances
            .computeIfAbsent(side, s -> new TreeMap<>())
            .computeIfAbsent(stance(told), s -> new ArrayList<>())
            .add(told.id());
      }
    }
    List<CeasefireParty> parties = new ArrayList<>();
    stances.forEach(
        (side, byStance) ->
            byStance.forEach((stance, ids) -> parties.add(new CeasefireParty(side, stance, ids))));
    return parties;
  }

  private static String stance(Told told) {
    ResolvedClaim claim = told.claim();
    if (claim.polarity() != Polarity.AFFIRMED) {
      return "rejected";
    }
    boolean made = claim.realis() == Realis.OCCURRED || gives(claim.quote(), "accepts");
    if (claim.realis() == Realis.HYPOTHETICAL || (!made && gives(claim.quote(), "conditional"))) {
      return "conditional";
    }
    if (gives(claim.quote(), "rejects") && claim.realis() != Realis.OCCURRED) {
      return "rejected";
    }
    return made ? "accepted" : "not stated";
  }

  private static List<String> inRole(List<Told> claims, PartyRole role) {
    Set<String> names = new TreeSet<>();
    for (Told told : claims) {
      for (ResolvedParty party : told.claim().actors()) {
        String name = party.side() == null ? party.name() : party.side();
        if (party.role() == role && name != null) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }

  private static String form(List<Told> claims) {
    if (claims.stream().filter(Told::isAffirmed).anyMatch(giving("signed"))) {
      return "written";
    }
    return claims.stream().anyMatch(giving("verbal")) ? "verbal" : null;
  }

  /** Where it holds, in the words of the claim that names the narrowest place. */
  private static String scope(List<Told> claims) {
    var place = Events.place(claims);
    return place == null ? null : place.text();
  }

  /** The day that most of these claims give; of them the clock and zone that the first gives. */
  private static Moment moment(List<Told> claims, Predicate<Told> which) {
    Map<String, List<Told>> days = new TreeMap<>();
    for (Told told : claims) {
      if (which.test(told) && told.isDated() && told.width() == 1) {
        days.computeIfAbsent(told.claim().time().from(), day -> new ArrayList<>()).add(told);
      }
    }
    String best = null;
    for (Map.Entry<String, List<Told>> day : days.entrySet()) {
      if (best == null || day.getValue().size() > days.get(best).size()) {
        best = day.getKey();
      }
    }
    if (best == null) {
      return null;
    }
    List<Told> of = days.get(best);
    ResolvedTime clock =
        of.stream()
            .map(told -> told.claim().time())
            .filter(time -> time.clock() != null)
            .findFirst()
            .orElse(of.get(0).claim().time());
    return new Moment(best, clock.clock(), clock.zone(), of.stream().map(Told::id).toList());
  }

  private static List<Term> terms(List<Told> claims) {
    Map<String, Term> terms = new LinkedHashMap<>();
    claims.stream()
        .filter(giving("term"))
        .forEach(
            told ->
                terms.putIfAbsent(told.claim().quote(), new Term(told.claim().quote(), told.id())));
    return List.copyOf(terms.values());
  }

  private static Status status(List<Told> claims) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (Told told : claims) {
      Outcome outcome = told.claim().outcome();
      String value =
          outcome == Outcome.COLLAPSED || outcome == Outcome.FAILED
              ? "collapsed"
              : isRunOut(told)
                  ? "ended"
                  : outcome == Outcome.HELD
                      ? "in force"
                      : told.isAffirmed() ? "announced" : "unknown";
      said.computeIfAbsent(value, v -> new ArrayList<>()).add(told.id());
    }
    for (String value : List.of("collapsed", "ended", "in force", "announced")) {
      if (said.containsKey(value)) {
        return new Status(value, said.get(value));
      }
    }
    return new Status("unknown", List.of());
  }

  /**
   * One for each claim of a violation, with the act it speaks of; who denies either is taken from
   * the claims that deny.
   */
  private static List<Violation> violations(List<Told> breaches, List<Told> beside) {
    Map<String, List<Told>> answers = new HashMap<>();
    for (Told told : beside) {
      for (ResolvedClaim.Relation relation : told.claim().relations()) {
        if (relation.type() == RelationType.DENIES && relation.to() != null) {
          answers.computeIfAbsent(relation.to(), id -> new ArrayList<>()).add(told);
        }
      }
    }
    List<Told> denials =
        breaches.stream().filter(told -> told.claim().polarity() != Polarity.AFFIRMED).toList();
    List<Violation> violations = new ArrayList<>();
    for (Told told : breaches) {
      boolean alleged = told.claim().polarity() == Polarity.AFFIRMED;
      String act = act(told);
      Set<String> denied = new LinkedHashSet<>();
      denials.stream().filter(other -> isDenialOf(other, told)).forEach(o -> denied.add(o.voice()));
      answers.getOrDefault(told.id(), List.of()).forEach(other -> denied.add(other.voice()));
      answers.getOrDefault(act, List.of()).forEach(other -> denied.add(other.voice()));
      violations.add(
          new Violation(
              told.id(),
              told.actors().size() == 1 ? told.actors().iterator().next() : null,
              alleged ? List.of(told.voice()) : List.of(),
              List.copyOf(denied),
              alleged && isObserved(told),
              act));
    }
    return violations;
  }

  private static boolean isDenialOf(Told denial, Told told) {
    boolean isOfIt =
        denial.actors().isEmpty() || denial.actors().stream().anyMatch(told.actors()::contains);
    return denial.id().equals(told.id()) || (isOfIt && areClose(told, denial));
  }

  /** The claim of the shelling, attack and so on that a violation is said to be, or null. */
  private static String act(Told told) {
    return told.claim().relations().stream()
        .filter(relation -> relation.type() == RelationType.CHARACTERISES)
        .map(ResolvedClaim.Relation::to)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** A denial answers what was alleged in the same days. */
  private static boolean areClose(Told a, Told b) {
    return a.sameReport(b)
        || (a.published() != Told.OPEN
            && b.published() != Told.OPEN
            && Math.abs(a.published() - b.published()) <= 3);
  }

  private static boolean isObserved(Told told) {
    return told.isAffirmed()
        && (told.speaker().kind() == HopKind.MONITOR
            || told.claim().sources().stream()
                .anyMatch(chain -> chain.standing() == Standing.WITNESSED));
  }
}
