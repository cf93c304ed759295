package org.rashomon.resolve.party;

import java.util.List;
import java.util.Objects;
import org.rashomon.extract.Victims;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.PartyKind;
import org.rashomon.resolve.PartyRelation;

/**
 * What words for a party say.
 *
 * @param name canonical name, or the words where none is known
 * @param side state code, group code, {@code A|B} where the words cannot tell, {@code unknown}
 *     where they say that nobody knows, or null where they say nothing
 * @param kind what sort of party
 * @param relation the side itself, people of its nation, or backed by somebody: then {@code side}
 *     is that of the backed, never the backer's
 * @param speaker what sort of speaker it would be as a source
 * @param victims what a count of them counts
 * @param groups children, women, medics …, sorted
 * @param inferred whether the side is told by the rest of the report, not by the words
 * @param rules ids of the table rows used, in order
 */
public record KnownParty(
    String name,
    String side,
    PartyKind kind,
    PartyRelation relation,
    HopKind speaker,
    Victims victims,
    List<String> groups,
    boolean inferred,
    List<String> rules) {

  /** The side of people who are only called civilians. */
  public static final String CIVILIANS = "CVL";

  /** The side where the text says that nobody knows. */
  public static final String UNKNOWN = "unknown";

  /** Copies the lists; throws when a part other than the side is null. */
  public KnownParty {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(victims, "victims");
    groups = List.copyOf(groups);
    rules = List.copyOf(rules);
  }

  /** The same, told by other rows. */
  KnownParty by(List<String> other) {
    return new KnownParty(name, side, kind, relation, speaker, victims, groups, inferred, other);
  }

  /** The same of its owner's side, which a pronoun tells: "their base". */
  public KnownParty of(KnownParty owner) {
    return new KnownParty(
        name, owner.side, kind, owner.relation, speaker, victims, groups, true, rules);
  }
}
