/**
 * Claims of many reports meet in {@link org.rashomon.reconcile.Event}s: accounts side by side,
 * tolls as ranges, disputes named, origins counted. A pure function of the claims and decisions: no
 * order of arrival shows in it. What it needs of earlier claims it asks of a {@link
 * org.rashomon.reconcile.ClaimIndex}.
 */
package org.rashomon.reconcile;
