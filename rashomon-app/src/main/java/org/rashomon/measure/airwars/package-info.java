/**
 * Suite {@code airwars}: narratives of incidents in Gaza that report who said what, with Airwars'
 * coding of each: how many civilians were killed and injured, at least and at most, and by whom.
 */
package org.rashomon.measure.airwars;
