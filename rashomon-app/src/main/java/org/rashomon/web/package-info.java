/** A ledger becomes pages, and the same as JSON. */
package org.rashomon.web;
