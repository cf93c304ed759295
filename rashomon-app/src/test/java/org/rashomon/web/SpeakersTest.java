package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.Standing;

class SpeakersTest {
  private final Speakers speakers = new Speakers(SideNames.shipped());

  private static Chain.Hop hop(String name, String side, HopKind kind) {
    return new Chain.Hop(name, name, side, kind, 0, 1);
  }

  @Test
  void whoMayBeAPrivatePersonIsShownByHisRole() {
    assertThat(speakers.of(hop("Anna Sample", null, HopKind.WITNESS))).isEqualTo("a witness");
    assertThat(speakers.of(hop("Sample", null, HopKind.ANONYMOUS))).isEqualTo("an unnamed source");
    assertThat(speakers.of(hop("Ben Example", "CVL", HopKind.PARTY))).isEqualTo("civilians");
  }

  @Test
  void anOfficialIsNamedWithHisSide() {
    assertThat(speakers.of(hop("Carl Specimen", "ARM", HopKind.OFFICIAL)))
        .isEqualTo("Carl Specimen (Armenia)");
  }

  @Test
  void aChainGoesFromTheNearestToTheOutlet() {
    Chain chain =
        new Chain(
            List.of(
                hop("ARM", "ARM", HopKind.PARTY),
                hop("Sample Agency", null, HopKind.AGENCY),
                new Chain.Hop(null, null, null, HopKind.OUTLET, null, null)),
            Standing.ACCUSATION);
    assertThat(speakers.chain(chain))
        .isEqualTo("Armenia \u2192 Sample Agency \u2192 unnamed outlet");
  }
}
