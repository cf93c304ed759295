package org.rashomon.measure.muc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The proof that the scorer is right: on what 17 systems answered to TST3 in 1992 it is held
 * against their official All-Templates F, which people helped to judge and which we compute alone.
 */
class MucScorerProofTest {

  private static final double BAND = 3;
  private static final Pattern F = Pattern.compile("F-MEASURES\\s+([\\d.]+)");

  @Test
  void comesWithinThreePointsOfEveryOfficialFAndSwapsNoPairFurtherApart() throws IOException {
    Path folder = SharedMuc.folder();
    List<MucTemplate> key = MucTemplateReader.read(folder.resolve("corpora/tst3/key-tst3.v2"));
    TreeMap<String, Double> official = new TreeMap<>();
    TreeMap<String, Double> ours = new TreeMap<>();
    for (Path system : systems(folder.resolve("systems-on-tst3"))) {
      String name = system.getFileName().toString();
      List<MucTemplate> response = MucTemplateReader.read(system.resolve("response.tst3"));
      official.put(name, official(system.resolve("scores.tst3-pass1.nrad")));
      ours.put(name, 100 * new MucScorer().score(key, response).allTemplates().f());
    }
    assertThat(official).hasSize(17);
    official.forEach((name, f) -> assertThat(ours.get(name)).as(name).isCloseTo(f, within(BAND)));
    for (String one : official.keySet()) {
      for (String other : official.keySet()) {
        if (official.get(one) - official.get(other) > BAND) {
          assertThat(ours.get(one)).as(one + " above " + other).isGreaterThan(ours.get(other));
        }
      }
    }
  }

  private static List<Path> systems(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static double official(Path scores) throws IOException {
    Matcher found = F.matcher(Files.readString(scores, StandardCharsets.ISO_8859_1));
    double last = Double.NaN;
    while (found.find()) {
      last = Double.parseDouble(found.group(1));
    }
    return last;
  }
}
