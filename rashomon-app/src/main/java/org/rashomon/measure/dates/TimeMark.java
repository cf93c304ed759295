package org.rashomon.measure.dates;

import org.rashomon.text.Span;

/**
 * A time expression.
 *
 * @param span in code points of the text that came in
 * @param value what it means, in the form of its set; never null
 */
record TimeMark(Span span, String value) {}
