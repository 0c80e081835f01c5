package korridor.report.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import korridor.observe.Measure;

/**
 * Which draws the stated facts have left.
 *
 * @param ruledOut names of the draws whose silo contradicts a fact
 * @param facts the facts, each with what it ruled out
 * @param holdOuts facts not used for ruling out, each with how many of the kept draws agree
 */
public record Matching(Set<String> ruledOut, List<Fact> facts, List<HoldOut> holdOuts) {

  /** No fact was looked at: all draws are kept. */
  public static final Matching NONE = new Matching(Set.of(), List.of(), List.of());

  /** Copies the collections. */
  public Matching {
    ruledOut = Set.copyOf(ruledOut);
    facts = List.copyOf(facts);
    holdOuts = List.copyOf(holdOuts);
  }

  /**
   * A fact that draws were held against.
   *
   * @param words what it says, in the language it was stated in
   * @param place where
   * @param measure what it is in the model
   * @param low the lowest value that does not contradict it, possible for the measure
   * @param high the highest one
   */
  public record Held(String words, String place, Measure measure, double low, double high) {}

  /**
   * A fact that rules out.
   *
   * @param held the fact
   * @param ruledOut draws that contradict it
   * @param alone draws that contradict it and no other
   */
  public record Fact(Held held, int ruledOut, int alone) {}

  /** A fact that does not rule out: so many of the kept draws that tell of it agree with it. */
  public record HoldOut(Held held, int agree, int known) {}

  /** Whether facts were looked at. */
  public boolean used() {
    return !facts.isEmpty() || !holdOuts.isEmpty();
  }

  /** All of the facts. */
  public List<Held> held() {
    return Stream.concat(facts.stream().map(Fact::held), holdOuts.stream().map(HoldOut::held))
        .toList();
  }

  /** Whether the facts would leave no draw: then none is ruled out, and this is told instead. */
  public boolean nothingLeft() {
    return ruledOut.isEmpty() && facts.stream().anyMatch(fact -> fact.ruledOut() > 0);
  }

  /** Whether a draw is kept. */
  public boolean keeps(Draw draw) {
    return !ruledOut.contains(draw.name());
  }
}
