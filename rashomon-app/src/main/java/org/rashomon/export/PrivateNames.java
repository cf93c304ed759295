package org.rashomon.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.resolve.Chain;
import org.rashomon.resolve.ResolvedParty;

/** The names of private persons of a report, to be hidden wherever they stand in its words. */
final class PrivateNames {
  private static final String PERSON = "[a person]";
  private static final Pattern BARE_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+)+");

  private final List<Pattern> names;

  private PrivateNames(List<Pattern> names) {
    this.names = List.copyOf(names);
  }

  /** Those of parties and speakers that are private; of a bare full name the last name as well. */
  static PrivateNames of(List<ResolvedParty> people, List<Chain.Hop> speakers) {
    List<String> words = new ArrayList<>();
    Stream.concat(
            people.stream().flatMap(party -> Stream.of(party.text(), party.name())),
            speakers.stream().flatMap(hop -> Stream.of(hop.text(), hop.name())))
        .filter(Objects::nonNull)
        .filter(PrivateNames::mayBeName)
        .forEach(
            text -> {
              words.add(text);
              if (BARE_NAME.matcher(text).matches()) {
                words.add(text.substring(text.lastIndexOf(' ') + 1));
              }
            });
    return new PrivateNames(
        words.stream()
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
            .map(word -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})"))
            .toList());
  }

  private static boolean mayBeName(String text) {
    return text.length() > 2 && text.codePoints().anyMatch(Character::isUpperCase);
  }

  /** The words without the names. */
  String hiddenIn(String words) {
    String told = words;
    for (Pattern name : names) {
      told = name.matcher(told).replaceAll(PERSON);
    }
    return told;
  }
}
