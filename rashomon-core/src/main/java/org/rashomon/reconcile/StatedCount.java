package org.rashomon.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Victims;
import org.rashomon.reconcile.Event.EventCount;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.Standing;

/**
 * A number as somebody gives it, with all that a {@link CountRule} asks of it.
 *
 * @param claim its id
 * @param report its id
 * @param voice what the first speaker goes by: a side, else a name
 * @param side that the first speaker speaks for, or null
 * @param ownLoss whether a side says it of its own losses
 * @param origin name of the origin it goes back to, as far as the text tells
 * @param statedAt when it was said; an empty string where that isn't known
 * @param low least number its words allow, or null where open
 * @param value the number named, or null
 * @param high greatest number its words allow, or null where open
 * @param victims whether they are civilians or combatants
 */
public record StatedCount(
    String claim,
    String report,
    String voice,
    String side,
    boolean ownLoss,
    String origin,
    String statedAt,
    Integer low,
    Integer value,
    Integer high,
    Victims victims) {

  /** Throws when a part that must be there is null. */
  public StatedCount {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(voice, "voice");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(statedAt, "statedAt");
    Objects.requireNonNull(victims, "victims");
  }

  /**
   * One figure of these numbers by each rule, the conservative one first, those of single parties
   * last; rules that take none of them are left out.
   *
   * @param side whose they are, or null
   */
  public static List<EventCount> byEveryRule(
      CountKind kind, String side, List<StatedCount> stated) {
    return Figures.byEveryRule(new Tolls.Key(kind, side), stated);
  }

  /**
   * The name of the origin a chain goes back to: its first speaker, or the agency that hands on
   * what nameless people or the outlet itself say, else the text.
   *
   * @param family of the text
   */
  public static String origin(Chain chain, String family) {
    Separate.Key named = Separate.named(chain);
    return named == null ? family : named.name();
  }

  static StatedCount of(Tolls.Entry entry, Map<String, List<String>> origins) {
    Told told = entry.told();
    Bounds bounds = entry.bounds();
    List<String> own = origins.get(told.id());
    return new StatedCount(
        told.id(),
        told.report().id(),
        told.voice(),
        told.speaker().side(),
        told.claim().sources().stream().anyMatch(one -> one.standing() == Standing.OWN_LOSS),
        own.isEmpty() ? told.voice() : own.get(0),
        entry.statedAt(),
        bounds.low(),
        bounds.value(),
        bounds.high(),
        entry.count().victims());
  }

  /** The same of its people and of others that its claim counts. */
  StatedCount and(StatedCount other) {
    Bounds both = bounds().plus(other.bounds());
    return new StatedCount(
        claim,
        report,
        voice,
        side,
        ownLoss,
        origin,
        statedAt,
        both.low(),
        both.value(),
        both.high(),
        victims == other.victims ? victims : Victims.MIXED);
  }

  Bounds bounds() {
    return new Bounds(low, value, high);
  }
}
