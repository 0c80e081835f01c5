package korridor.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import korridor.model.Arm;
import korridor.run.DesignPoint;
import korridor.run.RunKey;

/**
 * The runs of a plan in order: replicate by replicate, in each point by point, in each arm by arm.
 * So the arms that share a warm-up are neighbours, and what was made of a plan that was stopped is
 * a smaller plan.
 */
public final class RunOrder {

  private final List<DesignPoint> points;
  private final List<Arm> arms;
  private final int replicates;
  private final Luck luck;
  private final Shard shard;
  private final Map<String, Integer> pointAt = new HashMap<>();
  private final Map<String, Integer> armAt = new HashMap<>();

  /**
   * An order.
   *
   * @param points in order; their names differ
   * @param arms in order, each once
   * @param replicates of each arm at each point
   * @param luck whether a replicate is the same luck at every point
   * @param shard the part that is to be made
   * @throws IllegalArgumentException when there is no replicate, no arm or no point, a point is
   *     repeated, or there are more runs than an {@code int} counts
   */
  public RunOrder(
      List<DesignPoint> points, List<Arm> arms, int replicates, Luck luck, Shard shard) {
    this.points = List.copyOf(points);
    this.arms = List.copyOf(new LinkedHashSet<>(arms));
    this.replicates = replicates;
    this.luck = luck;
    this.shard = shard;
    if (replicates < 1 || this.arms.isEmpty() || points.isEmpty()) {
      List<Integer> sizes = List.of(replicates, this.arms.size(), points.size());
      throw new IllegalArgumentException("at least one replicate, arm and point, not " + sizes);
    }
    this.points.forEach(point -> pointAt.put(point.name(), pointAt.size()));
    this.arms.forEach(arm -> armAt.put(arm.name(), armAt.size()));
    if (pointAt.size() < points.size()) {
      throw new IllegalArgumentException("a point is there twice");
    }
    Math.multiplyExact(Math.multiplyExact(points.size(), replicates), this.arms.size());
  }

  /** The points of the design. */
  public List<DesignPoint> points() {
    return points;
  }

  /** The arms. */
  public List<Arm> arms() {
    return arms;
  }

  /** Replicates of each arm at each point. */
  public int replicates() {
    return replicates;
  }

  /** Whether a replicate is the same luck at every point. */
  public Luck luck() {
    return luck;
  }

  /** The part that is to be made. */
  public Shard shard() {
    return shard;
  }

  /** The same with another part to be made. */
  public RunOrder in(Shard other) {
    return new RunOrder(points, arms, replicates, luck, other);
  }

  /** Number of runs of all parts; they are numbered from 0. */
  public int all() {
    return warmUps() * arms.size();
  }

  /** Number of runs of this part. */
  public int planned() {
    int whole = warmUps() / shard.of();
    int more = warmUps() % shard.of() >= shard.number() ? 1 : 0;
    return (whole + more) * arms.size();
  }

  /** The numbers of the runs of this part, rising. */
  public IntStream numbers() {
    return IntStream.iterate(shard.number() - 1, g -> g < warmUps(), g -> g + shard.of())
        .flatMap(g -> IntStream.range(g * arms.size(), (g + 1) * arms.size()));
  }

  /** Which of the points a run belongs to, from 0. */
  public int pointNumber(int number) {
    return number / arms.size() % points.size();
  }

  /** The key of a run. */
  public RunKey key(int number, String scenarioHash, long seed) {
    int warmUp = number / arms.size();
    int point = warmUp % points.size();
    int replicate = warmUp / points.size() + first(point);
    Arm arm = arms.get(number % arms.size());
    return new RunKey(scenarioHash, points.get(point), arm, replicate, seed);
  }

  /**
   * The number of a run; empty when the plan does not have it.
   *
   * @param point name of the point
   * @param arm name of the arm
   * @param replicate that of the key
   */
  public OptionalInt number(String point, String arm, int replicate) {
    Integer p = pointAt.get(point);
    Integer a = armAt.get(arm);
    int r = p == null ? -1 : replicate - first(p);
    return a == null || r < 0 || r >= replicates
        ? OptionalInt.empty()
        : OptionalInt.of((r * points.size() + p) * arms.size() + a);
  }

  /**
   * The parts of which runs are missing.
   *
   * @param there whether a run is there
   * @param parts into how many the plan was divided
   */
  public List<Shard> missing(IntPredicate there, int parts) {
    List<Shard> missing = new ArrayList<>();
    for (int part = 1; part <= parts; part++) {
      Shard one = new Shard(part, parts);
      if (!in(one).numbers().allMatch(there)) {
        missing.add(one);
      }
    }
    return missing;
  }

  private int warmUps() {
    return replicates * points.size();
  }

  /** The first replicate of a point. */
  private int first(int point) {
    return luck == Luck.OWN ? point * replicates : 0;
  }
}
