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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * The network that reads sentences: parts of speech, the dependency tree and names in one pass. A
 * sentence reads the same alone, in any batch, in any order and with any number of threads: it is
 * filled up to a width that hangs on itself only, its activations have fixed scales, and scores are
 * compared rounded. One network may be used by many threads at once. Words should be cut as {@code
 * training/TOKENS.md} says.
 */
public final class Network implements AutoCloseable {
  /** About how many pieces are read at once. */
  private static final int BATCH = 1024;

  private static final String[] OUTPUTS = {"tags", "names", "arcs", "children", "parents"};

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPiece cutter;
  private final Labels labels;
  private final Relations relations;
  private final NameLine nameLine;

  /** Batches read side by side, one thread each: none waits for another. */
  private final ExecutorService workers;

  private Network(ModelFiles files, int threads) {
    int count = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    this.workers = Executors.newFixedThreadPool(count, Network::worker);
    this.environment = OrtEnvironment.getEnvironment();
    this.cutter = new WordPiece(files.lines("vocabulary.txt"));
    this.labels = Labels.of(files.lines("labels.txt"));
    this.relations = new Relations(files.bytes("relations.bin"), labels.relation().length);
    this.nameLine = new NameLine(labels);
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setMemoryPatternOptimization(false);
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
   * @param threads how many batches may be read at once; 0 for one a core
   */
  public static Network load(int threads) {
    return new Network(Network::resource, threads);
  }

  /** The SHA-256 of the shipped model, in hex. */
  public static String checksum() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource("reader.onnx"));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
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

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "rashomon-read");
    thread.setDaemon(true);
    return thread;
  }

  private List<Parse> read(List<Pieces> parts) {
    List<int[]> batches = batches(parts);
    Parse[] out = new Parse[parts.size()];
    List<Callable<Void>> work = new ArrayList<>();
    for (int[] batch : batches) {
      work.add(
          () -> {
            read(parts, batch, out);
            return null;
          });
    }
    try {
      for (Future<Void> done : workers.invokeAll(work)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the network failed on a batch", e.getCause());
    }
    return List.of(out);
  }

  private void read(List<Pieces> parts, int[] batch, Parse[] out) throws OrtException {
    List<Pieces> sentences = Arrays.stream(batch).mapToObj(parts::get).toList();
    List<Parse> parses = run(sentences, sentences.get(0).width());
    for (int i = 0; i < batch.length; i++) {
      out[batch[i]] = parses.get(i);
    }
  }

  /** Sentences of one width together, the widest first. */
  private static List<int[]> batches(List<Pieces> parts) {
    int[] order =
        IntStream.range(0, parts.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> -parts.get(i).width()))
            .mapToInt(Integer::intValue)
            .toArray();
    List<int[]> batches = new ArrayList<>();
    for (int from = 0; from < order.length; ) {
      int width = parts.get(order[from]).width();
      int most = Math.min(order.length, from + Math.max(1, BATCH / width));
      int to = from + 1;
      while (to < most && parts.get(order[to]).width() == width) {
        to++;
      }
      batches.add(Arrays.copyOfRange(order, from, to));
      from = to;
    }
    return batches;
  }

  private List<Parse> run(List<Pieces> batch, int width) throws OrtException {
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      fill(inputs, batch, width);
      try (OrtSession.Result result = session.run(inputs)) {
        return decode(batch, width - 2, tables(result));
      }
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
    workers.shutdown();
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the network can't be closed", e);
    }
  }
}
