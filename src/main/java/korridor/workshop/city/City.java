package korridor.workshop.city;

import java.util.Map;
import java.util.TreeMap;
import korridor.experiment.design.BadPointException;
import korridor.experiment.design.BelievedDraws;
import korridor.run.DesignPoint;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioHash;
import korridor.workshop.Refusal;

/**
 * A city that futures are made of.
 *
 * @param scenario what is simulated
 * @param hash of the scenario
 * @param name how a command line names it, empty for a city made on the page
 */
public record City(Scenario scenario, String hash, String name) {

  /** Draws are drawn together, so that one costs no more than all. */
  private static final int DRAWN_TOGETHER = 128;

  /** A city of a scenario. */
  public static City of(Scenario scenario, String name) {
    return new City(scenario, ScenarioHash.of(scenario), name);
  }

  /**
   * What is assumed otherwise: the values of a draw over the believed ranges, and over them those
   * that were chosen.
   *
   * @param draw from 1, the same as that of {@code korridor compare --draws}; 0 for none
   * @param seed the master seed
   * @throws Refusal when nothing can be drawn
   */
  public Map<String, Double> values(int draw, Map<String, Double> chosen, long seed) {
    Map<String, Double> values = new TreeMap<>();
    if (draw > 0) {
      int count = (draw + DRAWN_TOGETHER - 1) / DRAWN_TOGETHER * DRAWN_TOGETHER;
      try {
        values.putAll(BelievedDraws.ensemble(count).points(scenario, seed).get(draw - 1).values());
      } catch (BadPointException nothingInDoubt) {
        throw Refusal.of(422, "no-doubt");
      }
    }
    values.putAll(chosen);
    return values;
  }

  /**
   * The scenario with some parameters assumed otherwise.
   *
   * @throws Refusal when a value is not allowed, or some contradict each other
   */
  public Scenario with(Map<String, Double> values) {
    try {
      return new DesignPoint("", values).of(scenario);
    } catch (IllegalArgumentException notAllowed) {
      throw Refusal.of(422, "values");
    }
  }
}
