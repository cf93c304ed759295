/** Suite {@code pages}: the article found on a web page. */
package org.rashomon.measure.pages;
