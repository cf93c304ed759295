/** Suite {@code ecbplus}: mentions of one event brought together, within and across reports. */
package org.rashomon.measure.ecbplus;
