package org.rashomon.measure.muc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MucReportTest {

  private static final String CORPUS =
      """
      TST9-MUC4-0001

         ICA (PERU), 09 MAR 90 (A RADIO) -- [TEXT] THE MILL BURNED ON
      5 MAR 90.

      DEV-MUC3-0002 (NOSC)

         LIMA, NO DATE -- [TEXT] ON MONDAY, 3 MAR 90 IT RAINED.
      """;

  @Test
  void cutsACorpusIntoMessagesWithTheDatelinesDay() {
    List<MucReport> reports = MucReport.read(CORPUS);
    assertThat(reports)
        .extracting(MucReport::id)
        .containsExactly("TST9-MUC4-0001", "DEV-MUC3-0002");
    assertThat(reports)
        .extracting(MucReport::published)
        .containsExactly(LocalDate.of(1990, 3, 9), null);
    assertThat(reports.get(1).text()).startsWith("LIMA, NO DATE").endsWith("IT RAINED.");
  }

  @Test
  void givesWhatReadingTakes() {
    assertThat(MucReport.read(CORPUS).get(0).toBeRead().published()).isEqualTo("1990-03-09");
    assertThat(MucReport.read(CORPUS).get(1).toBeRead().published()).isNull();
  }

  @Test
  void readsEveryMessageOfTheSharedCorpora() {
    assertThat(MucReport.read(SharedMuc.folder().resolve("corpora/tst3/tst3-muc4"))).hasSize(100);
  }
}
