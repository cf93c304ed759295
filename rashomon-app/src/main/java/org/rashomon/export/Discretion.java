package org.rashomon.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rashomon.extract.ClaimType;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.reconcile.Event;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.ResolvedTime;
import org.rashomon.text.Phrase;

/**
 * What exports keep to themselves, so that nobody is harmed by them: private persons go by their
 * role, in fields and in quotes; the places of displaced people, aid, medics and shelters and of
 * deployments are told to half a degree and three days late; of sexual violence no quote is given.
 */
public final class Discretion {
  private static final int DELAY_DAYS = 3;
  private static final double GRID = 0.5;
  private static final String PLACE = "[a place]";

  private static final Set<ClaimType> SENSITIVE =
      Set.of(ClaimType.DEPLOYMENT, ClaimType.DISPLACEMENT, ClaimType.AID);

  /** Acts whose persons are in public life: those who meet, speak, sign, threaten. */
  private static final Set<ClaimType> PUBLIC =
      Set.of(
          ClaimType.CONSULT,
          ClaimType.MEDIATION,
          ClaimType.CEASEFIRE_AGREEMENT,
          ClaimType.REQUEST,
          ClaimType.DEMAND,
          ClaimType.ACCUSE,
          ClaimType.REJECT,
          ClaimType.THREATEN,
          ClaimType.SANCTION,
          ClaimType.STATEMENT);

  private static final String BLOCK = "\u2588";

  private final SensitiveWords words;
  private final LocalDate today;
  private final boolean asLong;
  private final Function<String, ResolvedReport> reports;
  private final Map<String, PrivateNames> privateNames = new HashMap<>();

  /**
   * As of a day.
   *
   * @param today what was sensitive in the three days before it stays out
   * @param reports gives a report by its id, or null
   */
  Discretion(String language, LocalDate today, Function<String, ResolvedReport> reports) {
    this(language, today, false, reports);
  }

  private Discretion(
      String language, LocalDate today, boolean asLong, Function<String, ResolvedReport> reports) {
    this.reports = reports;
    this.words = SensitiveWords.shipped(language);
    this.today = today;
    this.asLong = asLong;
  }

  /** Hides words under as many blocks, so that offsets into a text hold. */
  public static Discretion blocking(String language, LocalDate today) {
    return new Discretion(language, today, true, id -> null);
  }

  /** Whether what the claim tells is too sensitive for its exact place to be told. */
  public boolean isSensitive(ResolvedClaim claim) {
    return SENSITIVE.contains(claim.type())
        || claim.targets().stream().anyMatch(target -> words.has(target.text()));
  }

  /** Whether an event is sensitive: by its type, or by a claim of it. */
  public boolean isSensitive(ClaimType type, List<ClaimRow> rows) {
    return SENSITIVE.contains(type) || rows.stream().anyMatch(row -> isSensitive(row.claim()));
  }

  /** Whether a sensitive happening ended so lately that it isn't told yet; null is no day. */
  public boolean isTooEarly(String lastDay) {
    return lastDay != null && lastDay.compareTo(today.minusDays(DELAY_DAYS).toString()) > 0;
  }

  /** The claim as it may be shown. */
  public ClaimRow of(ClaimRow row, boolean coarse) {
    return row(row, coarse);
  }

  /** The event as it may be shown. */
  public static Event of(Event event, boolean coarse) {
    return coarse ? coarsened(event) : event;
  }

  /** Degrees as they may be shown; null stays null. */
  public static Double coarse(Double degrees) {
    return grid(degrees);
  }

  /** Whether the event is too sensitive and too recent to be told yet. */
  boolean isTooEarly(EventFile file) {
    ResolvedTime time = file.event().time();
    String last = time == null ? null : time.to() != null ? time.to() : time.from();
    return isSensitive(file) && isTooEarly(last);
  }

  private boolean isSensitive(EventFile file) {
    return isSensitive(file.event().type(), file.rows());
  }

  /** The event as it may leave. */
  EventFile of(EventFile file) {
    boolean coarse = isSensitive(file) && isPrecise(file);
    List<ClaimRow> rows = new ArrayList<>();
    file.rows().forEach(row -> rows.add(row(row, coarse)));
    return new EventFile(coarse ? coarsened(file.event()) : file.event(), rows, coarse);
  }

  private static boolean isPrecise(EventFile file) {
    return isPrecise(file.event().place())
        || file.claims().stream().anyMatch(claim -> isPrecise(claim.place()));
  }

  private static boolean isPrecise(ResolvedPlace place) {
    return place != null
        && (place.precision() == PlacePrecision.POINT || place.precision() == PlacePrecision.TOWN);
  }

  private static Event coarsened(Event e) {
    return new Event(
        e.id(),
        e.type(),
        e.level(),
        e.parent(),
        e.time(),
        coarse(e.place()),
        List.of(),
        e.claims(),
        e.reports(),
        e.origins(),
        e.accounts(),
        e.counts(),
        e.disputes(),
        e.history(),
        e.otherRules(),
        e.corrections());
  }

  private static ResolvedPlace coarse(ResolvedPlace place) {
    if (!isPrecise(place)) {
      return place;
    }
    return new ResolvedPlace(
        place.start(),
        place.end(),
        "",
        null,
        place.country(),
        grid(place.lat()),
        grid(place.lon()),
        null,
        PlacePrecision.DISTRICT,
        null,
        null);
  }

