package korridor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.Shard;
import korridor.language.Language;
import korridor.scenario.Fact;
import korridor.store.FolderClaim;
import korridor.store.Provenance;
import korridor.store.ResultsFolder;
import korridor.store.ResultsReader;
import korridor.store.ResultsWriter;
import korridor.store.StudyParts;
import korridor.store.Vocabulary;
import korridor.store.segment.Damage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the parts of a study together that were made on several machines. */
@Command(name = "merge", sortOptions = false)
final class MergeCommand implements Callable<Integer> {

  private final Environment around;
  private final Language texts;

  @Parameters(
      arity = "1..*",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "argument.parts")
  private List<String> folders;

  @Mixin private FolderOption out;

  @Option(names = "--no-report", descriptionKey = "option.no-report", order = 31)
  private boolean noReport;

  @Mixin private OpenOption open;
  @Mixin private CommonOptions common;

  MergeCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    if (noReport && open.asked()) {
      throw BadInputException.both(texts, "--no-report", "--open");
    }
    Environment here = common.applied(around, texts);
    try (StudyParts parts = StudyParts.open(paths(), Vocabulary.STANDARD)) {
      for (Damage damage : parts.damages()) {
        here.err().println(texts.say(ComparisonJob.told("compare.damage-left", damage)));
      }
      return merge(here, parts);
    }
  }

  private int merge(Environment here, StudyParts parts) throws IOException {
    ExperimentPlan plan = parts.plan(Vocabulary.STANDARD);
    String scenario = parts.scenario();
    Provenance provenance = Provenance.current(here.home());
    try (FolderClaim claim =
        out.study(
            here,
            texts,
            plan.scenario().name(),
            folder -> ResultsWriter.isBegun(folder, plan, scenario, provenance))) {
      int code =
          new ComparisonJob(here, texts, plan, claim.folder(), parts, facts())
              .execute(scenario, !noReport);
      tellMissing(here, parts.missing());
      if (Files.exists(claim.folder().file(ResultsFolder.REPORT))) {
        open.show(here, texts, claim.folder().file(ResultsFolder.REPORT));
      }
      return code;
    }
  }

  private void tellMissing(Environment here, List<Shard> missing) {
    if (!missing.isEmpty() && !missing.contains(Shard.WHOLE)) {
      List<String> names = missing.stream().map(Shard::toString).toList();
      here.err().println(texts.say("merge.missing", "parts", texts.list(names)));
    }
  }

  /** Those of the first part: all parts were begun by the same command. */
  private List<Fact> facts() throws IOException {
    return ResultsReader.open(paths().get(0)).facts();
  }

  /** A folder that is named twice is taken once. */
  private List<Path> paths() {
    LinkedHashSet<Path> paths = new LinkedHashSet<>();
    folders.forEach(name -> paths.add(new Arguments(texts).path(name).normalize()));
    return new ArrayList<>(paths);
  }
}
