package org.rashomon.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.rashomon.measure.Suite;
import org.rashomon.measure.ledger.LedgerSuite;
import org.rashomon.measure.ledger.TourSuite;

/** Every suite, in the order in which the scoreboard shows them. */
final class Suites implements Iterable<String> {
  /** To add a suite, add it here. */
  private static final List<Suite> ALL =
      List.of(
          new TourSuite(), //
          new LedgerSuite());

  Suites() {}

  static List<Suite> all() {
    return ALL;
  }

  static Optional<Suite> named(String name) {
    return ALL.stream().filter(suite -> suite.name().equals(name)).findFirst();
  }

  /** The names, for the command's help. */
  @Override
  public Iterator<String> iterator() {
    return ALL.stream().map(Suite::name).iterator();
  }
}
