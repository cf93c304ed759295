package org.rashomon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;

/** Each row of the furniture table meets its example and not its counter-example. */
class FurnitureTest {
  private static final String BODY =
      "The council met on Monday and talked for hours about the bridge and the road to the mill. "
          + "Nobody was hurt, the mayor said, and the army of the south kept to its camps all day.";

  private final LexiconTable table = LexiconTable.shipped("en", "furniture");

  @TestFactory
  List<DynamicTest> eachRowMeetsItsExampleOnly() {
    return table.rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.id(), () -> check(row)))
        .toList();
  }

  private static void check(LexiconRow row) {
    Furniture alone = new Furniture(only(row));
    boolean head = row.get("scope").equals("head");
    String example = row.get("example");
    assertThat(alone.find(head ? example + BODY : BODY + "\n\n" + example)).isNotEmpty();
    assertThat(alone.find(BODY + "\n\n" + row.get("counter"))).isEmpty();
  }

  private static LexiconTable only(LexiconRow row) {
    List<String> columns =
        List.of("id", "scope", "why", "max", "sentence", "pattern", "example", "counter");
    String cells = String.join("\t", columns.stream().map(row::get).toList());
    return LexiconTable.parse("one", String.join("\t", columns) + "\n" + cells);
  }

  private String left(String text) {
    return CleanText.cut(text, new Furniture(table).find(text)).text();
  }

  @Test
  void dropsTeasersToTheEndWhenNoTextFollows() {
    String teaser = "\n\nCheck Also\n\nHopes in the mill town\n\nMany have waited for the …";
    assertThat(left(BODY + teaser).strip()).isEqualTo(BODY);
  }

  @Test
  void keepsTheSentencesBehindARelatedBox() {
    String box = "\n\nRelated\n\nA bridge is mended\n\n";
    assertThat(left(BODY + box + BODY + "\n\n" + BODY))
        .isEqualTo(BODY + "\n\n" + BODY + "\n\n" + BODY);
  }

  @Test
  void dropsNothingFromAText() {
    assertThat(left(BODY)).isEqualTo(BODY);
  }
}
