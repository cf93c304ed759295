package org.rashomon.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.text.CodePoints;

class PlacePhrasesTest {
  private static final String KENYA =
      "id\tnames\tkind\tcountry\tlat\tlon\tradius_km\tgeoname_id"
          + "\tdisputed\texample\tcounter\nk\tKenya\tcountry\tKEN\t1\t38\t400\t192950\t\t\t\n";

  private final LexiconTable table = LexiconTable.shipped("en", "place-cues");
  private final PlacePhrases phrases =
      new PlacePhrases(new PlaceCues(table), new RegionTable(LexiconTable.parse("t", KENYA)));

  private PlacePhrase read(String text) {
    int at = text.indexOf("Marawa");
    CodePoints points = new CodePoints(text);
    return phrases.read(points.phrase(at, at + "Marawa".length()), points);
  }

  private static boolean tells(PlacePhrase phrase) {
    return phrase.cue() != PlaceCue.NONE
        || phrase.near() != null
        || !phrase.inside().isEmpty()
        || phrase.beside() != null;
  }

  @Test
  void everyCuesExampleTellsSomethingAndItsCounterNothing() {
    List<String> wrong = new ArrayList<>();
    for (LexiconRow row : table.rows()) {
      boolean article = row.get("where").equals("article");
      boolean example = article || tells(read(row.get("example")));
      if (!example || tells(read(row.get("counter")))) {
        wrong.add(row.id() + ": " + row.get("example") + " / " + row.get("counter"));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void keepsTheDistanceWithItsDirection() {
    assertThat(read("hit about 20 km (12 miles) north of the town of Marawa").near())
        .isEqualTo("20 km (12 miles) north of");
    assertThat(read("hit Marawa village, about 18 miles north of Kenya").beside())
        .isEqualTo(new PlacePhrase.Beside("Kenya", "about 18 miles north of Kenya"));
    assertThat(read("hit Marawa, men from Kenya said").beside()).isNull();
    assertThat(read("near the village of Marawa").cue()).isEqualTo(PlaceCue.TOWN);
  }
}
