package org.rashomon.read;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * For developers: prints the reading of text files as CoNLL-U, with the span in code points, the
 * name's kind, the quote and the antecedent of each word in the last column.
 */
final class DumpReading {
  private final Reading reading;
  private final PrintStream out;

  private DumpReading(Reading reading, PrintStream out) {
    this.reading = reading;
    this.out = out;
  }

  /** Files to read, each without a headline. */
  public static void main(String[] files) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Network network = Network.load(0)) {
      Reader reader = new Reader(network::parse);
      for (String file : files) {
        String text = Files.readString(Path.of(file));
        out.println("# newdoc id = " + Path.of(file).getFileName());
        new DumpReading(reader.read(text, 0), out).print();
      }
    }
  }

  private void print() {
    for (int s = 0; s < reading.sentences(); s++) {
      String words = reading.text().cut(reading.span(s)).replace('\n', ' ');
      out.println("# sent_id = " + s + " @ " + reading.span(s));
      out.println("# text = " + words);
      for (int t = reading.first(s); t < reading.end(s); t++) {
        out.println(row(t, reading.first(s)));
      }
      out.println();
    }
  }

  private String row(int t, int first) {
    return String.join(
        "\t",
        Integer.toString(t - first + 1),
        reading.form(t),
        reading.lemma(t),
        reading.upos(t),
        reading.xpos(t),
        "_",
        Integer.toString(reading.head(t) < 0 ? 0 : reading.head(t) - first + 1),
        reading.relation(t),
        "_",
        remarks(t));
  }

  private String remarks(int t) {
    StringBuilder b = new StringBuilder();
    b.append("word=").append(t).append("|at=").append(reading.start(t));
    b.append(':').append(reading.endOf(t));
    Name name = reading.nameAt(t);
    if (name != null) {
      b.append("|name=").append(name.first() == t ? "B-" : "I-").append(name.kind());
    }
    if (reading.quoteAt(t) != null) {
      b.append("|quoted");
    }
    int antecedent = reading.antecedent(t);
    if (antecedent >= 0) {
      b.append("|is=").append(antecedent).append('(').append(reading.form(antecedent)).append(')');
    }
    return b.toString();
  }
}
