package org.rashomon.resolve.party;

import java.util.List;
import java.util.Optional;
import org.rashomon.resolve.PartyRelation;
import org.rashomon.resolve.party.PhraseView.Named;
import org.rashomon.resolve.party.ReportPeople.Person;

/** Tells for whom a person speaks: by the phrase's own words, else by the report's people. */
final class PersonRules {
  private final PartyIndex index;
  private final Theatre theatre;
  private final ReportPeople people;

  PersonRules(PartyIndex index, Theatre theatre, ReportPeople people) {
    this.index = index;
    this.theatre = theatre;
    this.people = people;
  }

  /** The person that a phrase names or describes; empty where it is about something else. */
  Optional<KnownParty> of(PhraseView view) {
    List<Piece> name = view.unknownName(view.head());
    Optional<Person> known = name.isEmpty() ? Optional.empty() : people.find(name);
    Optional<NameMatch> title = titleFor(view, name);
    if (title.isEmpty()) {
      return known
          .filter(person -> person.side() != null || leader(view).isEmpty())
          .map(person -> known(view, person));
    }
    return Optional.of(titled(view, title.get(), name, known));
  }

  private static Optional<NameMatch> titleFor(PhraseView view, List<Piece> name) {
    int head = view.head();
    return view.names().stream()
        .map(Named::match)
        .filter(match -> match.as(NameSort.TITLE).isPresent())
        .filter(
            match ->
                match.covers(head)
                    || (!name.isEmpty() && match.end() <= head && near(view, match, name)))
        .reduce((one, other) -> other);
  }

  private static boolean near(PhraseView view, NameMatch title, List<Piece> name) {
    int start = view.pieces().indexOf(name.get(0));
    return start - title.end() <= 4;
  }

  private KnownParty known(PhraseView view, Person person) {
    NameEntry title = NameEntry.titled(person);
    return Sided.named(title, person.side()).called(person.name()).because(view.links());
  }

  private KnownParty titled(
      PhraseView view, NameMatch title, List<Piece> name, Optional<Person> known) {
    NameEntry entry = title.as(NameSort.TITLE).orElseThrow();
    NameChoice choice = new NameChoice(theatre);
    Optional<NameEntry> owner = new Owners(theatre, view).first();
    Optional<String> own =
        owner
            .flatMap(one -> choice.side(one, null))
            .or(() -> new NounRules(index, theatre, people, view).sideBefore())
            .filter(side -> !side.isEmpty());
    String side =
        own.or(() -> known.map(Person::side))
            .or(() -> leader(view).map(NameEntry::code))
            .orElse(null);
    String called = known.map(Person::name).orElse(name.isEmpty() ? view.phrase() : written(name));
    Sided person = Sided.named(entry, side).called(called);
    boolean speaks = entry.kind().equals("official") || entry.kind().equals("military");
    PartyRelation relation = speaks || side == null ? PartyRelation.SELF : PartyRelation.NATIONAL;
    return owner
        .map(one -> person.of(side, one.row()))
        .orElse(person)
        .with(relation)
        .because(view.links());
  }

  /** The leader whose name the head is in, or stands right behind the title there. */
  private Optional<NameEntry> leader(PhraseView view) {
    int end = view.atHead().map(named -> named.match().end()).orElse(-1);
    return view.names().stream()
        .map(Named::match)
        .filter(match -> match.covers(view.head()) || match.start() == end)
        .filter(NameMatch::isPerson)
        .findFirst()
        .flatMap(new NameChoice(theatre)::of);
  }

  private static String written(List<Piece> name) {
    return String.join(" ", name.stream().map(Piece::raw).toList());
  }
}
