package org.rashomon.web.view;

/**
 * One ceasefire.
 *
 * @param coverage allegations beside what was read, or null where no day of it is told
 */
public record CeasefirePage(Docket docket, Coverage coverage) {}
