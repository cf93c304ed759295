/**
 * A {@link org.rashomon.read.Reading} becomes {@link org.rashomon.extract.Claim}s: who says that
 * what happened, in which words, how certain, by which rule; and attributions. Everything is still
 * in the report's own words, as runs of its words.
 */
package org.rashomon.extract;
