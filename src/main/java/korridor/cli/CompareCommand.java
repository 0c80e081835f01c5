package korridor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.Shard;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.scenario.ArmNames;
import korridor.scenario.Fact;
import korridor.store.FolderClaim;
import korridor.store.Provenance;
import korridor.store.ResultsFolder;
import korridor.store.ResultsWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: many paired runs of several arms, their comparison and the report. */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {

  private final Environment around;
  private final Language texts;

  @Mixin private ScenarioArguments scenario;

  @Option(
      names = "--arms",
      paramLabel = "${bundle:label.arms}",
      descriptionKey = "option.arms",
      order = 1)
  private String arms;

  @Mixin private DrawOptions ensemble;
  @Mixin private OnOption on;
  @Mixin private FactsOption facts;
  @Mixin private FolderOption out;
  @Mixin private ShardOption shard;

  @Option(names = "--no-report", descriptionKey = "option.no-report", order = 31)
  private boolean noReport;

  @Mixin private OpenOption open;
  @Mixin private CommonOptions common;

  CompareCommand(Environment around, Language texts) {
    this.around = around;
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    if (noReport && open.asked()) {
      throw BadInputException.both(texts, "--no-report", "--open");
    }
    Environment here = common.applied(around, texts);
    List<Arm> chosen = arms == null ? Interventions.STANDARD_ARMS : ArmNames.parse(arms, "--arms");
    alone(chosen, here);
    long master = ensemble.seed(texts);
    int threads = ensemble.threads(texts);
    Shard part = shard.value(texts);
    LoadedScenario read = scenario.load(here.home(), texts);
    LoadedScenario loaded = read.with(ensemble.at(read.scenario(), texts));
    ExperimentPlan plan = ensemble.plan(loaded.scenario(), loaded.hash(), chosen, texts).in(part);
    List<Fact> stated = facts.facts(read, here.home(), texts);
    try (Workplace place = on.open(threads, here, texts);
        FolderClaim claim = claim(here, loaded, plan)) {
      here.detail(new Details(here, texts).of(loaded, master, threads));
      int code =
          new ComparisonJob(here, texts, plan, claim.folder(), place.executor(), stated)
              .execute(loaded.text(), !noReport);
      if (Files.exists(claim.folder().file(ResultsFolder.REPORT))) {
        open.show(here, texts, claim.folder().file(ResultsFolder.REPORT));
      }
      return code;
    }
  }

  private FolderClaim claim(Environment here, LoadedScenario loaded, ExperimentPlan plan)
      throws IOException {
    Provenance provenance = Provenance.current(here.home());
    Shard part = plan.order().shard();
    String name = loaded.scenario().name();
    return out.study(
        here,
        texts,
        part.equals(Shard.WHOLE) ? name : name + "-" + part.number() + "-of-" + part.of(),
        folder -> ResultsWriter.isBegun(folder, plan, loaded.text(), provenance));
  }

  /** A comma where a plus sign was meant gives two arms, each of them right: that is told. */
  private void alone(List<Arm> chosen, Environment here) {
    List<Arm> timed = chosen.stream().filter(arm -> arm.name().indexOf('@') >= 0).toList();
    List<String> names = timed.stream().map(Arm::name).toList();
    boolean single = timed.stream().allMatch(arm -> arm.parts().size() == 1);
    long different = timed.stream().map(Arm::interventions).distinct().count();
    if (single && different > 1) {
      here.tell(
          texts.say(
              "compare.alone",
              "arms",
              texts.list(timed.stream().map(arm -> texts.say(Message.arm(arm.name()))).toList()),
              "joined",
              String.join("+", names)));
    }
  }
}
