package org.rashomon.measure.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rashomon.export.Extra;
import org.rashomon.measure.Measured;
import org.rashomon.measure.Suite;
import org.rashomon.measure.TrialReport;

/** The suite {@code places}: GeoWebNews. */
public final class PlacesSuite implements Suite {

  @Override
  public String name() {
    return "places";
  }

  @Override
  public String about() {
    return "200 news articles whose place names are marked with coordinates and GeoNames ids"
        + " (GeoWebNews, Gritta et al. 2019). *Finding*: names with coordinates that a place"
        + " mention overlaps, and mentions that overlap a marked name; languages, demonyms and"
        + " others without coordinates count neither way. *End to end*: of all names, those found"
        + " and taken for a place in the right country, with the right id (of those that have"
        + " one), and within 161 km (100 miles). *Names given*: the same where only the place is"
        + " asked. *Ceiling*: whether the gazetteer has any entry of that name that would do."
        + " *Literal* names mean the place itself; *all* are also those that stand for people or"
        + " governments (\"Russian officials\"), which the program takes for parties. The country"
        + " of gold's coordinates is that of the nearest town of over 5,000 people.";
  }

  @Override
  public List<Headline> headlines() {
    return List.of(
        new Headline(
            "place names, GeoWebNews",
            "",
            List.of(
                "finding F1",
                "end to end, literal: within 161 km",
                "names given, all: within 161 km",
                "ceiling, all: within 161 km")));
  }

  @Override
  public List<String> files(Path data, Path gold) {
    return List.of("GWN.xml");
  }

  @Override
  public Measured measure(Run run) throws IOException {
    List<PlacesArticle> articles = run.sample().of(PlacesArticle.in(run.data()), PlacesArticle::id);
    PlacesScorer scorer =
        new PlacesScorer(
            run.trial()
                .read(
                    articles.stream().map(a -> TrialReport.text(a.id(), null, a.text())).toList(),
                    Extra.MENTIONS)
                .tree());
    articles.forEach(scorer::judge);
    return Measured.of(scorer.figures(), scorer.lines());
  }
}
