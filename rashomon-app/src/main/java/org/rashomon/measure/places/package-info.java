/** Suite {@code places}: place names of GeoWebNews found, and found on the map. */
package org.rashomon.measure.places;
