package org.rashomon.resolve.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.resolve.party.ReportPeople.Introduction;
import org.rashomon.resolve.party.ReportPeople.Person;
import org.rashomon.text.Spacing;

/**
 * Finds in a sentence where a person is introduced: "Kremlin spokesman X", "X, the Armenian prime
 * minister", "the head of the Observatory, X".
 */
final class Introductions {
  /** How many pieces before or behind a title may say whose it is. */
  private static final int REACH = 6;

  /** Verbs that a speaker's name stands right before. */
  private static final Set<String> SAYING =
      Set.of("said", "says", "told", "added", "warned", "announced", "stated", "wrote", "claimed");

  private static final Set<String> QUOTES = Set.of("\"", "\u201c", "\u201d", "''", "``");

  private final PartyIndex index;
  private final Theatre theatre;
  private final NameChoice choice;

  Introductions(PartyIndex index, Theatre theatre) {
    this.index = index;
    this.theatre = theatre;
    this.choice = new NameChoice(theatre);
  }

  List<Introduction> in(List<String> words) {
    List<Piece> pieces = index.pieces(words);
    List<NameMatch> matches = index.find(pieces, theatre.date());
    List<Introduction> found = new ArrayList<>();
    for (NameMatch match : matches) {
      match
          .as(NameSort.TITLE)
          .ifPresent(title -> new At(words, pieces, matches, new Titled(match, title)).add(found));
      match
          .as(NameSort.GROUP)
          .flatMap(group -> member(words, pieces, matches, match))
          .ifPresent(found::add);
    }
    return found;
  }

  /** "X Y of the Arakan Army" speaks for it. */
  private Optional<Introduction> member(
      List<String> words, List<Piece> pieces, List<NameMatch> matches, NameMatch group) {
    int of = group.start() - 1;
    of = of > 0 && pieces.get(of).key().equals("the") ? of - 1 : of;
    int start = of;
    while (start > 0 && !ReportPeople.nameAt(pieces, matches, start - 1).isEmpty()) {
      start--;
    }
    boolean behindOf = of > 0 && pieces.get(of).key().equals("of");
    if (!behindOf || of - start < 2) {
      return Optional.empty();
    }
    List<Piece> name = pieces.subList(start, of);
    String full =
        Spacing.join(words.subList(name.get(0).word(), name.get(name.size() - 1).word() + 1));
    return choice
        .of(group)
        .filter(one -> one.sort() == NameSort.GROUP)
        .map(one -> new Person(full, one.code(), "official", one.row()))
        .map(person -> new Introduction(name, person));
  }

  private record Titled(NameMatch match, NameEntry entry) {}

  /** One title in its sentence. */
  private final class At {
    private final List<String> words;
    private final List<Piece> pieces;
    private final List<NameMatch> matches;
    private final NameMatch title;
    private final NameEntry entry;

    At(List<String> words, List<Piece> pieces, List<NameMatch> matches, Titled titled) {
      this.words = words;
      this.pieces = pieces;
      this.matches = matches;
      this.title = titled.match();
      this.entry = titled.entry();
    }

    void add(List<Introduction> found) {
      int end = endOfOwner();
      List<Piece> name = nameBehind(end);
      if (name.isEmpty()) {
        name = nameBefore();
      }
      if (!name.isEmpty()) {
        Person person = person(name, end);
        boolean told = person.side() != null || name.size() > 1;
        if (told) {
          found.add(new Introduction(name, person));
        }
      }
    }

    private Person person(List<Piece> name, int end) {
      String side =
          ownerBefore()
              .or(() -> ownerWithin(title.end(), end))
              .or(() -> ownerBehind(name))
              .orElse(null);
      int first = name.get(0).word();
      int last = name.get(name.size() - 1).word();
      String full = Spacing.join(words.subList(first, last + 1));
      return new Person(full, side, entry.kind(), entry.row());
    }

    /** Behind "of the Observatory" where such follows the title, else behind the title. */
    private int endOfOwner() {
      int at = title.end();
      int end = at;
      for (NameMatch match : matches) {
        if (match.start() == at) {
          String sense = PhraseView.linkSense(match);
          boolean owner = match.namesParty() || match.as(NameSort.ORGAN).isPresent();
          if (!owner && !sense.equals("of") && !sense.equals("the")) {
            break;
          }
          at = match.end();
          end = owner ? at : end;
        }
      }
      return end;
    }

    /**
     * "Spokesman X", "the ministry's spokesman, Colonel X"; not "hurt a journalist, Mayor X said",
     * where the name behind the comma speaks.
     */
    private List<Piece> nameBehind(int end) {
      boolean comma = end < pieces.size() && pieces.get(end).key().equals(",");
      int first = comma ? end + 1 : end;
      Optional<NameMatch> rank =
          matches.stream()
              .filter(match -> match.start() == first && match.as(NameSort.TITLE).isPresent())
              .findFirst();
      List<Piece> name =
          ReportPeople.nameAt(pieces, matches, rank.map(NameMatch::end).orElse(first));
      return comma && !name.isEmpty() && speaks(name) ? List.of() : name;
    }

    private boolean speaks(List<Piece> name) {
      int next = name.get(name.size() - 1).word() + 1;
      return next < words.size() && SAYING.contains(words.get(next));
    }

    /** "Foreign Minister X of Russia". */
    private Optional<String> ownerBehind(List<Piece> name) {
      int end = pieces.indexOf(name.get(name.size() - 1)) + 1;
      return matches.stream()
          .filter(match -> match.start() == end && PhraseView.linkSense(match).equals("of"))
          .findFirst()
          .flatMap(of -> ownerWithin(of.end(), of.end() + 2));
    }

    /** "X, the Armenian prime minister": the name that ends before the last comma. */
    private List<Piece> nameBefore() {
      int comma = title.start() - 1;
      while (comma > 0 && title.start() - comma <= REACH && !pieces.get(comma).key().equals(",")) {
        comma--;
      }
      if (comma <= 0 || !pieces.get(comma).key().equals(",")) {
        return List.of();
      }
      int start = comma;
      while (start > 0 && !ReportPeople.nameAt(pieces, matches, start - 1).isEmpty()) {
        start--;
      }
      return ReportPeople.nameAt(pieces.subList(0, comma), matches, start);
    }

    /** The nearest party before the title, with nothing but words of the phrase between. */
    private Optional<String> ownerBefore() {
      int at = title.start();
      for (int i = matches.size() - 1; i >= 0; i--) {
        NameMatch match = matches.get(i);
        if (match.end() != at || isQuoteBetween(at - 1, at)) {
          continue;
        }
        if (match.namesParty()) {
          return side(match);
        }
        if (match.as(NameSort.ORGAN).isEmpty() && match.as(NameSort.TITLE).isEmpty()) {
          return Optional.empty();
        }
        at = match.start();
      }
      return Optional.empty();
    }

    /** Whether speech ends between two pieces: "... into Iraq," spokesman X said. */
    private boolean isQuoteBetween(int left, int right) {
      int from = pieces.get(left).word() + 1;
      return words.subList(from, Math.max(from, pieces.get(right).word())).stream()
          .anyMatch(QUOTES::contains);
    }

    private Optional<String> ownerWithin(int start, int end) {
      return matches.stream()
          .filter(match -> match.start() >= start && match.end() <= end && match.namesParty())
          .findFirst()
          .flatMap(this::side);
    }

    private Optional<String> side(NameMatch match) {
      return choice.of(match).flatMap(chosen -> choice.side(chosen, null));
    }
  }
}
