package org.rashomon.resolve.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.resolve.party.PhraseView.Named;

/** Whose the head of a phrase is, among the names tied to it. */
final class Owners {
  private final PhraseView view;
  private final NameChoice choice;

  Owners(Theatre theatre, PhraseView view) {
    this.view = view;
    this.choice = new NameChoice(theatre);
  }

  /**
   * The owner: a group or body before a people before a state, and among equals the nearest before
   * the head, else the first behind it.
   */
  Optional<NameEntry> first() {
    Named best = null;
    for (Named named : view.names()) {
      if (owns(named) && (best == null || isNearer(best, named))) {
        best = named;
      }
    }
    return best == null ? Optional.empty() : choice.of(best.match());
  }

  /** The owners joined by "and" right before the head, else the one owner; never empty. */
  List<Optional<NameEntry>> all() {
    List<Optional<NameEntry>> all = new ArrayList<>();
    Optional<NameEntry> first = first();
    all.add(first);
    List<Named> owning = view.names().stream().filter(this::owns).toList();
    for (int i = owning.size() - 2; i >= 0; i--) {
      Named left = owning.get(i);
      Named right = owning.get(i + 1);
      boolean sameSide = right.match().end() <= view.head() || left.match().start() > view.head();
      boolean both = sameSide && rank(left) == rank(right);
      if (both && view.joinedByAnd(left.match(), right.match())) {
        all.add(0, choice.of(left.match()));
      }
    }
    return all;
  }

  /** The state that the phrase places itself in, or null. */
  String where() {
    return view.tied(Tie.WHERE).stream()
        .map(choice::of)
        .flatMap(Optional::stream)
        .filter(entry -> entry.sort().ofState())
        .map(NameEntry::code)
        .findFirst()
        .orElse(null);
  }

  /** The first party with a tie. */
  Optional<NameEntry> tied(Tie tie) {
    return view.tied(tie).stream().filter(NameMatch::namesParty).findFirst().flatMap(choice::of);
  }

  private boolean owns(Named named) {
    return named.match().namesParty() && named.tie().owns() && !named.match().covers(view.head());
  }

  /** Whether it is the better owner; of equals behind the head the first stays. */
  private boolean isNearer(Named best, Named named) {
    int more = rank(named) - rank(best);
    return more > 0 || (more == 0 && named.match().start() < view.head());
  }

  private int rank(Named named) {
    return choice
        .of(named.match())
        .map(
            entry ->
                switch (entry.sort()) {
                  case GROUP, FORCE, BODY -> 3;
                  case FOLK -> 2;
                  default -> 1;
                })
        .orElse(0);
  }
}
