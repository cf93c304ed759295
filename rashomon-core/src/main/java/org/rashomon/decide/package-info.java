/**
 * What a person decided about claims and events: merge, split, set a field, reject, add, redact. An
 * append-only list, anchored to report, span and type, heeded by resolving and reconciling.
 */
package org.rashomon.decide;
