package org.rashomon.ledger;

/**
 * How much is in a ledger.
 *
 * @param disputed events with a dispute that is real
 * @param lastDay ISO day of the latest report, or null
 */
public record LedgerCounts(
    long reports,
    long claims,
    long events,
    long disputed,
    long ceasefires,
    long decisions,
    long problems,
    String lastDay) {}
