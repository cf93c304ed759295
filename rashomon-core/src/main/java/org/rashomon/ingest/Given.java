package org.rashomon.ingest;

/**
 * What the caller says of all inputs of one call; a report's own field goes before it.
 *
 * @param published a date in the form of {@link ReportDate}, or null
 * @param outlet the outlet's name, or null
 */
public record Given(String published, String outlet) {

  /** Nothing is given. */
  public static Given nothing() {
    return new Given(null, null);
  }
}
