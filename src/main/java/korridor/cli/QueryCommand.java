package korridor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import korridor.language.Language;
import korridor.store.Manifest;
import korridor.store.ManifestFile;
import korridor.store.ResultsFolder;
import korridor.store.Vocabulary;
import korridor.store.index.BadQueryException;
import korridor.store.index.NoDatabaseException;
import korridor.store.index.ResultsIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the tables of a results folder in SQL. */
@Command(name = "query", sortOptions = false)
final class QueryCommand implements Callable<Integer> {

  private final Environment around;
  private final Language texts;

  @Parameters(index = "0", paramLabel = "SQL", descriptionKey = "argument.query")
  private String query;

  @Parameters(
      index = "1",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "argument.folder")
  private String folder;

  @Option(names = "--csv", descriptionKey = "option.csv", order = 1)
  private boolean csv;

  @Option(names = "--accept-changes", descriptionKey = "option.accept-changes", order = 3)
  private boolean acceptChanges;

  @Mixin private CommonOptions common;

  QueryCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    Environment here = common.applied(around, texts);
    Path path = folder(here);
    try (ResultsIndex index = ResultsIndex.open(path, Vocabulary.STANDARD, acceptChanges)) {
      tellHowMuch(here, path);
      answer(here, index);
    } catch (NoDatabaseException none) {
      throw MissingPiece.database(here, texts);
    }
    return ExitCode.DONE;
  }

  private void answer(Environment here, ResultsIndex index) throws IOException {
    try {
      if (csv) {
        CsvAnswer rows = new CsvAnswer(here.out());
        index.answer(query, rows);
        rows.end();
      } else {
        TableAnswer rows = new TableAnswer(texts);
        index.answer(query, rows);
        rows.print(here);
      }
    } catch (BadQueryException bad) {
      throw new BadInputException(new QueryProblem(texts, query, index.tables()).of(bad));
    }
  }

  /** A folder in the place of the query is told as what it is. */
  private Path folder(Environment here) {
    Path path = new Arguments(texts).path(folder);
    if (!Files.exists(path) && query.indexOf(' ') < 0 && Files.isDirectory(Path.of(query))) {
      throw new BadInputException(texts.say("query.order", "query", folder, "folder", query));
    }
    return path;
  }

  /** What was not made cannot be asked. */
  private void tellHowMuch(Environment here, Path path) throws IOException {
    Manifest manifest = ManifestFile.read(new ResultsFolder(path));
    int ended = manifest.finished() + manifest.failed();
    if (ended < manifest.planned()) {
      here.err()
          .println(texts.say("query.incomplete", "finished", ended, "planned", manifest.planned()));
    }
  }
}
