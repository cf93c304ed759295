package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.extract.RelationType;
import org.rashomon.reconcile.Event.Correction;
import org.rashomon.reconcile.Event.CorrectionKind;
import org.rashomon.reconcile.Tolls.Entry;
import org.rashomon.resolve.ResolvedClaim;

/**
 * What was corrected or retracted: by a claim that corrects or retracts another of its report, or
 * by a sentence that tells what an earlier version of its report said. What was taken back stays,
 * and makes no figure.
 */
final class Withdrawn {
  private static final Phrases WORDS = Phrases.shipped("corrections");

  private final List<Correction> corrections = new ArrayList<>();

  /** Claims whose counts make no figure any more. */
  private final Set<String> withdrawn = new TreeSet<>();

  private Withdrawn() {}

  /**
   * Of an event.
   *
   * @param claims its claims, in order
   * @param stated its counts, those taken back with them
   */
  static Withdrawn of(List<Told> claims, List<Entry> stated) {
    Withdrawn found = new Withdrawn();
    Map<String, Told> byId = new HashMap<>();
    claims.forEach(told -> byId.put(told.id(), told));
    for (Told told : claims) {
      found.answers(told, byId);
      if (WORDS.in(told.claim().quote(), "earlier-version")) {
        found.earlierVersion(told, stated);
      }
    }
    return found;
  }

  List<Correction> corrections() {
    return corrections;
  }

  List<Entry> standing(List<Entry> stated) {
    return withdrawn.isEmpty()
        ? stated
        : stated.stream().filter(entry -> !withdrawn.contains(entry.told().id())).toList();
  }

  private void answers(Told told, Map<String, Told> byId) {
    for (ResolvedClaim.Relation relation : told.claim().relations()) {
      boolean corrects = relation.type() == RelationType.CORRECTS;
      if (!corrects && relation.type() != RelationType.RETRACTS) {
        continue;
      }
      boolean known = relation.to() != null && byId.containsKey(relation.to());
      add(
          corrects ? CorrectionKind.CORRECTS : CorrectionKind.RETRACTS,
          told,
          known ? Set.of(relation.to()) : Set.of());
      if (known) {
        withdrawn.add(relation.to());
      }
    }
  }

  /** The number that the earlier version gave is taken back wherever its outlet gave it before. */
  private void earlierVersion(Told told, List<Entry> stated) {
    Set<String> of = new LinkedHashSet<>();
    for (Entry entry : stated) {
      Told other = entry.told();
      boolean own =
          told.family().equals(other.family())
              || (told.report().outlet() != null
                  && told.report().outlet().equals(other.report().outlet()));
      boolean before =
          !other.sameReport(told)
              && (other.published() == Told.OPEN || other.published() <= told.published());
      if (own && before && gives(told, entry)) {
        of.add(other.id());
      }
    }
    add(CorrectionKind.EARLIER_VERSION, told, of);
    withdrawn.addAll(of);
    withdrawn.add(told.id());
  }

  private static boolean gives(Told told, Entry entry) {
    Integer number = entry.bounds().nearest();
    return number != null
        && told.claim().counts().stream()
            .anyMatch(
                count ->
                    count.kind() == entry.count().kind()
                        && number.equals(Bounds.of(count).nearest()));
  }

  private void add(CorrectionKind kind, Told told, Set<String> of) {
    corrections.add(
        new Correction(
            kind,
            told.id(),
            List.copyOf(new TreeSet<>(of)),
            told.voice(),
            told.claim().statedAt()));
  }
}
