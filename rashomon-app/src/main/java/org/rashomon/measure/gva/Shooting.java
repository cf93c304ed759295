package org.rashomon.measure.gva;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rashomon.measure.JsonLines;

/**
 * What is known of an article: the incident it tells of.
 *
 * @param id the article's
 * @param incident the incident's
 * @param day of the incident
 * @param state where it was
 * @param toll who was killed and injured, perpetrators counted in
 */
record Shooting(String id, String incident, LocalDate day, String state, Toll toll) {
  private static final int NEAR_DAYS = 7;

  /** How many were killed and how many injured. */
  record Toll(int killed, int injured) {}

  static Shooting of(JsonNode gold) {
    return new Shooting(
        JsonLines.text(gold, "id"),
        JsonLines.text(gold, "incident"),
        LocalDate.parse(JsonLines.text(gold, "date")),
        JsonLines.text(gold, "state"),
        new Toll(JsonLines.number(gold, "num_killed"), JsonLines.number(gold, "num_injured")));
  }

  /**
   * Whether the other is easily taken for this one: same state, within a week, another incident.
   */
  boolean isLike(Shooting other) {
    return !incident.equals(other.incident)
        && state.equals(other.state)
        && Math.abs(ChronoUnit.DAYS.between(day, other.day)) <= NEAR_DAYS;
  }
}
