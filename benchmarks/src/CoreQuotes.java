import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Quotes and speakers by CoreNLP: a line for each with text, quote's start and end, speaker's. */
public class CoreQuotes {
  public static void main(String[] args) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("coref.algorithm", "statistical");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    String[] texts = Files.readString(Path.of(args[0])).split("\f");
    try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
      for (int i = 0; i < texts.length; i++) {
        String text = texts[i].substring(texts[i].indexOf('\n') + 1);
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        List<CoreLabel> words = annotation.get(CoreAnnotations.TokensAnnotation.class);
        for (CoreMap quote : annotation.get(CoreAnnotations.QuotationsAnnotation.class)) {
          Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
          Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
          int from = first == null ? -1 : words.get(first).beginPosition();
          int to = first == null ? -1 : words.get(last).endPosition();
          out.print(i + "\t" + points(text, quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class))
              + "\t" + points(text, quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class))
              + "\t" + points(text, from) + "\t" + points(text, to) + "\n");
        }
      }
    }
  }

  private static int points(String text, int unit) {
    return unit < 0 ? -1 : text.codePointCount(0, unit);
  }
}
