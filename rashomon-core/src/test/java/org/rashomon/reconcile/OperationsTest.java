package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.lexicon.LexiconTable;

class OperationsTest {
  @Test
  void namesAreFoundAsTheyStand() {
    assertThat(
            Operations.named("Baku began Operation Stone Bridge and called it \u201CDawn\u201D."))
        .containsExactly("Stone Bridge", "Dawn");
    assertThat(Operations.named("The operation ended. They called Harbour at dawn.")).isEmpty();
  }

  @Test
  void aNameIsTheSameWithAndWithoutTheWordOperation() {
    assertThat(Operations.named("Officials called the raid \"Operation Shield\"."))
        .containsExactly("Shield");
    assertThat(Operations.named("The \u201CIron Fist\u201D operation went on."))
        .containsExactly("Iron Fist");
  }

  @Test
  void whatIsQuotedIsNoName() {
    assertThat(Operations.named("\"Rebels fired first,\" he said of the operation.")).isEmpty();
    assertThat(Operations.named("Both called for calm. \"Never,\" he said.")).isEmpty();
  }

  @Test
  void oneNameInOtherWordsMeansOne() {
    assertThat(Operations.meant("It was dubbed \"Revenge\"."))
        .isEqualTo(Operations.meant("Operation Vendetta began."))
        .isEqualTo(Operations.meant("an operation \"Retaliation\" was begun"));
    assertThat(Operations.meant("Operation Stone Bridge began."))
        .isNotEqualTo(Operations.meant("Operation Vendetta began."));
  }

  @Test
  void everyRowHoldsItsExample() {
    LexiconTable.shipped("en", "operations")
        .rows()
        .forEach(
            row -> {
              assertThat(Operations.meant(row.get("example")))
                  .as(row.get("id"))
                  .containsExactly(row.get("id"));
              assertThat(Operations.meant(row.get("counter"))).doesNotContain(row.get("id"));
            });
  }
}
