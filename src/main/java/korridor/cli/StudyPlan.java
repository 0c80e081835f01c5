package korridor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.design.Designs;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.run.DesignPoint;
import korridor.scenario.Fact;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioHash;
import korridor.scenario.ScenarioWriter;
import korridor.scenario.Study;
import korridor.scenario.Study.Until;
import korridor.scenario.StudyDesign.Drawn;
import korridor.scenario.StudyReader;

/**
 * A study as it will be made.
 *
 * @param study what the file says
 * @param until until which precision it goes on; empty where it has a fixed size
 * @param scenario the effective scenario
 * @param hash of the effective scenario
 * @param facts that draws are held against
 */
record StudyPlan(
    Study study, Optional<Until> until, Scenario scenario, String hash, List<Fact> facts) {

  private static final int SEED = 1;

  /**
   * Reads a study file and its scenario.
   *
   * @param until what the command line says instead of the file; empty where it says nothing
   */
  static StudyPlan load(
      Path file, Optional<Until> until, boolean allowOutside, Path home, Language texts) {
    List<String> measures = Measures.all().stream().map(Measure::name).toList();
    Study study = StudyReader.read(file, measures, allowOutside);
    until.ifPresent(wanted -> check(study, wanted, texts));
    Path beside = file.resolveSibling(study.scenario());
    Path found =
        Files.isRegularFile(beside)
            ? beside
            : new ScenarioFinder(home, texts).find(study.scenario());
    LoadedScenario loaded = LoadedScenario.load(found, List.of(), allowOutside);
    Scenario scenario = lasting(loaded.scenario(), study.weeks(), texts);
    return new StudyPlan(
        study,
        until.or(study::until),
        scenario,
        ScenarioHash.of(scenario),
        new FactsOption().facts(loaded, home, texts));
  }

  /** What the file's own precision was checked for already. */
  private static void check(Study study, Until wanted, Language texts) {
    if (study.design() instanceof Drawn drawn && drawn.hypercube()) {
      throw new BadInputException(texts.say("bad.precision-hypercube"));
    }
    for (String measure : wanted.precision().keySet()) {
      if (!study.measures().isEmpty() && !study.measures().contains(measure)) {
        throw new BadInputException(texts.say("bad.precision-unobserved", "measure", measure));
      }
    }
  }

  /** An intervention that would begin after the end would be none. */
  private static Scenario lasting(Scenario scenario, OptionalInt weeks, Language texts) {
    if (weeks.isEmpty()) {
      return scenario;
    }
    scenario
        .interventions()
        .forEach(
            (intervention, rollout) ->
                rollout.course().intervals().stream()
                    .mapToInt(interval -> interval.span().from())
                    .filter(start -> start >= weeks.getAsInt())
                    .findFirst()
                    .ifPresent(
                        start -> {
                          throw new BadInputException(
                              texts.say(
                                  "bad.study-weeks",
                                  "weeks",
                                  weeks.getAsInt(),
                                  "start",
                                  start,
                                  "solution",
                                  texts.say(Message.intervention(intervention.key()))));
                        }));
    return scenario.lasting(weeks.getAsInt());
  }

  /** The effective scenario as a file. */
  String text() {
    return ScenarioWriter.write(scenario);
  }

  /** Whether it draws administrations, of which each has luck of its own. */
  boolean drawn() {
    return study.design() instanceof Drawn;
  }

  /** Whether the arms can be compared in a report: one place, or draws that stand for many. */
  boolean reportable() {
    return study.measures().isEmpty()
        && (drawn() || Designs.of(study.design()).equals(Designs.OWN));
  }

  /** How much there is of it without a precision: draws, or replicates at each point. */
  int size() {
    return study.design() instanceof Drawn drawn ? drawn.count() : study.replicatesAtEachPoint();
  }

  /** With how much of it the work begins. */
  int firstSize() {
    return until.map(Until::atLeast).orElseGet(this::size);
  }

  /**
   * What is to be made.
   *
   * @param size draws if administrations are drawn, else replicates at each point
   */
  ExperimentPlan of(int size) {
    List<Arm> arms = new ArrayList<>(List.of(Arm.SILO));
    arms.addAll(study.arms().isEmpty() ? Interventions.STANDARD_ARMS : study.arms());
    long seed = study.seed().orElse(SEED);
    ExperimentPlan plan =
        drawn()
            ? ExperimentPlan.ensemble(
                scenario, hash, points(size), arms, study.replicatesAtEachPoint(), seed)
            : new ExperimentPlan(scenario, hash, points(size), arms, size, seed);
    return study.measures().isEmpty() ? plan : plan.observing(measures());
  }

  private List<DesignPoint> points(int size) {
    long seed = study.seed().orElse(SEED);
    if (study.design() instanceof Drawn drawn) {
      Drawn sized = new Drawn(drawn.hypercube(), size, drawn.parameters());
      return Designs.of(sized).points(scenario, seed);
    }
    return Designs.of(study.design()).points(scenario, seed);
  }

  private List<Measure> measures() {
    return Measures.all().stream()
        .filter(measure -> study.measures().contains(measure.name()))
        .toList();
  }
}
