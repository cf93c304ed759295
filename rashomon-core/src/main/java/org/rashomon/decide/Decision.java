package org.rashomon.decide;

import java.util.List;
import java.util.Objects;

/**
 * One described, dated, replayable decision of a person.
 *
 * @param id content-made
 * @param action what is done
 * @param anchors the claims it is about: never event ids, for events are made anew
 * @param field for {@code SET}: the claim's field
 * @param value for {@code SET} and {@code ADD}: the new value as JSON text, else null
 * @param who the person
 * @param when ISO 8601 date-time, given by the caller
 * @param why the reason in the person's words
 */
public record Decision(
    String id,
    Action action,
    List<Anchor> anchors,
    String field,
    String value,
    String who,
    String when,
    String why) {

  /** What can be decided. */
  public enum Action {
    MERGE,
    SPLIT,
    SET,
    REJECT,
    ADD,
    REDACT
  }

  /** Where a claim stands: report id, code points of its trigger, and its type's code. */
  public record Anchor(String report, int start, int end, String type) {}

  /** Copies the anchors; throws when a part that must be there is null. */
  public Decision {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(when, "when");
    anchors = List.copyOf(anchors);
  }
}
