/**
 * Rules and names as data: tab-separated tables in {@code lexicon/en}, each row with an id, an
 * example that must match and a counter-example that must not. What a row means is the business of
 * the room that uses it.
 */
package org.rashomon.lexicon;
