package org.rashomon.measure.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The suite {@code tour}: the project's own sample dispatches. */
public final class TourSuite extends LedgerSuite {
  @Override
  public String name() {
    return "tour";
  }

  @Override
  public String about() {
    return "The project's own [twelve dispatches](../gold/tour/README.md), scored as `ledger` is.";
  }

  @Override
  public List<Headline> headlines() {
    return List.of(new Headline("[tour](gold/tour/README.md), our own twelve", "", HEADLINE));
  }

  @Override
  public Optional<Path> ownData(Path gold) {
    return Optional.of(gold);
  }

  /** None: the dispatches are changed with the project. */
  @Override
  public List<String> files(Path data, Path gold) {
    return List.of();
  }
}
