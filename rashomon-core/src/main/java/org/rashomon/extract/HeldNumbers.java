package org.rashomon.extract;

import java.util.Set;
import org.rashomon.read.Reading;
import org.rashomon.read.TokenSpan;

/** The numbers that noun phrases hold, with bounds told behind them. For one reading. */
final class HeldNumbers {
  private static final Set<String> HARM =
      Set.of("kill", "wound", "injure", "hurt", "dead", "die", "maim");

  /** What a family or a crew is counted in. */
  private static final Set<String> HEADS = Set.of("member", "people", "person");

  private final Reading reading;
  private final NounPhrases phrases;
  private final QuantityReader quantities;
  private final CountedNouns counted;

  HeldNumbers(
      Reading reading, NounPhrases phrases, QuantityReader quantities, CountedNouns counted) {
    this.reading = reading;
    this.phrases = phrases;
    this.quantities = quantities;
    this.counted = counted;
  }

  /** The quantity within a noun phrase, or the noun itself when it is a number. */
  Quantity of(int noun) {
    TokenSpan mention = phrases.mention(noun);
    Quantity family = family(noun);
    Quantity found = family == null ? quantities.find(reading, mention.first(), noun + 1) : family;
    boolean none = found != null && found.qualifier() == Qualifier.NONE;
    return (none && found.first() != mention.first()) || isOfAnother(found, noun) ? null : found;
  }

  /** "Three wounded in shooting": the number is of others than the noun it is read with. */
  private boolean isOfAnother(Quantity quantity, int noun) {
    for (int t = quantity == null ? noun : quantity.end(); t < noun; t++) {
      if (HARM.contains(reading.lemma(t)) && t + 1 < noun && reading.lower(t + 1).equals("in")) {
        return true;
      }
    }
    return false;
  }

  /** "A family of six". */
  private Quantity family(int noun) {
    boolean group = Set.of("family", "group", "crew", "team").contains(reading.lemma(noun));
    boolean of = noun + 2 < reading.size() && reading.lower(noun + 1).equals("of");
    if (!group || !of || reading.xpos(noun).endsWith("S")) {
      return null;
    }
    Quantity size = quantities.at(reading, noun + 2, reading.end(reading.sentenceOf(noun)));
    int member = size == null ? -1 : counted.nounOf(size);
    boolean bare =
        size != null && (member == size.end() - 1 || HEADS.contains(reading.lemma(member)));
    return bare ? size : null;
  }

  /** "8 civilians at least", "ten people or more": the bound behind the noun. */
  Quantity bounded(Quantity quantity, int noun) {
    int t = Math.max(noun + 1, quantity.end());
    int end = reading.end(reading.sentenceOf(noun));
    boolean exact = quantity.qualifier() == Qualifier.EXACT && t + 1 < end;
    boolean least =
        exact
            && reading.lower(t).equals("at")
            && reading.lower(t + 1).equals("least")
            && (t + 2 >= end || !reading.upos(t + 2).equals("NUM"));
    boolean more = exact && reading.lower(t).equals("or") && reading.lower(t + 1).equals("more");
    return least || more
        ? Quantity.of(
            quantity.first(), t + 2, quantity.value(), Qualifier.AT_LEAST, quantity.another())
        : quantity;
  }
}
