package org.rashomon.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.extract.ClaimType;
import org.rashomon.extract.Polarity;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;
import org.rashomon.reconcile.Event.Account;
import org.rashomon.reconcile.Event.Words;
import org.rashomon.resolve.Standing;

/** Why, who began and what it is called, in each account of one event. */
class MotivesTest {
  private static List<LexiconRow> rows() {
    return LexiconTable.shipped("en", "motives").rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowMatchesItsExampleAndNotItsCounter(LexiconRow row) {
    Phrases phrases = Phrases.shipped("motives");
    assertThat(phrases.in(row.get("example"), row.get("class"))).isTrue();
    assertThat(phrases.in(row.get("counter"), row.get("class"))).isFalse();
  }

  private static Draft raid(String sentence, String by, String on, String voice) {
    return Draft.of(ClaimType.ATTACK, sentence)
        .by(by)
        .on(on)
        .at("Harbour", "BBB", 10.5, 20.5, 1)
        .when("2022-08-03")
        .said(voice, voice, voice.equals(by) ? Standing.OWN_ACT : Standing.ACCUSATION);
  }

  private static List<Account> accounts(Draft... drafts) {
    List<Event> events =
        new MemoryIndex(List.of())
            .with(List.of(Draft.report("One", "2022-08-04", drafts)))
            .made()
            .events();
    assertThat(events).hasSize(1);
    return events.get(0).accounts();
  }

  private static List<String> texts(List<Words> words) {
    return words.stream().map(Words::text).toList();
  }

  @Test
  void eachAccountHasItsOwnReasonAndItsOwnName() {
    List<Account> accounts =
        accounts(
            raid(
                "Raided Harbour in response to shelling of a post, in what was dubbed \"Vendetta\".",
                "AAA",
                "BBB",
                "AAA"),
            raid(
                "Raided without provocation, in what it called \"Revenge\".", "AAA", "BBB", "BBB"));
    assertThat(texts(accounts.get(0).reasons()))
        .containsExactly("in response to shelling of a post");
    assertThat(texts(accounts.get(0).names())).containsExactly("Vendetta");
    assertThat(accounts.get(0).began()).isEmpty();
    assertThat(texts(accounts.get(1).names())).containsExactly("Revenge");
    assertThat(texts(accounts.get(1).began())).containsExactly("AAA");
    assertThat(accounts.get(1).reasons()).isEmpty();
  }

  @Test
  void theWordsOfWhoSaysSoAreNoReason() {
    List<Account> accounts =
        accounts(
            raid("Raided Harbour to avenge a captain, the ministry said.", "AAA", "BBB", "AAA"));
    assertThat(texts(accounts.get(0).reasons())).containsExactly("to avenge a captain");
  }

  @Test
  void whoeverIsDeniedToHaveBegunDidNot() {
    List<Account> accounts =
        accounts(
            raid("Raided first, they say of us: struck first.", "AAA", "BBB", "AAA")
                .polarity(Polarity.DENIED));
    assertThat(accounts.get(0).began()).isEmpty();
  }
}
