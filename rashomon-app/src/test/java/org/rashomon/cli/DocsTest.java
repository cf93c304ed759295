package org.rashomon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocsTest {

  @Test
  void documentsMadeFromTheProgramAreUpToDate() throws IOException {
    Path root = Path.of(System.getProperty("rashomon.root"));
    for (Map.Entry<String, String> document : DocsCommand.documents(root).entrySet()) {
      assertThat(root.resolve(document.getKey()))
          .as("run ./rashomon docs")
          .hasContent(document.getValue());
    }
    assertThat(Files.readString(root.resolve("docs/cli.md"))).contains("## read");
  }
}
