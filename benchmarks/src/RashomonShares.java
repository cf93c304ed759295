import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rashomon.Newsroom;
import org.rashomon.ingest.Report;
import org.rashomon.ingest.ReportDate;
import org.rashomon.read.Network;
import org.rashomon.read.Reader;
import org.rashomon.read.ReportText;

/**
 * What extracting and resolving cost beside the bare reader: the same chunks of articles by both,
 * turn by turn, so that neither has the machine at a better hour. Processor time of the process, as
 * others may want the cores; the first chunks warm both up and aren't counted.
 */
public class RashomonShares {
  private static final int CHUNK = 20;
  private static final int WARM = 3;

  public static void main(String[] args) throws Exception {
    String[] articles = Files.readString(Path.of(args[0])).split("\f");
    int threads = Integer.parseInt(args[1]);
    long bare = 0;
    long whole = 0;
    long claims = 0;
    int counted = 0;
    try (Network network = Network.load(threads);
        Newsroom newsroom = Newsroom.open(threads)) {
      Reader reader = new Reader(network::parse);
      for (int from = 0; from < articles.length; from += CHUNK) {
        String[] chunk =
            Arrays.copyOfRange(articles, from, Math.min(articles.length, from + CHUNK));
        boolean first = from / CHUNK % 2 == 0;
        long[] cost = new long[2];
        for (int turn = 0; turn < 2; turn++) {
          long start = cpu();
          if (first == (turn == 0)) {
            reader.read(Arrays.stream(chunk).map(a -> new ReportText(a, 0)).toList());
            cost[0] = cpu() - start;
          } else {
            List<Report> reports = reports(chunk);
            start = cpu();
            long found = newsroom.read(reports).stream().mapToLong(r -> r.claims().size()).sum();
            cost[1] = cpu() - start;
            claims += from / CHUNK < WARM ? 0 : found;
          }
        }
        if (from / CHUNK >= WARM) {
          bare += cost[0];
          whole += cost[1];
          counted += chunk.length;
        }
      }
    }
    System.out.printf(
        "%d articles, %d claims; processor time of the bare reader %.1f s, with extracting and"
            + " resolving %.1f s: %.1f %% more%n",
        counted, claims, bare / 1e9, whole / 1e9, 100.0 * (whole - bare) / bare);
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static List<Report> reports(String[] chunk) {
    List<Report> reports = new ArrayList<>();
    for (String text : chunk) {
      reports.add(
          new Report(
              Report.idOf(text, null, null, null, null),
              null,
              null,
              null,
              null,
              ReportDate.of(LocalDate.of(2017, 1, 1)),
              Report.PublishedBasis.GIVEN,
              "en",
              text,
              List.of(),
              text,
              0,
              Report.TextQuality.CLEAN,
              List.of()));
    }
    return reports;
  }
}
