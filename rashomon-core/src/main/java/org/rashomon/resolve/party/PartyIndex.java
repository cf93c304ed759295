package org.rashomon.resolve.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;

/**
 * All names of parties, and the words that tie them, in one tree over words. Immutable after it is
 * built; may be shared between threads.
 */
public final class PartyIndex {
  private final Spelling spelling;
  private final Node root = new Node();
  private final Map<String, NameEntry> byCode = new HashMap<>();
  private final Map<String, Set<String>> theatres = new HashMap<>();
  private final List<Insurgency> insurgencies;
  private boolean own = true;

  private PartyIndex(String language) {
    spelling = new Spelling(LexiconTable.shipped(language, "spellings"));
    insurgencies =
        LexiconTable.shipped(language, "insurgencies").rows().stream().map(Insurgency::of).toList();
  }

  /** The shipped names of a language. */
  public static PartyIndex shipped(String language) {
    return shipped(language, List.of());
  }

  /**
   * The shipped names of a language with a user's own on top: tables with the columns of {@code
   * groups.tsv}. A user's name for a spelling comes before the shipped one.
   */
  public static PartyIndex shipped(String language, List<LexiconTable> groups) {
    PartyIndex index = new PartyIndex(language);
    groups.forEach(table -> index.addNames(table, NameSort.GROUP));
    index.own = false;
    index.addStates(LexiconTable.shipped(language, "states"));
    index.addNames(LexiconTable.shipped(language, "groups"), NameSort.GROUP);
    index.addNames(LexiconTable.shipped(language, "forces"), NameSort.FORCE);
    index.addNames(LexiconTable.shipped(language, "bodies"), NameSort.BODY);
    index.addNames(LexiconTable.shipped(language, "agencies"), NameSort.PRESS);
    index.addNames(LexiconTable.shipped(language, "leaders"), NameSort.LEADER);
    index.addFolks(LexiconTable.shipped(language, "folks"));
    index.addWords(LexiconTable.shipped(language, "organs"), NameSort.ORGAN);
    index.addWords(LexiconTable.shipped(language, "titles"), NameSort.TITLE);
    index.addWords(LexiconTable.shipped(language, "party-links"), NameSort.LINK);
    return index;
  }

  private void addStates(LexiconTable states) {
    for (LexiconRow row : states.rows()) {
      NameEntry state = NameEntry.of(row, NameSort.STATE, "code", row.get("name"));
      byCode.putIfAbsent(state.code(), state);
      add(row.get("name"), state);
      row.list("names").forEach(name -> add(name, state));
      row.list("adjectives").forEach(name -> add(name, state.as(NameSort.ADJECTIVE)));
      row.list("people").forEach(name -> add(name, state.as(NameSort.PEOPLE)));
      row.list("seats").forEach(name -> add(name, state.as(NameSort.SEAT)));
    }
  }

  private void addNames(LexiconTable table, NameSort sort) {
    String column = sort == NameSort.PRESS ? "side" : "code";
    for (LexiconRow row : table.rows()) {
      NameEntry entry = NameEntry.of(row, sort, column, row.get("name"));
      byCode.putIfAbsent(entry.code(), entry);
      if (!entry.country().isEmpty()) {
        theatres.computeIfAbsent(entry.code(), key -> new HashSet<>()).add(entry.country());
      }
      add(row.get("name"), entry);
      row.list("aliases").forEach(name -> add(name, entry));
    }
  }

  private void addFolks(LexiconTable folks) {
    for (LexiconRow row : folks.rows()) {
      NameEntry folk = NameEntry.of(row, NameSort.FOLK, "code", row.get("name"));
      row.list("adjectives").forEach(name -> add(name, folk));
      row.list("people").forEach(name -> add(name, folk));
    }
  }

  private void addWords(LexiconTable table, NameSort sort) {
    for (LexiconRow row : table.rows()) {
      List<String> words = row.list("words");
      NameEntry entry = NameEntry.of(row, sort, "code", words.get(0));
      words.forEach(word -> add(word, entry));
    }
  }

