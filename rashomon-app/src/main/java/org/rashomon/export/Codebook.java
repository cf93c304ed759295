package org.rashomon.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.ledger.ClaimRow;
import org.rashomon.ledger.Ledger;
import org.rashomon.reconcile.Event;
import org.rashomon.resolve.ResolvedTime;

/**
 * What belongs into a project's data: its region, its window, the least number killed, and types of
 * its own, each a pattern over the sentences of an event. Kept in the ledger's notes as it was
 * typed. A coder's judgement of an event goes before it.
 *
 * @param text as typed
 * @param countries alpha-3 codes; empty for anywhere
 * @param from ISO day, or null
 * @param to ISO day, or null
 * @param killed the least number that somebody says were killed, or null
 * @param types in the order given
 */
public record Codebook(
    String text,
    Set<String> countries,
    String from,
    String to,
    Integer killed,
    List<OwnType> types) {
  /** Note of a ledger that holds it. */
  public static final String NOTE = "codebook";

  private static final int LONGEST = 20_000;
  private static final int MOST_TYPES = 50;

  /**
   * A type of the project's own.
   *
   * @param of the acts it is looked for in; empty for any
   */
  public record OwnType(String code, Set<ClaimType> of, OwnPattern pattern) {
    /** Whether a claim is of it. */
    public boolean has(ClaimRow row) {
      return (of.isEmpty() || of.contains(row.claim().type())) && pattern.isIn(row.claim().quote());
    }
  }

  public Codebook {
    countries = Set.copyOf(countries);
    types = List.copyOf(types);
  }

  /** That of a ledger; one that lets all in where it has none. */
  public static Codebook of(Ledger ledger) {
    String note = ledger.note(NOTE);
    return parse(note == null ? "" : note);
  }

  /**
   * Reads it: a line each of {@code country AZE ARM}, {@code from 2020-09-27}, {@code to
   * 2020-11-10}, {@code killed 1}, {@code type CODE [act,act]: PATTERN}; {@code #} begins a
   * comment.
   *
   * @throws IllegalArgumentException where a line can't be understood; the message names it
   */
  public static Codebook parse(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("the codebook is longer than " + LONGEST + " characters");
    }
    Set<String> countries = new TreeSet<>();
    List<OwnType> types = new ArrayList<>();
    String from = null;
    String to = null;
    Integer killed = null;
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      String[] words = line.strip().split("\\s+", 2);
      String rest = words.length == 2 ? words[1].strip() : "";
      try {
        switch (words[0].startsWith("#") ? "" : words[0]) {
          case "" -> {}
          case "country" -> countries.addAll(codes(rest));
          case "from" -> from = LocalDate.parse(rest).toString();
          case "to" -> to = LocalDate.parse(rest).toString();
          case "killed" -> killed = Integer.valueOf(rest);
          case "type" -> types.add(type(rest));
          default -> throw new IllegalArgumentException("no such word: " + words[0]);
        }
      } catch (DateTimeParseException | IllegalArgumentException e) {
        throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
      }
    }
    if (types.size() > MOST_TYPES) {
      throw new IllegalArgumentException("there are more than " + MOST_TYPES + " types");
    }
    return new Codebook(text, countries, from, to, killed, types);
  }

  private static List<String> codes(String rest) {
    List<String> codes = List.of(rest.split("[\\s,]+"));
    if (!codes.stream().allMatch(code -> code.matches("[A-Z]{3}"))) {
      throw new IllegalArgumentException("countries are three capitals, such as AZE: " + rest);
    }
    return codes;
  }

  private static OwnType type(String rest) {
    int colon = rest.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("a type is a code, a colon and a pattern: " + rest);
    }
    String[] head = rest.substring(0, colon).strip().split("\\s+", 2);
    if (!head[0].matches("[a-z0-9][a-z0-9-]{0,39}")) {
      throw new IllegalArgumentException("a code has small letters, digits, hyphens: " + head[0]);
    }
    Set<ClaimType> of = new TreeSet<>();
    if (head.length == 2) {
      for (String act : head[1].split("[\\s,]+")) {
        of.add(ClaimType.of(act));
      }
    }
    String pattern = rest.substring(colon + 1).strip();
    if (pattern.isEmpty()) {
      throw new IllegalArgumentException("the pattern of " + head[0] + " is empty");
    }
    return new OwnType(head[0], Set.copyOf(of), OwnPattern.of(pattern));
  }

  /** The type with this code, or null. */
  public OwnType named(String code) {
    return types.stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
  }

  /** Codes of the own types that one of these claims is of, in the codebook's order. */
  public List<String> typesOf(List<ClaimRow> rows) {
    return types.stream()
        .filter(type -> rows.stream().anyMatch(type::has))
        .map(OwnType::code)
        .toList();
  }

  /** Why an event is outside, or null where it is inside; what isn't known keeps none out. */
  public String outside(Event event) {
    String country = event.place() == null ? null : event.place().country();
    if (!countries.isEmpty() && country != null && !countries.contains(country)) {
      return "outside the codebook: region";
    }
    ResolvedTime time = event.time();
    String first = time == null ? null : time.from();
    String last = time == null ? null : time.to() == null ? time.from() : time.to();
    boolean early = from != null && last != null && last.compareTo(from) < 0;
    boolean late = to != null && first != null && first.compareTo(to) > 0;
    if (early || late) {
      return "outside the codebook: window";
    }
    Integer most =
        event.counts().stream()
            .filter(count -> count.kind() == CountKind.KILLED)
            .map(count -> count.high() == null ? count.best() : count.high())
            .reduce(null, Codebook::greater);
    boolean open =
        event.counts().stream()
            .anyMatch(count -> count.kind() == CountKind.KILLED && count.high() == null);
    return killed != null && !open && (most == null || most < killed)
        ? "outside the codebook: fewer than " + killed + " killed"
        : null;
  }

  private static Integer greater(Integer one, Integer other) {
    return one == null ? other : other == null ? one : Integer.valueOf(Math.max(one, other));
  }

  /** One line of it, for a list of events. */
  public String told(Event event, List<ClaimRow> rows) {
    String why = outside(event);
    List<String> own = typesOf(rows);
    return (why == null ? "in the codebook" : why)
        + (own.isEmpty() ? "" : "; " + String.join(", ", own));
  }
}
