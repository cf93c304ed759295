import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.ling.CoreAnnotations;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The same with CoreNLP. */
public class Core {
  public static void main(String[] args) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    properties.setProperty("threads", args[0]);
    properties.setProperty("ner.buildEntityMentions", "false");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      long words = 0;
      for (String article : Files.readString(Path.of(line)).split("\f")) {
        Annotation annotation = new Annotation(article);
        pipeline.annotate(annotation);
        words += annotation.get(CoreAnnotations.TokensAnnotation.class).size();
      }
      System.out.println("read " + words);
      System.out.flush();
    }
  }
}
