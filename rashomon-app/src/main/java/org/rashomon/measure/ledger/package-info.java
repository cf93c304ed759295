/**
 * Suites {@code tour} and {@code ledger}: a ledger's document is held against gold made by hand.
 * Gold names a clause by words of it ({@code quote}) and says what a fair reader would take from
 * it: types, parties, counts, place, time, status, sources; further which claims are about one
 * event and which words must yield nothing. {@code gold/tour/README.md} describes the form.
 *
 * <p>Claims are matched one to one; events are scored by {@link org.rashomon.measure.B3 B3}.
 */
package org.rashomon.measure.ledger;
