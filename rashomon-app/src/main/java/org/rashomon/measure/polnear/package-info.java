/**
 * Suite {@code polnear}: who is said to have said what in US articles on politics, against the
 * attributions that people marked (PolNeAR, Newell, Margolin and Ruths, LREC 2018).
 */
package org.rashomon.measure.polnear;
