import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.place.Gazetteer;
import org.rashomon.resolve.place.GazetteerEntry;
import org.rashomon.resolve.place.PlaceContext;
import org.rashomon.resolve.place.PlaceNames;
import org.rashomon.resolve.place.PlaceResolver;
import org.rashomon.resolve.place.RegionTable;
import org.rashomon.text.Phrase;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Places of GeoWebNews, names given: java -cp CLASSES:RESOURCES MeasurePlaces.java GWN.xml [show]. */
final class MeasurePlaces {
  private static final double NEAR_KM = 161;

  /** Counts of one type of toponym. */
  private static final class Tally {
    int all;
    int located;
    int near;
    int country;
    int reachable;
    int nearOfReachable;
  }

  public static void main(String[] args) throws Exception {
    long began = System.nanoTime();
    Gazetteer gazetteer = Gazetteer.shipped();
    System.out.printf("load %d ms%n", (System.nanoTime() - began) / 1_000_000);
    PlaceNames regions = new RegionTable(LexiconTable.shipped("en", "regions"));
    PlaceResolver resolver =
        new PlaceResolver(
            List.of(regions, gazetteer), LexiconTable.shipped("en", "place-cues"));
    List<GazetteerEntry> towns = towns(gazetteer);
    Map<String, Tally> tallies = new TreeMap<>();
    NodeList articles =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new File(args[0]))
            .getElementsByTagName("article");
    for (int i = 0; i < articles.getLength(); i++) {
      Element article = (Element) articles.item(i);
      String text = value(article, "text");
      List<Phrase> mentions = new ArrayList<>();
      List<Element> gold = new ArrayList<>();
      NodeList toponyms = article.getElementsByTagName("toponym");
      for (int t = 0; t < toponyms.getLength(); t++) {
        Element toponym = (Element) toponyms.item(t);
        if (!value(toponym, "latitude").isEmpty() && !value(toponym, "start").startsWith("-")) {
          mentions.add(
              new Phrase(
                  Integer.parseInt(value(toponym, "start")),
                  Integer.parseInt(value(toponym, "end")),
                  value(toponym, "extractedName")));
          gold.add(toponym);
        }
      }
      List<ResolvedPlace> places = resolver.resolve(mentions, new PlaceContext(text, List.of()));
      for (int t = 0; t < places.size(); t++) {
        Element want = gold.get(t);
        double lat = Double.parseDouble(value(want, "latitude"));
        double lon = Double.parseDouble(value(want, "longitude"));
        ResolvedPlace got = places.get(t);
        boolean near = got.lat() != null && km(got.lat(), got.lon(), lat, lon) <= NEAR_KM;
        List<GazetteerEntry> candidates = new ArrayList<>(regions.named(got.name()));
        candidates.addAll(gazetteer.named(got.name()));
        boolean reachable = candidates.stream().anyMatch(c -> c.kilometresTo(lat, lon) <= NEAR_KM);
        String country =
            towns.stream()
                .min((a, b) -> Double.compare(a.kilometresTo(lat, lon), b.kilometresTo(lat, lon)))
                .orElseThrow()
                .country();
        for (String key : List.of(value(want, "type"), "all", value(want, "geonamesID").isEmpty() ? "no id" : "with id")) {
          Tally tally = tallies.computeIfAbsent(key, k -> new Tally());
          tally.all++;
          tally.located += got.lat() != null ? 1 : 0;
          tally.near += near ? 1 : 0;
          tally.reachable += reachable ? 1 : 0;
          tally.nearOfReachable += near && reachable ? 1 : 0;
          tally.country += ("|" + got.country() + "|").contains("|" + country + "|") ? 1 : 0;
        }
        if (args.length > 1 && !near && !value(want, "geonamesID").isEmpty()) {
          System.out.printf(
              "%s\t%s\t%s %.2f %.2f\tgot %s %s %s %s near=%s %s%n",
              reachable ? "REACH" : "-", got.text(), value(want, "normalisedName"), lat, lon,
              got.name(), got.country(), got.lat(), got.lon(), got.near(), candidates.size());
        }
      }
    }
    System.out.println("type\tnames\tlocated\twithin161\tcountry\tceiling\tof ceiling\twrong of located");
    tallies.forEach(
        (type, t) ->
            System.out.printf(
                "%s\t%d\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f%n",
                type, t.all, 100.0 * t.located / t.all, 100.0 * t.near / t.all,
                100.0 * t.country / t.all, 100.0 * t.reachable / t.all,
                100.0 * t.nearOfReachable / Math.max(1, t.reachable),
                100.0 * (t.located - t.near) / Math.max(1, t.located)));
  }

  private static List<GazetteerEntry> towns(Gazetteer gazetteer) {
    List<GazetteerEntry> towns = new ArrayList<>();
    for (int i = 0; i < gazetteer.size(); i++) {
      GazetteerEntry entry = gazetteer.entry(i);
      if (entry.population() > 5000 && entry.geonameId() != 0 && entry.radiusKm() == 0) {
        towns.add(entry);
      }
    }
    return towns;
  }

  private static String value(Element parent, String tag) {
    NodeList found = parent.getElementsByTagName(tag);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  private static double km(double lat1, double lon1, double lat2, double lon2) {
    double a = Math.toRadians(lat1);
    double b = Math.toRadians(lat2);
    double h =
        Math.pow(Math.sin((b - a) / 2), 2)
            + Math.cos(a) * Math.cos(b) * Math.pow(Math.sin(Math.toRadians(lon2 - lon1) / 2), 2);
    return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
  }
}
