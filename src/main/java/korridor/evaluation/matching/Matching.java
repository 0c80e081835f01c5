package korridor.evaluation.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import korridor.scenario.Fact;
import korridor.scenario.Fact.Use;

/**
 * History matching (Craig et al. 1997) in its plainest form: a draw is ruled out when its silo lies
 * outside of what a stated fact tolerates. The tolerance is stated with the fact, as the half width
 * beyond which nobody would take the one for the other, and holds all there is: error of the
 * source, difference in meaning, luck of one year. It is not a standard deviation that a cutoff of
 * three would widen (the implausibility of Vernon et al. 2010): who says "a half, give or take .15"
 * means what lies between .35 and .65.
 *
 * <p>A draw that says nothing about a fact, because nothing ended in its year, does not contradict
 * it.
 *
 * @param draws the names of the draws
 * @param facts each fact with what the draws say about it, in the order in which they are stated
 */
public record Matching(List<String> draws, List<HeldFact> facts) {

  /** Copies the lists. */
  public Matching {
    draws = List.copyOf(draws);
    facts = List.copyOf(facts);
    for (HeldFact fact : facts) {
      if (fact.values().length != draws.size()) {
        throw new IllegalArgumentException(fact.values().length + " values of " + draws.size());
      }
    }
  }

  /**
   * Holds draws against facts.
   *
   * @param facts those that have no target are left out
   * @param draws the names of the draws
   * @param silo for the name of a measure: the values of the silo in the week before anything
   *     begins, a row a draw, a column a replicate; NaN for a run that failed or says nothing
   */
  public static Matching of(
      List<Fact> facts, List<String> draws, Function<String, double[][]> silo) {
    return new Matching(
        draws,
        facts.stream()
            .filter(fact -> fact.target().isPresent())
            .map(fact -> HeldFact.of(fact, silo.apply(fact.meaning().name())))
            .toList());
  }

  /** The facts that rule out. */
  public List<HeldFact> rulingOut() {
    return facts.stream().filter(fact -> fact.use() == Use.RULE_OUT).toList();
  }

  /** The facts that are only told. */
  public List<HeldFact> holdOuts() {
    return facts.stream().filter(fact -> fact.use() == Use.HOLD_OUT).toList();
  }

  /** Whether no fact rules a draw out. */
  public boolean keeps(int draw) {
    return rulingOut().stream().noneMatch(fact -> fact.contradictedBy(draw));
  }

  /** The numbers of the draws that are left. */
  public int[] kept() {
    return IntStream.range(0, draws.size()).filter(this::keeps).toArray();
  }

  /** The names of the draws that are ruled out. */
  public Set<String> ruledOut() {
    Set<String> names = new HashSet<>();
    IntStream.range(0, draws.size())
        .filter(draw -> !keeps(draw))
        .forEach(draw -> names.add(draws.get(draw)));
    return names;
  }

  /** How many draws contradict a fact. */
  public int contradicting(HeldFact fact) {
    return (int) IntStream.range(0, draws.size()).filter(fact::contradictedBy).count();
  }

  /** How many draws contradict a fact and no other that rules out. */
  public int onlyContradicting(HeldFact fact) {
    return (int)
        IntStream.range(0, draws.size())
            .filter(fact::contradictedBy)
            .filter(
                draw ->
                    rulingOut().stream()
                        .noneMatch(other -> other != fact && other.contradictedBy(draw)))
            .count();
  }

  /** How many of the draws that are left say something about a fact. */
  public int known(HeldFact fact) {
    return (int) IntStream.of(kept()).filter(fact::knownBy).count();
  }

  /** How many of the draws that are left agree with a fact. */
  public int agreeing(HeldFact fact) {
    return (int)
        IntStream.of(kept())
            .filter(draw -> fact.knownBy(draw) && !fact.contradictedBy(draw))
            .count();
  }
}
