import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.Rashomon;
import org.rashomon.ingest.Report;
import org.rashomon.ingest.ReportDate;
import org.rashomon.ledger.LedgerEntry;
import org.rashomon.ledger.ReportFilter;
import org.rashomon.ledger.ReportRow;
import org.rashomon.ledger.jdbc.JdbcLedger;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.read.Rarity;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;
import org.rashomon.resolve.ResolvedParty;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.ResolvedTime;

/**
 * What recording and reconciling a report costs as a ledger grows: the reports of a ledger are
 * copied with dates, places, sides and names shifted; each tenth is recorded and then reconciled
 * as one call of {@code read} would, and its processor time is printed. Reading isn't measured: it
 * looks at one report alone.
 */
public final class Growth {
  private static final int AT_ONCE = 256;
  private static final int TENTHS = 10;

  private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}\\p{Ll}+\\b");
  /** Names of people and places of more than one word. */
  private static final Pattern RUN =
      Pattern.compile("\\b\\p{Lu}\\p{Ll}+(?:[ '\u2019-]\\p{Lu}\\p{Ll}*\\.?)+");

  private static final Rarity RARITY = Rarity.shipped("en");
  private static final Set<String> NO_NAMES = noNames();

  private final List<ResolvedReport> seeds;
  private final int number;
  private final String of;
  private final int span;
  private final Map<Integer, List<String>> names;

  private Growth(List<ResolvedReport> seeds, int number, String of) {
    this.seeds = seeds;
    this.number = number;
    this.of = of;
    this.span = span(seeds);
    this.names = names(seeds);
  }

  /**
   * Arguments: the ledger to copy from, how many reports to make, and of what: {@code denser} (the
   * default; copies a few weeks apart, so that ever more is told of each day), {@code longer} (each
   * copy on the days after the last one's), {@code war} (each with a claim on one war) or {@code
   * city} (each with one on the same day in the same city).
   */
  public static void main(String[] args) throws Exception {
    List<ResolvedReport> seeds;
    try (JdbcLedger ledger = JdbcLedger.open(Path.of(args[0]), null)) {
      List<String> ids = new ArrayList<>();
      String cursor = null;
      do {
        var page = ledger.queries().reports(ReportFilter.ALL, cursor, 1_000);
        page.items().stream().map(ReportRow::id).forEach(ids::add);
        cursor = page.next();
      } while (cursor != null);
      seeds = ledger.reports(ids);
    }
    new Growth(seeds, Integer.parseInt(args[1]), args.length > 2 ? args[2] : "denser").run();
  }

  /** All tenths, and the reports of the last into an empty ledger before and behind it. */
  private void run() throws Exception {
    Path folder = Files.createTempDirectory("growth");
    try (JdbcLedger ledger = JdbcLedger.open(folder.resolve("a.db"), "growth")) {
      double first = 0;
      for (int tenth = 1; tenth < TENTHS; tenth++) {
        double each = cost(ledger, tenth);
        first = tenth == 1 ? each : first;
        print("tenth " + tenth, each, first);
      }
      double before = costAlone(folder.resolve("b.db"));
      double last = cost(ledger, TENTHS);
      double behind = costAlone(folder.resolve("c.db"));
      print("tenth " + TENTHS, last, first);
      System.out.printf(Locale.ROOT, "its reports alone: %.2f and %.2f ms%n", before, behind);
      print("tenth " + TENTHS + " beside its reports alone", last, (before + behind) / 2);
      var counts = ledger.queries().counts();
      System.out.println(counts.claims() + " claims, " + counts.events() + " events");
    }
  }

  /** What the reports of the last tenth cost where nothing is known before them. */
  private double costAlone(Path file) throws Exception {
    try (JdbcLedger ledger = JdbcLedger.open(file, "growth")) {
      return cost(ledger, TENTHS);
    }
  }

  private static void print(String what, double each, double first) {
    System.out.printf(
        Locale.ROOT, "%s: %.2f ms a report, %.2f times%n", what, each, each / first);
  }

  /** Milliseconds of processor time a report of a tenth takes. */
  private double cost(JdbcLedger ledger, int tenth) {
    int from = (int) ((long) number * (tenth - 1) / TENTHS);
    int to = (int) ((long) number * tenth / TENTHS);
    long taken = 0;
    for (int made = from; made < to; made += AT_ONCE) {
      List<LedgerEntry> some = new ArrayList<>();
      for (int i = made; i < Math.min(to, made + AT_ONCE); i++) {
        some.add(new LedgerEntry(report(i), List.of()));
      }
      long start = cpu();
      ledger.record(some);
      taken += cpu() - start;
    }
    long start = cpu();
    Rashomon.open(ledger, unread -> List.of()).reconcile();
    return (taken + cpu() - start) / 1e6 / (to - from);
  }

  private ResolvedReport report(int made) {
    ResolvedReport seed = seeds.get(made % seeds.size());
    int copy = made / seeds.size();
    return switch (of) {
      case "denser" -> shifted(seed, copy, copy * 37 % 3_650);
      case "longer" -> shifted(seed, copy, copy * span);
      default -> gathered(seed, made, of.equals("war"));
    };
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Names of people and places are; "Police" and "Monday" stay what they are in every copy. */
  private static boolean isRare(String name) {
    return RARITY.of(name.toLowerCase(Locale.ROOT)) >= Rarity.RAREST;
  }

  /** Words that stand with a capital and name nobody. */
  private static Set<String> noNames() {
    Set<String> words = new HashSet<>();
    for (Month month : Month.values()) {
      words.add(month.toString().toLowerCase(Locale.ROOT));
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      words.add(day.toString().toLowerCase(Locale.ROOT));
    }
    for (String table : List.of("newswords", "titles")) {
      LexiconTable.shipped("en", table)
          .rows()
          .forEach(row -> row.list("words").forEach(word -> words.addAll(List.of(word.split(" ")))));
    }
    return words;
  }

  /** The words of names in these reports that are met elsewhere too, by how rare they are. */
  private static Map<Integer, List<String>> names(List<ResolvedReport> seeds) {
    Map<Integer, Set<String>> names = new TreeMap<>();
    for (ResolvedReport seed : seeds) {
      Matcher run = RUN.matcher(seed.report().text());
      while (run.find()) {
        Matcher name = CAPITALISED.matcher(run.group());
        while (name.find()) {
          String small = name.group().toLowerCase(Locale.ROOT);
          if (!NO_NAMES.contains(small) && !isRare(small)) {
            names.computeIfAbsent(RARITY.of(small), key -> new TreeSet<>()).add(name.group());
          }
        }
      }
    }
    Map<Integer, List<String>> lists = new TreeMap<>();
    names.forEach((rarity, words) -> lists.put(rarity, List.copyOf(words)));
    return lists;
  }

  /** A rare name gets letters behind it, any other becomes another that is as rare. */
  private String shifted(String word, int copy) {
    if (copy == 0) {
      return word;
    }
    if (isRare(word)) {
      return word + letters(copy);
    }
    List<String> names =
        this.names.getOrDefault(RARITY.of(word.toLowerCase(Locale.ROOT)), List.of());
    int at = Collections.binarySearch(names, word);
    return at < 0 ? word : names.get((at + copy * 37) % names.size());
  }

  /** The days from the first report to the last. */
  private static int span(List<ResolvedReport> seeds) {
    var days =
        seeds.stream()
            .filter(seed -> seed.report().published() != null)
            .mapToLong(seed -> seed.report().published().to().toEpochDay())
            .summaryStatistics();
    return (int) (days.getMax() - days.getMin() + 1);
  }

  private ResolvedReport shifted(ResolvedReport seed, int copy, int days) {
    Report old = seed.report();
    String text =
        CAPITALISED.matcher(old.text()).replaceAll(name -> shifted(name.group(), copy));
    ReportDate date =
        old.published() == null
            ? null
            : ReportDate.parse(old.published().to().plusDays(days).toString()).orElseThrow();
    String id = Report.idOf(text, null, old.outlet(), "" + date, "" + copy);
    Report report =
        new Report(
            id, "" + copy, null, old.outlet(), null, date, old.publishedBasis(), old.language(),
            text, List.of(), text, 0, old.textQuality(), List.of());
    return new ResolvedReport(
        report,
        seed.agencies(),
        seed.claims().stream().map(claim -> shifted(claim, id, copy, days)).toList());
  }

  private static ResolvedClaim shifted(ResolvedClaim c, String report, int copy, int days) {
    return new ResolvedClaim(
        ResolvedClaim.idOf(report, c.type(), c.trigger()), report, c.start(), c.end(), c.quote(),
        c.type(), c.trigger(), parties(c.actors(), copy), parties(c.targets(), copy),
        c.reciprocal(), c.means(), place(c.place(), copy), time(c.time(), days),
        c.counts().stream().map(count -> shifted(count, copy)).toList(), c.polarity(), c.realis(),
        c.outcome(), c.hedge(), c.status(), c.alternative(), c.sources(), List.of(), c.statedAt(), c.rules(), c.readingConfidence());
  }

  /** The report with its first claim alone, moved to one war, or to one day of one city. */
  private ResolvedReport gathered(ResolvedReport seed, int copy, boolean war) {
    ResolvedReport one = shifted(seed, copy, copy * 37 % 3_650);
    Report report = one.report();
    if (one.claims().isEmpty()) {
      return one;
    }
    ResolvedClaim c = one.claims().get(0);
    String day = LocalDate.parse("2022-03-01").plusDays(war ? copy % 300 : 0).toString();
    ResolvedTime time =
        war
            ? null
            : new ResolvedTime(
            c.start(), c.start(), "then", day, day, org.rashomon.resolve.TimeSpan.WITHIN,
            org.rashomon.resolve.TimePrecision.DAY, null, null,
            org.rashomon.resolve.TimeBasis.STATED);
    ResolvedPlace place =
        war
            ? null
            : new ResolvedPlace(
                c.start(), c.start(), "Harbour", "Harbour", "BBB", 10.5, 20.5, 1,
                org.rashomon.resolve.PlacePrecision.TOWN, null, null);
    int number = war ? 1_000 + copy % 40 * 25 : 1 + copy % 30;
    var count =
        new ResolvedCount(
            "n1", c.start(), c.start() + 1, "some", org.rashomon.extract.CountKind.KILLED, number,
            org.rashomon.extract.Qualifier.EXACT, number, number, "BBB",
            org.rashomon.extract.Victims.UNKNOWN, List.of(), null,
            war
                ? new ResolvedCount.Window(
                    "2022-01-01", day, org.rashomon.extract.WindowBasis.WAR)
                : null,
            null);
    ResolvedClaim moved =
        new ResolvedClaim(
            c.id(), c.report(), c.start(), c.end(), c.quote(),
            war
                ? org.rashomon.extract.ClaimType.ARMED_CLASH
                : org.rashomon.extract.ClaimType.BOMBING,
            c.trigger(), List.of(side("AAA", c)), List.of(side("BBB", c)), false, null, place, time,
            List.of(count), org.rashomon.extract.Polarity.AFFIRMED,
            org.rashomon.extract.Realis.OCCURRED, null, org.rashomon.extract.Hedge.ASSERTED,
            "asserted", null, c.sources(), List.of(), day, c.rules(), c.readingConfidence());
    return new ResolvedReport(report, one.agencies(), List.of(moved));
  }

  private static ResolvedParty side(String code, ResolvedClaim c) {
    return new ResolvedParty(
        c.start(), c.start() + 1, code, code, code, org.rashomon.resolve.PartyKind.MILITARY,
        org.rashomon.resolve.PartyRelation.SELF, org.rashomon.extract.PartyRole.PARTY, null, null);
  }

  private static ResolvedCount shifted(ResolvedCount n, int copy) {
    return new ResolvedCount(
        n.id(), n.start(), n.end(), n.text(), n.kind(), n.value(), n.qualifier(), n.low(),
        n.high(), n.side() == null ? null : n.side() + copy % 50, n.victims(), n.groups(), n.of(),
        n.window(), n.partOf());
  }

  private static List<ResolvedParty> parties(List<ResolvedParty> parties, int copy) {
    return parties.stream()
        .map(party -> party.side() == null ? party : party.of(party.side() + copy % 50))
        .toList();
  }

  private static ResolvedPlace place(ResolvedPlace p, int copy) {
    if (p == null || p.lat() == null) {
      return p;
    }
    double lat = (p.lat() + 90 + copy * 7 % 150) % 180 - 90;
    return new ResolvedPlace(
        p.start(), p.end(), p.text(), p.name() + letters(copy), p.country(), lat, p.lon(), null,
        p.precision(), p.near(), p.disputed());
  }

  private static ResolvedTime time(ResolvedTime t, int days) {
    return t == null
        ? null
        : new ResolvedTime(
            t.start(), t.end(), t.text(), day(t.from(), days), day(t.to(), days), t.span(),
            t.precision(), t.clock(), t.zone(), t.basis());
  }

  private static String day(String day, int days) {
    return day == null ? null : LocalDate.parse(day).plusDays(days).toString();
  }

  private static String letters(int copy) {
    return copy == 0 ? "" : "" + (char) ('a' + copy / 26 % 26) + (char) ('a' + copy % 26);
  }
}
