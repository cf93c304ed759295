package org.rashomon.measure.muc;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One template of a key or a response.
 *
 * @param message the message's id, such as {@code TST3-MUC4-0001}
 * @param number the template's number within its message, {@code *} if the message has no incident
 * @param optional whether the key allows a system to leave the whole template out
 * @param fills the slots that are filled; a slot written {@code -} isn't there
 * @param inapplicable the slots written {@code *}: they don't apply to this type of incident
 */
public record MucTemplate(
    String message,
    String number,
    boolean optional,
    Map<MucSlot, List<MucFill>> fills,
    Set<MucSlot> inapplicable) {

  /** Checks and copies. */
  public MucTemplate {
    if (message.isBlank() || number.isBlank()) {
      throw new IllegalArgumentException("a template needs a message and a number");
    }
    Map<MucSlot, List<MucFill>> copy = new EnumMap<>(MucSlot.class);
    fills.forEach((slot, list) -> copy.put(slot, List.copyOf(list)));
    copy.values().removeIf(List::isEmpty);
    fills = Collections.unmodifiableMap(copy);
    inapplicable = Set.copyOf(inapplicable);
  }

  /** The fills of a slot, empty if it has none. */
  public List<MucFill> fills(MucSlot slot) {
    return fills.getOrDefault(slot, List.of());
  }

  /** Whether it tells of an incident; the template of a message without one doesn't. */
  public boolean relevant() {
    return !number.startsWith("*");
  }
}
