import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rashomon.read.Network;
import org.rashomon.read.Reader;
import org.rashomon.read.ReportText;

/** Reads chunk after chunk of articles; a line from standard input names a chunk's file. */
public class Rashomon {
  public static void main(String[] args) throws Exception {
    try (Network network = Network.load(Integer.parseInt(args[0]))) {
      Reader reader = new Reader(network::parse);
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] articles = Files.readString(Path.of(line)).split("\f");
        List<ReportText> texts = new ArrayList<>();
        Arrays.stream(articles).forEach(a -> texts.add(new ReportText(a, 0)));
        long words = reader.read(texts).stream().mapToLong(r -> r.size()).sum();
        System.out.println("read " + words);
        System.out.flush();
      }
    }
  }
}
