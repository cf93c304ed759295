package org.rashomon.extract.time;

/** A form and the word behind it. */
record Parsed(TimeForm form, int end) {}
