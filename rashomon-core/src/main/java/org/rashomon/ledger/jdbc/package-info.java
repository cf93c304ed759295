/** Keeps a ledger in one SQLite file or a PostgreSQL database, and answers what pages ask of it. */
package org.rashomon.ledger.jdbc;
