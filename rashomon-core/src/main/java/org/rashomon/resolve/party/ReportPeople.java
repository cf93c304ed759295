package org.rashomon.resolve.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The persons whom one report introduces by title and name, and for whom they speak. What it
 * teaches holds within this report only.
 */
public final class ReportPeople {
  /** Nobody. */
  public static final ReportPeople NOBODY = new ReportPeople(Map.of());

  private final Map<String, Person> byName;

  private ReportPeople(Map<String, Person> byName) {
    this.byName = Map.copyOf(byName);
  }

  /**
   * A person.
   *
   * @param name full name as first introduced
   * @param side for whom, or null where the report does not say
   * @param title the table's kind of his title: official, military, journalist, other
   * @param rule id of the title's row
   */
  public record Person(String name, String side, String title, String rule) {}

  /** Scans the words of each sentence. */
  public static ReportPeople learn(
      PartyIndex index, List<List<String>> sentences, Theatre theatre) {
    Learning learning = new Learning();
    Introductions introductions = new Introductions(index, theatre);
    sentences.forEach(words -> introductions.in(words).forEach(learning::add));
    return new ReportPeople(learning.names());
  }

  /** The person of a name: all of it, or its last part where only one person bears it. */
  Optional<Person> find(List<Piece> name) {
    String whole = key(name);
    Person person = byName.get(whole);
    if (person == null && !name.isEmpty()) {
      person = byName.get(name.get(name.size() - 1).key());
    }
    return Optional.ofNullable(person);
  }

  /** The persons introduced, by full name. */
  public List<Person> all() {
    return byName.values().stream()
        .distinct()
        .sorted(java.util.Comparator.comparing(Person::name))
        .toList();
  }

  private static String key(List<Piece> name) {
    return String.join(" ", name.stream().map(Piece::key).toList());
  }

  /** Someone introduced: the pieces of his name and who he is. */
  record Introduction(List<Piece> name, Person person) {}

  /** Keeps full names and those last names that are one person's. */
  private static final class Learning {
    private final Map<String, Person> full = new HashMap<>();
    private final Map<String, Person> last = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    void add(Introduction introduction) {
      String whole = key(introduction.name());
      Person known = full.get(whole);
      Person person = introduction.person();
      if (known == null || (known.side() == null && person.side() != null)) {
        full.put(whole, person);
        addLast(introduction.name().get(introduction.name().size() - 1).key(), known, person);
      }
    }

    private void addLast(String name, Person known, Person person) {
      Person other = last.get(name);
      boolean clash = other != null && !other.equals(known) && !sameMan(other, person);
      if (clash) {
        shared.add(name);
      }
      if (other == null || other.side() == null) {
        last.put(name, person);
      }
    }

    private static boolean sameMan(Person one, Person two) {
      return one.side() == null || two.side() == null || one.side().equals(two.side());
    }

    Map<String, Person> names() {
      Map<String, Person> all = new HashMap<>(last);
      all.keySet().removeAll(shared);
      all.putAll(full);
      return all;
    }
  }

  /** The names of all persons as lists of pieces are found by {@link Introductions}. */
  static List<Piece> nameAt(List<Piece> pieces, List<NameMatch> matches, int start) {
    List<Piece> name = new ArrayList<>();
    for (int i = start; i < pieces.size() && name.size() < 5; i++) {
      if (!pieces.get(i).capital() || taken(matches, i)) {
        break;
      }
      name.add(pieces.get(i));
    }
    return name;
  }

  private static boolean taken(List<NameMatch> matches, int piece) {
    return matches.stream().anyMatch(match -> match.covers(piece) && !match.isPerson());
  }
}
