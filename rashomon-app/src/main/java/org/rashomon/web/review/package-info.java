/** What coders decide on the pages: the queue, corrections, changes in bulk, agreement. */
package org.rashomon.web.review;
