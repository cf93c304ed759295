/** Suite {@code case2021}: the type that ACLED would give a snippet of news. */
package org.rashomon.measure.case2021;
