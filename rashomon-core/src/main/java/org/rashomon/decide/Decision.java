package org.rashomon.decide;

import java.util.List;
import java.util.Objects;
import org.rashomon.text.ContentId;

/**
 * One described, dated, replayable decision of a person.
 *
 * @param id content-made
 * @param action what is done
 * @param anchors the claims it is about: never event ids, for events are made anew
 * @param field for {@code SET}: the claim's field; for {@code JUDGE} what is judged; else null
 * @param value for {@code SET}, {@code ADD} and {@code CODE} JSON text; for {@code JUDGE} a word;
 *     for {@code UNDO} the id of a decision; else null
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
    /** The anchored claims are of one event. */
    MERGE,
    /** The first anchored claim is of another event than each of the rest. */
    SPLIT,
    /** A field of the anchored claims has this value. */
    SET,
    /** The anchored claims are none. */
    REJECT,
    /** The anchored claims are right as they stand. */
    ACCEPT,
    /** A claim that was missed; the value is the claim. */
    ADD,
    /** What a coder, blind to others and to the machine, makes of a sentence; changes nothing. */
    CODE,
    /** A judgement on the event of the anchored claims: to include it, or verified. */
    JUDGE,
    /** A note; changes nothing. */
    NOTE,
    /** The decision whose id is the value is taken back. */
    UNDO,
    /** The anchored stretches of text are hidden from everybody, wherever they would be shown. */
    REDACT
  }

  /** Type of an anchor that is a sentence, not a claim. */
  public static final String SENTENCE = "sentence";

  /** Type of an anchor that is any stretch of a text, such as one to hide. */
  public static final String WORDS = "words";

  /** Where a claim stands: report id, code points of its trigger, and its type's code. */
  public record Anchor(String report, int start, int end, String type) {}

  /** A decision with the id that its content gives it. */
  public static Decision of(
      Action action,
      List<Anchor> anchors,
      String field,
      String value,
      String who,
      String when,
      String why) {
    String id =
        ContentId.of("decision", action.name(), anchors.toString(), field, value, who, when, why);
    return new Decision(id, action, anchors, field, value, who, when, why);
  }

  /** Copies the anchors; throws when a part that must be there is null. */
  public Decision {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(when, "when");
    anchors = List.copyOf(anchors);
  }
}
