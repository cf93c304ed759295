package org.rashomon.measure.airwars;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rashomon.measure.Figure;
import org.rashomon.measure.JsonLines;
import org.rashomon.measure.LedgerDocument;
import org.rashomon.measure.Measured;
import org.rashomon.measure.Suite;

/** The suite {@code airwars}. */
public final class AirwarsSuite implements Suite {
  @Override
  public String name() {
    return "airwars";
  }

  @Override
  public String about() {
    return "340 narratives of incidents in Gaza, with Airwars' coding. Killed and injured: is the"
        + " report's toll, from `low` to `high` (an open end being the best figure), exactly the"
        + " coded range, and does it overlap it; where Airwars codes no number nothing is judged,"
        + " and a number that wasn't read is wrong. Airwars codes people \"killed\" without a"
        + " number as 2 and dozens as 12 to 24; we leave the first open and take the second for 24"
        + " or more, which costs both. Belligerent: are the sides of those who acted in the"
        + " report's main event those coded. Named source: the share of the counts of people"
        + " harmed that are told by somebody with a name.";
  }

  @Override
  public List<Headline> headlines() {
    return List.of(
        new Headline(
            "340 incident narratives, Gaza",
            "",
            List.of("killed: exact range", "killed: overlap", "injured: overlap", "belligerent")));
  }

  @Override
  public List<String> files(Path data, Path gold) {
    return List.of("incidents.jsonl");
  }

  @Override
  public Measured measure(Run run) throws IOException {
    List<Incident> gold =
        run.sample()
            .of(
                JsonLines.read(run.data().resolve("incidents.jsonl")).stream()
                    .map(Incident::of)
                    .toList(),
                Incident::code);
    Map<String, ReadIncident> read =
        read(run.trial().read(gold.stream().map(Incident::report).toList()));
    return score(gold, read);
  }

  private static Map<String, ReadIncident> read(LedgerDocument document) throws IOException {
    Map<String, ReadIncident> byReport = new HashMap<>();
    Map<String, ReadIncident> byCode = new LinkedHashMap<>();
    document.each(
        "reports",
        report -> {
          ReadIncident read = new ReadIncident(report);
          byReport.put(JsonLines.text(report, "id"), read);
          byCode.put(JsonLines.text(report, "externalId"), read);
        });
    document.each("claims", (JsonNode c) -> byReport.get(JsonLines.text(c, "report")).claim(c));
    return byCode;
  }

  static Measured score(List<Incident> gold, Map<String, ReadIncident> read) {
    List<Figure> figures = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    figures.add(Figure.number("incidents", gold.size()));
    figures.addAll(ranges("killed", gold, Incident::killed, read, ReadIncident::killed, errors));
    figures.addAll(ranges("injured", gold, Incident::injured, read, ReadIncident::injured, errors));
    int belligerents = 0;
    int numbers = 0;
    int named = 0;
    for (Incident incident : gold) {
      ReadIncident found = read.get(incident.code());
      boolean right = found.namesBelligerents(incident);
      belligerents += right ? 1 : 0;
      numbers += found.numbers();
      named += found.named();
      if (!right) {
        errors.add(
            "belligerent %s wanted %s, read %s | %s"
                .formatted(
                    incident.code(), incident.belligerents(), found.sides(), sentences(found)));
      }
    }
    figures.add(Figure.share("belligerent", belligerents, gold.size()));
    figures.add(Figure.share("named source", named, numbers));
    return Measured.of(figures, errors);
  }

  private static List<Figure> ranges(
      String kind,
      List<Incident> gold,
      Function<Incident, Incident.Range> coded,
      Map<String, ReadIncident> read,
      Function<ReadIncident, Incident.Range> told,
      List<String> errors) {
    int judged = 0;
    int exact = 0;
    int overlap = 0;
    for (Incident incident : gold) {
      Incident.Range wanted = coded.apply(incident);
      ReadIncident narrative = read.get(incident.code());
      Incident.Range found = told.apply(narrative);
      if (wanted == null) {
        continue;
      }
      judged++;
      exact += wanted.equals(found) ? 1 : 0;
      overlap += found != null && wanted.overlaps(found) ? 1 : 0;
      if (!wanted.equals(found)) {
        errors.add(
            "%s %s wanted %s, read %s | %s"
                .formatted(kind, incident.code(), wanted, found, sentences(narrative)));
      }
    }
    return List.of(
        Figure.share(kind + ": exact range", exact, judged),
        Figure.share(kind + ": overlap", overlap, judged));
  }

  private static String sentences(ReadIncident found) {
    return String.join(" / ", found.quotes()).replace('\n', ' ');
  }
}
