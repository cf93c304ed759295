package org.rashomon.measure.case2021;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rashomon.export.AcledSubEvent;

/**
 * A few sentences of news and their type.
 *
 * @param day the day they are read as published on: none is told, and without one an event of
 *     theirs has no date; some days from any other's, so that reading on the same day joins none
 * @param type by gold; null where its label is none of ACLED's
 */
record Snippet(String id, LocalDate day, String text, AcledSubEvent type) {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int DAYS_APART = 5;

  private static final Map<String, AcledSubEvent> LABELS =
      Map.ofEntries(
          Map.entry("ARMED_CLASH", AcledSubEvent.ARMED_CLASH),
          Map.entry("GOV_REGAINS_TERIT", AcledSubEvent.GOVERNMENT_REGAINS),
          Map.entry("NON_STATE_ACTOR_OVERTAKES_TER", AcledSubEvent.NON_STATE_OVERTAKES),
          Map.entry("CHEM_WEAP", AcledSubEvent.CHEMICAL_WEAPON),
          Map.entry("AIR_STRIKE", AcledSubEvent.AIR_STRIKE),
          Map.entry("SUIC_BOMB", AcledSubEvent.SUICIDE_BOMB),
          Map.entry("ART_MISS_ATTACK", AcledSubEvent.SHELLING),
          Map.entry("REM_EXPLOS", AcledSubEvent.REMOTE_EXPLOSIVE),
          Map.entry("GRENADE", AcledSubEvent.GRENADE),
          Map.entry("SEX_VIOL", AcledSubEvent.SEXUAL_VIOLENCE),
          Map.entry("ATTACK", AcledSubEvent.ATTACK),
          Map.entry("ABDUCT_DISSAP", AcledSubEvent.ABDUCTION),
          Map.entry("PEACE_PROTEST", AcledSubEvent.PEACEFUL_PROTEST),
          Map.entry("PROTEST_WITH_INTER", AcledSubEvent.PROTEST_WITH_INTERVENTION),
          Map.entry("FORCE_AGAINST_PROTEST", AcledSubEvent.EXCESSIVE_FORCE),
          Map.entry("VIOL_DEMONSTR", AcledSubEvent.VIOLENT_DEMONSTRATION),
          Map.entry("MOB_VIOL", AcledSubEvent.MOB_VIOLENCE),
          Map.entry("AGREEMENT", AcledSubEvent.AGREEMENT),
          Map.entry("ARREST", AcledSubEvent.ARRESTS),
          Map.entry("CHANGE_TO_GROUP_ACT", AcledSubEvent.GROUP_CHANGE),
          Map.entry("DISR_WEAP", AcledSubEvent.DISRUPTED_WEAPONS),
          Map.entry("HQ_ESTABLISHED", AcledSubEvent.BASE_ESTABLISHED),
          Map.entry("PROPERTY_DISTRUCT", AcledSubEvent.LOOTING),
          Map.entry("NON_VIOL_TERRIT_TRANSFER", AcledSubEvent.NON_VIOLENT_TRANSFER),
          Map.entry("OTHER", AcledSubEvent.OTHER));

  /** The snippets of {@code task2.tsv}, in its order. */
  static List<Snippet> in(Path folder) throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    LocalDate day = FIRST;
    List<String> lines = Files.readAllLines(folder.resolve("task2.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      snippets.add(new Snippet(cells[0], day, cells[1], LABELS.get(cells[2])));
      day = day.plusDays(DAYS_APART);
    }
    return snippets;
  }
}
