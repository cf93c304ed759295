import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.PartyRole;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Qualifier;
import org.rashomon.extract.Realis;
import org.rashomon.extract.Victims;
import org.rashomon.extract.WindowBasis;
import org.rashomon.ingest.Report;
import org.rashomon.ingest.ReportDate;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.reconcile.Ceasefire;
import org.rashomon.reconcile.Change;
import org.rashomon.reconcile.DisputeField;
import org.rashomon.reconcile.DisputeStanding;
import org.rashomon.reconcile.Event;
import org.rashomon.reconcile.Level;
import org.rashomon.reconcile.Reconciliation;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.PartyRelation;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.ResolvedTime;
import org.rashomon.resolve.Standing;
import org.rashomon.resolve.TimeBasis;
import org.rashomon.resolve.TimePrecision;
import org.rashomon.resolve.TimeSpan;
import org.rashomon.text.Phrase;

/**
 * Makes a ledger of as many invented claims as are asked for, with the shape of a real one: ten claims a
 * report, most events told by a few claims, some by hundreds and one war by a twentieth of all. The
 * same number gives the same ledger. Nothing is read or reconciled: only pages are measured with it.
 *
 * <p>Usage: PagesLedger FILE.db CLAIMS
 */
final class PagesLedger {
  private static final int CLAIMS_OF_REPORT = 10;
  private static final int BATCH = 500;
  private static final int DAYS = 1_200;
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final String[] SIDES = {
    "ARM", "AZE", "NKR", "RUS", "SYR", "TUR", "USA", "OPP", "ISIS", "IRN", "UKR", "YEM", "SAU", "ISR", "LBN"
  };
  private static final ClaimType[] TYPES = {
    ClaimType.SHELLING, ClaimType.ATTACK, ClaimType.ARMED_CLASH, ClaimType.AIR_STRIKE, ClaimType.BOMBING,
    ClaimType.CAPTURE, ClaimType.TERRITORIAL_GAIN, ClaimType.CEASEFIRE_VIOLATION, ClaimType.CONSULT,
    ClaimType.DEPLOYMENT, ClaimType.ACCUSE, ClaimType.CASUALTIES
  };
  private static final String[] WORDS =
      ("the of said in on and a to forces were killed army by soldiers near village that for after attack from was "
              + "ministry military its with officials people shelling town troops wounded region two three border "
              + "government ceasefire report Tuesday defence spokesman civilians fighters convoy positions artillery "
              + "drone morning agency statement overnight checkpoint hospital road bridge district residents")
          .split(" ");

  private final Random random = new Random(7);
  private final JdbcLedger ledger;
  private final int size;
  private final int[] eventOf;
  private final Map<Integer, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, Reconciliation.ReportSummary> summaries = new HashMap<>();

  private PagesLedger(JdbcLedger ledger, int size) {
    this.ledger = ledger;
    this.size = size;
    this.eventOf = new int[size];
  }

  public static void main(String[] args) {
    int claims = Integer.parseInt(args[1]);
    try (JdbcLedger ledger = JdbcLedger.open(Path.of(args[0]), "benchmark")) {
      new PagesLedger(ledger, claims).make();
    }
  }

  /** An event while its claims are made. */
  private static final class Draft {
    private final int number;
    private final ClaimType type;
    private final LocalDate day;
    private final ResolvedPlace place;
    private final String actor;
    private final String target;
    private final List<String> claims = new ArrayList<>();
    private final List<String> counted = new ArrayList<>();
    private final Map<String, List<String>> accounts = new LinkedHashMap<>();
    private int low = Integer.MAX_VALUE;
    private int high = -1;

    Draft(int number, ClaimType type, LocalDate day, ResolvedPlace place, String actor, String target) {
      this.number = number;
      this.type = type;
      this.day = day;
      this.place = place;
      this.actor = actor;
      this.target = target;
    }

    String id() {
      return String.format("%020x", number + 1);
    }
  }

