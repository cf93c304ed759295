package org.rashomon.measure.ecbplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.measure.MadeUp;
import org.rashomon.text.Span;

class EcbDocumentTest {
  private static final String XML =
      """
      <Document doc_name="7_1ecbplus.xml">
      <token t_id="1" sentence="0" number="0">Guns</token>
      <token t_id="2" sentence="0" number="1">opened</token>
      <token t_id="3" sentence="0" number="2">fire</token>
      <token t_id="4" sentence="0" number="3">.</token>
      <token t_id="5" sentence="1" number="0">They</token>
      <token t_id="6" sentence="1" number="1">fled</token>
      <Markables>
      <ACTION_OCCURRENCE m_id="10"><token_anchor t_id="2"/><token_anchor t_id="3"/></ACTION_OCCURRENCE>
      <NEG_ACTION_STATE m_id="11"><token_anchor t_id="6"/></NEG_ACTION_STATE>
      <HUMAN_PART_PER m_id="12"><token_anchor t_id="5"/></HUMAN_PART_PER>
      <ACTION_OCCURRENCE m_id="20" TAG_DESCRIPTOR="fire" instance_id="ACT1"/>
      </Markables>
      <Relations>
      <CROSS_DOC_COREF r_id="1" note="ACT1"><source m_id="10"/><target m_id="20"/></CROSS_DOC_COREF>
      </Relations>
      </Document>
      """;

  @Test
  void putsWordsTogetherAndKnowsWhereActionsStand(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("7_1ecbplus.xml"), XML);
    EcbDocument document = EcbDocument.in(folder).get(0);
    assertThat(document.text()).isEqualTo("Guns opened fire.\n\nThey fled");
    assertThat(document.topic()).isEqualTo("7ecbplus");
    assertThat(document.mentions())
        .containsExactly(
            new EcbDocument.Mention("7_1ecbplus 10", new Span(5, 16), "ACT1"),
            new EcbDocument.Mention("7_1ecbplus 11", new Span(24, 28), "7_1ecbplus 11"));
  }

  @Test
  void anActionIsOfTheEventOfItsClaim() {
    EcbDocument first = document("d", new EcbDocument.Mention("m", new Span(5, 9), "E"));
    EcbDocument second = document("e", new EcbDocument.Mention("n", new Span(0, 4), "E"));
    EcbScorer scorer =
        new EcbScorer(
            MadeUp.json(
                "{'reports':[{'id':'r','externalId':'d'},{'id':'s','externalId':'e'}],'claims':["
                    + "{'report':'r','event':'x','trigger':{'start':5,'end':9}},"
                    + "{'report':'s','event':'x','trigger':{'start':2,'end':4}}]}"));
    scorer.judge(List.of(first, second), Map.of("m", "fire", "n", "shoot"));
    assertThat(MadeUp.value(scorer.figures(), "actions with a claim")).isEqualTo(1);
    assertThat(MadeUp.value(scorer.figures(), "all actions: CoNLL F1")).isEqualTo(1);
    assertThat(MadeUp.value(scorer.figures(), "head lemma, all actions: MUC F1")).isZero();
  }

  private static EcbDocument document(String id, EcbDocument.Mention action) {
    return new EcbDocument(id, "1ecb", "", List.of(action));
  }
}
