package org.rashomon.resolve;

import java.util.List;
import java.util.Objects;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.Hedge;
import org.rashomon.extract.Outcome;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Realis;
import org.rashomon.extract.RelationType;
import org.rashomon.text.ContentId;
import org.rashomon.text.Phrase;

/**
 * A claim as the ledger keeps it; its fields are those of the ledger contract, the event excepted.
 *
 * @param start first code point of the sentence in the report's text
 * @param end code point behind the sentence
 * @param quote the sentence, exactly as it stands there
 */
public record ResolvedClaim(
    String id,
    String report,
    int start,
    int end,
    String quote,
    ClaimType type,
    Phrase trigger,
    List<ResolvedParty> actors,
    List<ResolvedParty> targets,
    boolean reciprocal,
    Means means,
    ResolvedPlace place,
    ResolvedTime time,
    List<ResolvedCount> counts,
    Polarity polarity,
    Realis realis,
    Outcome outcome,
    Hedge hedge,
    String status,
    String alternative,
    List<Chain> sources,
    List<Relation> relations,
    String statedAt,
    List<String> rules,
    double readingConfidence) {

  /** The weapon or way: the words and their kind, such as {@code artillery}. */
  public record Means(int start, int end, String text, String kind) {}

  /** How the claim answers another, by id; null where what it answers isn't there. */
  public record Relation(RelationType type, String to) {}

  /** Copies the lists; throws when a part that must be there is null. */
  public ResolvedClaim {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(realis, "realis");
    Objects.requireNonNull(hedge, "hedge");
    Objects.requireNonNull(status, "status");
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    counts = List.copyOf(counts);
    sources = List.copyOf(sources);
    relations = List.copyOf(relations);
    rules = List.copyOf(rules);
  }

  /** The same claim with other sources. */
  public ResolvedClaim withSources(List<Chain> others) {
    return with(quote, trigger, actors, targets, place, counts, others);
  }

  /** The same claim with other parties. */
  public ResolvedClaim withParties(List<ResolvedParty> doers, List<ResolvedParty> befallen) {
    return with(quote, trigger, doers, befallen, place, counts, sources);
  }

  /** The same claim at another place, or none. */
  public ResolvedClaim withPlace(ResolvedPlace other) {
    return with(quote, trigger, actors, targets, other, counts, sources);
  }

  /** The same claim told in other words: its sentence, its act and its figures. */
  public ResolvedClaim withWords(String sentence, Phrase act, List<ResolvedCount> figures) {
    return with(sentence, act, actors, targets, place, figures, sources);
  }

  private ResolvedClaim with(
      String words,
      Phrase act,
      List<ResolvedParty> doers,
      List<ResolvedParty> befallen,
      ResolvedPlace where,
      List<ResolvedCount> figures,
      List<Chain> said) {
    return new ResolvedClaim(
        id,
        report,
        start,
        end,
        words,
        type,
        act,
        doers,
        befallen,
        reciprocal,
        means,
        where,
        time,
        figures,
        polarity,
        realis,
        outcome,
        hedge,
        status,
        alternative,
        said,
        relations,
        statedAt,
        rules,
        readingConfidence);
  }

  /** The id of a claim: a hash of its report, type and trigger. */
  public static String idOf(String report, ClaimType type, Phrase trigger) {
    return ContentId.of(
        "claim",
        report,
        type.toString(),
        Integer.toString(trigger.start()),
        Integer.toString(trigger.end()),
        trigger.text());
  }
}
