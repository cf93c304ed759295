package org.rashomon.export;

import java.util.Locale;

/** Lists that aren't stored: the reports are read again for them. */
public enum Extra {
  /** Who is said to have said what. */
  ATTRIBUTIONS,
  /** Actors, places, times and numbers. */
  MENTIONS;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
