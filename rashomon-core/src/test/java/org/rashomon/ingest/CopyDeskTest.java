package org.rashomon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.ingest.Dispatch.Origin;
import org.rashomon.ingest.Report.PublishedBasis;
import org.rashomon.ingest.Report.TextQuality;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;

/** Headlines, dates, languages and quality of plain texts. */
class CopyDeskTest {
  private static final String BODY =
      "Shells fell on the mill town on Monday, and two people were hurt, its mayor said. "
          + "The army of the south said that it had not fired and that its guns stood far away.";

  private static Report read(String text) {
    return read(text, null, Given.nothing());
  }

  private static Report read(String text, String title, Given given) {
    List<Report> reports = new ArrayList<>();
    Dispatch dispatch =
        new Dispatch(null, null, null, title, null, null, text, null, new Origin("a.txt", 0));
    new Ingest().read(dispatch, given, reports::add, problem -> {});
    return reports.get(0);
  }

  private static String body(Report report) {
    return report.text().substring(report.text().offsetByCodePoints(0, report.titleEnd()));
  }

  @Test
  void putsATitleThatIsNotInTheTextBeforeIt() {
    Report report = read(BODY, "A town is hit \uD83D\uDCA5 again", Given.nothing());
    assertThat(report.text()).isEqualTo("A town is hit \uD83D\uDCA5 again\n\n" + BODY);
    assertThat(body(report)).isEqualTo(BODY);
    assertThat(report.input()).isEqualTo(BODY);
  }

  @Test
  void findsATitleThatStandsInTheTextWithOtherMarks() {
    Report report =
        read("The town's mill is hit. " + BODY, "The towns mill is hit", Given.nothing());
    assertThat(report.text()).isEqualTo("The town's mill is hit. " + BODY);
    assertThat(body(report)).isEqualTo(BODY);
  }

  @Test
  void takesNoTitleForAHeadlineWhoseSentenceGoesOn() {
    Report report = read(BODY, "Shells fell on the mill town", Given.nothing());
    assertThat(report.text()).isEqualTo(BODY);
    assertThat(report.titleEnd()).isZero();
  }

  @Test
  void takesNoSentenceForAHeadline() {
    assertThat(read(BODY + "\n\n" + BODY).titleEnd()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mon Jul 18 2016|2016-07-18",
        "07.04.2017|2017-04-07",
        "18-07-2016|2016-07-18",
        "Published: 7 April 2017|2017-04-07",
        "Date of publication 7 April 2017|2017-04-07",
        "Fri 07 Apr 2017 at 0914|2017-04-07",
        "Monday, April 25, 2016|2016-04-25",
        "2020.10.01|2020-10-01",
        "Last updated on 3 May 2019 10:15 GMT|2019-05-03",
      })
  void readsADateThatStandsAloneOrAtTheBeginning(String stamp, String date) {
    for (String between : List.of("\n", " ")) {
      Report report = read(stamp + between + BODY);
      assertThat(report.published().value()).isEqualTo(date);
      assertThat(report.publishedBasis()).isEqualTo(PublishedBasis.DATELINE);
      assertThat(report.text()).isEqualTo(BODY);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EXAMPLETON, Sept 13, 2022 (Sample Wire) - ",
        "By Ana Example 13 September 2022\n",
      })
  void readsADatelineOrByline(String line) {
    assertThat(read(line + BODY).published().value()).isEqualTo("2022-09-13");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 7 April 2017 the town was hit. ",
        "The war of 7 April 2017 is not over. ",
        "03/04/2017\n",
        "31.02.2017\n",
        "EXAMPLETON, Sept 13 (Sample Wire) - ",
      })
  void takesNoDateOfTheStoryForTheReports(String begin) {
    Report report = read(begin + BODY);
    assertThat(report.published()).isNull();
    assertThat(report.publishedBasis()).isEqualTo(PublishedBasis.UNKNOWN);
  }

  @Test
  void whatWasGivenGoesBeforeWhatTheTextSays() {
    Report report = read("Mon Jul 18 2016\n" + BODY, null, new Given("2016-07", "Sample Wire"));
    assertThat(report.published().value()).isEqualTo("2016-07");
    assertThat(report.publishedBasis()).isEqualTo(PublishedBasis.GIVEN);
    assertThat(report.outlet()).isEqualTo("Sample Wire");
  }

  @Test
  void tellsOtherLanguagesAndKeepsTheReport() {
    Report report =
        read(
            "Am Montag fielen Granaten auf die kleine Stadt, und zwei Menschen wurden verletzt, sagte"
                + " der B\u00fcrgermeister. Die Armee des S\u00fcdens sagte, sie habe nicht geschossen.");
    assertThat(report.language()).isEqualTo("de");
    assertThat(report.problems()).extracting(Problem::code).contains(ProblemCode.NOT_ENGLISH);
  }

  @Test
  void readsShortAndUpperCaseTextsAsEnglish() {
    assertThat(read("THE BRIDGE WAS HIT BY REBELS AT NOON.").language()).isEqualTo("en");
    assertThat(read("The bridge was hit.").language()).isEqualTo("en");
    assertThat(read("12345 678").language()).isEqualTo("und");
  }

  @Test
  void judgesHowATextReads() {
    assertThat(read(BODY).textQuality()).isEqualTo(TextQuality.CLEAN);
    assertThat(read("The truce of theNorth and ofSouth broke. " + BODY).textQuality())
        .isEqualTo(TextQuality.TRANSLATED);
    assertThat(read(BODY + " It was over.The town slept.Nobody was hurt.").textQuality())
        .isEqualTo(TextQuality.MENDED);
    assertThat(read(BODY + " \uFFFD\uFFFD\uFFFD").textQuality()).isEqualTo(TextQuality.AMBIGUOUS);
  }

  @Test
  void replacesWhatNoTextMayHold() {
    assertThat(read("\uFEFFThe bridge\r\nwas \u0000hit\r by \uD800 rebels.").text())
        .isEqualTo("The bridge\nwas \uFFFDhit\n by \uFFFD rebels.");
  }

  @Test
  void cutsNothingThatWouldLeaveNothing() {
    assertThat(read("Advertisement\nRelated Articles").text())
        .isEqualTo("Advertisement\nRelated Articles");
  }
}
