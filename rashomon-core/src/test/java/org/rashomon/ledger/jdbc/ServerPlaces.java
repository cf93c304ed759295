package org.rashomon.ledger.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** For tests: an empty schema of a PostgreSQL server for each ledger that is asked for. */
final class ServerPlaces {
  /** The variable that names the server. */
  static final String SERVER = "RASHOMON_POSTGRESQL";

  /** Why tests are left out where none is named. */
  static final String NONE =
      "no PostgreSQL server: start one with .ci/postgresql and name it RASHOMON_POSTGRESQL";

  private final Map<String, Path> places = new HashMap<>();

  /** The place of this name, the same each time. */
  Path of(String name) {
    return places.computeIfAbsent(name, key -> made(System.getenv(SERVER)));
  }

  /** Does something in the ledger of this name behind its back. */
  void execute(String name, String sql) {
    run(of(name).toString(), sql);
  }

  private static void run(String place, String sql) {
    String url = "jdbc:" + place.replaceFirst("postgresql:/+", "postgresql://");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("the server named can't be used", e);
    }
  }

  private static Path made(String server) {
    String schema = "t" + UUID.randomUUID().toString().replace("-", "");
    run(server, "CREATE SCHEMA " + schema);
    return Path.of(server + "&currentSchema=" + schema);
  }
}
