import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Time expressions by SUTime: a line for each with text, start, end and TIMEX3 value. */
public class CoreTimes {
  private static final String DAY = "2020-11-12";

  public static void main(String[] args) throws Exception {
    AnnotationPipeline pipeline = new AnnotationPipeline();
    pipeline.addAnnotator(new TokenizerAnnotator(false));
    pipeline.addAnnotator(new POSTaggerAnnotator(false));
    pipeline.addAnnotator(new TimeAnnotator("sutime", new Properties()));
    String[] texts = Files.readString(Path.of(args[0])).split("\f");
    try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
      for (int i = 0; i < texts.length; i++) {
        int line = texts[i].indexOf('\n');
        String text = texts[i].substring(line + 1);
        Annotation annotation = new Annotation(text);
        if (line == DAY.length()) {
          annotation.set(CoreAnnotations.DocDateAnnotation.class, texts[i].substring(0, line));
        }
        pipeline.annotate(annotation);
        List<CoreMap> times = annotation.get(TimeAnnotations.TimexAnnotations.class);
        for (CoreMap time : times) {
          int start = time.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
          int end = time.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
          String value = time.get(TimeAnnotations.TimexAnnotation.class).value();
          out.print(i + "\t" + text.codePointCount(0, start) + "\t"
              + text.codePointCount(0, end) + "\t" + (value == null ? "" : value) + "\n");
        }
      }
    }
  }
}
