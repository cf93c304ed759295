package org.rashomon.web.view;

import java.util.Map;

/**
 * What belongs into the project's data.
 *
 * @param text as typed
 * @param sums how many of the events looked at are inside, outside for which reason, and of which
 *     own type
 * @param looked how many events were looked at
 * @param all how many there are
 */
public record CodebookPage(
    String text,
    Map<String, Integer> sums,
    int looked,
    long all,
    String said,
    String refused,
    ReviewPage.Files files) {}
