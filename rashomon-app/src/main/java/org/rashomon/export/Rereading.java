package org.rashomon.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.Newsroom;
import org.rashomon.extract.Attribution;
import org.rashomon.ingest.Report;
import org.rashomon.ledger.Ledger;
import org.rashomon.ledger.LedgerRefused;
import org.rashomon.problem.Problem;
import org.rashomon.problem.ProblemCode;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;
import org.rashomon.resolve.Mention;
import org.rashomon.text.Phrase;

/**
 * Reads a ledger's reports again for the lists that aren't stored. The items wait in temporary
 * files, for all lists come of one reading but stand one after another. Not safe for use by many
 * threads.
 */
public final class Rereading implements AutoCloseable {
  private static final int BATCH = 64;

  private final Newsroom newsroom;
  private final ObjectMapper mapper = JsonDocument.mapper();
  private final List<Report> waiting = new ArrayList<>();
  private final Map<Extra, Path> files = new EnumMap<>(Extra.class);
  private final Map<Extra, OutputStream> items = new EnumMap<>(Extra.class);

  private Rereading(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /**
   * Opens the lists.
   *
   * @throws LedgerRefused where another release or model has read the ledger's reports: what it saw
   *     isn't what this one sees
   */
  public static Rereading open(Ledger ledger, Newsroom newsroom, Set<Extra> lists)
      throws IOException {
    String noted = ledger.note(Ledger.RELEASE);
    if (noted != null && !noted.equals(newsroom.release())) {
      throw new LedgerRefused(
          new Problem(
              ProblemCode.OTHER_RELEASE, "the ledger", 0, "its reports were read by " + noted));
    }
    Rereading rereading = new Rereading(newsroom);
    for (Extra list : Extra.values()) {
      if (lists.contains(list)) {
        Path file = Files.createTempFile("rashomon-" + list, ".json");
        rereading.files.put(list, file);
        rereading.items.put(list, Files.newOutputStream(file));
      }
    }
    return rereading;
  }

  /** Takes one report; reports must come in the order in which the lists shall have them. */
  void take(Report report) throws IOException {
    waiting.add(report);
    if (waiting.size() == BATCH) {
      read();
    }
  }

  private void read() throws IOException {
    for (Newsroom.Seen seen : newsroom.see(waiting)) {
      String id = seen.report().id();
      if (items.containsKey(Extra.ATTRIBUTIONS)) {
        for (Attribution attribution : seen.attributions()) {
          write(Extra.ATTRIBUTIONS, AttributionItem.of(id, seen.reading(), attribution));
        }
      }
      if (items.containsKey(Extra.MENTIONS)) {
        for (Mention mention : seen.mentions()) {
          write(Extra.MENTIONS, MentionItem.of(id, mention));
        }
      }
    }
    waiting.clear();
  }

  private void write(Extra list, Object item) throws IOException {
    OutputStream out = items.get(list);
    out.write(",\n".getBytes(StandardCharsets.UTF_8));
    out.write(mapper.writeValueAsBytes(item));
  }

  /** Appends each list to the document. */
  void writeTo(OutputStream out) throws IOException {
    read();
    for (Map.Entry<Extra, Path> list : files.entrySet()) {
      items.get(list.getKey()).flush();
      out.write((",\"" + list.getKey() + "\":[").getBytes(StandardCharsets.UTF_8));
      try (InputStream in = Files.newInputStream(list.getValue())) {
        // The first item's comma has no item before it.
        in.skipNBytes(Math.min(1, Files.size(list.getValue())));
        in.transferTo(out);
      }
      out.write("\n]".getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Deletes the temporary files. */
  @Override
  public void close() throws IOException {
    for (OutputStream out : items.values()) {
      out.close();
    }
    for (Path file : files.values()) {
      Files.delete(file);
    }
  }

  /** The contract's fields of an attribution. */
  record AttributionItem(
      String report, Phrase source, Phrase cue, List<Phrase> content, Attribution.Kind kind) {
    static AttributionItem of(String report, Reading reading, Attribution attribution) {
      return new AttributionItem(
          report,
          phrase(reading, attribution.source()),
          phrase(reading, attribution.cue()),
          attribution.content().stream().map(reading::phrase).toList(),
          attribution.kind());
    }

    private static Phrase phrase(Reading reading, TokenSpan words) {
      return words == null ? null : reading.phrase(words);
    }
  }
}
