package org.rashomon.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
  private static final Instant START = Instant.parse("2024-05-01T10:00:00Z");

  @TempDir private Path folder;
  private Path file;
  private Accounts accounts;

  @BeforeEach
  void open() {
    file = folder.resolve("users.db");
    accounts = Accounts.open(file, Clock.fixed(START, ZoneOffset.UTC));
    accounts.put("nadia", Role.CODER, password("a long password"));
  }

  @AfterEach
  void close() {
    accounts.close();
  }

  private static char[] password(String text) {
    return text.toCharArray();
  }

  @Test
  void onlyTheRightPasswordOpens() {
    assertThat(accounts.verify("nadia", password("a long password")))
        .isEqualTo(new User("nadia", Role.CODER));
    assertThat(accounts.verify("nadia", password("a long passwore"))).isNull();
    assertThat(accounts.verify("nobody", password("nobody has this password"))).isNull();
  }

  @Test
  void nothingThatOpensIsInTheFile() throws Exception {
    String session = accounts.begin(new User("nadia", Role.CODER));
    String token = accounts.issue("nadia");
    accounts.close();
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertThat(bytes)
        .contains("$argon2id$v=19$m=19456,t=2,p=1$")
        .doesNotContain("a long password", session, token);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aSessionEndsByItselfAndWhenTold() {
    String word = accounts.begin(new User("nadia", Role.CODER));
    assertThat(accounts.session(word).user().name()).isEqualTo("nadia");
    Clock later = Clock.fixed(START.plus(Accounts.SESSION).plusSeconds(1), ZoneOffset.UTC);
    try (Accounts same = Accounts.open(file, later)) {
      assertThat(same.session(word)).isNull();
    }
    accounts.end(word);
    assertThat(accounts.session(word)).isNull();
    assertThat(accounts.session("guess")).isNull();
  }

  @Test
  void aNewPasswordAndARemovalEndWhatWasOpen() {
    String word = accounts.begin(new User("nadia", Role.CODER));
    String token = accounts.issue("nadia");
    accounts.put("nadia", Role.READER, password("another long one"));
    assertThat(accounts.session(word)).isNull();
    assertThat(accounts.token(token)).isNull();
    assertThat(accounts.users()).containsExactly(new User("nadia", Role.READER));
    String fresh = accounts.begin(new User("nadia", Role.READER));
    assertThat(accounts.remove("nadia")).isTrue();
    assertThat(accounts.session(fresh)).isNull();
    assertThat(accounts.remove("nadia")).isFalse();
  }

  @Test
  void aVisitOwnsItsOwnFormsOnly() {
    Visit one = accounts.session(accounts.begin(new User("nadia", Role.CODER)));
    Visit other = accounts.session(accounts.begin(new User("nadia", Role.CODER)));
    assertThat(one.owns(one.formToken())).isTrue();
    assertThat(one.owns(other.formToken())).isFalse();
    assertThat(one.owns(null)).isFalse();
  }

  @Test
  void aWeakPasswordOrAnOddNameIsNotTaken() {
    assertThatThrownBy(() -> accounts.put("omar", Role.READER, password("short")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("12");
    assertThatThrownBy(() -> accounts.put("(here)", Role.READER, password("a long password")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> accounts.issue("omar")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theLogKeepsWhatWasDone() {
    accounts.note("nadia", "192.0.2.7", "sign-in", null);
    assertThat(accounts.log(1))
        .containsExactly(
            new AuditEntry("2024-05-01T10:00:00Z", "nadia", "192.0.2.7", "sign-in", null));
  }

  @Test
  void aRoleCoversThoseBeforeIt() {
    assertThat(Role.ADMIN.covers(Role.READER)).isTrue();
    assertThat(Role.CODER.covers(Role.CODER)).isTrue();
    assertThat(Role.READER.covers(Role.CODER)).isFalse();
  }

  @Test
  void soManyAreLetThroughInSoLongATime() {
    Moving clock = new Moving();
    RateLimit limit = new RateLimit(clock, 2, Duration.ofSeconds(10));
    assertThat(limit.take("a")).isTrue();
    assertThat(limit.take("a")).isTrue();
    assertThat(limit.take("a")).isFalse();
    assertThat(limit.take("b")).isTrue();
    clock.now = START.plusSeconds(5);
    assertThat(limit.take("a")).isTrue();
    assertThat(limit.take("a")).isFalse();
  }

  private static final class Moving extends Clock {
    private Instant now = START;

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
