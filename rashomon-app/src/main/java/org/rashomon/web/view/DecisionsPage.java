package org.rashomon.web.view;

import java.util.List;

/** All that was decided, the last first; what leads nowhere. */
public record DecisionsPage(
    List<ReviewPage.Done> decisions, List<ReviewPage.Done> orphans, ReviewPage.Files files) {}
