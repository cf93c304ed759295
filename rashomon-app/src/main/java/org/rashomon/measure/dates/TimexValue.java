package org.rashomon.measure.dates;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A time mention of the ledger's document as a TIMEX3 {@code value} (TimeML 1.2.1), as far as it
 * keeps what that needs: days, weeks, weekends, months, quarters, seasons, years, decades, and the
 * past and future at large. Parts of days, durations and sets are not kept.
 */
final class TimexValue {
  private static final int QUARTER = 3;
  private static final int DECADE = 10;

  private TimexValue() {}

  /** The value; two days with a stroke between them where TIMEX3 has no name for the span. */
  static String of(JsonNode mention) {
    String first = mention.path("from").asText(null);
    String last = mention.path("to").asText(null);
    if (first == null || last == null) {
      return first != null ? "FUTURE_REF" : last != null ? "PAST_REF" : "";
    }
    LocalDate from = LocalDate.parse(first);
    LocalDate to = LocalDate.parse(last);
    if (from.equals(to)) {
      return first;
    }
    return mention.path("precision").asText().equals("week") ? week(from, to) : span(from, to);
  }

  /** "This week" ends for the ledger on the report's day. */
  private static String week(LocalDate from, LocalDate to) {
    String week =
        "%04d-W%02d"
            .formatted(
                from.get(IsoFields.WEEK_BASED_YEAR), from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return from.getDayOfWeek() == DayOfWeek.SATURDAY && to.equals(from.plusDays(1))
        ? week + "-WE"
        : week;
  }

  private static String span(LocalDate from, LocalDate to) {
    YearMonth first = YearMonth.from(from);
    YearMonth last = YearMonth.from(to);
    if (from.getDayOfMonth() != 1 || !to.equals(last.atEndOfMonth())) {
      return from + "/" + to;
    }
    if (first.equals(last)) {
      return first.toString();
    }
    if (first.plusMonths(QUARTER - 1L).equals(last)) {
      return quarter(first);
    }
    return first.getMonthValue() == 1 && last.getMonthValue() == 12
        ? years(first, last)
        : from + "/" + to;
  }

  private static String quarter(YearMonth first) {
    String year = String.format(Locale.ROOT, "%04d-", first.getYear());
    return switch (first.getMonth()) {
      case JANUARY, APRIL, JULY, OCTOBER -> year + "Q" + (first.getMonthValue() / QUARTER + 1);
      case MARCH -> year + "SP";
      case JUNE -> year + "SU";
      case SEPTEMBER -> year + "FA";
      case DECEMBER -> year + "WI";
      default -> first.atDay(1) + "/" + first.plusMonths(QUARTER - 1L).atEndOfMonth();
    };
  }

  private static String years(YearMonth first, YearMonth last) {
    if (first.getYear() == last.getYear()) {
      return String.format(Locale.ROOT, "%04d", first.getYear());
    }
    boolean decade =
        first.getYear() % DECADE == 0 && last.getYear() == first.getYear() + DECADE - 1;
    return decade
        ? String.format(Locale.ROOT, "%03d", first.getYear() / DECADE)
        : first.atDay(1) + "/" + last.atEndOfMonth();
  }
}
