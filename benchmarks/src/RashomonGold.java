import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.read.Name;
import org.rashomon.read.Network;
import org.rashomon.read.Parse;

/** Rashomon's network on given words, printed as CoreGold prints. */
public class RashomonGold {
  public static void main(String[] args) throws Exception {
    List<List<String>> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      sentences.add(List.of(line.split(" ")));
    }
    try (Network network = Network.load(1);
        PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
      List<Parse> parses = network.parse(sentences);
      for (int s = 0; s < parses.size(); s++) {
        print(sentences.get(s), parses.get(s), out);
      }
    }
  }

  private static void print(List<String> words, Parse parse, PrintStream out) {
    String[] names = new String[words.size()];
    for (Name name : parse.names()) {
      for (int i = name.first(); i < name.end(); i++) {
        names[i] = (i == name.first() ? "B-" : "I-") + name.kind();
      }
    }
    for (int i = 0; i < words.size(); i++) {
      out.print(words.get(i) + "\t" + parse.xpos()[i] + "\t" + (parse.head()[i] + 1) + "\t" + parse.relation()[i] + "\t" + (names[i] == null ? "O" : names[i]) + "\t" + parse.upos()[i] + "\n");
    }
    out.print("\n");
  }
}
