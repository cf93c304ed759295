import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.resolve.place.GazetteerPress;

/**
 * Presses the tables into a pack: countries.tsv, admin1-names.tsv, admin1.tsv, admin2.tsv,
 * area-names.tsv, cities500.txt, towns.tsv, airports.tsv, and the file to write. Run by ./build.
 */
final class BuildPack {
  public static void main(String[] args) throws IOException {
    GazetteerPress press = new GazetteerPress();
    for (String line : lines(args[0])) {
      press.country(Arrays.asList(line.split("\t", -1)));
    }
    Map<String, String> more = new HashMap<>();
    for (String line : lines(args[1])) {
      String[] field = line.split("\t");
      more.merge(field[0], field[1], (a, b) -> a + "|" + b);
    }
    Map<String, Integer> ids = new HashMap<>();
    for (String line : lines(args[4])) {
      String[] field = line.split("\t");
      ids.put(field[0], Integer.valueOf(field[1]));
      more.merge(field[0], field[2], (a, b) -> a + "|" + b);
    }
    for (String file : List.of(args[2], args[3])) {
      for (String line : lines(file)) {
        String[] field = line.split("\t");
        List<String> names = new ArrayList<>(List.of(field[1]));
        if (more.containsKey(field[0])) {
          names.addAll(List.of(more.get(field[0]).split("\\|")));
        }
        press.area(field[0], ids.getOrDefault(field[0], 0), names);
      }
    }
    for (String file : List.of(args[5], args[6])) {
      Files.readAllLines(Path.of(file), StandardCharsets.UTF_8).forEach(press::place);
    }
    for (String line : lines(args[7])) {
      press.airfield(List.of(line.split("\t", -1)));
    }
    Files.write(Path.of(args[8]), press.press());
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("code") && !line.isBlank())
        .toList();
  }
}