  /** The middle of the half-degree cell. */
  private static Double grid(Double degrees) {
    return degrees == null ? null : Math.floor(degrees / GRID) * GRID + GRID / 2;
  }

  private ClaimRow row(ClaimRow row, boolean coarse) {
    ResolvedClaim c = row.claim();
    List<ResolvedParty> hidden = new ArrayList<>();
    List<ResolvedParty> actors = people(c, c.actors(), hidden);
    List<ResolvedParty> targets = people(c, c.targets(), hidden);
    PrivateNames names = privateNames.computeIfAbsent(c.report(), this::privateNames);
    Phrase act = c.trigger();
    ResolvedClaim claim =
        PrivateVoices.of(c)
            .withParties(actors, targets)
            .withPlace(coarse ? coarse(c.place()) : c.place())
            .withWords(
                names.hiddenIn(quote(c, hidden, coarse)),
                new Phrase(act.start(), act.end(), names.hiddenIn(act.text())),
                c.counts().stream().map(one -> one.withText(names.hiddenIn(one.text()))).toList());
    return EventFile.with(row, claim);
  }

  /** A person hidden in one claim of a report is hidden in the words of all of them. */
  private PrivateNames privateNames(String report) {
    ResolvedReport told = reports.apply(report);
    if (told == null) {
      return PrivateNames.of(List.of(), List.of());
    }
    List<ResolvedParty> people = new ArrayList<>();
    List<Chain.Hop> speakers = new ArrayList<>();
    for (ResolvedClaim claim : told.claims()) {
      people(claim, claim.actors(), people);
      people(claim, claim.targets(), people);
      claim.sources().stream()
          .flatMap(chain -> chain.hops().stream())
          .filter(Chain.Hop::isPrivate)
          .forEach(speakers::add);
    }
    return PrivateNames.of(people, speakers);
  }

  /** The parties with private persons under their role; those hidden are added to the list. */
  private static List<ResolvedParty> people(
      ResolvedClaim claim, List<ResolvedParty> parties, List<ResolvedParty> hidden) {
    List<ResolvedParty> told = new ArrayList<>();
    for (ResolvedParty party : parties) {
      if (PUBLIC.contains(claim.type()) || !mayBePerson(party)) {
        told.add(party);
      } else {
        hidden.add(party);
        told.add(
            new ResolvedParty(
                party.start(),
                party.end(),
                "a person",
                "a person",
                party.side(),
                party.kind(),
                party.relation(),
                party.role(),
                party.number(),
                party.effect()));
      }
    }
    return told;
  }

  /** A name that nothing tells the kind of, nor the side, may be a person's. */
  private static boolean mayBePerson(ResolvedParty party) {
    boolean named = party.text().codePoints().anyMatch(Character::isUpperCase);
    return party.kind() == PartyKind.PERSON
        || party.kind() == PartyKind.UNKNOWN && party.side() == null && named;
  }

  private String quote(ResolvedClaim claim, List<ResolvedParty> hidden, boolean coarse) {
    if (claim.type() == ClaimType.SEXUAL_VIOLENCE) {
      return asLong ? hidden(claim.quote(), "") : "[not quoted]";
    }
    List<Cut> cuts = new ArrayList<>();
    hidden.forEach(party -> cuts.add(new Cut(party.start(), party.end(), "[a person]")));
    claim.sources().stream()
        .flatMap(chain -> chain.hops().stream())
        .filter(hop -> hop.isPrivate() && hop.start() != null && mayBeName(hop))
        .forEach(hop -> cuts.add(new Cut(hop.start(), hop.end(), mark(hop))));
    if (coarse && isPrecise(claim.place())) {
      cuts.add(new Cut(claim.place().start(), claim.place().end(), PLACE));
    }
    String quote = cut(claim, cuts);
    return coarse && isPrecise(claim.place())
        ? without(without(quote, claim.place().text()), claim.place().name())
        : quote;
  }

  private String without(String quote, String place) {
    return place == null || place.isEmpty() ? quote : quote.replace(place, hidden(place, PLACE));
  }

  /** What stands for words that are hidden. */
  private String hidden(String words, String mark) {
    return asLong ? BLOCK.repeat(words.codePointCount(0, words.length())) : mark;
  }

  private static boolean mayBeName(Chain.Hop hop) {
    return hop.kind() == HopKind.WITNESS
        || hop.text() == null
        || hop.text().codePoints().anyMatch(Character::isUpperCase);
  }

  private static String mark(Chain.Hop hop) {
    return "[" + PrivateVoices.role(hop) + "]";
  }

  private record Cut(int start, int end, String mark) {}

  private String cut(ResolvedClaim claim, List<Cut> cuts) {
    StringBuilder quote = new StringBuilder(claim.quote());
    int last = Integer.MAX_VALUE;
    cuts.sort(Comparator.comparing(Cut::start).reversed());
    for (Cut cut : cuts) {
      boolean inside =
          cut.start() >= claim.start() && cut.end() <= claim.end() && cut.end() <= last;
      if (inside) {
        int from = claim.quote().offsetByCodePoints(0, cut.start() - claim.start());
        int to = claim.quote().offsetByCodePoints(0, cut.end() - claim.start());
        quote.replace(from, to, hidden(claim.quote().substring(from, to), cut.mark()));
        last = cut.start();
      }
    }
    return quote.toString();
  }
}
