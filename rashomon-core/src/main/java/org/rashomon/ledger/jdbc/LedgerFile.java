package org.rashomon.ledger.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.rashomon.ledger.LedgerRefused;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;

/**
 * One SQLite file: looked at before it is trusted, migrated, opened for one writer and a few
 * readers, and made whole again when closed.
 */
final class LedgerFile implements LedgerStore {
  private static final int READERS = 4;

  /** What each connection keeps of the file in memory, in KiB. */
  private static final int WRITER_CACHE = 64 << 10;

  private static final int READER_CACHE = 16 << 10;

  /** Another program's batch takes well under this; waiting longer means it hangs. */
  private static final int BUSY_MILLIS = 20_000;

  private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final String NO_TRUST = "PRAGMA trusted_schema = OFF";

  private final HikariDataSource writing;
  private final HikariDataSource reading;

  private LedgerFile(HikariDataSource writing, HikariDataSource reading) {
    this.writing = writing;
    this.reading = reading;
  }

  /** Opens the file, or makes it; throws {@link LedgerRefused} where it is no sound ledger. */
  static LedgerFile open(Path file) {
    SchemaCheck.Finding finding = inspect(file);
    HikariDataSource writing = pool(file, 1, "IMMEDIATE", WRITER_CACHE);
    try {
      if (finding != SchemaCheck.Finding.CURRENT) {
        Flyway.configure()
            .dataSource(writing)
            .locations("classpath:org/rashomon/ledger/sqlite")
            .load()
            .migrate();
      }
      return new LedgerFile(writing, pool(file, READERS, "DEFERRED", READER_CACHE));
    } catch (RuntimeException e) {
      writing.close();
      throw e;
    }
  }

  @Override
  public Jdbi writer() {
    return Dialect.SQLITE.of(writing);
  }

  /** Does nothing: transactions of the writer take the file's lock at their start. */
  @Override
  public void lock(Handle handle) {}

  @Override
  public void compact(Handle handle) {
    for (String words : List.of("report_words", "claim_words")) {
      handle.execute("INSERT INTO " + words + " (" + words + ") VALUES ('optimize')");
    }
    handle.execute("VACUUM");
    handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  @Override
  public Jdbi reader() {
    return Dialect.SQLITE.of(reading);
  }

  /**
   * Moves what the write-ahead log holds into the file, so that the file alone is the ledger; again
   * does nothing.
   */
  @Override
  public void close() {
    if (writing.isClosed()) {
      return;
    }
    reading.close();
    try (writing;
        Connection connection = writing.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (SQLException e) {
      throw new IllegalStateException("the ledger could not be brought into one file", e);
    }
  }

  private static HikariDataSource pool(Path file, int size, String transactions, int cache) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url(file));
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(60_000);
    config.setConnectionInitSql(NO_TRUST);
    config.addDataSourceProperty("journal_mode", "WAL");
    config.addDataSourceProperty("synchronous", "NORMAL");
    config.addDataSourceProperty("busy_timeout", Integer.toString(BUSY_MILLIS));
    config.addDataSourceProperty("cache_size", "-" + cache);
    config.addDataSourceProperty("foreign_keys", "true");
    config.addDataSourceProperty("transaction_mode", transactions);
    config.setPoolName("ledger " + transactions.toLowerCase(java.util.Locale.ROOT));
    return new HikariDataSource(config);
  }

  private static String url(Path file) {
    return "jdbc:sqlite:" + file.toAbsolutePath();
  }

  private static SchemaCheck.Finding inspect(Path file) {
    if (!Files.exists(file)) {
      return SchemaCheck.Finding.EMPTY;
    }
    if (!isSqlite(file)) {
      throw refused(ProblemCode.NOT_A_LEDGER, file, "it is no SQLite file", null);
    }
    try (Connection connection = DriverManager.getConnection(url(file));
        Statement statement = connection.createStatement()) {
      statement.execute(NO_TRUST);
      statement.execute("PRAGMA busy_timeout = " + BUSY_MILLIS);
      return accepted(SchemaCheck.of(connection), file);
    } catch (SQLException e) {
      throw refused(ProblemCode.NOT_A_LEDGER, file, "it can't be read as a ledger", e);
    }
  }

  private static SchemaCheck.Finding accepted(SchemaCheck.Finding finding, Path file) {
    return switch (finding) {
      case EMPTY, OLDER, CURRENT -> finding;
      case NEWER -> throw refused(ProblemCode.NEWER_LEDGER, file, "a newer release made it", null);
      case ALTERED ->
          throw refused(
              ProblemCode.ALTERED_LEDGER,
              file,
              "its tables, indexes, views or triggers are not those of a ledger",
              null);
    };
  }

  private static boolean isSqlite(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(HEADER.length);
      return start.length == 0 || Arrays.equals(start, HEADER);
    } catch (IOException e) {
      throw refused(ProblemCode.UNREADABLE_FILE, file, "it can't be opened", e);
    }
  }

  private static LedgerRefused refused(ProblemCode code, Path file, String why, Throwable cause) {
    return new LedgerRefused(new Problem(code, file.toString(), 0, why), cause);
  }
}
