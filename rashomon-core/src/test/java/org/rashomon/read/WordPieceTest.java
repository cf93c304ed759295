package org.rashomon.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordPieceTest {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  @Test
  void cutsWordsIntoThePiecesAndShapesTheNetworkWasTrainedWith() throws IOException {
    WordPiece cutter = new WordPiece(lines("model/vocabulary.txt"));
    List<String> rows = lines("pieces.tsv");
    assertThat(rows).hasSizeGreaterThan(5000);
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      String word = unescaped(cells[0]);
      int[] wanted = Arrays.stream(cells[2].split(" ")).mapToInt(Integer::parseInt).toArray();
      assertThat(cutter.pieces(word)).as(cells[0]).containsExactly(wanted);
      assertThat(WordShape.of(word)).as(cells[0]).isEqualTo(Integer.parseInt(cells[1]));
    }
  }

  @Test
  void givesAWordOfNothingOnePiece() throws IOException {
    WordPiece cutter = new WordPiece(lines("model/vocabulary.txt"));
    assertThat(cutter.pieces("")).containsExactly(WordPiece.UNKNOWN);
    assertThat(cutter.pieces(" \u0000\ud800")).containsExactly(WordPiece.UNKNOWN);
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = Network.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String unescaped(String cell) {
    Matcher matcher = ESCAPE.matcher(cell);
    return matcher.replaceAll(
        m -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(m.group(1), 16))));
  }
}
