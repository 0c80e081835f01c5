package korridor.report.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import korridor.model.Arm;
import korridor.report.SyntheticResults;
import korridor.report.claim.Claim.Elsewhere;
import korridor.report.claim.Claim.HeldOut;
import korridor.report.claim.Claim.Kept;
import korridor.report.claim.Claim.RuledOut;
import korridor.report.evidence.Matching;
import korridor.scenario.Description;
import korridor.scenario.Fact;
import korridor.scenario.Fact.Confidence;
import korridor.scenario.Fact.Kind;
import korridor.scenario.Fact.Meaning;
import korridor.scenario.Fact.Range;
import korridor.scenario.Fact.Target;
import korridor.scenario.Fact.Use;

/**
 * Holds the draws of a folder against the facts in it, by counting.
 *
 * @param made what the folder was made from
 * @param raw a second reading of all of it
 */
record FactCheck(SyntheticResults made, RawResults raw) {

  /** A made-up fact, which says in words what it says in numbers. */
  static Fact fact(String place, String measure, double low, double high, double more, Use use) {
    String words = measure + " from " + low + " to " + high + " " + use.key();
    return new Fact(
        use.key() + "-" + (int) low,
        new Description(words + ".", "Auf Deutsch: " + words + "."),
        new Meaning(Kind.MEASURE, measure),
        Optional.of(new Range(low, high)),
        "weeks",
        place,
        Optional.empty(),
        "made up",
        Confidence.LOW,
        "",
        Optional.of(new Target(more, use)));
  }

  static boolean knows(Claim claim) {
    return claim instanceof Kept
        || claim instanceof RuledOut
        || claim instanceof HeldOut
        || claim instanceof Elsewhere;
  }

  void check(Claim claim) {
    if (claim instanceof Kept c) {
      assertThat(c.draws()).isEqualTo(made.draws());
      assertThat(ruledOut()).as("%s", c).hasSize(c.out());
      assertThat(made.draws() - contradicting(Use.RULE_OUT).size()).as("%s", c).isEqualTo(c.kept());
    } else if (claim instanceof RuledOut c) {
      Fact fact = stated(c.held());
      Set<Integer> others =
          facts(Use.RULE_OUT).stream()
              .filter(other -> other != fact)
              .flatMap(other -> contradicting(other).stream())
              .collect(Collectors.toSet());
      Set<Integer> own = contradicting(fact);
      assertThat(own).as("%s", c).hasSize(c.ruledOut());
      own.removeAll(others);
      assertThat(own).as("%s", c).hasSize(c.alone());
      assertThat(c.draws()).isEqualTo(made.draws());
    } else if (claim instanceof HeldOut c) {
      Set<Integer> left = told(stated(c.held()));
      left.removeAll(ruledOut());
      assertThat(left).as("%s", c).hasSize(c.known());
      left.removeAll(contradicting(stated(c.held())));
      assertThat(left).as("%s", c).hasSize(c.agree());
    } else if (claim instanceof Elsewhere c) {
      assertThat(made.stated().facts()).hasSize(c.facts());
      assertThat(made.stated().facts()).noneMatch(fact -> fact.place().equals(c.city()));
      assertThat(c.city()).isEqualTo(made.city());
    }
  }

  /** The fact that is told, whose numbers are as they were stated. */
  private Fact stated(Matching.Held held) {
    List<Fact> found =
        made.stated().facts().stream()
            .filter(f -> held.words().endsWith(f.statements().en()))
            .toList();
    assertThat(found).hasSize(1);
    Fact fact = found.get(0);
    assertThat(held.place()).isEqualTo(fact.place());
    assertThat(held.measure().name()).isEqualTo(fact.meaning().name());
    double more = fact.target().orElseThrow().tolerance();
    assertThat(held.low()).isCloseTo(fact.range().orElseThrow().low() - more, within(1e-9));
    assertThat(held.high()).isCloseTo(fact.range().orElseThrow().high() + more, within(1e-9));
    return fact;
  }

  /** Draws whose silo contradicts a fact that rules out; none where that would be all. */
  Set<Integer> ruledOut() {
    Set<Integer> out = contradicting(Use.RULE_OUT);
    return made.draws() == 0 || out.size() == made.draws() ? Set.of() : out;
  }

  private Set<Integer> contradicting(Use use) {
    Set<Integer> out = new TreeSet<>();
    facts(use).forEach(fact -> out.addAll(contradicting(fact)));
    return out;
  }

  private List<Fact> facts(Use use) {
    return made.stated().facts().stream()
        .filter(fact -> fact.target().orElseThrow().use() == use)
        .toList();
  }

  private Set<Integer> told(Fact fact) {
    return silo(fact).keySet().stream().collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<Integer> contradicting(Fact fact) {
    double more = fact.target().orElseThrow().tolerance();
    double low = fact.range().orElseThrow().low() - more;
    double high = fact.range().orElseThrow().high() + more;
    TreeMap<Integer, Double> silo = silo(fact);
    return silo.keySet().stream()
        .filter(draw -> silo.get(draw) < low || silo.get(draw) > high)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The silo before anything begins, the mean of each draw. */
  private TreeMap<Integer, Double> silo(Fact fact) {
    TreeMap<Integer, Double> runs = raw.values(Arm.SILO, fact.meaning().name(), 0);
    TreeMap<Integer, Double> silo = new TreeMap<>();
    for (int draw = 0; draw < made.draws(); draw++) {
      int each = made.replicates();
      IntStream.range(draw * each, (draw + 1) * each)
          .filter(runs::containsKey)
          .mapToDouble(runs::get)
          .average()
          .ifPresent(mean(silo, draw));
    }
    return silo;
  }

  private static java.util.function.DoubleConsumer mean(TreeMap<Integer, Double> silo, int draw) {
    return value -> silo.put(draw, value);
  }
}
