/** A ledger becomes files: the JSON document of the ledger contract, tables, dossiers. */
package org.rashomon.export;
