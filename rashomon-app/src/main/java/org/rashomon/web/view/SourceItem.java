package org.rashomon.web.view;

/**
 * A source in a list.
 *
 * @param alone share in words with its counts, or why there is none
 */
public record SourceItem(
    String name,
    String href,
    String kind,
    long events,
    String alone,
    String first,
    String contradicted) {}
