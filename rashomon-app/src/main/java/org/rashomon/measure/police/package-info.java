/** Suite {@code india-police}: what police did, article by article. */
package org.rashomon.measure.police;
