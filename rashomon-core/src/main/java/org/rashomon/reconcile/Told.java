package org.rashomon.reconcile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.PartyRole;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Realis;
import org.rashomon.extract.WindowBasis;
import org.rashomon.ingest.Report;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedTime;
import org.rashomon.resolve.TimePrecision;

/**
 * A claim with what its report tells of it, made ready for comparing.
 *
 * @param family id of the report's text family
 * @param first first day of the act, as an epoch day; {@link #OPEN} where it isn't told
 * @param last last day of the act, likewise
 * @param published the last day the report may be of, likewise
 * @param actors sides of those who did it; mediators, hosts and monitors left out
 * @param targets sides of those it was done to, and of the victims
 */
record Told(
    ResolvedClaim claim,
    ReportHead report,
    String family,
    TypeFamily type,
    long first,
    long last,
    long published,
    Set<String> actors,
    Set<String> targets) {
  /** A day that isn't told. */
  static final long OPEN = Long.MIN_VALUE;

  /** Longer than this, an act is no incident but a war or a campaign. */
  private static final int WAR_DAYS = 92;

  /** A period of up to so many days is told as one happening. */
  private static final int SHORT_DAYS = 7;

  /** Shorter words are mostly grammar, in any language that puts blanks between words. */
  private static final int LONG_WORD = 5;

  /** By report date, report id, offset and id: the order in which events name their first claim. */
  static final Comparator<Told> ORDER =
      Comparator.comparing((Told told) -> told.published == OPEN)
          .thenComparing(Told::published)
          .thenComparing(told -> told.report.id())
          .thenComparing(told -> told.claim.trigger().start())
          .thenComparing(Told::id);

  static Told of(ResolvedClaim claim, Report report, String family) {
    return of(claim, ReportHead.of(report), family);
  }

  static Told of(ResolvedClaim claim, ReportHead report, String family) {
    ResolvedTime time = claim.time();
    Set<String> targets = sides(claim.targets());
    claim.counts().forEach(count -> addSides(targets, count.side()));
    return new Told(
        claim,
        report,
        family,
        TypeFamily.of(claim.type()),
        time == null ? OPEN : day(time.from()),
        time == null ? OPEN : day(time.to()),
        report.published() == null ? OPEN : report.published().to().toEpochDay(),
        sides(claim.actors()),
        targets);
  }

  private static long day(String iso) {
    if (iso == null) {
      return OPEN;
    }
    try {
      return LocalDate.parse(iso).toEpochDay();
    } catch (DateTimeParseException ignored) {
      // A day written by an older release or by hand that is none counts as not told.
      return OPEN;
    }
  }

  private static Set<String> sides(List<ResolvedParty> parties) {
    Set<String> sides = new TreeSet<>();
    for (ResolvedParty party : parties) {
      if (party.role() == PartyRole.PARTY) {
        addSides(sides, party.side());
      }
    }
    return sides;
  }

  private static void addSides(Set<String> sides, String side) {
    if (side != null && !side.equals("unknown")) {
      sides.addAll(List.of(side.split("\\|")));
    }
  }

  /** Hashes of the sentence's longer words, sorted, each once. */
  int[] words() {
    return Arrays.stream(claim.quote().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() >= LONG_WORD)
        .mapToInt(String::hashCode)
        .sorted()
        .distinct()
        .toArray();
  }

  /** What the words beside the act say of its being told before. */
  Cue cue() {
    return Cues.of(claim);
  }

  String id() {
    return claim.id();
  }

  boolean sameReport(Told other) {
    return report.id().equals(other.report.id());
  }

  /** Whether the act's days are told and few enough to tell it from others. */
  boolean isDated() {
    return first != OPEN && last != OPEN;
  }

  long width() {
    return last - first + 1;
  }

  /** Actors and targets together. */
  Set<String> parties() {
    Set<String> all = new TreeSet<>(actors);
    all.addAll(targets);
    return all;
  }

  /** Whether it speaks of a war or a long campaign, not of an act in it. */
  boolean isWar() {
    boolean counted =
        claim.counts().stream()
            .anyMatch(
                count ->
                    count.window() != null
                        && (count.window().basis() == WindowBasis.WAR
                            || (count.window().basis() == WindowBasis.PERIOD && !isShort(count))));
    boolean vast = claim.counts().stream().anyMatch(Told::isVast);
    return counted || vast || (isDated() && width() > WAR_DAYS && isLong(claim.time()));
  }

  /** "Over the last 48 hours" is a period, but no war. */
  private boolean isShort(ResolvedCount count) {
    long from = day(count.window().from());
    long to = day(count.window().to());
    boolean own = from != OPEN && to != OPEN && to - from <= SHORT_DAYS;
    return own || (from == OPEN && to == OPEN && isDated() && width() <= SHORT_DAYS);
  }

  /** No single act kills so many. */
  private static boolean isVast(ResolvedCount count) {
    Integer number = Bounds.of(count).nearest();
    return number != null
        && number >= 5_000
        && (count.kind() == CountKind.KILLED
            || count.kind() == CountKind.WOUNDED
            || count.kind() == CountKind.CASUALTIES);
  }

  private static boolean isLong(ResolvedTime time) {
    return time.precision() == TimePrecision.YEAR || time.precision() == TimePrecision.VAGUE;
  }

  /** Whether the act is told as done, tried or denied, rather than as intended or possible. */
  boolean isOfThePast() {
    return claim.realis() == Realis.OCCURRED || claim.realis() == Realis.ATTEMPTED;
  }

  /** Whether its source says that it was. */
  boolean isAffirmed() {
    return claim.polarity() == Polarity.AFFIRMED && isOfThePast();
  }

  /** Whether it tells neither where, when nor by whom, and so leans on what stands before it. */
  boolean isLeaning() {
    return claim.place() == null && !isDated() && actors.isEmpty();
  }

  /** Whether it stands in the headline. */
  boolean isHeadline() {
    return claim.end() <= report.titleEnd();
  }

  /** The speaker nearest to the fact. */
  Chain.Hop speaker() {
    return claim.sources().isEmpty()
        ? new Chain.Hop(
            null, report.outlet(), null, org.rashomon.resolve.HopKind.OUTLET, null, null)
        : claim.sources().get(0).hops().get(0);
  }

  /** What the speaker goes by in tables: his side, else his name, else the outlet. */
  String voice() {
    Chain.Hop hop = speaker();
    if (hop.side() != null) {
      return hop.side();
    }
    if (hop.name() != null) {
      return hop.name();
    }
    return report.outlet() == null ? "report " + report.id() : report.outlet();
  }
}
