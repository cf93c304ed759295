/**
 * Time expressions to days, by the report's date with its width and the tense of the clause, as the
 * ledger contract rules. Reads no clock; without a report date, relative times stay open.
 */
package org.rashomon.resolve.time;
