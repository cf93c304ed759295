package org.rashomon.ingest;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.rashomon.problem.ProblemCode;

/** Refuses a PDF that unpacks to more than any report needs, before anything else unpacks it. */
final class PdfBounds {
  private static final long MOST_UNPACKED = 200_000_000L;
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  /** Packed twice, or packed in a way told elsewhere: what it unpacks to can't be counted here. */
  private static final Pattern NESTED =
      Pattern.compile(
          "/Filter\\s{0,20}(?:\\[[^\\]]{0,200}(?:Fl|LZW|RunLength|RL)\\w{0,20}[^\\]]{0,200}"
              + "(?:Fl|LZW|RunLength|RL)\\w{0,20}[^\\]]{0,200}\\]|\\d{1,9}\\s{1,20}\\d)");

  private PdfBounds() {}

  static void check(byte[] bytes) throws PdfText.Unreadable {
    if (bytes.length > Ingest.LONGEST_REPORT) {
      throw new PdfText.Unreadable(ProblemCode.TOO_LARGE, "over 20 MB");
    }
    if (NESTED.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find()) {
      throw new PdfText.Unreadable(ProblemCode.DAMAGED_PDF, "streams packed more than once");
    }
    long unpacked = 0;
    for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
      unpacked += unpacked(bytes, at, MOST_UNPACKED - unpacked);
      if (unpacked > MOST_UNPACKED) {
        throw new PdfText.Unreadable(ProblemCode.TOO_LARGE, "unpacks to over 200 MB");
      }
    }
  }

  /** Where the next stream's bytes begin; -1 where there is none. */
  private static int next(byte[] bytes, int from) {
    for (int at = from; at + STREAM.length < bytes.length; at++) {
      if (startsHere(bytes, at)) {
        int begin = at + STREAM.length;
        begin += bytes[begin] == '\r' ? 1 : 0;
        return begin < bytes.length && bytes[begin] == '\n' ? begin + 1 : begin;
      }
    }
    return -1;
  }

  private static boolean startsHere(byte[] bytes, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    return at == 0 || bytes[at - 1] != 'd';
  }

  private static long unpacked(byte[] bytes, int at, long most) {
    Inflater inflater = new Inflater();
    byte[] buffer = new byte[1 << 16];
    long count = 0;
    try {
      inflater.setInput(bytes, at, bytes.length - at);
      int got = inflater.inflate(buffer);
      while (got > 0 && count <= most) {
        count += got;
        got = inflater.inflate(buffer);
      }
      return count;
    } catch (DataFormatException e) {
      // No stream of that kind; the rest of one that is damaged is never unpacked either.
      return count;
    } finally {
      inflater.end();
    }
  }
}
