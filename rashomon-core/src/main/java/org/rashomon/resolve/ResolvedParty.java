package org.rashomon.resolve;

import java.util.Objects;
import org.rashomon.extract.Effect;
import org.rashomon.extract.PartyRole;

/**
 * A party with its side. Offsets are code points of the report's text.
 *
 * @param name canonical name, or the words where none is known
 * @param side state code, group code, {@code A|B}, {@code unknown} where the text says that nobody
 *     knows, or null
 * @param number how many of a target, or null
 * @param effect what happened to it, or null
 */
public record ResolvedParty(
    int start,
    int end,
    String text,
    String name,
    String side,
    PartyKind kind,
    PartyRelation relation,
    PartyRole role,
    Integer number,
    Effect effect) {

  /** Throws when kind, relation or role are null. */
  public ResolvedParty {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(role, "role");
  }

  /** The same party with a side. */
  public ResolvedParty of(String other) {
    return new ResolvedParty(start, end, text, name, other, kind, relation, role, number, effect);
  }
}
