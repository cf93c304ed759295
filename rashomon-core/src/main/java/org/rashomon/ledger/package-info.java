/**
 * The record: reports, claims, decisions, problems and what reconciling made of them. Nothing
 * already stored is ever lost; {@code ledger.jdbc} keeps it in SQLite or PostgreSQL.
 */
package org.rashomon.ledger;
