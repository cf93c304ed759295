/**
 * Suite {@code ucdp-aec}: articles on armed conflicts with the record that UCDP's coders made of
 * each: two sides, first and last day, place and deaths.
 */
package org.rashomon.measure.ucdp;
