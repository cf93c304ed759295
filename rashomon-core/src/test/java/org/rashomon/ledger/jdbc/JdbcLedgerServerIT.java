package org.rashomon.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.rashomon.ledger.LedgerRefused;
import org.rashomon.problem.ProblemCode;

/** The same on a PostgreSQL server, where one is named; what is about files is left out. */
@EnabledIfEnvironmentVariable(
    named = ServerPlaces.SERVER,
    matches = ".+",
    disabledReason = ServerPlaces.NONE)
class JdbcLedgerServerIT extends JdbcLedgerTest {
  private final ServerPlaces places = new ServerPlaces();

  @Override
  Path place(String name) {
    return places.of(name);
  }

  @Override
  void aClosedLedgerIsOneFile() {}

  @Override
  void anEmptyFileBecomesALedger() {}

  @Override
  @Test
  void aLedgerOfANewerReleaseIsRefused() {
    JdbcLedger.open(place("a.db"), null).close();
    places.execute(
        "a.db",
        "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success) VALUES (999, '999', 'later',"
            + " 'SQL', 'V999__later.sql', 1, 'x', 0, true)");
    assertThatThrownBy(() -> JdbcLedger.open(place("a.db"), null))
        .isInstanceOfSatisfying(
            LedgerRefused.class,
            refused -> assertThat(refused.problem().code()).isEqualTo(ProblemCode.NEWER_LEDGER));
  }

  @Test
  void aServerThatIsNotThereIsRefusedWithoutTellingThePassword() {
    Path nowhere = Path.of("postgresql://127.0.0.1:1/none?user=ann&password=secret");
    assertThatThrownBy(() -> JdbcLedger.open(nowhere, null))
        .isInstanceOfSatisfying(
            LedgerRefused.class,
            refused -> assertThat(refused.problem().toString()).doesNotContain("secret"));
  }
}
