/**
 * Time expressions in the words of a sentence: where they stand and what they say, before any date
 * is known. Resolving them to days is {@code resolve.time}'s business.
 */
package org.rashomon.extract.time;
