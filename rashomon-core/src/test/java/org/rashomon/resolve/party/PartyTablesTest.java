package org.rashomon.resolve.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.lexicon.LexiconRow;
import org.rashomon.lexicon.LexiconTable;

/** Each row's example is told by that row, and its counter-example is not. */
class PartyTablesTest {
  private static final PartyIndex INDEX = PartyIndex.shipped("en");
  private static final LocalDate SOME_DAY = LocalDate.of(2020, 6, 1);
  private final PartyResolver resolver = new PartyResolver(INDEX);

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void aNameIsItsRowsAndAnOpponentOfItIsNot(LexiconRow row) {
    Theatre theatre = Theatre.at(cell(row, "country"), dayOf(row));
    KnownParty example = resolve(row.get("example"), theatre);
    assertThat(example.rules()).as("%s: %s", row.id(), row.get("example")).contains(row.id());
    String side = cell(row, row.cells().containsKey("side") ? "side" : "code");
    assertThat(example.side()).as(row.get("example")).isEqualTo(side);
    assertThat(resolve(row.get("counter"), theatre).rules())
        .as("%s: %s", row.id(), row.get("counter"))
        .doesNotContain(row.id());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("words")
  void aWordHasItsSayInItsExampleAndNoneInItsCounterExample(LexiconRow row) {
    assertThat(resolve(row.get("example"), Theatre.NOWHERE).rules())
        .as("%s: %s", row.id(), row.get("example"))
        .contains(row.id());
    assertThat(resolve(row.get("counter"), Theatre.NOWHERE).rules())
        .as("%s: %s", row.id(), row.get("counter"))
        .doesNotContain(row.id());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("insurgencies")
  void aPlainNounMeansAGroupInItsTheatreOnly(LexiconRow row) {
    Theatre there = Theatre.at(row.get("theatre"), dayOf(row));
    KnownParty example = resolve(row.get("example"), there);
    assertThat(example.rules()).as("%s: %s", row.id(), example).contains(row.id());
    assertThat(example.side()).isEqualTo(row.get("code"));
    assertThat(resolve(row.get("example"), Theatre.at("CHE", dayOf(row))).rules())
        .doesNotContain(row.id());
    assertThat(resolve(row.get("counter"), there).rules()).doesNotContain(row.id());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spellings")
  void aVariantFindsANameThatALikenessDoesNot(LexiconRow row) {
    assertThat(found(row.get("example"))).as(row.get("example")).isNotEmpty();
    assertThat(found(row.get("counter"))).doesNotContainAnyElementsOf(found(row.get("example")));
  }

  @Test
  void everyStateOfIso3166HasARow() {
    List<String> codes =
        LexiconTable.shipped("en", "states").rows().stream().map(row -> row.get("code")).toList();
    assertThat(codes)
        .containsAll(
            java.util.Locale.getISOCountries(java.util.Locale.IsoCountryCode.PART1_ALPHA3));
  }

  private static Stream<LexiconRow> names() {
    return Stream.of("states", "groups", "forces", "bodies", "agencies", "leaders")
        .flatMap(PartyTablesTest::rows);
  }

  private static Stream<LexiconRow> words() {
    return Stream.of("organs", "titles", "folks", "party-links").flatMap(PartyTablesTest::rows);
  }

  private static Stream<LexiconRow> insurgencies() {
    return rows("insurgencies");
  }

  private static Stream<LexiconRow> spellings() {
    return rows("spellings");
  }

  private static Stream<LexiconRow> rows(String table) {
    return LexiconTable.shipped("en", table).rows().stream();
  }

  private KnownParty resolve(String phrase, Theatre theatre) {
    return resolver.resolve(List.of(phrase.split(" ")), -1, theatre, ReportPeople.NOBODY);
  }

  private static List<String> found(String phrase) {
    return INDEX.find(INDEX.pieces(List.of(phrase.split(" "))), null).stream()
        .filter(NameMatch::namesParty)
        .filter(
            match -> match.end() - match.start() > 1 || !match.entries().get(0).sort().ofState())
        .flatMap(match -> match.entries().stream())
        .map(NameEntry::row)
        .toList();
  }

  private static String cell(LexiconRow row, String column) {
    String cell = row.cells().getOrDefault(column, "");
    return cell.isEmpty() ? null : cell;
  }

  /** A day on which the row holds. */
  private static LocalDate dayOf(LexiconRow row) {
    String from = row.cells().getOrDefault("from", "");
    String until = row.cells().getOrDefault("until", "");
    if (!until.isEmpty() && LocalDate.parse(until).isBefore(SOME_DAY)) {
      return LocalDate.parse(until);
    }
    return !from.isEmpty() && LocalDate.parse(from).isAfter(SOME_DAY)
        ? LocalDate.parse(from)
        : SOME_DAY;
  }
}
