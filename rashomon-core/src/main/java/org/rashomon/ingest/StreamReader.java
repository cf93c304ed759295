package org.rashomon.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.ingest.Dispatch.Origin;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;

/**
 * Reads one unpacked file: JSON Lines are streamed line by line, a text or page is held whole. Not
 * safe for several threads.
 */
final class StreamReader {
  private static final int PROBE = 8192;

  /** A text may hold a stray control character; above this share of them it is no text. */
  private static final double MOST_CONTROLS = 0.02;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{2,40})");

  private final DispatchReader lines = new DispatchReader(Ingest.LONGEST_REPORT);
  private final Consumer<FileReader.Found> dispatches;
  private final Consumer<Problem> problems;

  StreamReader(Consumer<FileReader.Found> dispatches, Consumer<Problem> problems) {
    this.dispatches = dispatches;
    this.problems = problems;
  }

  /** Reads the stream, which must support marks, to its end; the caller closes it. */
  void read(InputStream in, String name) throws IOException {
    in.mark(PROBE);
    byte[] head = in.readNBytes(PROBE);
    in.reset();
    if (head.length == 0) {
      problem(ProblemCode.EMPTY_INPUT, name, 0, "the file is empty");
    } else if (isBinary(head)) {
      problem(ProblemCode.BINARY_INPUT, name, 0, "binary data");
    } else if (isJsonLines(head, name)) {
      readLines(in, name);
    } else {
      readWhole(in, name, head);
    }
  }

  private static boolean isBinary(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      boolean layout = b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0x1b || b == 0x0b;
      controls += (b >= 0 && b < ' ' && !layout) || b == 0x7f ? 1 : 0;
    }
    return startsLikeBinary(head) || controls > Math.max(1, MOST_CONTROLS * head.length);
  }

  private static boolean startsLikeBinary(byte[] head) {
    String start = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
    return start.startsWith("%PDF-")
        || start.startsWith("\u0089PNG")
        || start.startsWith("\u00ff\u00d8\u00ff")
        || start.startsWith("\u007fELF")
        || start.startsWith("GIF8")
        || start.startsWith("\u00d0\u00cf\u0011\u00e0");
  }

  private static boolean isJsonLines(byte[] head, String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return firstCharacter(head) == '{'
        || lower.endsWith(".jsonl")
        || lower.endsWith(".ndjson")
        || lower.endsWith(".json");
  }

  private static int firstCharacter(byte[] head) {
    int i = hasMark(head) ? 3 : 0;
    while (i < head.length && head[i] <= ' ' && head[i] >= 0) {
      i++;
    }
    return i < head.length ? head[i] : -1;
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf;
  }

  private void readLines(InputStream in, String name) throws IOException {
    LineReader reader = new LineReader(in, Ingest.LONGEST_REPORT);
    int reports = 0;
    Optional<LineReader.Line> line = reader.next();
    while (line.isPresent()) {
      reports += readLine(line.get(), name);
      line = reader.next();
    }
    if (reports == 0) {
      problem(ProblemCode.EMPTY_INPUT, name, 0, "no line holds anything");
    }
  }

  /** 1 for a line that holds something, were it nonsense, 0 for a blank one. */
  private int readLine(LineReader.Line line, String name) {
    Origin origin = new Origin(name, line.number());
    if (line.tooLong()) {
      problem(ProblemCode.TOO_LARGE, name, line.number(), "over " + limit());
      return 1;
    }
    Optional<String> decoded = CleanText.decode(line.bytes());
    if (decoded.isEmpty()) {
      problem(ProblemCode.INVALID_UTF8, name, line.number(), "bytes that are not UTF-8");
      return 1;
    }
    String said = (line.number() == 1 ? withoutMark(decoded.get()) : decoded.get()).strip();
    if (said.isEmpty()) {
      return 0;
    }
    DispatchReader.Outcome outcome = lines.read(said, origin);
    if (outcome.dispatch().isEmpty()) {
      outcome.problems().forEach(problems);
    } else {
      dispatches.accept(new FileReader.Found(outcome.dispatch().get(), outcome.problems()));
    }
    return 1;
  }

  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private void readWhole(InputStream in, String name, byte[] head) throws IOException {
    byte[] bytes = in.readNBytes(Ingest.LONGEST_REPORT + 1);
    if (bytes.length > Ingest.LONGEST_REPORT) {
      problem(ProblemCode.TOO_LARGE, name, 0, "over " + limit());
      return;
    }
    boolean page = isPage(head, name);
    Optional<String> decoded = page ? decodePage(bytes) : CleanText.decode(bytes);
    if (decoded.isEmpty()) {
      problem(ProblemCode.INVALID_UTF8, name, 0, "bytes that are not UTF-8");
    } else if (decoded.get().isBlank()) {
      problem(ProblemCode.EMPTY_INPUT, name, 0, "nothing but white space");
    } else {
      Origin origin = new Origin(name, 0);
      Dispatch dispatch =
          page ? Dispatch.ofHtml(decoded.get(), origin) : Dispatch.ofText(decoded.get(), origin);
      dispatches.accept(new FileReader.Found(dispatch, List.of()));
    }
  }

  private static boolean isPage(byte[] head, String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return true;
    }
    String start =
        new String(head, 0, Math.min(1024, head.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return firstCharacter(head) == '<'
        && (start.contains("<!doctype html") || start.contains("<html"));
  }

  /** UTF-8 where it fits, else the charset that the page itself states. */
  private static Optional<String> decodePage(byte[] bytes) {
    Optional<String> plain = CleanText.decode(bytes);
    if (plain.isPresent()) {
      return plain;
    }
    byte[] head = Arrays.copyOf(bytes, Math.min(PROBE, bytes.length));
    return stated(new String(head, StandardCharsets.ISO_8859_1))
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .flatMap(charset -> CleanText.decode(bytes, charset));
  }

  private static Optional<Charset> stated(String head) {
    Matcher m = CHARSET.matcher(head);
    if (!m.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(m.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException ignored) {
      // An unknown name says nothing; the page is then judged as UTF-8.
      return Optional.empty();
    }
  }

  private static String limit() {
    return Ingest.LONGEST_REPORT / 1_000_000 + " MB";
  }

  private void problem(ProblemCode code, String input, int line, String detail) {
    problems.accept(new Problem(code, input, line, detail));
  }
}
