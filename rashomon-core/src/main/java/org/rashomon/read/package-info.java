/**
 * A report's text becomes a {@link org.rashomon.read.Reading}: sentences, words, lemmas, parts of
 * speech, the dependency tree, names, quotes and what a pronoun stands for. Knows language, but
 * nothing of conflicts.
 */
package org.rashomon.read;
