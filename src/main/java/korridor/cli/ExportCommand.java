package korridor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import korridor.language.Language;
import korridor.store.Export;
import korridor.store.FolderClaim;
import korridor.store.ResultsFolder;
import korridor.store.SettledResults;
import korridor.store.Vocabulary;
import korridor.store.index.NoDatabaseException;
import korridor.store.index.ResultsIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands the tables of a results folder to spreadsheets and statistics programs. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {

  private final Environment around;
  private final Language texts;

  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "argument.folder")
  private String folder;

  @Option(
      names = "--excel",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "option.excel",
      order = 1)
  private String workbook;

  @Option(
      names = "--excel-csv",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "option.excel-csv",
      order = 2)
  private String files;

  @Option(
      names = "--parquet",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "option.parquet",
      order = 3)
  private String parquet;

  @Option(names = "--accept-changes", descriptionKey = "option.accept-changes", order = 4)
  private boolean acceptChanges;

  @Mixin private CommonOptions common;

  ExportCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    Arguments read = new Arguments(texts);
    if (workbook == null && files == null && parquet == null) {
      throw new BadInputException(texts.say("bad.no-export"));
    }
    Path book = workbook == null ? null : workbook(read.freshFile("--excel", workbook));
    if (parquet != null) {
      exportParquet(read);
    }
    if (book != null || files != null) {
      try (FolderClaim claim = FolderClaim.ofResults(read.path(folder))) {
        SettledResults.settle(claim, Vocabulary.STANDARD, acceptChanges);
        export(claim.folder(), book, read);
      }
    }
    return ExitCode.DONE;
  }

  private void exportParquet(Arguments read) throws IOException {
    try (ResultsIndex index =
            ResultsIndex.open(read.path(folder), Vocabulary.STANDARD, acceptChanges);
        FolderClaim target = FolderClaim.ofNew(read.path(parquet))) {
      index.writeParquet(target.folder().path()).forEach(this::tell);
    } catch (NoDatabaseException none) {
      throw MissingPiece.database(around, texts);
    }
  }

  private void export(ResultsFolder results, Path book, Arguments read) throws IOException {
    if (!Files.isRegularFile(results.file(ResultsFolder.COMPARISON))) {
      around.err().println(texts.say("export.no-comparison", "folder", results.path()));
    }
    Export export = new Export(results, texts);
    if (book != null) {
      export.writeWorkbook(book);
      tell(book);
    }
    if (files != null) {
      try (FolderClaim target = FolderClaim.ofNew(read.path(files))) {
        export.writeGermanCsv(target.folder().path());
        tell(target.folder().path());
      }
    }
  }

  /** Excel opens a workbook by the end of its name only. */
  private Path workbook(Path file) {
    if (!file.getFileName().toString().endsWith(".xlsx")) {
      throw new BadInputException(texts.say("bad.no-workbook", "file", file));
    }
    return file;
  }

  private void tell(Path made) {
    around.out().println(texts.say("export.made", "file", made.toAbsolutePath().normalize()));
  }
}
