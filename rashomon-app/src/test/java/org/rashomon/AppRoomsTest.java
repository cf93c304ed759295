package org.rashomon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rooms of the app come after those of the core, in order, each with its own libraries. */
class AppRoomsTest {
  private static final List<String> ROOMS = List.of("export", "measure", "web", "cli");

  private static final Map<String, String> LIBRARIES =
      Map.of(
          "io.javalin..", "org.rashomon.web..",
          "gg.jte..", "org.rashomon.web..",
          "org.dhatim.fastexcel..", "org.rashomon.export..",
          "com.google.re2j..", "org.rashomon.export..",
          "org.apache.parquet..", "org.rashomon.export..",
          "blue.strategic..", "org.rashomon.export..",
          "com.password4j..", "org.rashomon.web.access..",
          "picocli..", "org.rashomon.cli..");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.rashomon");

  @Test
  void aRoomUsesOnlyTheRoomsBeforeIt() {
    for (int room = 0; room < ROOMS.size() - 1; room++) {
      String[] later =
          ROOMS.subList(room + 1, ROOMS.size()).stream()
              .map(name -> "org.rashomon." + name + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.rashomon." + ROOMS.get(room) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(classes);
    }
  }

  @Test
  void eachLibraryStaysInItsRoom() {
    LIBRARIES.forEach(
        (library, room) ->
            noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(classes));
  }
}
