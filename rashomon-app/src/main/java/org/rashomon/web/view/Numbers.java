package org.rashomon.web.view;

import java.util.Locale;

/** Numbers as pages show them. */
public final class Numbers {
  private Numbers() {}

  /** "1,234". */
  public static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
