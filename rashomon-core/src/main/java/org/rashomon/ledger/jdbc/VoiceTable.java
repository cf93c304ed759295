package org.rashomon.ledger.jdbc;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.rashomon.extract.Polarity;
import org.rashomon.extract.Qualifier;
import org.rashomon.extract.Realis;
import org.rashomon.extract.WindowBasis;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.HopKind;
import org.rashomon.resolve.ResolvedClaim;
import org.rashomon.resolve.ResolvedCount;

/** Who claims begin with, and the tolls of a period or war that they state. */
final class VoiceTable {
  private VoiceTable() {}

  /**
   * Writes the rows of claims.
   *
   * @param first number of the first claim; the others follow
   */
  static void insert(Handle handle, int first, Collection<ResolvedClaim> claims) {
    PreparedBatch voices =
        handle.prepareBatch(
            "INSERT INTO voice (claim, name, standing, side, kind, day) VALUES (:claim, :name,"
                + " :standing, :side, :kind, :day)");
    PreparedBatch tolls =
        handle.prepareBatch(
            "INSERT INTO stated_toll (claim, count, kind, side, victims, words, basis, from_day,"
                + " to_day, said, name, standing, speaker, low, best, high) VALUES (:claim, :count,"
                + " :kind, :side, :victims, :words, :basis, :from, :to, :said, :name, :standing,"
                + " :speaker, :low, :best, :high)");
    int number = first;
    for (ResolvedClaim claim : claims) {
      addVoices(voices, number, claim);
      addTolls(tolls, number, claim);
      number++;
    }
    execute(voices);
    execute(tolls);
  }

  private static void execute(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static void addVoices(PreparedBatch batch, int number, ResolvedClaim claim) {
    Set<String> seen = new HashSet<>();
    for (Chain chain : claim.sources()) {
      Chain.Hop hop = chain.hops().get(0);
      String name = name(hop);
      String standing = chain.standing().toString();
      if (seen.add(name + "\n" + standing)) {
        batch
            .bind("claim", number)
            .bind("name", name)
            .bind("standing", standing)
            .bind("side", text(hop.side()))
            .bind("kind", hop.kind().toString())
            .bind("day", ClaimTable.day(claim))
            .add();
      }
    }
  }

  /** A side's officials speak with one voice; everyone else by name. */
  static String name(Chain.Hop hop) {
    boolean forSide = hop.kind() == HopKind.PARTY || hop.kind() == HopKind.OFFICIAL;
    if (hop.side() != null && forSide) {
      return hop.side();
    }
    return hop.name() == null && hop.kind() != HopKind.OUTLET
        ? hop.kind().toString()
        : text(hop.name());
  }

  /** Figures that somebody affirms for a period or a war, those of its parts left out. */
  private static void addTolls(PreparedBatch batch, int number, ResolvedClaim claim) {
    if (claim.polarity() != Polarity.AFFIRMED
        || claim.realis() != Realis.OCCURRED
        || claim.sources().isEmpty()) {
      return;
    }
    for (ResolvedCount count : claim.counts()) {
      if (isStatedToll(count)) {
        add(batch, number, claim, count);
      }
    }
  }

  private static boolean isStatedToll(ResolvedCount count) {
    WindowBasis basis = count.window() == null ? null : count.window().basis();
    return (basis == WindowBasis.PERIOD || basis == WindowBasis.WAR)
        && count.partOf() == null
        && count.qualifier() != Qualifier.NOT_KNOWN;
  }

  private static void add(
      PreparedBatch batch, int number, ResolvedClaim claim, ResolvedCount count) {
    Chain chain = claim.sources().get(0);
    Chain.Hop hop = chain.hops().get(0);
    batch
        .bind("claim", number)
        .bind("count", count.id())
        .bind("kind", count.kind().toString())
        .bind("side", text(count.side()))
        .bind("victims", count.victims().toString())
        .bind("words", count.text())
        .bind("basis", count.window().basis().toString())
        .bind("from", count.window().from())
        .bind("to", count.window().to())
        .bind("said", day(claim.statedAt()))
        .bind("name", name(hop))
        .bind("standing", chain.standing().toString())
        .bind("speaker", hop.kind().toString())
        .bind("low", count.low())
        .bind("best", count.value())
        .bind("high", count.high())
        .add();
  }

  /** The day of a date-time; a month or year stays as it is, for it sorts among days. */
  private static String day(String stated) {
    String said = text(stated).replace("~", "");
    return said.length() > 10 ? said.substring(0, 10) : said;
  }

  private static String text(String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
