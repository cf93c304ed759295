package org.rashomon.extract.time;

import java.util.Locale;

/** A unit of time as news counts it. */
public enum TimeUnit {
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  DECADE,
  CENTURY;

  static TimeUnit of(String value) {
    return valueOf(value.toUpperCase(Locale.ROOT));
  }
}
