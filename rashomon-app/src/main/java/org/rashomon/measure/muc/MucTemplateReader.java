package org.rashomon.measure.muc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads templates as the keys and the systems of 1992 wrote them: a numbered line for each slot,
 * further fills of a slot on lines of their own, comments after a semicolon.
 */
public final class MucTemplateReader {

  private static final Pattern NUMBERED = Pattern.compile("^\\s*(\\d{1,2})\\.\\s+([A-Z].*)$");
  private static final Pattern NUMBER = Pattern.compile("^(\\d+|\\*)");

  private final List<MucTemplate> templates = new ArrayList<>();
  private String message;
  private String number;
  private boolean optional;
  private MucSlot slot;
  private Map<MucSlot, List<MucFill>> fills = new EnumMap<>(MucSlot.class);
  private Set<MucSlot> inapplicable = EnumSet.noneOf(MucSlot.class);

  private MucTemplateReader() {}

  /**
   * The templates of a file, in its order. Texts are Latin-1, as the files of 1992 are.
   *
   * @throws UncheckedIOException if the file can't be read
   */
  public static List<MucTemplate> read(Path file) {
    try {
      return read(Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + file.getFileName(), e);
    }
  }

  /** The templates of a text, in its order. */
  public static List<MucTemplate> read(String text) {
    MucTemplateReader reader = new MucTemplateReader();
    text.lines().map(line -> line.replace('\t', ' ')).forEach(reader::line);
    reader.finish();
    return List.copyOf(reader.templates);
  }

  private void line(String line) {
    if (line.isBlank() || line.startsWith(";")) {
      return;
    }
    Matcher numbered = NUMBERED.matcher(line);
    if (!numbered.matches() || !labelled(Integer.parseInt(numbered.group(1)), numbered.group(2))) {
      fill(line.strip());
    }
  }

  /** Takes a line that names its slot; false if the number and the name don't belong together. */
  private boolean labelled(int place, String rest) {
    if (place == 0 && rest.startsWith("MESSAGE: ID")) {
      finish();
      message = rest.substring("MESSAGE: ID".length()).strip().split(" ", 2)[0];
      return true;
    }
    if (place == 1 && rest.startsWith("MESSAGE: TEMPLATE")) {
      template(rest.substring("MESSAGE: TEMPLATE".length()).strip());
      return true;
    }
    Optional<MucSlot> named = MucSlot.numbered(place).filter(s -> rest.startsWith(s.label()));
    named.ifPresent(
        s -> {
          slot = s;
          fill(rest.substring(s.label().length()).strip());
        });
    return named.isPresent();
  }

  private void template(String text) {
    Matcher found = NUMBER.matcher(text);
    number = found.find() ? found.group() : "*";
    optional = text.contains("OPTIONAL");
  }

  private void fill(String text) {
    if (slot == null || text.isEmpty() || text.equals("-") || text.equals("\"-\"")) {
      return;
    }
    if (text.matches("[*\\s]+")) {
      inapplicable.add(slot);
      return;
    }
    fills.computeIfAbsent(slot, s -> new ArrayList<>()).add(new MucFillReader(slot).read(text));
  }

  private void finish() {
    if (message != null && number != null) {
      templates.add(new MucTemplate(message, number, optional, fills, inapplicable));
    }
    message = null;
    number = null;
    optional = false;
    slot = null;
    fills = new EnumMap<>(MucSlot.class);
    inapplicable = EnumSet.noneOf(MucSlot.class);
  }
}
