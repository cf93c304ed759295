/**
 * A ledger becomes pages, and the same as JSON. Every page is made on the server from one call of
 * {@code LedgerQueries} or a few; nothing a report brought along is ever run.
 */
package org.rashomon.web;
