package org.rashomon.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rashomon.resolve.PlacePrecision;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.text.Phrase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlaceResolverTest {
  private PlaceResolver resolver;

  @BeforeAll
  void load() {
    resolver = PlaceResolver.shipped();
  }

  /** Resolves the names in the order given; each is looked for behind the one before. */
  private List<ResolvedPlace> resolve(String text, String... names) {
    List<Phrase> mentions = new ArrayList<>();
    int from = 0;
    for (String name : names) {
      int at = text.indexOf(name, from);
      mentions.add(new Phrase(at, at + name.length(), name));
      from = at + name.length();
    }
    return resolver.resolve(mentions, new PlaceContext(text, List.of()));
  }

  private ResolvedPlace first(String text, String... names) {
    return resolve(text, names).get(0);
  }

  @Test
  void whatATownLiesInDecidesBetweenTownsOfOneName() {
    assertThat(first("A car exploded in Tripoli, Lebanon.", "Tripoli", "Lebanon").country())
        .isEqualTo("LBN");
    assertThat(first("A car exploded in Tripoli, Libya.", "Tripoli", "Libya").country())
        .isEqualTo("LBY");
  }

  @Test
  void whatIsSaidOnceHoldsForTheNameInTheWholeReport() {
    List<ResolvedPlace> places =
        resolve(
            "Guns fell silent in Tripoli, Lebanon. Tripoli woke to rain.", "Tripoli", "Tripoli");
    assertThat(places.get(1).country()).isEqualTo("LBN");
  }

  @Test
  void otherPlacesOfTheReportDecide() {
    ResolvedPlace place =
        first(
            "Shells hit Al-Bab as convoys left Manbij and Aleppo in Syria.",
            "Al-Bab",
            "Manbij",
            "Aleppo",
            "Syria");
    assertThat(place.country()).isEqualTo("SYR");
    assertThat(place.lat()).isBetween(36.2, 36.5);
  }

  @Test
  void aDistrictOfATownIsNoCityOfItsNameElsewhere() {
    ResolvedPlace place =
        first(
            "Shells hit the Mansoura district as convoys left Aden and Taiz in Yemen.",
            "Mansoura district",
            "Aden",
            "Taiz",
            "Yemen");
    assertThat(place.geonameId()).isNull();
    assertThat(place.country()).isNotEqualTo("EGY");
  }

  @Test
  void distanceAndDirectionAreKeptAsSaid() {
    ResolvedPlace place = first("A convoy was hit 20 km north of Homs in Syria.", "Homs", "Syria");
    assertThat(place.near()).isEqualTo("20 km north of");
    assertThat(place.precision()).isEqualTo(PlacePrecision.DISTRICT);
    assertThat(place.geonameId()).isNotNull();
  }

  @Test
  void cuesWithinTheMentionAreReadToo() {
    ResolvedPlace place =
        first("Drones flew over the outskirts of Shusha at dawn.", "the outskirts of Shusha");
    assertThat(place.name()).isEqualTo("Shusha");
    assertThat(place.near()).isEqualTo("outskirts of");
    assertThat(place.country()).isEqualTo("AZE|ARM");
    assertThat(place.disputed()).isEqualTo("Shushi");
  }

  @Test
  void aProvinceIsNotItsSeat() {
    assertThat(first("Fighting spread in Aleppo province.", "Aleppo").precision())
        .isEqualTo(PlacePrecision.REGION);
    assertThat(first("Fighting spread in Aleppo.", "Aleppo").precision())
        .isEqualTo(PlacePrecision.TOWN);
    assertThat(first("Fighting in Hodeidah governorate of Yemen.", "Hodeidah", "Yemen").precision())
        .isEqualTo(PlacePrecision.REGION);
  }

  @Test
  void rivalNamesAreOneTown() {
    ResolvedPlace one = first("They met in Stepanakert.", "Stepanakert");
    ResolvedPlace other = first("They met in Khankendi.", "Khankendi");
    assertThat(one.geonameId()).isEqualTo(other.geonameId()).isNotNull();
  }

  @Test
  void otherTransliterationsAreFoundWhereTheCountryIsKnown() {
    assertThat(first("Jets struck Khan Sheikhun in Syria.", "Khan Sheikhun", "Syria").country())
        .isEqualTo("SYR");
    assertThat(first("Jets struck Jisr ash-Shughour in Syria.", "Jisr ash-Shughour", "Syria").lat())
        .isBetween(35.7, 35.9);
  }

  @Test
  void partsOfACountryAreNoPoints() {
    ResolvedPlace place = first("Clashes in northern Syria went on.", "northern Syria");
    assertThat(place.country()).isEqualTo("SYR");
    assertThat(place.near()).isEqualTo("northern");
    assertThat(place.precision()).isEqualTo(PlacePrecision.COUNTRY);
  }

  @Test
  void aBorderHasNoCoordinatesOfACountrysMiddle() {
    ResolvedPlace place = first("Troops massed near the border with Armenia.", "Armenia");
    assertThat(place.lat()).isNull();
    assertThat(place.country()).isEqualTo("ARM");
  }

  @Test
  void nothingIsGuessedWhereNothingDecides() {
    assertThat(first("A shop burned in San Miguel.", "San Miguel").lat()).isNull();
    ResolvedPlace unknown = first("They took the village of Qwxyzabad.", "Qwxyzabad");
    assertThat(unknown.lat()).isNull();
    assertThat(unknown.name()).isEqualTo("Qwxyzabad");
    assertThat(unknown.precision()).isEqualTo(PlacePrecision.TOWN);
  }

  @Test
  void theCountriesOfTheReportCount() {
    String text = "A shop burned in San Miguel.";
    ResolvedPlace place =
        resolver
            .resolve(
                List.of(new Phrase(17, 27, "San Miguel")), new PlaceContext(text, List.of("SLV")))
            .get(0);
    assertThat(place.country()).isEqualTo("SLV");
    assertThat(place.lat()).isBetween(13.3, 13.6);
  }
}
