/** Suite {@code dates}: time expressions found and understood. */
package org.rashomon.measure.dates;
