package korridor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import korridor.evaluation.Case;
import korridor.evaluation.Effort;
import korridor.evaluation.Result;
import korridor.evaluation.Verdict;
import korridor.evaluation.verification.KnownCases;
import korridor.experiment.ThreadExecutor;
import korridor.language.Language;
import korridor.language.Message;
import korridor.report.VerificationReport;
import korridor.store.FolderClaim;
import korridor.store.ResultsFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs every case whose result is known, on the classes of the model. */
@Command(name = "verify", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

  private static final String NAME = "verification";

  private final Environment around;
  private final Language texts;
  private final List<Case> cases;

  @Option(names = "--full", descriptionKey = "option.full", order = 1)
  private boolean full;

  @Mixin private FolderOption out;
  @Mixin private OpenOption open;
  @Mixin private CommonOptions common;

  VerifyCommand(Environment around, Language texts) {
    this(around, texts, KnownCases.all(ThreadExecutor.onAllProcessors()));
  }

  VerifyCommand(Environment around, Language texts, List<Case> cases) {
    this.around = around;
    this.texts = texts;
    this.cases = cases;
  }

  @Override
  public Integer call() throws IOException {
    Environment here = common.applied(around, texts);
    try (FolderClaim claim = out.claim(here, texts, NAME)) {
      return verify(here, claim.folder());
    }
  }

  private int verify(Environment here, ResultsFolder folder) throws IOException {
    Effort effort = full ? Effort.FULL : Effort.QUICK;
    List<Result> results = new ArrayList<>();
    for (Case next : cases) {
      here.tell(texts.say("verify.case", "id", next.id(), "title", texts.say(next.title())));
      results.add(Result.of(next, effort));
    }
    new FindingsTable(texts, results).print(around.out());
    Message introduction =
        Message.of(full ? "verify.introduction.full" : "verify.introduction.quick");
    around.out().println(texts.say(introduction));
    Path page =
        new VerificationReport(Message.of("verify.title"), introduction, results)
            .write(folder.path(), NAME, texts.locale());
    open.show(here, texts, page);
    return conclude(results, page);
  }

  private int conclude(List<Result> results, Path page) {
    long failed = results.stream().filter(r -> r.verdict() == Verdict.FAILED).count();
    around
        .out()
        .println(
            texts.say(
                failed == 0 ? "verify.passed" : "verify.failed",
                "cases",
                results.size(),
                "failed",
                failed,
                "page",
                page.toAbsolutePath().normalize()));
    return failed == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }
}
