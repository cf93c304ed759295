package org.rashomon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rashomon.read.TokenSpan;

/**
 * One act, mentioned once, in one sentence, in the report's own words (ledger contract, "claim").
 *
 * @param sentence the sentence it stands in
 * @param type what was done
 * @param trigger the words that say it
 * @param actors who did it; all parties of a clash, a deal or talks
 * @param targets to whom or what
 * @param reciprocal whether two sides did it to each other
 * @param means words of the weapon or way, or null
 * @param place words of the place of the act, or null
 * @param around other place phrases tied to the act, nearest first: where it was may be told by
 *     several, of which one lies in another
 * @param time the time of the act, or null
 * @param counts numbers it gives
 * @param certainty how certain its source gives it
 * @param alternative group of rival versions within the report, or null
 * @param sources chains of speakers, without the outlet; one empty chain is the outlet's own voice
 * @param stated when the first speaker said it, or null
 * @param links how it answers other claims of the report
 * @param rules ids of the rules that made it
 * @param readingConfidence 0 to 1: how sure the reader is of the words, never how true they are
 */
public record Claim(
    int sentence,
    ClaimType type,
    TokenSpan trigger,
    List<Party> actors,
    List<Party> targets,
    boolean reciprocal,
    TokenSpan means,
    TokenSpan place,
    List<TokenSpan> around,
    TimePhrase time,
    List<Count> counts,
    Certainty certainty,
    String alternative,
    List<Source> sources,
    TimePhrase stated,
    List<Link> links,
    List<String> rules,
    double readingConfidence) {

  /** Copies the lists; throws when a part that must be there is null. */
  public Claim {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(certainty, "certainty");
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    around = List.copyOf(around);
    counts = List.copyOf(counts);
    sources = List.copyOf(sources);
    links = List.copyOf(links);
    rules = List.copyOf(rules);
  }

  /** The same claim, given more or less certain. */
  Claim with(Certainty other) {
    return copy(type, other, alternative, links);
  }

  /** The same claim with one more answer to another. */
  Claim with(Link link) {
    List<Link> all = new ArrayList<>(links);
    all.add(link);
    return copy(type, certainty, alternative, all);
  }

  /** The same claim with these answers to others. */
  Claim linked(List<Link> answers) {
    return copy(type, certainty, alternative, answers);
  }

  /** The same claim as one of rival versions; null for none. */
  Claim among(String versions) {
    return copy(type, certainty, versions, links);
  }

  /** The same claim by others, said by other words. */
  Claim by(List<Party> others, TokenSpan words) {
    return told(type, words, others, targets, reciprocal, rules);
  }

  /** The same claim as another sort of act. */
  Claim as(ClaimType other) {
    return copy(other, certainty, alternative, links);
  }

  /** The same claim, of the act and the parties of another that it speaks of. */
  Claim about(Claim other, String rule) {
    List<String> all = new ArrayList<>(rules);
    all.add(rule);
    return told(other.type, trigger, other.actors, other.targets, other.reciprocal, all);
  }

  private Claim told(
      ClaimType kind,
      TokenSpan words,
      List<Party> doers,
      List<Party> done,
      boolean mutual,
      List<String> reasons) {
    return new Claim(
        sentence,
        kind,
        words,
        doers,
        done,
        mutual,
        means,
        place,
        around,
        time,
        counts,
        certainty,
        alternative,
        sources,
        stated,
        links,
        reasons,
        readingConfidence);
  }

  private Claim copy(ClaimType kind, Certainty sure, String versions, List<Link> answers) {
    return new Claim(
        sentence,
        kind,
        trigger,
        actors,
        targets,
        reciprocal,
        means,
        place,
        around,
        time,
        counts,
        sure,
        versions,
        sources,
        stated,
        answers,
        rules,
        readingConfidence);
  }
}
