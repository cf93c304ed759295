package org.rashomon.measure.muc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins templates of one message that MUC-4 takes for one instance: the same type of incident with
 * no distinction of place, date, category or perpetrator (task documentation, part 1, section 5.0).
 * What one leaves open is no distinction: a default date, a country alone, no perpetrator.
 */
final class MucJoining {
  private static final Set<MucSlot> SINGLE =
      Set.of(MucSlot.TYPE, MucSlot.STAGE, MucSlot.CATEGORY, MucSlot.DATE, MucSlot.LOCATION);

  private MucJoining() {}

  /** The templates of one message, in order, joined and numbered anew. */
  static List<MucTemplate> joined(List<MucTemplate> templates) {
    List<MucTemplate> joined = new ArrayList<>();
    for (MucTemplate template : templates) {
      Optional<MucTemplate> same = joined.stream().filter(one -> one(one, template)).findFirst();
      if (same.isPresent()) {
        joined.set(joined.indexOf(same.get()), join(same.get(), template));
      } else {
        joined.add(numbered(template, joined.size() + 1));
      }
    }
    return joined;
  }

  private static MucTemplate numbered(MucTemplate template, int number) {
    return new MucTemplate(
        template.message(),
        Integer.toString(number),
        template.optional(),
        template.fills(),
        template.inapplicable());
  }

  private static boolean one(MucTemplate a, MucTemplate b) {
    return value(a, MucSlot.TYPE).equals(value(b, MucSlot.TYPE))
        && value(a, MucSlot.STAGE).equals(value(b, MucSlot.STAGE))
        && (shareVictim(a, b) || alike(a, b));
  }

  /** One person is killed or taken once, wherever and whenever the report puts it. */
  private static boolean shareVictim(MucTemplate a, MucTemplate b) {
    return values(a, MucSlot.HUM_NAME).stream().anyMatch(values(b, MucSlot.HUM_NAME)::contains);
  }

  private static boolean alike(MucTemplate a, MucTemplate b) {
    return sameDate(value(a, MucSlot.DATE), value(b, MucSlot.DATE))
        && samePlace(value(a, MucSlot.LOCATION), value(b, MucSlot.LOCATION))
        && open(value(a, MucSlot.CATEGORY), value(b, MucSlot.CATEGORY))
        && sharePerpetrator(a, b, MucSlot.PERP_ORGANIZATION)
        && sharePerpetrator(a, b, MucSlot.PERP_INDIVIDUAL);
  }

  private static String value(MucTemplate template, MucSlot slot) {
    List<MucFill> fills = template.fills(slot);
    return fills.isEmpty() ? "" : fills.get(0).values().get(0);
  }

  private static boolean open(String a, String b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private static boolean sameDate(String a, String b) {
    return open(a, b) || isDefault(a) || isDefault(b);
  }

  private static boolean isDefault(String date) {
    return date.startsWith("-");
  }

  private static boolean samePlace(String a, String b) {
    return open(a, b) || a.startsWith(b + ":") || b.startsWith(a + ":");
  }

  private static boolean sharePerpetrator(MucTemplate a, MucTemplate b, MucSlot slot) {
    List<String> mine = values(a, slot);
    List<String> theirs = values(b, slot);
    return mine.isEmpty()
        || theirs.isEmpty()
        || mine.stream().anyMatch(theirs::contains)
        || (slot == MucSlot.PERP_INDIVIDUAL && mine.stream().anyMatch(MucPhrase::assailants));
  }

  private static List<String> values(MucTemplate template, MucSlot slot) {
    return template.fills(slot).stream().flatMap(fill -> fill.values().stream()).toList();
  }

  private static MucTemplate join(MucTemplate a, MucTemplate b) {
    Map<MucSlot, List<MucFill>> fills = new EnumMap<>(MucSlot.class);
    for (MucSlot slot : MucSlot.values()) {
      List<MucFill> all = new ArrayList<>(a.fills(slot));
      b.fills(slot).stream().filter(fill -> !all.contains(fill)).forEach(all::add);
      fills.put(slot, SINGLE.contains(slot) ? best(slot, all) : all);
    }
    return new MucTemplate(a.message(), a.number(), a.optional(), fills, a.inapplicable());
  }

  /** The first, or what says more: a stated date, a place within the country. */
  private static List<MucFill> best(MucSlot slot, List<MucFill> fills) {
    return fills.stream()
        .filter(fill -> saysMore(slot, fill.values().get(0)))
        .findFirst()
        .or(() -> fills.stream().findFirst())
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean saysMore(MucSlot slot, String value) {
    return switch (slot) {
      case DATE -> !isDefault(value);
      case LOCATION -> value.contains(":");
      default -> true;
    };
  }
}
