package org.rashomon.ledger;

/** A name and how often it stands. */
public record Tally(String name, long count) {}
