import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** CoreNLP from raw text, printed as RashomonRaw prints; blank lines end sentences. */
public class CoreRaw {
  public static void main(String[] args) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("ner.buildEntityMentions", "false");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
      for (String text : Files.readString(Path.of(args[0])).split("\f")) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        int before = 0;
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
          before += print(sentence, text, before, out);
        }
        out.print("\n");
      }
    }
  }

  private static int print(CoreMap sentence, String text, int before, PrintStream out) {
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
    for (int i = 1; i <= words.size(); i++) {
      CoreLabel word = words.get(i - 1);
      int head = 0;
      String relation = "root";
      if (graph.getNodeByIndexSafe(i) != null) {
        for (SemanticGraphEdge edge : graph.incomingEdgeIterable(graph.getNodeByIndex(i))) {
          head = before + edge.getGovernor().index();
          relation = edge.getRelation().toString();
        }
      }
      out.print(
          String.join("\t", "" + text.codePointCount(0, word.beginPosition()),
              "" + text.codePointCount(0, word.endPosition()), "_", word.tag(), "" + head, relation, word.ner()) + "\n");
    }
    return words.size();
  }
}
