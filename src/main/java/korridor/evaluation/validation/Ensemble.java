package korridor.evaluation.validation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import korridor.model.Arm;
import korridor.observe.Measures;
import korridor.run.DesignPoint;
import korridor.run.ObservedWeeks;
import korridor.run.RunKey;
import korridor.run.Simulation;
import korridor.run.Trial;
import korridor.scenario.ScenarioHash;

/**
 * Administrations of one setting that differ in their luck, and in their parameters if these are
 * drawn: what a pattern is looked for in.
 *
 * @param setting what they have in common
 * @param runner makes their runs
 * @param members in the order of all arrays of values
 */
record Ensemble(Setting setting, EnsembleRunner runner, List<Member> members) {

  /**
   * One of the administrations.
   *
   * @param point parameters that it has for itself
   * @param replicate number of its luck
   */
  record Member(DesignPoint point, int replicate) {}

  /** As many administrations as the setting has replicates, with equal parameters. */
  static Ensemble ofReplicates(Setting setting, EnsembleRunner runner) {
    return new Ensemble(
        setting,
        runner,
        IntStream.range(0, setting.replicates())
            .mapToObj(replicate -> new Member(DesignPoint.OWN, replicate))
            .toList());
  }

  /** One administration a point, each with luck of its own. */
  static Ensemble ofDraws(Setting setting, EnsembleRunner runner, List<DesignPoint> points) {
    return new Ensemble(
        setting,
        runner,
        IntStream.range(0, points.size())
            .mapToObj(draw -> new Member(points.get(draw), draw))
            .toList());
  }

  int size() {
    return members.size();
  }

  /** Runs of some arms. */
  Trajectories run(List<Arm> arms) {
    return run(Map.of(), arms);
  }

  /** Runs of some arms with parameters changed. */
  Trajectories run(Map<String, Double> changes, List<Arm> arms) {
    String hash = ScenarioHash.of(setting.scenario());
    Stream<Trial> trials =
        members.stream()
            .flatMap(member -> arms.stream().map(arm -> trial(hash, member, changes, arm)));
    return Trajectories.of(
        ObservedWeeks.of(setting.scenario().horizon()), arms, runner.run(trials));
  }

  /**
   * Watches the silo of every member in a way of its own, from the founding on.
   *
   * @param failed what stands for a member whose run fails
   */
  <T> List<T> watch(Function<Simulation, T> look, T failed) {
    String hash = ScenarioHash.of(setting.scenario());
    return runner.each(
        size(),
        n -> {
          try {
            RunKey key = key(hash, members.get(n), Map.of(), Arm.SILO);
            return look.apply(Simulation.of(setting.scenario(), key));
          } catch (CancellationException cancelled) {
            throw cancelled;
          } catch (RuntimeException e) {
            return failed;
          }
        });
  }

  private Trial trial(String hash, Member member, Map<String, Double> changes, Arm arm) {
    RunKey key = key(hash, member, changes, arm);
    return new Trial(setting.scenario(), key, setting.order(), Measures.all());
  }

  private RunKey key(String hash, Member member, Map<String, Double> changes, Arm arm) {
    Map<String, Double> values = new TreeMap<>(member.point().values());
    values.putAll(changes);
    DesignPoint point = new DesignPoint(member.point().name(), values);
    return new RunKey(hash, point, arm, member.replicate(), setting.seed());
  }
}
