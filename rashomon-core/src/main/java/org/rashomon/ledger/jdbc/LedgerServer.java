package org.rashomon.ledger.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.rashomon.ledger.LedgerRefused;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;

/**
 * A database of a PostgreSQL server that holds one ledger for a team. What stands in it is trusted:
 * who may write to the server may do more than a mailed file can.
 */
final class LedgerServer implements LedgerStore {
  private static final String SCHEME = "postgresql:";
  private static final int READERS = 8;
  private static final int FETCHED = 500;

  /** The number of the lock that a writer holds; any, as long as it stays. */
  private static final long LOCK = 1_380_011_853L;

  private final HikariDataSource writing;
  private final HikariDataSource reading;

  private LedgerServer(HikariDataSource writing, HikariDataSource reading) {
    this.writing = writing;
    this.reading = reading;
  }

  /** Whether a place is a server's: {@code postgresql://HOST/DATABASE?user=NAME}. */
  static boolean isOne(String place) {
    return place.startsWith(SCHEME);
  }

  /** A place as it may be told: without user and password. */
  static String told(String place) {
    int options = place.indexOf('?');
    return options < 0 ? place : place.substring(0, options);
  }

  /** Opens the ledger of a database, or makes it in an empty one. */
  static LedgerServer open(String place) {
    String url = "jdbc:" + SCHEME + place.substring(SCHEME.length()).replaceFirst("^/+", "//");
    HikariDataSource writing = null;
    try {
      writing = pool(url, 1, "TRANSACTION_READ_COMMITTED");
      migrate(url, place);
      return new LedgerServer(writing, pool(url, READERS, "TRANSACTION_REPEATABLE_READ"));
    } catch (PoolInitializationException | FlywayException e) {
      close(writing);
      throw refused(ProblemCode.NOT_A_LEDGER, place, "the server can't be used", e);
    } catch (LedgerRefused e) {
      close(writing);
      throw e;
    }
  }

  private static void close(HikariDataSource pool) {
    if (pool != null) {
      pool.close();
    }
  }

  private static void migrate(String url, String place) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(url, null, null)
            .locations("classpath:org/rashomon/ledger/postgresql")
            .load();
    boolean newer =
        Arrays.stream(flyway.info().applied())
            .map(MigrationInfo::getState)
            .anyMatch(state -> state.isApplied() && !state.isResolved());
    if (newer) {
      throw refused(ProblemCode.NEWER_LEDGER, place, "a newer release made it", null);
    }
    flyway.migrate();
  }

  private static LedgerRefused refused(
      ProblemCode code, String place, String why, Throwable cause) {
    return new LedgerRefused(new Problem(code, told(place), 0, why), cause);
  }

  private static HikariDataSource pool(String url, int size, String isolation) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(30_000);
    config.setTransactionIsolation(isolation);
    config.addDataSourceProperty("defaultRowFetchSize", Integer.toString(FETCHED));
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.setPoolName("ledger " + size);
    return new HikariDataSource(config);
  }

  @Override
  public Jdbi writer() {
    return Dialect.POSTGRESQL.of(writing);
  }

  @Override
  public void compact(Handle handle) {
    for (String table :
        List.of(
            "report",
            "report_text",
            "report_as_read",
            "report_words",
            "claim",
            "claim_words",
            "claims_as_read",
            "decision")) {
      handle.execute("VACUUM FULL " + table);
    }
  }

  @Override
  public Jdbi reader() {
    return Dialect.POSTGRESQL.of(reading);
  }

  @Override
  public void lock(Handle handle) {
    handle
        .createQuery("SELECT 1 FROM pg_advisory_xact_lock(:lock)")
        .bind("lock", LOCK)
        .mapTo(int.class)
        .one();
  }

  @Override
  public void close() {
    reading.close();
    writing.close();
  }
}
