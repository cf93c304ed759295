package org.rashomon.measure.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.measure.MadeUp;
import org.rashomon.text.Phrase;

class PlacesArticleTest {
  private static final String XML =
      """
      <articles><article file="3"><text>Rain fell on Quito.</text><toponyms>
      <toponym><extractedName>Quito</extractedName><type>Literal</type><start>13</start><end>18</end>
      <geonamesID>3652462</geonamesID><latitude>-0.22985</latitude><longitude>-78.52495</longitude></toponym>
      <toponym><extractedName>city</extractedName><type>Literal_Expression</type><start>0</start><end>4</end>
      <geonamesID/><latitude/><longitude/></toponym>
      <toponym><extractedName>US</extractedName><type>Literal</type><start>-9</start><end>-7</end>
      <geonamesID/><latitude/><longitude/></toponym>
      </toponyms></article></articles>
      """;

  private static final Toponym QUITO =
      new Toponym(new Phrase(13, 18, "Quito"), "Literal", -0.22985, -78.52495, 3652462);

  @Test
  void marksOutsideTheTextAreLeftOut(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("GWN.xml"), XML);
    PlacesArticle article = PlacesArticle.in(folder).get(0);
    assertThat(article.id()).isEqualTo("3");
    assertThat(article.toponyms()).hasSize(2).contains(QUITO);
    assertThat(article.toponyms().get(1).isLocated()).isFalse();
  }

  @Test
  void findingAndTheRestAreScored() {
    PlacesScorer scorer =
        new PlacesScorer(
            MadeUp.json(
                "{'reports':[{'id':'r','externalId':'3'}],'mentions':["
                    + "{'report':'r','kind':'place','start':13,'end':18,'geonameId':3652462,"
                    + "'lat':-0.23,'lon':-78.52,'country':'ECU'},"
                    + "{'report':'r','kind':'place','start':0,'end':4,'country':null},"
                    + "{'report':'r','kind':'actor','start':0,'end':4}]}"));
    scorer.judge(new PlacesArticle("3", "Rain fell on Quito.", List.of(QUITO)));
    scorer.judge(new PlacesArticle("4", "Not read.", List.of(QUITO)));
    assertThat(MadeUp.value(scorer.figures(), "finding recall")).isEqualTo(1);
    assertThat(MadeUp.value(scorer.figures(), "finding precision")).isEqualTo(0.5);
    for (String way : List.of("ceiling", "end to end", "names given")) {
      assertThat(MadeUp.value(scorer.figures(), way + ", all: exact id")).isEqualTo(1);
      assertThat(MadeUp.value(scorer.figures(), way + ", literal: country")).isEqualTo(1);
      assertThat(MadeUp.value(scorer.figures(), way + ", all: within 161 km")).isEqualTo(1);
    }
    assertThat(scorer.lines()).containsExactly("no place 3 0: Rain | Rain fell on Quito.");
  }
}
