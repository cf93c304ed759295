package org.rashomon.measure.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.measure.MadeUp.json;
import static org.rashomon.measure.MadeUp.value;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rashomon.measure.Measured;

class UcdpSuiteTest {
  private final CodedRecord record =
      CodedRecord.of(
          json(
              "{'id':7,'source_date':'2019-05-02T00:00:00','text':'…','side_a_name':'Government of"
                  + " Yemen (North Yemen)','side_b_name':'AQAP','start_date':'2019-05-01',"
                  + "'end_date':'2019-05-01','location_root_name':'Yemen (North Yemen)',"
                  + "'location_where_name':'Zinjibār town','location_adm1_name':'Abyan governorate',"
                  + "'deaths_low':3,'deaths_high':4}"));

  private static ReadRecord event(String place, String day, int killed) {
    return new ReadRecord(
        json(
            "{'type':'attack','time':{'from':'%s','to':'%s'},'place':{'name':'%s','country':'YEM'},"
                    .formatted(day, day, place)
                + "'counts':[{'kind':'killed','best':%d},{'kind':'wounded','best':9}]}"
                    .formatted(killed)));
  }

  @Test
  void namesOfSidesAndStatesAreCodes() {
    assertThat(record.codes()).containsExactlyInAnyOrder("YEM", "AQAP");
    assertThat(record.country()).isEqualTo("YEM");
    assertThat(record.report().published()).isEqualTo("2019-05-02");
  }

  @Test
  void theBestEventIsJudgedBesideTheMainOne() {
    ReadRecord main = event("Aden city", "2019-05-02", 9);
    ReadRecord other = event("Zinjibar", "2019-05-01", 3);
    other.claim(json("{'actors':[{'side':'AQAP'}],'targets':[{'side':null}]}"));
    Measured measured =
        UcdpSuite.score(
            List.of(record), Map.of("7", new UcdpSuite.ReadReport(main, List.of(main, other))));
    assertThat(value(measured.figures(), "main: place")).isZero();
    assertThat(value(measured.figures(), "main: country")).isEqualTo(1);
    assertThat(value(measured.figures(), "best: place")).isEqualTo(1);
    assertThat(value(measured.figures(), "best: days")).isEqualTo(1);
    assertThat(value(measured.figures(), "best: deaths")).isEqualTo(1);
    assertThat(value(measured.figures(), "best: sides")).isEqualTo(0.5);
    assertThat(measured.errors()).hasSize(1);
  }
}
