/** The front door, {@link org.rashomon.Rashomon}: the way from report to ledger. */
package org.rashomon;
