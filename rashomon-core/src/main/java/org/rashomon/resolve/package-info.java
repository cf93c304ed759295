/**
 * A {@link org.rashomon.extract.Claim} becomes a {@link org.rashomon.resolve.ResolvedClaim}:
 * parties to sides, places to gazetteer entries, time words to days, speakers to standings. Keeps
 * no state between reports.
 */
package org.rashomon.resolve;
