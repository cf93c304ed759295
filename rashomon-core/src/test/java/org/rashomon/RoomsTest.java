package org.rashomon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rooms stand in the order of the data's way and may use only those before them. */
class RoomsTest {
  private static final List<String> ROOMS =
      List.of(
          "text",
          "problem",
          "lexicon",
          "ingest",
          "read",
          "extract",
          "decide",
          "resolve",
          "reconcile",
          "ledger");

  /** Each library and the only rooms that may use it. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "org.jsoup..", List.of("org.rashomon.ingest.."),
          "ai.onnxruntime..", List.of("org.rashomon.read.."),
          "opennlp..", List.of("org.rashomon.ingest.."),
          "org.apache.pdfbox..", List.of("org.rashomon.ingest.."),
          "org.apache.fontbox..", List.of("org.rashomon.ingest.."),
          "com.fasterxml.jackson..", List.of("org.rashomon.ingest..", "org.rashomon.ledger.jdbc.."),
          "java.sql..", List.of("org.rashomon.ledger.jdbc.."),
          "org.jdbi..", List.of("org.rashomon.ledger.jdbc.."),
          "org.flywaydb..", List.of("org.rashomon.ledger.jdbc.."),
          "com.zaxxer..", List.of("org.rashomon.ledger.jdbc.."));

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.rashomon");

  @Test
  void aRoomUsesOnlyTheRoomsBeforeIt() {
    for (int room = 0; room < ROOMS.size(); room++) {
      String[] later =
          ROOMS.subList(room + 1, ROOMS.size()).stream()
              .map(name -> "org.rashomon." + name + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage("org.rashomon." + ROOMS.get(room) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .allowEmptyShould(true)
            .check(classes);
      }
    }
  }

  @Test
  void noRoomUsesTheFrontDoor() {
    noClasses()
        .that()
        .resideInAPackage("org.rashomon.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.rashomon")
        .check(classes);
  }

  @Test
  void eachLibraryStaysInItsRoom() {
    LIBRARIES.forEach(
        (library, rooms) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(rooms.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(classes));
  }

  @Test
  void noRoomButTheLedgerReadsTheClockOrTheEnvironment() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.rashomon.read..", "org.rashomon.extract..", "org.rashomon.resolve..")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .check(classes);
  }
}
