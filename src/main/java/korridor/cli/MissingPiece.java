package korridor.cli;

import java.nio.file.Files;
import korridor.language.Language;

/** Programs that only some commands need, and that do not come with Korridor. */
final class MissingPiece {

  /** The version of the database that is tried, as in the build. */
  static final String DATABASE = "2.0.0.1";

  private MissingPiece() {}

  /**
   * The database that answers queries and writes Parquet; among its sources Korridor can fetch it.
   */
  static BadInputException database(Environment around, Language texts) {
    boolean sources = Files.isRegularFile(around.home().resolve("pom.xml"));
    return new BadInputException(
        texts.say(
            "piece.database",
            "sources",
            sources ? "yes" : "no",
            "file",
            "duckdb_jdbc-" + DATABASE + ".jar",
            "version",
            DATABASE,
            "folder",
            around.home().resolve("lib").resolve("extra")));
  }

  /** The engine for other machines. */
  static BadInputException spark(Environment around, Language texts) {
    boolean sources = Files.isRegularFile(around.home().resolve("pom.xml"));
    return new BadInputException(
        texts.say(
            "piece.spark",
            "sources",
            sources ? "yes" : "no",
            "folder",
            around.home().resolve("lib").resolve("extra")));
  }
}
