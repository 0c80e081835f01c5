package korridor.store.index;

import java.io.IOException;

/** There is no database here: its jar is not on the class path, or does not run on this machine. */
public final class NoDatabaseException extends IOException {
  private static final long serialVersionUID = 1;

  /** For whoever looks for the database. */
  NoDatabaseException() {
    super("DuckDB is not on the class path");
  }
}
