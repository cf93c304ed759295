/**
 * Place names to places: {@link org.rashomon.resolve.place.Gazetteer} and {@link
 * org.rashomon.resolve.place.RegionTable} know names, {@link
 * org.rashomon.resolve.place.PlaceResolver} chooses by what else the report says, and leaves the
 * coordinates out where nothing decides. Knows nothing of sentences or trees: it takes words with
 * offsets and the report's text.
 */
package org.rashomon.resolve.place;
