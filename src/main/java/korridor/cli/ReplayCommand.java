package korridor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import korridor.language.Language;
import korridor.run.RunResult;
import korridor.run.RunWatch;
import korridor.run.Trial;
import korridor.store.Manifest;
import korridor.store.Provenance;
import korridor.store.RefusedFolderException;
import korridor.store.RefusedFolderException.Reason;
import korridor.store.ResultsFolder;
import korridor.store.RunDifference;
import korridor.store.StoredStudy;
import korridor.store.Vocabulary;
import korridor.store.segment.RunStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a run of a results folder again and compares it to the bit. */
@Command(name = "replay", sortOptions = false)
final class ReplayCommand implements Callable<Integer> {

  private final Environment around;
  private final Language texts;

  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "argument.folder")
  private String folder;

  @Option(
      names = "--run",
      required = true,
      paramLabel = "${bundle:label.run}",
      descriptionKey = "option.run",
      order = 1)
  private String run;

  @Mixin private CommonOptions common;

  ReplayCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    Environment here = common.applied(around, texts);
    Path path = new Arguments(texts).path(folder);
    ResultsFolder results = new ResultsFolder(path);
    if (!Files.isRegularFile(results.file(ResultsFolder.MANIFEST))) {
      throw new RefusedFolderException(path, Reason.NO_RESULTS);
    }
    StoredStudy study = StoredStudy.of(results, Vocabulary.STANDARD);
    int number = new RunName(study.order(), texts).number(run);
    try (RunStore runs = study.runs()) {
      if (!runs.has(number)) {
        throw new BadInputException(texts.say("replay.not-there", "run", run, "folder", path));
      }
      Trial trial = study.plan(Vocabulary.STANDARD).trial(number);
      here.tell(texts.say("replay.start", "run", trial.key().address()));
      RunResult again = Trial.run(List.of(trial), RunWatch.NONE).get(0);
      boolean same = Arrays.equals(runs.bytes(number), runs.codec().encode(again));
      return same ? same(here, again) : different(here, study.manifest(), runs.get(number), again);
    }
  }

  private int same(Environment here, RunResult again) {
    String address = again.key().address();
    here.out()
        .println(
            again.isFailure()
                ? texts.say("replay.same-failure", "run", address, "reason", again.failure())
                : texts.say(
                    "replay.same",
                    "run",
                    address,
                    "weeks",
                    again.observation().weeks().length,
                    "measures",
                    again.observation().last().length));
    return ExitCode.DONE;
  }

  private int different(Environment here, Manifest there, RunResult before, RunResult again) {
    RunDifference difference = RunDifference.between(before, again, there.measures());
    here.err().println(texts.say("replay.different", "run", again.key().address()));
    if (difference.values() > 0) {
      here.err()
          .println(
              texts.say(
                  "replay.values",
                  "n",
                  difference.values(),
                  "week",
                  difference.week(),
                  "measure",
                  difference.measure(),
                  "there",
                  String.valueOf(difference.there()),
                  "here",
                  String.valueOf(difference.here())));
    }
    tellPrograms(here, there);
    return ExitCode.FAILED;
  }

  /** Two programs are the likeliest reason. */
  private void tellPrograms(Environment here, Manifest there) {
    Provenance now = Provenance.current(here.home());
    here.err()
        .println(
            texts.say(
                "replay.programs",
                "there",
                there.korridor() + " (" + there.gitRevision() + "), Java " + there.jdk(),
                "here",
                now.korridor() + " (" + now.gitRevision() + "), Java " + now.jdk()));
  }
}
