package org.rashomon.measure.muc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MucKindsTest {

  private final MucKinds kinds = MucKinds.shipped();

  @ParameterizedTest(name = "{1} is {2}")
  @CsvSource({
    "INSTRUMENT_TYPE, two carbombs, VEHICLE BOMB",
    "INSTRUMENT_TYPE, SUB-MACHINE GUN, MACHINE GUN",
    "INSTRUMENT_TYPE, explosive devices, EXPLOSIVE",
    "PHYS_TYPE, the embassies, DIPLOMAT OFFICE OR RESIDENCE",
    "PHYS_TYPE, a police car, TRANSPORT VEHICLE",
    "PHYS_TYPE, CHURCHES, OTHER",
    "TYPE, set fire to, ARSON",
  })
  void tellsTheItemByItsWords(MucSlot slot, String words, String fill) {
    assertThat(kinds.kind(slot, words)).contains(fill);
  }

  @Test
  void whoeverWasSomethingBeforeCountsAsFormer() {
    assertThat(kinds.person("mayor of Ica")).contains("GOVERNMENT OFFICIAL");
    assertThat(kinds.person("FORMER MAYOR OF ICA")).contains("FORMER GOVERNMENT OFFICIAL");
    assertThat(kinds.person("retired colonel")).contains("FORMER ACTIVE MILITARY");
    assertThat(kinds.person("former judge")).contains("LEGAL OR JUDICIAL");
  }

  @Test
  void wordsWithinWordsSayNothing() {
    assertThat(kinds.kind(MucSlot.PHYS_TYPE, "carpet")).isEmpty();
  }
}
