package org.rashomon.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a stream as bytes. A line over the limit is skipped to its end without being kept,
 * so memory stays below the limit whatever comes. Not safe for several threads.
 */
final class LineReader {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;

  /** One line without its end; {@code bytes} is empty when the line was over the limit. */
  record Line(int number, byte[] bytes, boolean tooLong) {}

  private int number;

  /** Reads from the stream, which the caller closes; the limit is in bytes. */
  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line, numbered from 1; empty at the end of the stream. */
  Optional<Line> next() throws IOException {
    if (at == filled && !fill()) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream kept = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && (at < filled || fill())) {
      int stop = endOfLine();
      ended = stop < filled;
      tooLong |= kept.size() + (stop - at) > limit;
      if (tooLong) {
        kept = new ByteArrayOutputStream(0);
      } else {
        kept.write(buffer, at, stop - at);
      }
      at = ended ? stop + 1 : stop;
    }
    return Optional.of(new Line(number, kept.toByteArray(), tooLong));
  }

  private int endOfLine() {
    int stop = at;
    while (stop < filled && buffer[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer, 0, BUFFER));
    return filled > 0;
  }
}
