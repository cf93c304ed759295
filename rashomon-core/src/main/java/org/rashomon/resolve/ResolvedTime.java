package org.rashomon.resolve;

/**
 * When an act was, by the rules of the ledger contract.
 *
 * @param start code point in the report's text, or null when known from elsewhere
 * @param end code point behind the words, or null
 * @param text the words, or null
 * @param from ISO first day, or null where open
 * @param to ISO last day, or null where open
 * @param clock as said ({@code 09:00}), or null
 * @param zone as said, or null
 */
public record ResolvedTime(
    Integer start,
    Integer end,
    String text,
    String from,
    String to,
    TimeSpan span,
    TimePrecision precision,
    String clock,
    String zone,
    TimeBasis basis) {}
