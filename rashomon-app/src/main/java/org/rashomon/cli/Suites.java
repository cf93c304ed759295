package org.rashomon.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.rashomon.measure.Suite;
import org.rashomon.measure.airwars.AirwarsSuite;
import org.rashomon.measure.case2021.CaseSuite;
import org.rashomon.measure.dates.DatesSuite;
import org.rashomon.measure.ecbplus.EcbSuite;
import org.rashomon.measure.gva.GvaSuite;
import org.rashomon.measure.ledger.LedgerSuite;
import org.rashomon.measure.ledger.TourSuite;
import org.rashomon.measure.muc.MucSuite;
import org.rashomon.measure.pages.PagesSuite;
import org.rashomon.measure.places.PlacesSuite;
import org.rashomon.measure.police.PoliceSuite;
import org.rashomon.measure.polnear.PolnearSuite;
import org.rashomon.measure.reprints.ReprintsSuite;
import org.rashomon.measure.rules.RulesSuite;
import org.rashomon.measure.ucdp.UcdpSuite;

/** Every suite, in the order in which the scoreboard shows them. */
final class Suites implements Iterable<String> {
  /** To add a suite, add it here. */
  private static final List<Suite> ALL =
      List.of(
          new TourSuite(),
          new RulesSuite(),
          new LedgerSuite(),
          new MucSuite(),
          new GvaSuite(),
          new AirwarsSuite(),
          new UcdpSuite(),
          new PolnearSuite(),
          new CaseSuite(),
          new PlacesSuite(),
          new DatesSuite(),
          new PagesSuite(),
          new PoliceSuite(),
          new EcbSuite(),
          new ReprintsSuite());

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
