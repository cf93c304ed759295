package org.rashomon.resolve.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.text.Spacing;

/**
 * A phrase with its names found and how each is tied to the head.
 *
 * @param words the phrase
 * @param pieces the words as compared
 * @param head the head's piece
 * @param names what was found, links left out, in order
 * @param linkMatches the links found, in order
 * @param links rows of the links used
 * @param nobodyKnows whether a word says that nobody knows who
 */
record PhraseView(
    List<String> words,
    List<Piece> pieces,
    int head,
    List<Named> names,
    List<NameMatch> linkMatches,
    List<String> links,
    boolean nobodyKnows) {

  /** Articles that are part of a name, though they tell no two names apart. */
  private static final Set<String> ARABIC = Set.of("Al", "El", "al", "el");

  private static final Set<String> BEHIND = Set.of("backed", "led", "apart", "held", "linked");
  private static final Set<String> BEFORE = Set.of("pro", "anti");

  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "this", "that");
  private static final Set<String> DOUBT = Set.of("suspected", "alleged", "armed");
  private static final Set<String> OTHERS =
      Set.of("other", "another", "some", "any", "rival", "different", "various", "local", "no");

  /** A name and its tie. */
  record Named(NameMatch match, Tie tie) {}

  static PhraseView of(PartyIndex index, List<String> words, int headWord, Theatre theatre) {
    List<Piece> pieces = index.pieces(words);
    List<NameMatch> matches = index.find(pieces, theatre.date());
    int head = headWord < 0 ? plainHead(pieces, matches) : pieceOf(pieces, headWord);
    return new Ties(pieces, matches, head).view(words);
  }

  /** The last piece before the first link that ends a phrase's own words. */
  private static int plainHead(List<Piece> pieces, List<NameMatch> matches) {
    Set<String> ends = Set.of("of", "in", "stop", "loyal", "with", "against");
    return matches.stream()
            .filter(match -> match.start() > 0 && ends.contains(linkSense(match)))
            .mapToInt(NameMatch::start)
            .findFirst()
            .orElse(pieces.size())
        - 1;
  }

  private static int pieceOf(List<Piece> pieces, int word) {
    int last = -1;
    for (int i = 0; i < pieces.size() && pieces.get(i).word() <= word; i++) {
      last = i;
    }
    return Math.max(last, 0);
  }

  static String linkSense(NameMatch match) {
    return match.as(NameSort.LINK).map(NameEntry::kind).orElse("");
  }

  /** The name that the head is in. */
  Optional<Named> atHead() {
    return names.stream().filter(named -> named.match().covers(head)).findFirst();
  }

  /**
   * The party that stands right behind the noun: "affiliate Nusra Front", "the rebel group M23".
   */
  Optional<NameMatch> besideHead() {
    int end = atHead().map(named -> named.match().end()).orElse(head + 1);
    return names.stream()
        .map(Named::match)
        .filter(match -> match.start() == end && match.namesParty() && !pieces.get(end).joined())
        .filter(match -> pieces.get(end).capital())
        .findFirst();
  }

  /** The last name of a sort before the head that is not set apart. */
  Optional<NameEntry> before(NameSort sort) {
    return names.stream()
        .filter(named -> named.match().end() <= head && named.tie() == Tie.PLAIN)
        .flatMap(named -> named.match().as(sort).stream())
        .reduce((one, other) -> other);
  }

  /** Whether some name has a tie. */
  boolean has(Tie tie) {
    return names.stream().anyMatch(named -> named.tie() == tie && named.match().namesParty());
  }

  /** The names with a tie. */
  List<NameMatch> tied(Tie tie) {
    return names.stream().filter(named -> named.tie() == tie).map(Named::match).toList();
  }

  /** The piece behind the first "of" after the head, or -1. */
  int nextOf() {
    return linkMatches.stream()
        .filter(match -> match.start() > head && linkSense(match).equals("of"))
        .mapToInt(NameMatch::end)
        .findFirst()
        .orElse(-1);
  }

  /** Whether it points at one that is known: "the militants", "these fighters". */
  boolean isDefinite() {
    return DEFINITE.contains(pieces.get(0).key());
  }

  /** Whether it speaks of one. */
  boolean isOne() {
    return !pieces.get(head).key().endsWith("s");
  }

  /** Whether it sets others apart from those known. */
  boolean isOther() {
    return pieces.subList(0, head).stream().anyMatch(piece -> OTHERS.contains(piece.key()));
  }

  /** Whether nothing but articles, numbers and doubt stands before its name or noun. */
  boolean isPlain() {
    int start = atHead().map(named -> named.match().start()).orElse(head);
    for (int i = 0; i < start; i++) {
      String key = pieces.get(i).key();
      boolean number = Character.isDigit(key.codePointAt(0)) || isMeasure(i);
      if (!isLink(i) && !number && !DOUBT.contains(key)) {
        return false;
      }
    }
    return true;
  }

  private boolean isMeasure(int piece) {
    return names.stream()
        .filter(named -> named.match().covers(piece))
        .flatMap(named -> named.match().as(NameSort.ORGAN).stream())
        .anyMatch(organ -> organ.kind().equals("measure"));
  }

  /** Whether "the" stands right before a piece. */
  boolean isThe(int piece) {
    return piece > 0 && pieces.get(piece - 1).key().equals("the");
  }

  /** Whether "anti-" or "pro-" stands before a match: then it is not what the match says. */
  boolean isAgainst(NameMatch match) {
    return linkMatches.stream()
        .anyMatch(link -> link.end() == match.start() && BEFORE.contains(linkSense(link)));
  }

  /** Whether a piece is part of a link. */
  boolean isLink(int piece) {
    return linkMatches.stream().anyMatch(match -> match.covers(piece));
  }

  /** Whether nothing but "and" or a comma stands between two names. */
  boolean joinedByAnd(NameMatch left, NameMatch right) {
    return linkMatches.stream()
        .anyMatch(
            match -> match.start() == left.end() && match.end() == right.start() && joins(match));
  }

  private boolean joins(NameMatch link) {
    return linkSense(link).equals("and") || pieces.get(link.start()).key().equals(",");
  }

  /** The run of capitals that no table knows around a piece; empty where it is none. */
  List<Piece> unknownName(int piece) {
    if (piece < 0 || !isNamePart(piece)) {
      return List.of();
    }
    int start = piece;
    while (start > 0 && isNamePart(start - 1)) {
      start--;
    }
    int end = piece + 1;
    while (end < pieces.size() && isNamePart(end)) {
      end++;
    }
    return pieces.subList(start, end);
  }

  private boolean isNamePart(int piece) {
    return pieces.get(piece).capital()
        && !Character.isDigit(pieces.get(piece).raw().codePointAt(0))
        && names.stream()
            .map(Named::match)
            .allMatch(match -> match.isPerson() || !match.covers(piece))
        && !isLink(piece);
  }

  /** The phrase without articles at its start and without what a link of another clause adds. */
  String phrase() {
    int start = 0;
    while (start < head && isArticle(start)) {
      start++;
    }
    int word = pieces.get(start).word();
    boolean arabic = word > 0 && ARABIC.contains(words.get(word - 1));
    String phrase = text(start, pieces.size());
    return arabic ? words.get(word - 1) + " " + phrase : phrase;
  }

  private boolean isArticle(int piece) {
    return linkMatches.stream()
        .anyMatch(match -> match.covers(piece) && linkSense(match).equals("the"));
  }

  /** The words of the name or noun at the head. */
  String headText() {
    return atHead()
        .map(named -> text(named.match().start(), named.match().end()))
        .orElse(text(head, head + 1));
  }

  /** The words of some pieces. */
  String text(int start, int end) {
    return start >= end
        ? ""
        : Spacing.join(words.subList(pieces.get(start).word(), pieces.get(end - 1).word() + 1));
  }

  /** Walks once over the matches and ties each name. */
  private static final class Ties {
    private final List<Piece> pieces;
    private final List<NameMatch> matches;
    private final int head;
    private final List<Named> names = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private Tie afterHead = Tie.APART;
    private boolean nobodyKnows;

    Ties(List<Piece> pieces, List<NameMatch> matches, int head) {
      this.pieces = pieces;
      this.matches = matches;
      this.head = head;
    }

    PhraseView view(List<String> words) {
      for (int i = 0; i < matches.size(); i++) {
        NameMatch match = matches.get(i);
        if (linkSense(match).isEmpty()) {
          names.add(new Named(match, tie(i)));
        } else {
          heed(match);
        }
      }
      return new PhraseView(
          List.copyOf(words),
          pieces,
          head,
          List.copyOf(names),
          linksFound(),
          List.copyOf(links),
          nobodyKnows);
    }

    private List<NameMatch> linksFound() {
      return matches.stream().filter(match -> !linkSense(match).isEmpty()).toList();
    }

    private void heed(NameMatch match) {
      String sense = linkSense(match);
      nobodyKnows |= sense.equals("unknown") && match.start() <= head;
      if (match.start() > head) {
        afterHead = tieAfter(sense);
      }
      match.as(NameSort.LINK).ifPresent(link -> links.add(link.row()));
    }

    private Tie tieAfter(String sense) {
      return switch (sense) {
        case "of", "loyal" -> Tie.OWNER;
        case "with" -> Tie.BACKER;
        case "in" -> Tie.WHERE;
        case "the", "and" -> afterHead;
        default -> Tie.APART;
      };
    }

    private Tie tie(int i) {
      NameMatch match = matches.get(i);
      Optional<Tie> beside = behind(i).or(() -> ahead(i));
      if (beside.isPresent()) {
        return beside.get();
      }
      return match.end() <= head || match.covers(head) ? Tie.PLAIN : afterHead;
    }

    private Optional<Tie> behind(int i) {
      NameMatch match = matches.get(i);
      if (i + 1 >= matches.size() || matches.get(i + 1).start() != match.end()) {
        return Optional.empty();
      }
      String sense = linkSense(matches.get(i + 1));
      boolean verb = matches.get(i + 1).start() > head;
      return !BEHIND.contains(sense) || verb
          ? Optional.empty()
          : Optional.of(
              switch (sense) {
                case "backed" -> Tie.BACKER;
                case "led" -> Tie.LED;
                case "linked" -> Tie.KIN;
                case "held" -> Tie.HOLDER;
                default -> Tie.APART;
              });
    }

    private Optional<Tie> ahead(int i) {
      NameMatch match = matches.get(i);
      if (i == 0 || matches.get(i - 1).end() != match.start()) {
        return Optional.empty();
      }
      String sense = linkSense(matches.get(i - 1));
      return BEFORE.contains(sense)
          ? Optional.of(sense.equals("pro") ? Tie.BACKER : Tie.APART)
          : Optional.empty();
    }
  }
}
