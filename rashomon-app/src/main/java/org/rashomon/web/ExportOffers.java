package org.rashomon.web;

import java.util.List;
import org.rashomon.web.view.ExportPage.File;
import org.rashomon.web.view.ExportPage.Offer;

/** The forms of export with what each is for, in the order of the page. */
final class ExportOffers {
  static final List<Offer> ALL =
      List.of(
          new Offer(
              "Events",
              "one row an event, with its disputes and figures as ranges",
              List.of(
                  new File("CSV", "csv.csv"),
                  new File("Excel", "xlsx.xlsx"),
                  new File("Parquet", "parquet.parquet"),
                  new File("JSON Lines", "jsonl.jsonl"))),
          new Offer(
              "Claims",
              "one row a claim, with its sentence; edit the sheet and bring it back in Review",
              List.of(new File("CSV", "claims.csv"), new File("Excel", "claims.xlsx"))),
          new Offer(
              "Map",
              "events with places, for QGIS and others",
              List.of(new File("GeoJSON", "geojson.geojson"))),
          new Offer(
              "ACLED",
              "in ACLED\u2019s columns, one row an event",
              List.of(new File("CSV", "acled.csv"), new File("Excel", "acled.xlsx"))),
          new Offer(
              "UCDP GED",
              "in the columns of UCDP\u2019s georeferenced events",
              List.of(new File("CSV", "ged.csv"), new File("Excel", "ged.xlsx"))),
          new Offer("PLOVER", "one object an act", List.of(new File("JSON Lines", "plover.jsonl"))),
          new Offer(
              "ETH/PRIO ceasefires",
              "one row a ceasefire of a civil conflict; name the two sides below",
              List.of(new File("CSV", "ceasefires.csv"))),
          new Offer(
              "PROV-O",
              "from each figure back to its sentence and whoever decided",
              List.of(new File("JSON-LD", "prov.jsonld"))));

  private ExportOffers() {}
}
