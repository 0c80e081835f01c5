package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.List;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Question;
import korridor.evaluation.Result;
import korridor.evaluation.Verdict;
import korridor.language.Message;
import korridor.model.process.Order;
import korridor.statistics.Interval;

/**
 * Which patterns also hold under other assumptions: another order of turns, failures that weigh no
 * more than successes, half and double the population, other seeds. Every variant is a whole study,
 * scaled as sweeps are.
 *
 * @param setting the setting whose conclusions are in question
 */
public record RobustnessStudy(Setting setting) {

  private static final int REPLICATES = 4;
  private static final long OTHER_SEEDS = 1_000_003;

  /** One other assumption. */
  private record Variant(String id, String key, Setting setting) implements Question {

    @Override
    public Message title() {
      return Message.of("robustness." + key);
    }

    @Override
    public Message reference() {
      return Message.of("robustness." + key + ".reference");
    }
  }

  /** How many runs the study makes. */
  public int runs() {
    return variants().stream().mapToInt(v -> new PatternStudy(v.setting()).runs()).sum();
  }

  /** One result a variant, with one finding a pattern. */
  public List<Result> results(EnsembleRunner runner) {
    List<Result> results = new ArrayList<>();
    for (Variant variant : variants()) {
      List<Result> patterns = new PatternStudy(variant.setting()).results(runner);
      double seconds = patterns.stream().mapToDouble(Result::seconds).sum();
      List<Finding> findings = patterns.stream().map(RobustnessStudy::finding).toList();
      results.add(new Result(variant, new Outcome(findings, List.of()), seconds));
    }
    return results;
  }

  private List<Variant> variants() {
    Setting base = setting.forSweeps().times(Math.min(setting.replicates(), REPLICATES));
    return List.of(
        new Variant("R0", "base", base),
        new Variant("R1", "shuffled", base.inOrder(Order.SHUFFLED)),
        new Variant("R2", "symmetric", base.with("learning.trust-asymmetry", 1)),
        new Variant("R3", "half", base.scaled(0.5)),
        new Variant("R4", "double", base.scaled(2).unbounded()),
        new Variant("R5", "seeds", base.seeded(setting.seed() + OTHER_SEEDS)));
  }

  /** How many of the claims of a pattern hold. */
  private static Finding finding(Result pattern) {
    List<Finding> claims = pattern.outcome().findings();
    long held = claims.stream().filter(f -> f.verdict() == Verdict.PASSED).count();
    return new Finding(
        Message.of(
            "case.named", "id", pattern.examined().id(), "title", pattern.examined().title()),
        claims.size(),
        held,
        Interval.unknown(Finding.LEVEL),
        Message.of("robustness.all"),
        claims.get(0).runs(),
        claims.stream().mapToDouble(Finding::falseAlarm).max().orElse(0),
        pattern.verdict());
  }
}
