/** Suite {@code reprints}: which texts are one text printed twice. */
package org.rashomon.measure.reprints;
