package org.rashomon.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.CountKind;
import org.rashomon.extract.Victims;
import org.rashomon.resolve.ResolvedPlace;
import org.rashomon.resolve.ResolvedTime;

/**
 * What many claims speak of; its fields are those of the ledger contract.
 *
 * @param id made from its first claim by report date, report id and offset
 * @param parent id of the event it is part of, or null
 * @param claims ids, in order of report date, report id and offset
 * @param reports how many reports speak of it
 * @param counts figures by the rule "conservative"
 * @param otherRules what each other {@link CountRule} gives, where it gives something else
 */
public record Event(
    String id,
    ClaimType type,
    Level level,
    String parent,
    ResolvedTime time,
    ResolvedPlace place,
    List<EventName> names,
    List<String> claims,
    int reports,
    Origins origins,
    List<Account> accounts,
    List<EventCount> counts,
    List<Dispute> disputes,
    List<TollChange> history,
    List<EventCount> otherRules,
    List<Correction> corrections) {

  /** What a party calls it: the name, whose it is (side or source name), the claim it stands in. */
  public record EventName(String name, String by, String claim) {}

  /**
   * How many separate origins at most, and what is shared: names of hops, or ids of text families.
   * Text can prove dependence, never independence.
   *
   * @param sum the origins that are counted, by kind and name; of very many those of most reports
   * @param repeats how many claims add none because an earlier text had their sentence
   */
  public record Origins(int atMost, List<String> shared, List<Origin> sum, int repeats) {

    /** Copies the lists. */
    public Origins {
      shared = List.copyOf(shared);
      sum = List.copyOf(sum);
    }
  }

  /** One origin: its name (of a text the id of its family), and how many reports and claims. */
  public record Origin(OriginKind kind, String name, int reports, int claims) {}

  /** What an origin is. {@link #toString()} is its code. */
  public enum OriginKind {
    /** A side: its government, army, officials. */
    SIDE("side"),
    /** Anyone else who is named. */
    SPEAKER("speaker"),
    /** An agency in its own voice. */
    AGENCY("agency"),
    /** A text and its reprints: what they say in their own voice, or of unnamed people. */
    TEXT("text");

    private final String code;

    OriginKind(String code) {
      this.code = code;
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /** How something was taken back. {@link #toString()} is its code. */
  public enum CorrectionKind {
    CORRECTS("corrects"),
    RETRACTS("retracts"),
    /** It tells what an earlier version of its own report said. */
    EARLIER_VERSION("earlier-version");

    private final String code;

    CorrectionKind(String code) {
      this.code = code;
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * A correction or retraction.
   *
   * @param claim that makes it
   * @param of claims it takes back, as far as they are of this event; they stay recorded
   */
  public record Correction(
      CorrectionKind kind, String claim, List<String> of, String by, String statedAt) {}

  /**
   * The event as one source tells it.
   *
   * @param source the name of the party, monitor, agency or outlet
   * @param side its side, or null
   * @param claims ids
   * @param names what it calls the event
   * @param reasons why the act was done, in its words
   * @param began codes of the sides that it says began
   */
  public record Account(
      String source,
      String side,
      List<String> claims,
      List<Words> names,
      List<Words> reasons,
      List<Words> began) {

    /** Copies the lists. */
    public Account {
      claims = List.copyOf(claims);
      names = List.copyOf(names);
      reasons = List.copyOf(reasons);
      began = List.copyOf(began);
    }

    /** The same by another name, with other claims. */
    public Account as(String other, List<String> some) {
      return new Account(other, side, some, names, reasons, began);
    }
  }

  /** A few words, or a code, and the claim in whose sentence they stand. */
  public record Words(String text, String claim) {}

  /** A figure over the event's claims, for one kind and side, by a named rule. */
  public record EventCount(
      CountKind kind,
      String side,
      Victims victims,
      Integer low,
      Integer best,
      Integer high,
      List<String> claims,
      String rule) {

    /** Whether both count the same of the same side. */
    public boolean isOf(EventCount other) {
      return kind == other.kind && Objects.equals(side, other.side);
    }

    private EventCount by(String other) {
      return new EventCount(kind, side, victims, low, best, high, claims, other);
    }
  }

  /** What accounts disagree on: the claims that do, whether really, and why not if not. */
  public record Dispute(
      DisputeField field, List<String> claims, DisputeStanding standing, String why) {}

  /** One step of a toll: when said, by whom, which kind and side, the bounds, the claim. */
  public record TollChange(
      String statedAt,
      String by,
      CountKind kind,
      String side,
      Integer low,
      Integer high,
      String claim) {}

  /** Copies the lists; throws when a part that must be there is null. */
  public Event {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(origins, "origins");
    names = List.copyOf(names);
    claims = List.copyOf(claims);
    accounts = List.copyOf(accounts);
    counts = List.copyOf(counts);
    disputes = List.copyOf(disputes);
    history = List.copyOf(history);
    otherRules = List.copyOf(otherRules);
    corrections = List.copyOf(corrections);
  }

  /**
   * The figures by a rule.
   *
   * @param rule code of a {@link CountRule}; a figure that the rule has no count for is left out
   */
  public List<EventCount> counts(String rule) {
    if (rule.equals(CountRule.CONSERVATIVE.toString())) {
      return counts;
    }
    List<EventCount> figures = new ArrayList<>();
    for (EventCount count : counts) {
      otherRules.stream()
          .filter(other -> other.rule().equals(rule) && other.isOf(count))
          .findFirst()
          .or(() -> CountRule.party(rule) == null ? Optional.of(count.by(rule)) : Optional.empty())
          .filter(figure -> !figure.claims().isEmpty())
          .ifPresent(figures::add);
    }
    return figures;
  }

  /** The same with the figures of a rule in the place of its own. */
  public Event by(String rule) {
    return new Event(
        id,
        type,
        level,
        parent,
        time,
        place,
        names,
        claims,
        reports,
        origins,
        accounts,
        counts(rule),
        disputes,
        history,
        otherRules,
        corrections);
  }

  /** The same as part of another event, or of none for null. */
  public Event partOf(String whole) {
    return new Event(
        id,
        type,
        level,
        whole,
        time,
        place,
        names,
        claims,
        reports,
        origins,
        accounts,
        counts,
        disputes,
        history,
        otherRules,
        corrections);
  }
}
