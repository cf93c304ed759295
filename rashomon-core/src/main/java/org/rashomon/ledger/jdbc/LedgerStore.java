package org.rashomon.ledger.jdbc;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Where a ledger lies: a file or a database server. */
interface LedgerStore extends AutoCloseable {

  /** For writing; one connection. */
  Jdbi writer();

  /** For reading; what one transaction reads is of one moment. */
  Jdbi reader();

  /** Keeps other programs from writing until the transaction ends. */
  void lock(Handle writing);

  /** Again does nothing. */
  @Override
  void close();

  /** Takes what was deleted out of the store's bytes; not in a transaction. */
  void compact(Handle handle);
}
