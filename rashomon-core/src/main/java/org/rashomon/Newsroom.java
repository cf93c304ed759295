package org.rashomon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.extract.Attribution;
import org.rashomon.extract.Extractor;
import org.rashomon.ingest.Report;
import org.rashomon.ingest.ReportDate;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.read.Network;
import org.rashomon.read.Reader;
import org.rashomon.read.Reading;
import org.rashomon.read.ReportText;
import org.rashomon.resolve.Mention;
import org.rashomon.resolve.ResolvedReport;
import org.rashomon.resolve.Resolver;
import org.rashomon.text.ContentId;

/**
 * The rooms from reading to resolving, with their model and tables loaded. Keeps nothing between
 * reports; safe for use by many threads.
 */
public final class Newsroom implements AutoCloseable {
  private static final String LANGUAGE = "en";

  /** Languages that are read; an unknown one is of a text too short to tell. */
  private static final Set<String> READ = Set.of(LANGUAGE, "und");

  /** The day that the examples are taken to be of. */
  private static final String PROBED_ON = "2021-05-12";

  /** Tables whose examples are read at every start. */
  private static final List<String> PROBED = List.of("acts", "certainty", "speech", "means");

  /** How many examples are read of each, evenly over the table. */
  private static final int PROBES_OF_TABLE = 50;

  private final Network network;
  private final Reader reader;
  private final Extractor extractor;
  private final Resolver resolver;

  private final String own;

  private Newsroom(Network network, List<LexiconTable> parties) {
    this.network = network;
    this.reader = new Reader(network::parse);
    this.extractor = new Extractor(LANGUAGE);
    this.resolver = new Resolver(LANGUAGE, parties);
    this.own = own(parties);
  }

  /**
   * Loads model and tables.
   *
   * @param threads how many threads the network may use; the readings are the same for any number
   */
  public static Newsroom open(int threads) {
    return open(threads, List.of());
  }

  /**
   * The same with a user's own parties on top of those shipped.
   *
   * @param parties tables that {@code OwnParties} has read; a ledger read with them is told apart
   *     from one read without them, for the same report may name other sides there
   */
  public static Newsroom open(int threads, List<LexiconTable> parties) {
    return new Newsroom(Network.load(threads), parties);
  }

  /** A hash of the rows of a user's own tables; empty for none. */
  private static String own(List<LexiconTable> parties) {
    StringBuilder rows = new StringBuilder();
    for (LexiconTable table : parties) {
      for (LexiconRow row : table.rows()) {
        rows.append(new TreeMap<>(row.cells())).append('\n');
      }
    }
    return rows.isEmpty() ? "" : ", own parties " + ContentId.of("parties", rows.toString());
  }

  /**
   * What the reports claim, in no order but one that hangs on the reports alone; those in a
   * language that is not read come back without claims.
   */
  public List<ResolvedReport> read(List<Report> reports) {
    List<Report> read = new ArrayList<>();
    List<ResolvedReport> resolved = new ArrayList<>();
    for (Report report : reports) {
      if (READ.contains(report.language())) {
        read.add(report);
      } else {
        resolved.add(new ResolvedReport(report, List.of(), List.of()));
      }
    }
    List<Reading> readings = reader.read(read.stream().map(Newsroom::text).toList());
    for (int i = 0; i < read.size(); i++) {
      Reading reading = readings.get(i);
      resolved.add(resolver.resolve(read.get(i), reading, extractor.extract(reading)));
    }
    resolved.sort(Comparator.comparing(report -> report.report().id()));
    return resolved;
  }

  /**
   * What was seen in reports, claimed or not: for a ledger that this release read, the same as was
   * seen then. In the order of the reports given; those in a language that is not read are left
   * out.
   */
  public List<Seen> see(List<Report> reports) {
    List<Report> read = reports.stream().filter(r -> READ.contains(r.language())).toList();
    List<Reading> readings = reader.read(read.stream().map(Newsroom::text).toList());
    List<Seen> seen = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Report report = read.get(i);
      Reading reading = readings.get(i);
      List<Mention> mentions =
          resolver.mentions(
              report, reading, extractor.extract(reading), extractor.mentions(reading));
      seen.add(new Seen(report, reading, extractor.attributions(reading), mentions));
    }
    return seen;
  }

  /**
   * What was seen in one report.
   *
   * @param reading where the attributions' words are
   * @param attributions who is said to have said what, in the order of the cues
   * @param mentions in the order of the text
   */
  public record Seen(
      Report report, Reading reading, List<Attribution> attributions, List<Mention> mentions) {
    /** Copies. */
    public Seen {
      attributions = List.copyOf(attributions);
      mentions = List.copyOf(mentions);
    }
  }

  private static ReportText text(Report report) {
    String title = report.title();
    boolean begins = report.titleEnd() == 0 && title != null && report.text().startsWith(title);
    int end = begins ? title.codePointCount(0, title.length()) : report.titleEnd();
    return new ReportText(report.text(), end);
  }

  /**
   * Tells rules and model of one release from those of another: a hash of the model, of the shipped
   * tables, and of what is read, extracted and resolved of 200 of the tables' own sentences.
   */
  public String release() {
    String text = String.join("\n\n", probes());
    Report report =
        new Report(
            Report.idOf(text, null, null, PROBED_ON, null),
            null,
            null,
            null,
            null,
            ReportDate.parse(PROBED_ON).orElseThrow(),
            Report.PublishedBasis.GIVEN,
            LANGUAGE,
            text,
            List.of(),
            text,
            0,
            Report.TextQuality.CLEAN,
            List.of());
    Reading reading = reader.read(List.of(text(report))).get(0);
    StringBuilder seen = new StringBuilder();
    for (int word = 0; word < reading.size(); word++) {
      seen.append(reading.lemma(word))
          .append(' ')
          .append(reading.xpos(word))
          .append(' ')
          .append(reading.relation(word))
          .append(' ')
          .append(reading.head(word))
          .append('\n');
    }
    seen.append(resolver.resolve(report, reading, extractor.extract(reading)));
    return "reading "
        + ContentId.of(
            "release", Network.checksum(), LexiconTable.checksum(LANGUAGE), seen.toString())
        + own;
  }

  private static List<String> probes() {
    List<String> probes = new ArrayList<>();
    for (String table : PROBED) {
      List<LexiconRow> rows = LexiconTable.shipped(LANGUAGE, table).rows();
      int step = Math.max(1, rows.size() / PROBES_OF_TABLE);
      for (int row = 0; row < rows.size() && row / step < PROBES_OF_TABLE; row += step) {
        probes.add(rows.get(row).get("example"));
      }
    }
    return probes;
  }

  /** Gives back the network's memory. */
  @Override
  public void close() {
    network.close();
  }
}
