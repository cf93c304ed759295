package org.rashomon.measure.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.measure.MadeUp;
import org.rashomon.text.Span;

class DatesScorerTest {
  private static final String TML =
      """
      <TimeML><DOCID>x</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="2020-11-12">12 Nov</TIMEX3></DCT>
      <TEXT>It <EVENT eid="e1">began</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2020-11-09">Monday</TIMEX3>.</TEXT>
      </TimeML>
      """;

  @Test
  void readsTimeMl(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.tml"), TML);
    TimedText text = TimeMl.in(folder).get(0);
    assertThat(text.text()).isEqualTo("It began on Monday.");
    assertThat(text.published()).isEqualTo("2020-11-12");
    assertThat(text.marks()).containsExactly(new TimeMark(new Span(12, 18), "2020-11-09"));
  }

  @Test
  void readsTheTable(@TempDir Path folder) throws IOException {
    Path table = folder.resolve("times.tsv");
    Files.writeString(
        table,
        "# ours\nid\treport\ttense\tsentence\tfrom\tto\tprecision\tclock\n"
            + "t1\t-\tpast\tIt was [in May].\t2020-05-01\t-\tmonth\t\n"
            + "t2\t2020-11-12\tpast\tNo time.\t\t\t\t\n");
    List<TimedText> texts = TimesTable.read(table);
    assertThat(texts.get(0).text()).isEqualTo("It was in May.");
    assertThat(texts.get(0).published()).isNull();
    assertThat(texts.get(0).marks()).containsExactly(new TimeMark(new Span(7, 13), "2020-05-01/-"));
    assertThat(texts.get(1).marks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-11-09, 2020-11-09, day, 2020-11-09",
    "2020-11-09, 2020-11-12, week, 2020-W46",
    "2020-11-14, 2020-11-15, week, 2020-W46-WE",
    "2020-11-01, 2020-11-30, month, 2020-11",
    "2020-07-01, 2020-09-30, month, 2020-Q3",
    "2020-06-01, 2020-08-31, month, 2020-SU",
    "2020-01-01, 2020-12-31, year, 2020",
    "1990-01-01, 1999-12-31, year, 199",
    "2020-11-03, 2020-11-05, day, 2020-11-03/2020-11-05"
  })
  void writesTimexValues(String from, String to, String precision, String value) {
    assertThat(
            TimexValue.of(
                MadeUp.json(
                    "{'from':'%s','to':'%s','precision':'%s'}".formatted(from, to, precision))))
        .isEqualTo(value);
  }

  @Test
  void openEndsArePastOrFuture() {
    assertThat(TimexValue.of(MadeUp.json("{'from':null,'to':'2020-11-12'}"))).isEqualTo("PAST_REF");
    assertThat(TimexValue.of(MadeUp.json("{'from':'2020-11-12','to':null}")))
        .isEqualTo("FUTURE_REF");
  }

  @Test
  void scoresByWordsAndByValue() {
    DatesScorer scorer =
        new DatesScorer(
            MadeUp.json(
                "{'reports':[{'id':'r','externalId':'x'}],'mentions':["
                    + "{'report':'r','kind':'time','start':9,'end':18,'from':'2020-11-09',"
                    + "'to':'2020-11-09','precision':'day'},"
                    + "{'report':'r','kind':'time','start':0,'end':2,'from':null,'to':null}]}"));
    scorer.judge(
        new TimedText(
            "x",
            null,
            "It began on Monday.",
            List.of(new TimeMark(new Span(12, 18), "2020-11-09")),
            TimexValue::of));
    assertThat(MadeUp.value(scorer.figures(), "relaxed recall")).isEqualTo(1);
    assertThat(MadeUp.value(scorer.figures(), "relaxed precision")).isEqualTo(0.5);
    assertThat(MadeUp.value(scorer.figures(), "strict F1")).isZero();
    assertThat(MadeUp.value(scorer.figures(), "value F1")).isEqualTo(2.0 / 3);
    assertThat(scorer.lines()).containsExactly("x: \"It\" is no time | It began on Monday.");
  }
}
