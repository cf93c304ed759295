package org.rashomon.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One measured figure.
 *
 * @param name what it is; no tab
 * @param value a share from 0 to 1, or a number of things
 * @param digits behind the point, as it is kept and shown
 */
public record Figure(String name, double value, int digits) {
  private static final int SHARE_DIGITS = 3;

  /** Refuses what can't be kept. */
  public Figure {
    if (name.isBlank() || name.contains("\t") || !Double.isFinite(value)) {
      throw new IllegalArgumentException("no figure: " + name + " " + value);
    }
  }

  /** A share from 0 to 1, kept with three digits. */
  public static Figure share(String name, double value) {
    return new Figure(name, value, SHARE_DIGITS);
  }

  /** A part of a whole as a share; 0 of nothing. */
  public static Figure share(String name, long part, long whole) {
    return share(name, whole == 0 ? 0 : (double) part / whole);
  }

  /** A number of things. */
  public static Figure number(String name, long value) {
    return new Figure(name, value, 0);
  }

  /** The harmonic mean of precision and recall; 0 where both are. */
  public static double f(double precision, double recall) {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  /** The same figure under a name with this before it. */
  public Figure under(String prefix) {
    return new Figure(prefix + name, value, digits);
  }

  /** The exact value rounded to its digits, halves to the even digit. */
  public BigDecimal rounded() {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
  }

  /** As it is printed. */
  public String shown() {
    return rounded().toPlainString();
  }
}
