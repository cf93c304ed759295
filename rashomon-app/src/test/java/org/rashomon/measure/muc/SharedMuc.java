package org.rashomon.measure.muc;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the MUC-4 folder that stands beside the project, and skips the test where none does. */
final class SharedMuc {

  private SharedMuc() {}

  /** The folder: in the one the property {@code rashomon.shared} names, or in {@code ../shared}. */
  static Path folder() {
    Optional<Path> found =
        Optional.ofNullable(System.getProperty("rashomon.shared"))
            .map(Path::of)
            .or(SharedMuc::beside)
            .map(shared -> shared.resolve("data/muc4"))
            .filter(Files::isDirectory);
    assumeTrue(found.isPresent(), "skipped: there is no shared/data/muc4 beside the project");
    return found.orElseThrow();
  }

  /** The nearest folder called "shared" on the way up from the working directory. */
  private static Optional<Path> beside() {
    return Stream.iterate(Path.of("").toAbsolutePath(), up -> up != null, Path::getParent)
        .map(up -> up.resolve("shared"))
        .filter(Files::isDirectory)
        .findFirst();
  }
}
