package org.rashomon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.web.view.BandChart;

class BandChartsTest {
  private static BandCharts.Point point(String by, String day, Integer low, Integer high) {
    return new BandCharts.Point(by, day, low, high, "some", "/report/r#claim-c");
  }

  @Test
  void oneDayIsNoChart() {
    assertThat(BandCharts.of("Killed", List.of(point("A", "2022-08-03", 1, 1)))).isNull();
    assertThat(BandCharts.of("Killed", List.of())).isNull();
  }

  @Test
  void anOpenUpperBoundIsNotDrawnAsANumber() {
    BandChart chart =
        BandCharts.of(
            "Killed",
            List.of(point("A", "2022-08-03", 100, null), point("A", "2022-08-05", 120, 150)));
    assertThat(chart.series()).hasSize(1);
    assertThat(chart.series().get(0).bars().get(0).open()).isTrue();
    assertThat(chart.series().get(0).bars().get(1).open()).isFalse();
    assertThat(chart.series().get(0).band()).startsWith("M64 ").endsWith("Z");
  }

  @Test
  void eachSpeakerHasABandOfItsOwn() {
    BandChart chart =
        BandCharts.of(
            "Killed",
            List.of(
                point("A", "2022-08-03", 3, 3),
                point("B", "2022-08-04", 5, 7),
                point("undated", null, 9, 9)));
    assertThat(chart.series()).extracting(BandChart.Series::name).containsExactly("A", "B");
    assertThat(chart.across().get(0).words()).isEqualTo("0");
  }
}
