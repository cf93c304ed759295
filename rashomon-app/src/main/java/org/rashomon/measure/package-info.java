/** Suites of labelled data become scores, by the field's own metrics. */
package org.rashomon.measure;
