package org.rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class UsersCommandTest {
  @TempDir private Path folder;
  private final StringWriter told = new StringWriter();

  private int run(String password, String action, String... rest) {
    List<String> words = new ArrayList<>(List.of("users", action));
    words.addAll(List.of("--users", folder.resolve("team.db").toString()));
    words.addAll(List.of(rest));
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(told, true));
    line.setErr(new PrintWriter(told, true));
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(password.getBytes(StandardCharsets.UTF_8)));
    try {
      return line.execute(words.toArray(String[]::new));
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void usersAreSetListedAndTakenAway() {
    assertThat(run("a long password\n", "set", "nadia", "admin")).isZero();
    assertThat(run("", "list")).isZero();
    assertThat(told.toString()).contains("nadia\tadmin");
    assertThat(run("", "token", "nadia")).isZero();
    assertThat(run("", "remove", "nadia")).isZero();
    assertThat(run("", "log")).isZero();
    assertThat(told.toString()).contains("user-set", "token-issued", "user-removed");
  }

  @Test
  void aWrongCallIsTold() {
    assertThat(run("short\n", "set", "nadia", "admin")).isEqualTo(Main.WRONG_CALL);
    assertThat(run("", "remove", "nadia")).isEqualTo(Main.WRONG_CALL);
    assertThat(run("", "token", "nadia")).isEqualTo(Main.WRONG_CALL);
    assertThat(told.toString()).contains("12 characters", "There is no user nadia");
  }
}
