package org.rashomon.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InputOffsetsTest {

  @Test
  void whatWasCutOutIsCountedAgain() {
    // Input 0123456789 without 2-4 and 6-7 is 01 45 789.
    InputOffsets offsets =
        new InputOffsets(MadeUp.json("{'dropped':[{'start':2,'end':4},{'start':6,'end':7}]}"));
    assertThat(offsets.start(1)).isEqualTo(1);
    assertThat(offsets.start(2)).isEqualTo(4);
    assertThat(offsets.end(2)).isEqualTo(2);
    assertThat(offsets.start(4)).isEqualTo(7);
    assertThat(offsets.end(7)).isEqualTo(10);
  }

  @Test
  void twoCutsInOnePlaceAdd() {
    InputOffsets offsets =
        new InputOffsets(MadeUp.json("{'dropped':[{'start':0,'end':2},{'start':2,'end':5}]}"));
    assertThat(offsets.start(0)).isEqualTo(5);
  }

  @Test
  void nothingCutNothingMoved() {
    assertThat(new InputOffsets(MadeUp.json("{}")).start(7)).isEqualTo(7);
  }
}
