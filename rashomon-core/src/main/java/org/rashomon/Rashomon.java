package org.rashomon;

/** The front door: builds the rooms and runs the way from report to ledger. */
public final class Rashomon {
  private Rashomon() {}
}
