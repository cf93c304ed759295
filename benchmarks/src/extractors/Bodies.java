import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.dankito.readability4j.Readability4J;

/** Article bodies of pages separated by form feeds, by boilerpipe or by readability4j. */
public class Bodies {
  public static void main(String[] args) throws Exception {
    try (PrintStream out = new PrintStream(args[2], StandardCharsets.UTF_8)) {
      for (String page : Files.readString(Path.of(args[1])).split("\f")) {
        String html = page.substring(page.indexOf('\n') + 1);
        String body = args[0].equals("boilerpipe")
            ? ArticleExtractor.INSTANCE.getText(html)
            : new Readability4J("http://example.org/", html).parse().getTextContent();
        out.print((body == null ? "" : body.replace('\f', ' ')) + "\f");
      }
    }
  }
}
