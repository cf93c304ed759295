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

/** CoreNLP on given words: a line a sentence in, a line a word out (word, tag, head, relation, name). */
public class CoreGold {
  public static void main(String[] args) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    properties.setProperty("tokenize.whitespace", "true");
    properties.setProperty("ssplit.eolonly", "true");
    properties.setProperty("ner.buildEntityMentions", "false");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
      for (String line : Files.readAllLines(Path.of(args[0]))) {
        Annotation annotation = new Annotation(line);
        pipeline.annotate(annotation);
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
          print(sentence, out);
        }
        out.print("\n");
      }
    }
  }

  private static void print(CoreMap sentence, PrintStream out) {
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
    for (int i = 1; i <= words.size(); i++) {
      CoreLabel word = words.get(i - 1);
      int head = 0;
      String relation = "root";
      if (graph.getNodeByIndexSafe(i) != null) {
        for (SemanticGraphEdge edge : graph.incomingEdgeIterable(graph.getNodeByIndex(i))) {
          head = edge.getGovernor().index();
          relation = edge.getRelation().toString();
        }
      }
      out.print(word.word() + "\t" + word.tag() + "\t" + head + "\t" + relation + "\t" + word.ner() + "\n");
    }
  }
}
