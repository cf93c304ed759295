package org.rashomon.measure.muc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MucSuiteTest {

  private static final String KEY =
      """
      0.  MESSAGE: ID        M-1
      1.  MESSAGE: TEMPLATE  1
      4.  INCIDENT: TYPE     ATTACK
      18. HUM TGT: NAME      "ANA RUIZ"
      0.  MESSAGE: ID        M-2
      1.  MESSAGE: TEMPLATE  1
      4.  INCIDENT: TYPE     ATTACK
      """;

  @Test
  void scoresOnlyTheMessagesThatWereRead(@TempDir Path data) throws IOException {
    Files.createDirectories(data.resolve("corpora/one"));
    Files.writeString(data.resolve("corpora/one/key-one"), KEY);
    List<MucSuite.Score> scores = score("{'reports':[{'id':'r','externalId':'M-1'}]}", data);
    assertThat(scores).contains(new MucSuite.Score("All Templates recall", 0));
    assertThat(scores).hasSize(9 + MucSlot.values().length);
  }

  private static List<MucSuite.Score> score(String ledger, Path data)
      throws JsonProcessingException {
    JsonMapper json = JsonMapper.builder().build();
    return new MucSuite().score(json.readTree(ledger.replace('\'', '"')), data);
  }
}
