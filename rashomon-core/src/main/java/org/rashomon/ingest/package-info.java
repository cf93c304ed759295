/**
 * Files, pages and lines become {@link org.rashomon.ingest.Report}s: outlet, date, language and a
 * clean text whose every code point can be led back to the input. Makes no network call.
 */
package org.rashomon.ingest;
