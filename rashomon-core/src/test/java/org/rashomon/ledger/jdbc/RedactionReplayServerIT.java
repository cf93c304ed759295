package org.rashomon.ledger.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The same on a PostgreSQL server, where one is named. */
@EnabledIfEnvironmentVariable(
    named = ServerPlaces.SERVER,
    matches = ".+",
    disabledReason = ServerPlaces.NONE)
class RedactionReplayServerIT extends RedactionReplayTest {
  private final ServerPlaces places = new ServerPlaces();

  @Override
  Path place(String name) {
    return places.of(name);
  }
}