  private void make() {
    shareOut();
    List<LedgerEntry> batch = new ArrayList<>();
    for (int first = 0; first < size; first += CLAIMS_OF_REPORT) {
      batch.add(new LedgerEntry(report(first, Math.min(size, first + CLAIMS_OF_REPORT)), List.of()));
      if (batch.size() == BATCH) {
        ledger.record(batch);
        batch.clear();
        System.err.println(first + " claims");
      }
    }
    ledger.record(batch);
    Map<String, String> families = new HashMap<>();
    summaries.keySet().forEach(report -> families.put(report, report));
    List<Event> events = new ArrayList<>();
    List<Ceasefire> truces = new ArrayList<>();
    for (Draft draft : drafts.values()) {
      events.add(event(draft));
      if (draft.type == ClaimType.CEASEFIRE_VIOLATION && draft.number % 40 == 0) {
        truces.add(truce(draft));
      }
    }
    events.sort(java.util.Comparator.comparing(Event::id));
    ledger.record(
        new Change(
            summaries.keySet(), Map.of(), families, List.of(), Map.of(), events, Set.of(), List.of(),
            Map.of(), Map.of(), truces, Set.of(), summaries, Map.of()));
  }

  /** The first event is the war; of the others most have few claims. */
  private void shareOut() {
    int next = 1;
    int left = 0;
    for (int claim = 0; claim < size; claim++) {
      if (claim % 20 == 0) {
        eventOf[claim] = 0;
        continue;
      }
      if (left == 0) {
        next++;
        left = (int) Math.min(400, 1 / (1 - random.nextDouble() * 0.9975));
      }
      eventOf[claim] = next;
      left--;
    }
    // Claims of one event stand in many reports.
    for (int i = size - 1; i > 0; i--) {
      int other = Math.max(0, i - random.nextInt(400));
      int kept = eventOf[i];
      eventOf[i] = eventOf[other];
      eventOf[other] = kept;
    }
  }

  private <T> T pick(T[] of) {
    return of[random.nextInt(of.length)];
  }

  /** Like words of a language: the first of the list stand most often. */
  private String word() {
    double share = random.nextDouble();
    return random.nextInt(12) == 0
        ? "w" + random.nextInt(40_000)
        : WORDS[(int) (WORDS.length * share * share)];
  }

  private String sentence() {
    StringBuilder text = new StringBuilder();
    int length = 14 + random.nextInt(16);
    for (int i = 0; i < length; i++) {
      text.append(i == 0 ? "" : " ").append(word());
    }
    return text.append('.').toString();
  }

  private Draft draft(int number, LocalDate around) {
    return drafts.computeIfAbsent(
        number,
        new_ -> {
          int place = random.nextInt(1_500);
          ResolvedPlace at =
              new ResolvedPlace(
                  0, 1, "Place " + place, "Place " + place, place % 5 == 0 ? "AZE|ARM" : "SYR",
                  20 + (place % 50) * 0.5, 20 + (place / 50) * 0.9, place,
                  PlacePrecision.values()[place % 4], null, null);
          String actor = pick(SIDES);
          return new Draft(number, pick(TYPES), around.minusDays(random.nextInt(3)), at, actor, pick(SIDES));
        });
  }

  private ResolvedReport report(int first, int last) {
    LocalDate day = FIRST.plusDays((long) DAYS * first / size);
    String outlet = "Outlet " + (int) (400 * Math.pow(random.nextDouble(), 2));
    List<String> sentences = new ArrayList<>();
    for (int i = first; i < last; i++) {
      sentences.add(sentence());
    }
    String text = String.join(" ", sentences);
    String title = sentence();
    String body = title + "\n\n" + text;
    String id = Report.idOf(body, null, outlet, day.toString(), null);
    Report report =
        new Report(
            id, null, null, outlet, title, ReportDate.parse(day.toString()).orElseThrow(),
            Report.PublishedBasis.GIVEN, "en", text, List.of(), body, title.length() + 2,
            Report.TextQuality.CLEAN, List.of());
    List<ResolvedClaim> claims = new ArrayList<>();
    int at = title.length() + 2;
    for (int i = first; i < last; i++) {
      claims.add(claim(i, id, outlet, day, sentences.get(i - first), at));
      at += sentences.get(i - first).length() + 1;
    }
    summaries.put(id, new Reconciliation.ReportSummary(id, draft(eventOf[first], day).id(), List.of()));
    return new ResolvedReport(report, List.of(), claims);
  }