  private void add(String spelled, NameEntry entry) {
    if (spelled.startsWith("~")) {
      add(spelled.substring(1), entry.atHomeOnly());
      return;
    }
    boolean marked = spelled.startsWith("=");
    List<Piece> pieces = keyOf(marked ? spelled.substring(1) : spelled);
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("no word in " + entry.row() + ": " + spelled);
    }
    Node node = root;
    for (Piece piece : pieces) {
      node = node.next.computeIfAbsent(piece.key(), key -> new Node());
    }
    if (node.own && !own && entry.sort().namesParty()) {
      return;
    }
    node.own |= own;
    Alias alias = Alias.of(pieces, marked, entry);
    if (node.aliases.stream().noneMatch(alias::equals)) {
      node.aliases.add(alias);
    }
  }

  private List<Piece> keyOf(String spelled) {
    List<Piece> pieces = spelling.pieces(List.of(spelled.split(" ")));
    boolean the = pieces.size() > 1 && pieces.get(0).key().equals("the");
    return the ? pieces.subList(1, pieces.size()) : pieces;
  }

  /** The pieces of words, as this index compares them. */
  List<Piece> pieces(List<String> words) {
    return spelling.pieces(words);
  }

  /**
   * The names among pieces: from left to right, each the longest that starts there.
   *
   * @param day names that mean nothing on it are left out; null leaves out none
   */
  List<NameMatch> find(List<Piece> pieces, LocalDate day) {
    List<NameMatch> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      NameMatch match = longest(pieces, at, day);
      if (match == null || isOthersName(match, pieces)) {
        at++;
      } else {
        found.add(match);
        at = match.end();
      }
    }
    return found;
  }

  /** "Hadi al-Bahra" bears the name of a leader and is none. */
  private static boolean isOthersName(NameMatch match, List<Piece> pieces) {
    boolean last = match.end() == pieces.size();
    boolean one = match.end() - match.start() == 1;
    return one
        && match.isPerson()
        && !last
        && pieces.get(match.end()).joined()
        && pieces.get(match.end()).capital();
  }

  private NameMatch longest(List<Piece> pieces, int start, LocalDate day) {
    NameMatch best = null;
    Node node = root;
    for (int end = start; node != null && end < pieces.size(); end++) {
      List<Piece> run = pieces.subList(start, end + 1);
      Node whole = node.next.get(pieces.get(end).key());
      List<NameEntry> entries = entries(whole, run, day);
      if (entries.isEmpty()) {
        entries = entries(singular(node, pieces.get(end)), run, day);
      }
      best = entries.isEmpty() ? best : new NameMatch(start, end + 1, entries);
      node = whole;
    }
    return best;
  }

  private static Node singular(Node node, Piece piece) {
    String key = piece.key();
    boolean plural = key.length() > 3 && key.endsWith("s");
    return plural ? node.next.get(key.substring(0, key.length() - 1)) : null;
  }

  /** What a node's spellings that fit mean; those written just so come alone. */
  private static List<NameEntry> entries(Node node, List<Piece> run, LocalDate day) {
    if (node == null) {
      return List.of();
    }
    List<Alias> fitting =
        node.aliases.stream()
            .filter(alias -> alias.fits(run) && alias.entry().holdsOn(day))
            .toList();
    List<Alias> justSo = fitting.stream().filter(alias -> alias.isWritten(run)).toList();
    return (justSo.isEmpty() ? fitting : justSo).stream().map(Alias::entry).toList();
  }

  /** The entry of a side's code: the state, or the group under its main name. */
  Optional<NameEntry> side(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Whether all rows of a group's side have one main theatre. */
  boolean hasOneTheatre(NameEntry group) {
    return theatres.getOrDefault(group.code(), Set.of()).size() == 1;
  }

  /** What plain nouns mean in single theatres, in the table's order. */
  List<Insurgency> insurgencies() {
    return insurgencies;
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Alias> aliases = new ArrayList<>();
    private boolean own;
  }

  /** A spelling with the case it asks for. */
  private record Alias(String raw, boolean exact, boolean anyCase, NameEntry entry) {

    static Alias of(List<Piece> pieces, boolean marked, NameEntry entry) {
      String raw = written(pieces);
      boolean acronym =
          raw.length() <= 3 && raw.chars().allMatch(Character::isUpperCase) && pieces.size() == 1;
      int first = raw.codePointAt(0);
      boolean small = !Character.isUpperCase(first) && !Character.isDigit(first);
      return new Alias(raw, marked || acronym, small, entry);
    }

    boolean fits(List<Piece> run) {
      return exact ? isWritten(run) || isOwned(run) : anyCase || run.get(0).capital();
    }

    /** "ISILs" is "ISIL's" in a text that has lost its apostrophes. */
    private boolean isOwned(List<Piece> run) {
      return raw.length() > 2 && written(run).equals(raw + "s");
    }

    boolean isWritten(List<Piece> run) {
      return written(run).equals(raw);
    }

    private static String written(List<Piece> pieces) {
      return String.join(" ", pieces.stream().map(Piece::raw).toList());
    }
  }
}
