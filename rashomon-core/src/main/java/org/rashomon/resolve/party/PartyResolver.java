package org.rashomon.resolve.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.extract.Victims;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.PartyRelation;
import org.rashomon.text.Spacing;

/**
 * Tells whose a phrase for a party is. A name says it itself ("Hezbollah", "Baku"); a noun says
 * what the party is and the names tied to it whose ("Syrian army", "forces loyal to ..."); a backer
 * is never the party ("Turkish-backed rebels"); what the words don't say is told by the report's
 * theatre where one meaning is left, else not at all.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class PartyResolver {
  private final PartyIndex index;

  /** A resolver over an index. */
  public PartyResolver(PartyIndex index) {
    this.index = index;
  }

  /**
   * The party of a phrase.
   *
   * @param words the phrase's words, as tokens or with hyphens and possessives still in them
   * @param head index of the head among them; -1 lets the resolver take the last word before the
   *     first preposition
   */
  public KnownParty resolve(List<String> words, int head, Theatre theatre, ReportPeople people) {
    return resolveAll(words, head, theatre, people).get(0);
  }

  /** The same for a phrase that may name two: "Russian and Syrian forces". Never empty. */
  public List<KnownParty> resolveAll(
      List<String> words, int head, Theatre theatre, ReportPeople people) {
    if (words.isEmpty() || head >= words.size()) {
      throw new IllegalArgumentException("no head in " + words);
    }
    PhraseView view = PhraseView.of(index, words, head, theatre);
    if (view.pieces().isEmpty()) {
      return List.of(unknown(view, Spacing.join(words)));
    }
    PhraseView counted = behindMeasure(view, theatre);
    List<KnownParty> parties = parties(counted, theatre, people);
    return counted.equals(view)
        ? parties
        : parties.stream().map(one -> counted(view, one)).toList();
  }

  /** Names the measure word's row too. */
  private static KnownParty counted(PhraseView view, KnownParty party) {
    List<String> rules = new ArrayList<>(party.rules());
    view.atHead()
        .flatMap(named -> named.match().as(NameSort.ORGAN))
        .ifPresent(measure -> rules.add(measure.row()));
    return party.by(rules);
  }

  /** "hundreds of rebels" are rebels. */
  private PhraseView behindMeasure(PhraseView view, Theatre theatre) {
    boolean measure =
        view.atHead()
            .flatMap(named -> named.match().as(NameSort.ORGAN))
            .filter(organ -> organ.kind().equals("measure"))
            .isPresent();
    int of = measure || isNumber(view) ? view.nextOf() : -1;
    if (of < 0 || of >= view.pieces().size()) {
      return view;
    }
    int word = view.pieces().get(of).word();
    return PhraseView.of(index, view.words().subList(word, view.words().size()), -1, theatre);
  }

  private static boolean isNumber(PhraseView view) {
    return Character.isDigit(view.pieces().get(view.head()).raw().codePointAt(0));
  }

  private List<KnownParty> parties(PhraseView view, Theatre theatre, ReportPeople people) {
    Optional<KnownParty> person = new PersonRules(index, theatre, people).of(view);
    if (person.isPresent()) {
      return List.of(person.get());
    }
    NameChoice choice = new NameChoice(theatre);
    Optional<NameMatch> name =
        view.atHead().map(PhraseView.Named::match).filter(match -> choice.of(match).isPresent());
    if (name.isEmpty()) {
      name = view.besideHead().filter(match -> choice.of(match).isPresent());
    }
    if (name.isPresent() && view.isAgainst(name.get())) {
      return List.of(unknown(view, view.phrase()));
    }
    if (name.isPresent()) {
      return List.of(named(view, name.get(), theatre));
    }
    NounRules rules = new NounRules(index, theatre, people, view);
    List<KnownParty> all = new ArrayList<>();
    for (Optional<NameEntry> owner : rules.owners()) {
      all.add(rules.of(owner).orElseGet(() -> unknown(view, view.phrase())));
    }
    return all;
  }

  private KnownParty named(PhraseView view, NameMatch match, Theatre theatre) {
    NameChoice choice = new NameChoice(theatre);
    NameEntry entry = choice.of(match).orElseThrow();
    String where = new Owners(theatre, view).where();
    Sided sided = Sided.named(entry, choice.side(entry, where).orElse(null));
    boolean backed = view.has(Tie.BACKER);
    PartyRelation relation =
        entry.sort() == NameSort.PEOPLE && !view.isThe(match.start())
            ? PartyRelation.NATIONAL
            : backed ? PartyRelation.BACKED : PartyRelation.SELF;
    return sided.with(relation).because(view.links());
  }

  private static KnownParty unknown(PhraseView view, String name) {
    return new KnownParty(
        name,
        view.nobodyKnows() ? KnownParty.UNKNOWN : null,
        PartyKind.UNKNOWN,
        view.has(Tie.BACKER) ? PartyRelation.BACKED : PartyRelation.SELF,
        HopKind.ANONYMOUS,
        Victims.UNKNOWN,
        List.of(),
        false,
        view.links());
  }
}