  private ResolvedClaim claim(int number, String report, String outlet, LocalDate day, String sentence, int at) {
    Draft draft = draft(eventOf[number], day);
    int cut = sentence.indexOf(' ');
    Phrase trigger = new Phrase(at, at + cut, sentence.substring(0, cut));
    String id = ResolvedClaim.idOf(report, draft.type, trigger);
    Standing standing = pick(Standing.values());
    Chain.Hop teller =
        standing == Standing.OWN_VOICE
            ? new Chain.Hop(null, outlet, null, HopKind.OUTLET, null, null)
            : random.nextInt(3) == 0
                ? new Chain.Hop("Agency", "Agency " + random.nextInt(30), null, HopKind.AGENCY, at, at + 1)
                : speaker(at);
    Chain.Hop printed = new Chain.Hop(null, outlet, null, HopKind.OUTLET, null, null);
    Chain chain = new Chain(teller.kind() == HopKind.OUTLET ? List.of(teller) : List.of(teller, printed), standing);
    String voice = teller.side() == null ? teller.name() : teller.side();
    List<ResolvedCount> counts = random.nextInt(4) == 0 ? List.of(count(at, sentence, draft, id)) : List.of();
    Polarity polarity = random.nextInt(25) == 0 ? Polarity.DENIED : Polarity.AFFIRMED;
    draft.claims.add(id);
    draft.accounts.computeIfAbsent(voice, name -> new ArrayList<>()).add(id);
    return new ResolvedClaim(
        id, report, at, at + sentence.length(), sentence, draft.type, trigger, List.of(party(draft.actor, at)),
        List.of(party(draft.target, at)), false, null, draft.place, time(draft.day), counts, polarity,
        Realis.OCCURRED, null, Hedge.ASSERTED, polarity == Polarity.DENIED ? "denied" : "asserted", null,
        List.of(chain), List.of(), day.toString(), List.of("benchmark"), 0.5);
  }

  private Chain.Hop speaker(int at) {
    String side = pick(SIDES);
    return new Chain.Hop(side, side, side, HopKind.PARTY, at, at + 1);
  }

  private static ResolvedParty party(String side, int at) {
    return new ResolvedParty(
        at, at + 1, side, side, side, PartyKind.STATE, PartyRelation.SELF, PartyRole.PARTY, null, null);
  }

  private ResolvedCount count(int at, String sentence, Draft draft, String claim) {
    boolean war = draft.number == 0 && random.nextInt(20) == 0;
    int value = war ? 1_000 + random.nextInt(9_000) : 1 + random.nextInt(12);
    if (!war) {
      draft.low = Math.min(draft.low, value);
      draft.high = Math.max(draft.high, value);
      draft.counted.add(claim);
    }
    return new ResolvedCount(
        "n1", at, at + 3, sentence.substring(0, 3), CountKind.KILLED, value, Qualifier.EXACT, value, value,
        draft.target, Victims.COMBATANT, List.of(), null,
        war ? new ResolvedCount.Window(FIRST.toString(), draft.day.toString(), WindowBasis.WAR) : null, null);
  }

  private static ResolvedTime time(LocalDate day) {
    return new ResolvedTime(
        0, 1, "then", day.toString(), day.toString(), TimeSpan.WITHIN, TimePrecision.DAY, null, null,
        TimeBasis.STATED);
  }

  private static Event event(Draft draft) {
    boolean disputed = draft.high > draft.low && draft.accounts.size() > 1;
    List<Event.EventCount> counts =
        draft.high < 0
            ? List.of()
            : List.of(
                new Event.EventCount(
                    CountKind.KILLED, draft.target, Victims.COMBATANT, draft.low, null, draft.high, draft.counted,
                    "conservative"));
    return new Event(
        draft.id(), draft.type, draft.number == 0 ? Level.WAR : Level.INCIDENT, null, time(draft.day), draft.place,
        List.of(), draft.claims, draft.claims.size(),
        new Event.Origins(draft.accounts.size(), List.of(), List.of(), 0),
        draft.accounts.entrySet().stream()
            .map(one -> new Event.Account(one.getKey(), one.getKey().length() == 3 ? one.getKey() : null, one.getValue()))
            .toList(),
        counts,
        disputed
            ? List.of(new Event.Dispute(DisputeField.QUANTITY, draft.counted, DisputeStanding.REAL, null))
            : List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Ceasefire truce(Draft draft) {
    String claim = draft.claims.get(0);
    return new Ceasefire(
        "c" + draft.id(), draft.id(), List.of(),
        List.of(new Ceasefire.CeasefireParty(draft.actor, "accepted", List.of(claim))), List.of(), List.of(), null,
        null, new Ceasefire.Moment(draft.day.toString(), null, null, List.of(claim)), null, null, null, List.of(),
        null, new Ceasefire.Status("announced", List.of(claim)),
        List.of(new Ceasefire.Violation(claim, draft.actor, List.of(draft.target), List.of(), false, null)));
  }
}
