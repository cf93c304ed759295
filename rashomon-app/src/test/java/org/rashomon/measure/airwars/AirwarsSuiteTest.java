package org.rashomon.measure.airwars;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rashomon.measure.Figure;
import org.rashomon.measure.Measured;

class AirwarsSuiteTest {

  @Test
  void scoresRangesBelligerentsAndSources() throws JsonProcessingException {
    Incident incident =
        Incident.of(
            json(
                "{'code':'I1','assessment':'…','killed_min_max':[4,6],'injured_min_max':[2,2],"
                    + "'fields':{'Suspected belligerent':'Israeli Military'}}"));
    ReadIncident read =
        new ReadIncident(
            json(
                "{'event':'e','toll':[{'kind':'killed','low':5,'best':5,'high':null},"
                    + "{'kind':'wounded','low':2,'best':null,'high':null}]}"));
    read.claim(
        json(
            "{'event':'e','realis':'occurred','quote':'Five died.','actors':[{'side':'ISR'}],"
                + "'counts':[{'kind':'killed'}],'sources':[{'hops':[{'kind':'monitor',"
                + "'name':'A'},{'kind':'outlet','name':null}]}]}"));
    read.claim(
        json(
            "{'event':'f','realis':'occurred','quote':'Two more.','actors':[{'side':'PSE'}],"
                + "'counts':[{'kind':'killed'}],'sources':[{'hops':[{'kind':'outlet',"
                + "'name':'B'}]}]}"));
    Measured measured = AirwarsSuite.score(List.of(incident), Map.of("I1", read));
    assertThat(measured.figures())
        .containsExactly(
            Figure.number("incidents", 1),
            Figure.share("killed: exact range", 0),
            Figure.share("killed: overlap", 1),
            Figure.share("injured: exact range", 1),
            Figure.share("injured: overlap", 1),
            Figure.share("belligerent", 1),
            Figure.share("named source", 1, 2));
    assertThat(measured.errors()).containsExactly("killed I1 wanted 4-6, read 5-5 | Five died.");
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return JsonMapper.builder().build().readTree(text.replace('\'', '"'));
  }
}
