package org.rashomon.read;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The network that reads sentences: parts of speech, the dependency tree and names in one pass. A
 * sentence reads the same alone, in any batch, in any order and with any number of threads: it is
 * filled up to a width that hangs on itself only, its activations have fixed scales, and scores are
 * compared rounded. One network may be used by many threads at once. Words should be cut as {@code
 * training/TOKENS.md} says.
 */
public final class Network implements AutoCloseable {
  /** About how many pieces are read at once. */
  private static final int BATCH = 2048;

  private static final String[] OUTPUTS = {"tags", "names", "arcs", "children", "parents"};

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPiece cutter;
  private final Labels labels;
  private final Relations relations;
  private final NameLine nameLine;

  private Network(ModelFiles files, int threads) {
    this.environment = OrtEnvironment.getEnvironment();
    this.cutter = new WordPiece(files.lines("vocabulary.txt"));
    this.labels = Labels.of(files.lines("labels.txt"));
    this.relations = new Relations(files.bytes("relations.bin"), labels.relation().length);
    this.nameLine = new NameLine(labels);
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      options.setMemoryPatternOptimization(false);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      this.session = environment.createSession(files.bytes("reader.onnx"), options);
    } catch (OrtException e) {
      throw new IllegalStateException("the model can't be loaded", e);
    }
  }

  /** Where the model's files are read from; throws {@link UncheckedIOException}. */
  @FunctionalInterface
  private interface ModelFiles {
    byte[] bytes(String name);

    default List<String> lines(String name) {
      return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /**
   * The network that comes with Rashomon.
   *
   * @param threads how many threads may work on one batch; 0 for one a core
   */
  public static Network load(int threads) {
    return new Network(Network::resource, threads);
  }

  private static byte[] resource(String name) {
    try (InputStream in = Network.class.getResourceAsStream("model/" + name)) {
      if (in == null) {
        throw new IOException("no model file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parses sentences, each a list of words; a parse for each, in their order. */
  public List<Parse> parse(List<List<String>> sentences) {
    List<Pieces> parts = new ArrayList<>();
    int[] firstPart = new int[sentences.size() + 1];
    for (int i = 0; i < sentences.size(); i++) {
      parts.addAll(Pieces.of(sentences.get(i), cutter));
      firstPart[i + 1] = parts.size();
    }
    List<Parse> read = read(parts);
    List<Parse> out = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      out.add(joined(read.subList(firstPart[i], firstPart[i + 1])));
    }
    return out;
  }

  /** The parses of a long sentence's parts as one: later roots hang on the first. */
  private static Parse joined(List<Parse> parts) {
    return parts.size() == 1 ? parts.get(0) : new LongSentence(parts).parse();
  }

  private List<Parse> read(List<Pieces> parts) {
    Integer[] order = new Integer[parts.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> parts.get(i).width()));
    Parse[] out = new Parse[order.length];
    for (int from = 0; from < order.length; ) {
      int width = parts.get(order[from]).width();
      int most = from + Math.max(1, BATCH / width);
      int to = from + 1;
      while (to < Math.min(most, order.length) && parts.get(order[to]).width() == width) {
        to++;
      }
      List<Pieces> batch = Arrays.stream(order, from, to).map(parts::get).toList();
      List<Parse> parses = run(batch, width);
      for (int i = from; i < to; i++) {
        out[order[i]] = parses.get(i - from);
      }
      from = to;
    }
    return List.of(out);
  }

  private List<Parse> run(List<Pieces> batch, int width) {
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      fill(inputs, batch, width);
      try (OrtSession.Result result = session.run(inputs)) {
        return decode(batch, width - 2, tables(result));
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the network failed on a batch", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private void fill(Map<String, OnnxTensor> inputs, List<Pieces> batch, int width)
      throws OrtException {
    int words = width - 2;
    int[][] grids = new int[5][];
    Arrays.setAll(grids, i -> new int[batch.size() * (i < 2 ? width : words)]);
    for (int b = 0; b < batch.size(); b++) {
      Pieces p = batch.get(b);
      System.arraycopy(p.ids(), 0, grids[0], b * width, p.ids().length);
      System.arraycopy(p.shapes(), 0, grids[1], b * width, p.ids().length);
      Arrays.fill(grids[2], b * words, (b + 1) * words, b * width);
      Arrays.fill(grids[3], b * words, (b + 1) * words, b * width);
      for (int w = 0; w < p.words(); w++) {
        grids[2][b * words + w] += p.first()[w];
        grids[3][b * words + w] += p.last()[w];
        grids[4][b * words + w] = p.wordShapes()[w];
      }
    }
    String[] names = {"pieces", "piece-shapes", "first", "last", "word-shapes"};
    for (int i = 0; i < names.length; i++) {
      long[] shape = {batch.size(), i < 2 ? width : words};
      inputs.put(names[i], OnnxTensor.createTensor(environment, IntBuffer.wrap(grids[i]), shape));
    }
  }

  private static Scores[] tables(OrtSession.Result result) {
    Scores[] tables = new Scores[OUTPUTS.length];
    for (int i = 0; i < OUTPUTS.length; i++) {
      OnnxTensor tensor = (OnnxTensor) result.get(OUTPUTS[i]).orElseThrow();
      FloatBuffer buffer = tensor.getFloatBuffer();
      long[] shape = tensor.getInfo().getShape();
      tables[i] = Scores.of(buffer, (int) shape[shape.length - 1]);
    }
    return tables;
  }

  private List<Parse> decode(List<Pieces> batch, int words, Scores[] tables) {
    List<Parse> out = new ArrayList<>();
    for (int b = 0; b < batch.size(); b++) {
      out.add(decode(b, batch.get(b).words(), words, tables));
    }
    return out;
  }

  /** The parse of the b-th sentence of a batch whose tables have room for {@code words} words. */
  private Parse decode(int b, int n, int words, Scores[] tables) {
    int row = b * words;
    int[] heads = Tree.heads(arcs(tables[2], row, n));
    String[] upos = new String[n];
    String[] xpos = new String[n];
    String[] relation = new String[n];
    int cut = labels.upos().length;
    for (int i = 0; i < n; i++) {
      upos[i] = labels.upos()[tables[0].best(row + i, 0, cut)];
      xpos[i] = labels.xpos()[tables[0].best(row + i, cut, tables[0].width())];
      int parent = b * (words + 1) + heads[i] + 1;
      int best = relations.best(tables[3], row + i, tables[4], parent, heads[i] < 0);
      relation[i] = labels.relation()[best];
    }
    return new Parse(upos, xpos, heads, relation, nameLine.names(tables[1], row, n));
  }

  private static int[][] arcs(Scores scores, int row, int n) {
    int[][] arcs = new int[n][n + 1];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= n; j++) {
        arcs[i][j] = scores.at(row + i, j);
      }
    }
    return arcs;
  }

  /** Gives the network's memory back; it can't be used afterwards. */
  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the network can't be closed", e);
    }
  }
}
