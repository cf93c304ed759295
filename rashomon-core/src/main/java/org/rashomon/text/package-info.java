/** Spans, code points and content hashes. Knows nothing of news. */
package org.rashomon.text;
