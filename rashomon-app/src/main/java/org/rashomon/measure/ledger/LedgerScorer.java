package org.rashomon.measure.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Scores a ledger's document against gold made by hand. Safe for use by many threads. */
public final class LedgerScorer {
  private final JsonMapper json = JsonMapper.builder().build();

  /**
   * Scores.
   *
   * @param gold the file of gold
   * @param document the ledger's document, as {@code rashomon export --as json} writes it
   * @throws IOException if the gold can't be read or is no JSON
   */
  public LedgerScores score(Path gold, JsonNode document) throws IOException {
    return score(json.readTree(gold.toFile()), document);
  }

  /** Scores a document that has been read already. */
  public LedgerScores score(JsonNode gold, JsonNode document) {
    ReadLedger ledger = new ReadLedger(document);
    List<GoldClaim> wanted = claims(gold, "claims");
    Map<Integer, ClaimMatch.Pair> pairs = ClaimMatch.of(wanted, ledger);
    FoundScore found = FoundScore.of(wanted, pairs);
    ReadScore read = new ReadScore(ledger, answered(wanted, pairs));
    List<GoldClaim> absent = claims(gold, "absent");
    docs(wanted, absent).forEach(read::judge);
    absent.forEach(read::judgeAbsent);
    EventScore events = new EventScore(ledger, wanted, pairs);
    List<JsonNode> groups = Fields.items(gold, "events");
    for (int i = 0; i < groups.size(); i++) {
      events.judge(i, groups.get(i));
    }
    return scores(found, read, events);
  }

  private static List<GoldClaim> claims(JsonNode gold, String list) {
    return Fields.items(gold, list).stream().map(GoldClaim::new).toList();
  }

  private static Map<String, List<GoldClaim>> answered(
      List<GoldClaim> wanted, Map<Integer, ClaimMatch.Pair> pairs) {
    Map<String, List<GoldClaim>> answered = new HashMap<>();
    pairs.forEach(
        (i, pair) ->
            answered
                .computeIfAbsent(pair.claim().id(), id -> new ArrayList<>())
                .add(wanted.get(i)));
    return answered;
  }

  /** Every report that gold speaks of; what was read in others isn't judged. */
  private static Set<String> docs(List<GoldClaim> wanted, List<GoldClaim> absent) {
    Set<String> docs = new TreeSet<>();
    Stream.concat(wanted.stream(), absent.stream()).map(GoldClaim::doc).forEach(docs::add);
    return docs;
  }

  private static LedgerScores scores(FoundScore found, ReadScore read, EventScore events) {
    return new LedgerScores(
        found.claims(),
        read.precision(),
        found.fields(),
        read.counts(),
        events.b3(),
        events.apart(),
        events.disputes(),
        read.invented(),
        Stream.of(found.lines(), read.lines(), events.lines()).flatMap(List::stream).toList());
  }
}
