/**
 * Suites of labelled data become scores, by the field's own metrics.
 *
 * <p>A {@link org.rashomon.measure.Suite} has its reports read the way any report is read (a {@link
 * org.rashomon.measure.Trial}), holds the exported ledger against its labels, and gives {@link
 * org.rashomon.measure.Figure}s. Those that were kept of an earlier run stand in {@code
 * gold/SUITE/scores.tsv} ({@link org.rashomon.measure.KeptScores}), what the labelled data must be
 * in {@code gold/SUITE/data.tsv} ({@link org.rashomon.measure.DataFiles}), figures of other systems
 * in {@code gold/SUITE/peers.tsv}; from all of them the {@link org.rashomon.measure.Scoreboard} is
 * made.
 */
package org.rashomon.measure;
