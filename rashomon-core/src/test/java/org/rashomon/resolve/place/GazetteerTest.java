package org.rashomon.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;

class GazetteerTest {
  private static GazetteerPress press() {
    GazetteerPress press = new GazetteerPress();
    press.country(List.of("SY", "SYR", "163843", "Syria|Syrian Arab Republic", "35", "38", "243"));
    press.area("SY.09", 170062, List.of("Aleppo", "Haleb Province"));
    press.place(
        "1\tAl Bāb\tAl Bab\tEl-Bab,الباب,bab\t36.37\t37.51\tP\tPPLA2\tSY\t\t09\t\t\t\t63069\t\t\t\t");
    return press;
  }

  @Test
  void findsNamesWhateverTheirSpelling() {
    Gazetteer gazetteer = new Gazetteer(press().press());
    assertThat(gazetteer.named("al-bab")).hasSize(1);
    assertThat(gazetteer.named("Haleb"))
        .extracting(GazetteerEntry::kind)
        .containsExactly(PlaceKind.PROVINCE);
    assertThat(gazetteer.named("Bab")).isEmpty();
    assertThat(gazetteer.soundingLike("Al-Baab")).hasSize(1);
    assertThat(gazetteer.soundingLike("Bab")).hasSize(1);
  }

  @Test
  void anAreaStandsWhereItsPlacesAre() {
    GazetteerEntry aleppo = new Gazetteer(press().press()).named("Aleppo").get(0);
    assertThat(aleppo.lat()).isBetween(36.2, 36.5);
    assertThat(aleppo.population()).isEqualTo(63069);
    assertThat(aleppo.country()).isEqualTo("SYR");
  }

  @Test
  void anAreaHasItsIdAndTheNamesThatEnglishTextMayUse() {
    GazetteerPress press = press();
    press.area("SY.12", 169387, List.of("Idlib", "Idlib Governorate", "Edlib", "ادلب"));
    press.place("2\tAriha\tAriha\t\t35.81\t36.61\tP\tPPL\tSY\t\t12\t\t\t\t40000\t\t\t\t");
    Gazetteer gazetteer = new Gazetteer(press.press());
    assertThat(gazetteer.named("Edlib"))
        .extracting(GazetteerEntry::geonameId)
        .containsExactly(169387);
  }

  @Test
  void anAirfieldStandsWhereNoTownHasItsName() {
    GazetteerPress press = press();
    press.airfield(List.of("SY", "Shayrat Air Base", "Shayrat", "34.49", "36.91"));
    press.airfield(List.of("SY", "Al Bab Airfield", "Al Bab", "36.3", "37.4"));
    press.airfield(List.of("SY", "T4 Air Base", "T4", "34.52", "37.63"));
    Gazetteer gazetteer = new Gazetteer(press.press());
    assertThat(gazetteer.named("Shayrat"))
        .extracting(GazetteerEntry::kind)
        .containsExactly(PlaceKind.FEATURE);
    assertThat(gazetteer.named("Al Bab Airfield")).isEmpty();
    assertThat(gazetteer.named("T4")).isEmpty();
    assertThat(gazetteer.named("T4 Air Base")).hasSize(1);
  }

  @Test
  void theSameTablesGiveTheSameBytes() {
    assertThat(press().press()).isEqualTo(press().press());
  }

  @Test
  void refusesWhatIsNoPack() {
    assertThatThrownBy(() -> new Gazetteer(new byte[40]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyRegionsExampleIsFoundAndItsCounterIsNot() {
    LexiconTable table = LexiconTable.shipped("en", "regions");
    RegionTable regions = new RegionTable(table);
    for (LexiconRow row : table.rows()) {
      String name = row.list("names").get(0);
      assertThat(regions.named(placeOf(row.get("example"))))
          .as(row.id())
          .extracting(GazetteerEntry::name)
          .contains(name);
      assertThat(regions.named(placeOf(row.get("counter"))))
          .as(row.id())
          .extracting(GazetteerEntry::name)
          .doesNotContain(name);
    }
  }

  private static String placeOf(String example) {
    return example.substring("shelling in ".length());
  }

  @Test
  void distancesAreThoseOfASphere() {
    Gazetteer gazetteer = new Gazetteer(press().press());
    GazetteerEntry town = gazetteer.named("Al-Bab").get(0);
    assertThat(town.kilometresTo(36.37, 37.51)).isLessThan(0.01);
    assertThat(town.kilometresTo(37.37, 37.51)).isBetween(111.0, 111.4);
  }
}
