package org.rashomon.resolve.time;

import java.time.LocalDate;
import org.rashomon.extract.time.TimeForm;
import org.rashomon.extract.time.TimeUnit;
import org.rashomon.resolve.TimePrecision;
import org.rashomon.resolve.TimeSpan;

/** Every form as days, from one report day. */
final class FormRules {
  private final LocalDate report;
  private final Tense tense;
  private final Days reference;
  private final DateRules dates;

  /**
   * @param reference what "the day before" and "a month later" count from, or null
   */
  FormRules(LocalDate report, Tense tense, Days reference, boolean southern) {
    this.report = report;
    this.tense = tense;
    this.reference = reference;
    dates = new DateRules(report, tense, southern);
  }

  Days of(TimeForm form) {
    if (form instanceof TimeForm.Date date) {
      return dates.of(date);
    } else if (form instanceof TimeForm.Weekday weekday) {
      return Days.day(weekday(weekday));
    } else if (form instanceof TimeForm.DayShift shift) {
      return Days.day(report.plusDays(shift.days()));
    } else if (form instanceof TimeForm.Season season) {
      return dates.of(season);
    } else if (form instanceof TimeForm.Decade decade) {
      return dates.of(decade);
    } else if (form instanceof TimeForm.Calendar calendar) {
      return calendar(calendar);
    } else if (form instanceof TimeForm.Overnight night) {
      return night(night);
    }
    return length(form);
  }

  private Days length(TimeForm form) {
    if (form instanceof TimeForm.Window window) {
      return window(window);
    } else if (form instanceof TimeForm.Away away) {
      return away(away);
    } else if (form instanceof TimeForm.Since since) {
      return since(since);
    } else if (form instanceof TimeForm.Until until) {
      Days end = of(until.anchor());
      return new Days(null, end.to(), TimeSpan.THROUGHOUT, end.precision());
    } else if (form instanceof TimeForm.Range range) {
      return range(range);
    } else if (form instanceof TimeForm.Offset offset) {
      return offset(offset);
    } else if (form instanceof TimeForm.Lasting) {
      return Days.open(null, tense == Tense.FUTURE ? null : report, TimeSpan.THROUGHOUT);
    } else if (form instanceof TimeForm.Vague vague) {
      return vague(vague);
    }
    return reference == null ? Days.open(null, null, TimeSpan.WITHIN) : reference;
  }

  private Days vague(TimeForm.Vague vague) {
    return Days.open(
        vague.direction() > 0 ? report : null,
        vague.direction() < 0 ? report : null,
        TimeSpan.WITHIN);
  }

  private LocalDate weekday(TimeForm.Weekday form) {
    int back = Math.floorMod(report.getDayOfWeek().getValue() - form.weekday(), 7);
    Integer direction = form.direction();
    if (direction != null && direction == -2) {
      return Days.unitOf(report.minusWeeks(1), TimeUnit.WEEK).from().plusDays(form.weekday() - 1L);
    }
    boolean future = direction == null || direction == 0 ? tense == Tense.FUTURE : direction > 0;
    if (future) {
      return report.plusDays(back == 0 ? 7 : 7 - back);
    }
    boolean strictly = direction != null && direction < 0;
    return report.minusDays(back == 0 && strictly ? 7 : back);
  }

  private Days night(TimeForm.Overnight night) {
    LocalDate first =
        night.day() == null
            ? report.plusDays(tense == Tense.FUTURE ? 0 : -1)
            : of(night.day()).from();
    return Days.within(first, first.plusDays(1), TimePrecision.DAY);
  }

  /** The running week, month or year ends (or, told of the future, begins) at the report. */
  private Days calendar(TimeForm.Calendar form) {
    Days whole = Days.unitOf(Days.plus(report, form.unit(), form.direction()), form.unit());
    if (form.part() != null) {
      Days part = dates.part(whole, form.part());
      boolean toCome = form.direction() == 0 && part.from().isAfter(report);
      return toCome && tense == Tense.PAST && form.part().startsWith("quarter")
          ? dates.part(Days.unitOf(report.minusYears(1), TimeUnit.YEAR), form.part())
          : part;
    }
    if (form.direction() != 0) {
      return whole;
    }
    return tense == Tense.FUTURE
        ? Days.within(report, whole.to(), whole.precision())
        : Days.within(whole.from(), report, whole.precision());
  }

