/**
 * Suite {@code gva}: US news articles on shootings with the record of the Gun Violence Archive: how
 * many were killed and injured, article by article and incident by incident, and whether articles
 * on one incident come together.
 */
package org.rashomon.measure.gva;
