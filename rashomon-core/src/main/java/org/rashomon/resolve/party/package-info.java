/**
 * The words for a party ("Turkish-backed rebels", "Baku", "Peskov") become a side, by the tables of
 * names in {@code lexicon}, by what the report has said of its theatre and people, and by rules
 * that hold for any war. Works on lists of words, so that any reader can feed it; keeps no state
 * between reports.
 */
package org.rashomon.resolve.party;
