package korridor.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import korridor.language.Language;
import korridor.report.Report;
import korridor.store.FolderClaim;
import korridor.store.Manifest;
import korridor.store.ManifestFile;
import korridor.store.ResultsFolder;
import korridor.store.ResultsWriter;
import korridor.store.SettledResults;
import korridor.store.Vocabulary;
import korridor.store.segment.Damage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes comparison, charts and report again from the tables of a folder. */
@Command(name = "report", sortOptions = false)
final class ReportCommand implements Callable<Integer> {

  private final Environment around;
  private final Language texts;

  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "argument.folder")
  private String folder;

  @Option(names = "--accept-changes", descriptionKey = "option.accept-changes", order = 1)
  private boolean acceptChanges;

  @Mixin private OpenOption open;
  @Mixin private CommonOptions common;

  ReportCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    Environment here = common.applied(around, texts);
    try (FolderClaim claim = FolderClaim.ofResults(new Arguments(texts).path(folder))) {
      for (Damage damage : SettledResults.settle(claim, Vocabulary.STANDARD, acceptChanges)) {
        here.err().println(texts.say(ComparisonJob.told("compare.damage-left", damage)));
      }
      return report(here, claim.folder());
    }
  }

  private int report(Environment here, ResultsFolder results) throws IOException {
    ResultsWriter.beginReport(results);
    Report report = Report.write(results.path(), texts.locale());
    ResultsWriter.renewChecksums(results);
    around.out().println(Wrapped.at(around.columns(), report.summary()));
    around
        .out()
        .println(
            texts.say(
                "compare.report",
                "file",
                results.file(ResultsFolder.REPORT).toAbsolutePath().normalize()));
    tellMissing(here, results);
    open.show(here, texts, results.file(ResultsFolder.REPORT));
    return ExitCode.DONE;
  }

  private void tellMissing(Environment here, ResultsFolder results) throws IOException {
    Manifest manifest = ManifestFile.read(results);
    int missing = manifest.planned() - manifest.finished() - manifest.failed();
    if (missing > 0) {
      here.err()
          .println(
              texts.say(
                  "report.missing",
                  "missing",
                  missing,
                  "planned",
                  manifest.planned(),
                  "folder",
                  results.path()));
    }
  }
}
