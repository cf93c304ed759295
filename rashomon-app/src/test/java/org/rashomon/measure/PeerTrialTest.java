package org.rashomon.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeerTrialTest {
  private static final List<TrialReport> REPORTS =
      List.of(TrialReport.text("a", "2021-05-09", "Shells fell."));

  @Test
  void writesWhatIsAskedAndGivesWhatWasAnswered(@TempDir Path folder) throws IOException {
    Path peer = folder.resolve("peer");
    try (Trial trial = Trial.ofPeer(peer)) {
      assertThat(trial.read(REPORTS).tree()).isEmpty();
      assertThat(peer.resolve("reports.jsonl"))
          .hasContent("{\"id\":\"a\",\"published\":\"2021-05-09\",\"text\":\"Shells fell.\"}\n");
      Files.writeString(peer.resolve("document.json"), "{\"mentions\":[]}");
      assertThat(trial.read(REPORTS).tree().has("mentions")).isTrue();
      assertThat(trial.record(REPORTS).tree().has("mentions")).isTrue();
      assertThat(trial.see(REPORTS)).isEmpty();
    }
    assertThat(peer.resolve("document.json")).exists();
  }

  @Test
  void hasNoLedger(@TempDir Path folder) throws IOException {
    try (Trial trial = Trial.ofPeer(folder)) {
      assertThatThrownBy(() -> trial.inLedger(REPORTS, ledger -> 0))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }
}
