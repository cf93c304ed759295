package org.rashomon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.ingest.Dispatch.Origin;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;
import org.rashomon.text.CodePoints;

/** Pages become the article's text, with what their markup states. */
class PageTest {
  private static final String FIRST =
      "Shells fell on the mill town of Exampleton on Monday, and two people were hurt, its mayor said.";
  private static final String SECOND =
      "The army of the south said that it hadn\u2019t fired & that its guns stood far from the river.";
  private static final String PAGE =
      """
      <!doctype html><html lang="en-GB"><head><title>Mill town hit | Sample Wire</title>
      <meta property="og:site_name" content="Sample Wire">
      <link rel="canonical" href="https://sample.example/mill">
      <script type="application/ld+json">
      {"@graph":[{"@type":"NewsArticle","headline":"Mill town hit","datePublished":"2022-09-13T08:00Z"}]}
      </script></head><body>
      <nav><a href="/">Home</a> <a href="/world">World news of the whole day and the night</a></nav>
      <article><h1>Mill town hit by shells, say mayor and monitors</h1>
      <div class="social-share">Share this story with all of your friends and your whole family today</div>
      <p>Shells fell on the mill town of Exampleton on <b>Monday</b>,
      and two people were hurt, its mayor said.</p>
      <figure><img src="a.png"><figcaption>A street of the town on a quiet day last year</figcaption></figure>
      <p>The army of the south said that it hadn&#8217;t fired &amp; that its guns stood far from the river.</p>
      </article>
      <div class="related-stories"><a href="/x">A bridge is mended in the east of the land</a></div>
      <div id="comments"><p>I have never liked that town and will say so here at great length every day.</p></div>
      <footer>Copyright Sample Wire, all rights are ours and will be ours for ever</footer></body></html>
      """;

  private final List<Report> reports = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Report read(String html) {
    new Ingest()
        .read(
            Dispatch.ofHtml(html, new Origin("page.html", 0)),
            Given.nothing(),
            reports::add,
            problems::add);
    return reports.isEmpty() ? null : reports.get(0);
  }

  @Test
  void findsTheArticleAndItsFacts() {
    Report report = read(PAGE);
    assertThat(report.text())
        .isEqualTo("Mill town hit by shells, say mayor and monitors\n\n" + FIRST + "\n\n" + SECOND);
    assertThat(report.text().substring(report.titleEnd())).startsWith("Shells fell");
    assertThat(report.outlet()).isEqualTo("Sample Wire");
    assertThat(report.url()).isEqualTo("https://sample.example/mill");
    assertThat(report.published().value()).isEqualTo("2022-09-13T08:00Z");
    assertThat(report.publishedBasis()).isEqualTo(Report.PublishedBasis.MARKUP);
    assertThat(report.language()).isEqualTo("en");
    assertThat(report.problems()).isEmpty();
  }

  @Test
  void theTextIsTheRenderedPageWithoutWhatWasDropped() {
    Report report = read(PAGE);
    CodePoints input = new CodePoints(report.input());
    StringBuilder rest = new StringBuilder();
    int done = 0;
    for (Report.Dropped dropped : report.dropped()) {
      rest.append(input.cut(done, dropped.start()));
      done = dropped.end();
    }
    rest.append(input.cut(done, input.length()));
    assertThat(report.text()).endsWith(rest);
    assertThat(report.input()).contains("Copyright Sample Wire");
  }

  @Test
  void tellsADatelineThatContradictsTheMarkup() {
    Report report =
        read(PAGE.replace("<p>Shells fell", "<p>Published: 7 April 2017</p><p>Shells fell"));
    assertThat(report.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.DATE_CONFLICT);
    assertThat(report.text()).doesNotContain("April");
  }

  @Test
  void tellsAPageWithoutAnArticle() {
    read("<html><body><nav><a href='/'>Home</a></nav></body></html>");
    assertThat(reports).isEmpty();
    assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.NO_ARTICLE);
  }

  @Test
  void readsDeeplyNestedPages() {
    String deep = "<div>".repeat(100_000) + "<p>" + FIRST + "</p>";
    assertThat(read(deep).text()).contains(FIRST);
  }

  @Test
  void readsPagesOfManyBlocks() {
    String many = "<p>" + FIRST + "</p><p class=ad>Buy</p>";
    assertThat(read("<html><body>" + many.repeat(20_000)).text()).startsWith(FIRST);
  }

  @Test
  void readsPagesInTheScriptOfTheRight() {
    String arabic = "قال رئيس البلدية إن شخصين أصيبا يوم الاثنين عندما سقطت قذائف على المدينة.";
    Report report = read("<html dir=rtl lang=ar><body><p>" + arabic + "</p></body></html>");
    assertThat(report.language()).isEqualTo("ar");
    assertThat(report.problems()).extracting(Problem::code).contains(ProblemCode.NOT_ENGLISH);
  }

  @Test
  void neverThrowsOnOddMarkup() {
    for (String odd :
        List.of("<", "<!doctype html><svg><p>x", "<table><p>" + FIRST, "<p>&#0;&#xD800;" + FIRST)) {
      read(odd);
    }
    assertThat(reports.size() + problems.size()).isEqualTo(4);
  }
}
