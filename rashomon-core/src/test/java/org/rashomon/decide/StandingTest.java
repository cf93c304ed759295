package org.rashomon.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.decide.Decision.Action;
import org.rashomon.decide.Decision.Anchor;

class StandingTest {
  private static final Anchor PLACE = new Anchor("r", 10, 17, "shelling");

  private static Decision decided(Action action, String value) {
    return Decision.of(action, List.of(PLACE), null, value, "ann", "2026-01-01T00:00:00Z", "why");
  }

  @Test
  void whatIsUndoneIsTakenUpAgainByUndoingTheUndoing() {
    Decision reject = decided(Action.REJECT, null);
    Decision undo = decided(Action.UNDO, reject.id());
    Decision redo = decided(Action.UNDO, undo.id());
    assertThat(Standing.of(List.of(reject))).containsExactly(reject);
    assertThat(Standing.of(List.of(reject, undo))).isEmpty();
    assertThat(Standing.of(List.of(reject, undo, redo))).containsExactly(reject);
  }

  @Test
  void theSameDecisionHasTheSameId() {
    assertThat(decided(Action.REJECT, null).id()).isEqualTo(decided(Action.REJECT, null).id());
    assertThat(decided(Action.REJECT, null).id()).isNotEqualTo(decided(Action.ACCEPT, null).id());
  }

  @Test
  void anAnchorLeadsToItsWordsElseToItsType() {
    Anchor retyped = new Anchor("r", 10, 17, "attack");
    Anchor wider = new Anchor("r", 8, 17, "shelling");
    Anchor far = new Anchor("r", 40, 47, "shelling");
    Anchor elsewhere = new Anchor("q", 10, 17, "shelling");
    assertThat(Anchors.find(PLACE, List.of(retyped, PLACE))).isEqualTo(PLACE);
    assertThat(Anchors.find(PLACE, List.of(wider, retyped))).isEqualTo(retyped);
    assertThat(Anchors.find(PLACE, List.of(far, wider))).isEqualTo(wider);
    assertThat(Anchors.find(PLACE, List.of(far, elsewhere))).isNull();
  }
}