  private Days window(TimeForm.Window form) {
    TimeSpan span = form.throughout() ? TimeSpan.THROUGHOUT : TimeSpan.WITHIN;
    boolean past = form.direction() < 0;
    boolean told = !past && tense == Tense.PAST && reference != null && reference.to() != null;
    if (told) {
      return following(form, span);
    }
    if (form.number() == null) {
      return Days.open(past ? null : report, past ? report : null, span);
    }
    LocalDate end = shifted(report, form.unit(), form.number(), form.direction());
    TimePrecision precision = Days.precisionOf(form.unit());
    return past ? new Days(end, report, span, precision) : new Days(report, end, span, precision);
  }

  /** "Over the next three days they burned houses": the days behind one told before. */
  private Days following(TimeForm.Window form, TimeSpan span) {
    LocalDate first = reference.to();
    return form.number() == null
        ? Days.open(first, report.isBefore(first) ? null : report, span)
        : new Days(
            first,
            shifted(first, form.unit(), form.number(), 1),
            span,
            Days.precisionOf(form.unit()));
  }

  /** Hours reach into the day before. */
  private static LocalDate shifted(LocalDate day, TimeUnit unit, int number, int direction) {
    long days = (number + 23L) / 24;
    return unit == TimeUnit.HOUR
        ? day.plusDays(direction * days)
        : Days.plus(day, unit, (long) direction * number);
  }

  private Days away(TimeForm.Away form) {
    boolean past = form.direction() < 0;
    if (form.number() == null) {
      boolean short0 = form.unit() == TimeUnit.MINUTE || form.unit() == TimeUnit.HOUR;
      return short0
          ? Days.day(report)
          : Days.open(past ? null : report, past ? report : null, TimeSpan.WITHIN);
    }
    LocalDate day = Days.plus(report, form.unit(), (long) form.direction() * form.number());
    Days whole = Days.unitOf(day, form.unit());
    return form.unit() == TimeUnit.DECADE || form.unit() == TimeUnit.CENTURY
        ? Days.years(day.getYear(), day.getYear())
        : whole;
  }

  private Days since(TimeForm.Since since) {
    Days start = of(since.anchor());
    return new Days(start.from(), report, TimeSpan.THROUGHOUT, start.precision());
  }

  private Days range(TimeForm.Range range) {
    TimeForm lastForm = range.last();
    TimeForm firstForm = range.first();
    if (firstForm instanceof TimeForm.Date a && lastForm instanceof TimeForm.Date b) {
      firstForm = filled(a, b);
      lastForm = filled(b, a);
    }
    Days last = of(lastForm);
    Days first = of(firstForm);
    if (first.from() != null && last.to() != null && last.to().isBefore(first.from())) {
      first = earlier(firstForm, last, first);
    }
    TimePrecision precision =
        first.precision().compareTo(last.precision()) > 0 ? first.precision() : last.precision();
    return new Days(
        first.from(),
        last.to(),
        range.throughout() ? TimeSpan.THROUGHOUT : TimeSpan.WITHIN,
        precision);
  }

  private Days earlier(TimeForm form, Days last, Days first) {
    FormRules before = new FormRules(last.to(), Tense.PAST, reference, false);
    return form instanceof TimeForm.Date || form instanceof TimeForm.Weekday
        ? before.of(form)
        : first;
  }

  /** "3 to 5 May" and "from 3 May to 5": each lends the other what it lacks. */
  private static TimeForm.Date filled(TimeForm.Date date, TimeForm.Date other) {
    boolean lacksMonth = date.month() == null && date.day() != null;
    Integer month = lacksMonth ? other.month() : date.month();
    boolean lacksYear = date.year() == null && date.yearShift() == null;
    boolean wraps = month != null && other.month() != null && month > other.month();
    Integer year = lacksYear && !wraps ? other.year() : date.year();
    Integer shift = lacksYear && !wraps ? other.yearShift() : date.yearShift();
    return new TimeForm.Date(
        year, shift, month, date.monthShift(), date.day(), date.part(), date.week());
  }

  private Days offset(TimeForm.Offset form) {
    Days anchor = form.anchor() == null ? reference : of(form.anchor());
    if (anchor == null || anchor.from() == null || form.number() == null) {
      return Days.open(null, null, TimeSpan.WITHIN);
    }
    if (form.direction() == 0) {
      return anchor;
    }
    long steps = (long) form.direction() * form.number();
    LocalDate last = anchor.to() == null ? anchor.from() : anchor.to();
    if (anchor.precision().compareTo(Days.precisionOf(form.unit())) > 0) {
      return Days.within(
          Days.plus(anchor.from(), form.unit(), steps),
          Days.plus(last, form.unit(), steps),
          anchor.precision());
    }
    LocalDate base = form.direction() < 0 ? anchor.from() : last;
    return Days.unitOf(Days.plus(base, form.unit(), steps), form.unit());
  }
}
