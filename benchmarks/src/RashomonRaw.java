import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.rashomon.read.Name;
import org.rashomon.read.Network;
import org.rashomon.read.Reader;
import org.rashomon.read.Reading;
import org.rashomon.read.ReportText;

/** Rashomon from raw text: a line a word out, words counted over the document from 1, offsets in code points. */
public class RashomonRaw {
  public static void main(String[] args) throws Exception {
    List<ReportText> texts =
        Arrays.stream(Files.readString(Path.of(args[0])).split("\f"))
            .map(t -> new ReportText(t, 0))
            .toList();
    try (Network network = Network.load(1);
        PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
      for (Reading reading : new Reader(network::parse).read(texts)) {
        print(reading, out);
      }
    }
  }

  private static void print(Reading reading, PrintStream out) {
    String[] names = new String[reading.size()];
    Arrays.fill(names, "O");
    for (Name name : reading.names()) {
      for (int i = name.first(); i < name.end(); i++) {
        names[i] = (i == name.first() ? "B-" : "I-") + name.kind();
      }
    }
    for (int i = 0; i < names.length; i++) {
      out.print(
          String.join("\t", "" + reading.start(i), "" + reading.endOf(i), reading.upos(i), reading.xpos(i),
              "" + (reading.head(i) + 1), reading.relation(i), names[i]) + "\n");
    }
    out.print("\n");
  }
}
