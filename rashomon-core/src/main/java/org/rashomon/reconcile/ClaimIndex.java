package org.rashomon.reconcile;

import java.util.List;
import org.rashomon.decide.Decision;
import org.rashomon.resolve.ResolvedReport;

/**
 * What reconciling needs to know of what is already recorded. The ledger implements it; the arrow
 * between the rooms stays forward.
 */
public interface ClaimIndex {

  /** All recorded reports with their claims, by report id. */
  List<ResolvedReport> reports();

  /** What people decided, in the order of deciding. */
  List<Decision> decisions();
}
