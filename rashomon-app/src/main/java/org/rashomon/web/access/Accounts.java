package org.rashomon.web.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Users, their sessions and tokens, and the log of what was done, in one SQLite file that only its
 * owner can read. Of passwords, sessions and tokens it holds digests only. Safe for use by many
 * threads.
 */
public final class Accounts implements AutoCloseable {
  /** How long a session lasts from signing in. */
  public static final Duration SESSION = Duration.ofHours(12);

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,63}");
  private static final String SESSION_USE = "session";
  private static final String TOKEN_USE = "token";
  private static final String FORM_USE = "form";

  private final Connection file;
  private final Clock clock;

  private Accounts(Connection file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Opens the file, or makes it. */
  public static Accounts open(Path file, Clock clock) {
    Objects.requireNonNull(clock, "clock");
    try {
      make(file);
      Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA trusted_schema = OFF");
        statement.execute("PRAGMA foreign_keys = ON");
        statement.execute("PRAGMA synchronous = FULL");
        for (String part : schema().split(";\\s*")) {
          statement.execute(part);
        }
      }
      return new Accounts(connection, clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("no file of users: " + file.getFileName(), e);
    }
  }

  private static void make(Path file) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }

  private static String schema() throws IOException {
    try (InputStream in = Accounts.class.getResourceAsStream("schema.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  /**
   * Adds a user, or gives one another role and password; ends the sessions and tokens they had.
   *
   * @throws IllegalArgumentException where the name or the password won't do; the message says why
   */
  public synchronized void put(String name, Role role, char[] password) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "A name has letters, digits and . _ @ - only, 64 at most, and begins with one of the"
              + " first two.");
    }
    if (password.length < Passwords.SHORTEST) {
      throw new IllegalArgumentException(
          "A password has " + Passwords.SHORTEST + " characters or more.");
    }
    String hash = Passwords.hash(password);
    change("DELETE FROM session WHERE user = ?", name);
    change("DELETE FROM token WHERE user = ?", name);
    change(
        "INSERT INTO user (name, role, password) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET"
            + " role = excluded.role, password = excluded.password",
        name,
        role.toString(),
        hash);
    note(null, null, "user-set", name + " " + role);
  }

  /** Takes a user away with all sessions and tokens; false where there is none. */
  public synchronized boolean remove(String name) {
    boolean gone = change("DELETE FROM user WHERE name = ?", name) > 0;
    if (gone) {
      note(null, null, "user-removed", name);
    }
    return gone;
  }

  /** All users by name. */
  public synchronized List<User> users() {
    return ask("SELECT name, role FROM user ORDER BY name", Accounts::user);
  }

  /** The user of this name and password, or null. */
  public User verify(String name, char[] password) {
    List<String> hashes;
    synchronized (this) {
      hashes = ask("SELECT password FROM user WHERE name = ?", row -> row.getString(1), name);
    }
    boolean right = Passwords.matches(password, hashes.isEmpty() ? null : hashes.get(0));
    return right ? find(name) : null;
  }

  private synchronized User find(String name) {
    return first(ask("SELECT name, role FROM user WHERE name = ?", Accounts::user, name));
  }

  /** Begins a session. Returns the word that opens it, which is kept nowhere. */
  public synchronized String begin(User user) {
    String word = Secrets.fresh();
    change("DELETE FROM session WHERE until < ?", clock.millis());
    change(
        "INSERT INTO session (digest, user, until) VALUES (?, ?, ?)",
        Secrets.digest(SESSION_USE, word),
        user.name(),
        clock.millis() + SESSION.toMillis());
    return word;
  }

  /** The visit that a session's word opens; null where it is over or never was. */
  public synchronized Visit session(String word) {
    User user =
        first(
            ask(
                "SELECT u.name, u.role FROM session s JOIN user u ON u.name = s.user"
                    + " WHERE s.digest = ? AND s.until >= ?",
                Accounts::user,
                Secrets.digest(SESSION_USE, word),
                clock.millis()));
    return user == null ? null : new Visit(user, Secrets.digest(FORM_USE, word));
  }

  /** Ends a session. */
  public synchronized void end(String word) {
    change("DELETE FROM session WHERE digest = ?", Secrets.digest(SESSION_USE, word));
  }

  /** A new token for a program to act as this user; told once, kept nowhere. */
  public synchronized String issue(String name) {
    if (find(name) == null) {
      throw new IllegalArgumentException("There is no user " + name + ".");
    }
    String word = Secrets.fresh();
    change("INSERT INTO token (digest, user) VALUES (?, ?)", Secrets.digest(TOKEN_USE, word), name);
    note(null, null, "token-issued", name);
    return word;
  }

  /** The visit that a program's token opens, or null. */
  public synchronized Visit token(String word) {
    User user =
        first(
            ask(
                "SELECT u.name, u.role FROM token t JOIN user u ON u.name = t.user"
                    + " WHERE t.digest = ?",
                Accounts::user,
                Secrets.digest(TOKEN_USE, word)));
    return user == null ? null : new Visit(user, null);
  }

  /** The addresses of the searches that a user keeps, by the names they were given. */
  public synchronized SortedMap<String, String> searches(String user) {
    SortedMap<String, String> kept = new TreeMap<>();
    ask(
            "SELECT name, address FROM search WHERE user = ?",
            row -> Map.entry(row.getString(1), row.getString(2)),
            user)
        .forEach(one -> kept.put(one.getKey(), one.getValue()));
    return kept;
  }

  /** Keeps a search of a user under a name, in the place of what was under it. */
  public synchronized void keep(String user, String name, String address) {
    change(
        "INSERT INTO search (user, name, address) VALUES (?, ?, ?) ON CONFLICT (user, name)"
            + " DO UPDATE SET address = excluded.address",
        user,
        name,
        address);
  }

  /** Forgets a search of a user; false where there is none. */
  public synchronized boolean forget(String user, String name) {
    return change("DELETE FROM search WHERE user = ? AND name = ?", user, name) > 0;
  }

  /** Writes a line into the log; any but the action may be null. */
  public synchronized void note(String user, String address, String action, String detail) {
    change(
        "INSERT INTO audit (at, user, address, action, detail) VALUES (?, ?, ?, ?, ?)",
        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
        user,
        address,
        action,
        detail);
  }

  /** The last lines of the log, newest first. */
  public synchronized List<AuditEntry> log(int most) {
    return ask(
        "SELECT at, user, address, action, detail FROM audit ORDER BY id DESC LIMIT ?",
        row ->
            new AuditEntry(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)),
        most);
  }

  private static User user(ResultSet row) throws SQLException {
    return new User(row.getString(1), Role.valueOf(row.getString(2).toUpperCase(Locale.ROOT)));
  }

  private static <T> T first(List<T> rows) {
    return rows.isEmpty() ? null : rows.get(0);
  }

  private interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> List<T> ask(String sql, Row<T> row, Object... values) {
    try (PreparedStatement statement = bound(sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> out = new ArrayList<>();
      while (rows.next()) {
        out.add(row.of(rows));
      }
      return out;
    } catch (SQLException e) {
      throw new IllegalStateException("the file of users could not be read", e);
    }
  }

  private int change(String sql, Object... values) {
    try (PreparedStatement statement = bound(sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the file of users could not be written", e);
    }
  }

  private PreparedStatement bound(String sql, Object... values) throws SQLException {
    PreparedStatement statement = file.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  @Override
  public synchronized void close() {
    try {
      file.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the file of users could not be closed", e);
    }
  }
}
