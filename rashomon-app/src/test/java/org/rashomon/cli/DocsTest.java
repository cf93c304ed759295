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
    Path docs = Path.of(System.getProperty("rashomon.root"), "docs");
    for (Map.Entry<String, String> document : DocsCommand.documents().entrySet()) {
      assertThat(docs.resolve(document.getKey()))
          .as("run ./rashomon docs")
          .hasContent(document.getValue());
    }
    assertThat(Files.readString(docs.resolve("cli.md"))).contains("## read");
  }
}
