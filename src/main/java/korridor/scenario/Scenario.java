package korridor.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import korridor.model.Arm;
import korridor.model.Course;
import korridor.model.Intervention;
import korridor.model.InterventionSize;
import korridor.model.Organisation;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.Believed;
import korridor.model.parameter.Parameters;

/**
 * A city and a question: everything that a run depends on but its key.
 *
 * @param name short name for files, lower case with hyphens
 * @param city the city's name as people write it
 * @param descriptions one or two sentences, may be empty
 * @param organisation divisions, departments, topics, themes, external actors
 * @param horizon how long to simulate and how often to observe
 * @param interventions how each is put into practice in the arms that contain it; an absent one as
 *     {@link Rollout#FULL}
 * @param parameters every parameter of the model
 * @param beliefs what is said about the ranges in which the true values lie
 */
public record Scenario(
    String name,
    String city,
    Description descriptions,
    Organisation organisation,
    Horizon horizon,
    Map<Intervention, Rollout> interventions,
    Parameters parameters,
    Beliefs beliefs) {

  /** Copies the map and completes it, so that equal scenarios are equal records. */
  public Scenario {
    Map<Intervention, Rollout> copy = new LinkedHashMap<>();
    Interventions.STANDARD.forEach(standard -> copy.put(standard, Rollout.FULL));
    copy.putAll(interventions);
    interventions = Collections.unmodifiableMap(copy);
  }

  /** With the declared ranges of belief. */
  public Scenario(
      String name,
      String city,
      Description descriptions,
      Organisation organisation,
      Horizon horizon,
      Map<Intervention, Rollout> interventions,
      Parameters parameters) {
    this(
        name,
        city,
        descriptions,
        organisation,
        horizon,
        interventions,
        parameters,
        Beliefs.DECLARED);
  }

  /** The same, with one description in both languages. */
  public Scenario(
      String name,
      String city,
      String description,
      Organisation organisation,
      Horizon horizon,
      Map<Intervention, Rollout> interventions,
      Parameters parameters) {
    this(
        name,
        city,
        new Description(description, description),
        organisation,
        horizon,
        interventions,
        parameters);
  }

  /** The same with other parameters. */
  public Scenario with(Parameters other) {
    return new Scenario(
        name, city, descriptions, organisation, horizon, interventions, other, beliefs);
  }

  /** The same with another number of weeks after the fork. */
  public Scenario lasting(int weeks) {
    Horizon other = new Horizon(horizon.warmUp(), weeks, horizon.observeEvery());
    return new Scenario(
        name, city, descriptions, organisation, other, interventions, parameters, beliefs);
  }

  /**
   * The ranges in which true values are believed to lie, by parameter in the order of the
   * declarations; a parameter that is in no doubt is not there.
   */
  public Map<String, Believed> believed() {
    return beliefs.ranges(parameters);
  }

  /** The same over other weeks. */
  public Scenario with(Horizon other) {
    return new Scenario(
        name, city, descriptions, organisation, other, interventions, parameters, beliefs);
  }

  /** The same with something else believed. */
  public Scenario with(Beliefs other) {
    return new Scenario(
        name, city, descriptions, organisation, horizon, interventions, parameters, other);
  }

  /** The description in the language of the reader. */
  public String description(Locale locale) {
    return descriptions.in(locale);
  }

  /**
   * Weeks to simulate.
   *
   * @param warmUp weeks of silo before the arms fork, in which its rest points are found (ODD 7.18
   *     Rest points and calibration), 0 to 2,600; a scenario file has to state {@link
   *     #SHORTEST_WARM_UP} or more
   * @param weeks weeks after the fork, 1 to 2,600
   * @param observeEvery weeks between two observations, 1 or more; week 0 and the weeks 52, 260 and
   *     the last are always observed
   */
  public record Horizon(int warmUp, int weeks, int observeEvery) {

    /** Six years to find the rest points and ten years to act, observed every four weeks. */
    public static final Horizon DEFAULT = new Horizon(312, 520, 4);

    /**
     * With fewer weeks nothing can be calibrated, which is done anew after each twelfth of them.
     */
    public static final int SHORTEST_WARM_UP = 12;
  }

  /** How the intervention is put into practice. */
  public Rollout rollout(Intervention intervention) {
    return interventions.getOrDefault(intervention, Rollout.FULL);
  }

  /** How many people and hours the intervention takes at its strongest. */
  public InterventionSize size(Intervention intervention) {
    return intervention.size(organisation, parameters, rollout(intervention));
  }

  /** How many people and hours the intervention takes in an interval of its course. */
  public InterventionSize size(Intervention intervention, Course.Interval interval) {
    Rollout then = rollout(intervention).at(new Course(List.of(interval)));
    return intervention.size(organisation, parameters, then);
  }

  /** How a part of an arm is put into practice: as stated, in its own weeks if it has some. */
  public Rollout rollout(Arm.Part part) {
    return rollout(part.intervention()).during(part.spans());
  }

  /** How the interventions of an arm are put into practice. */
  public Map<Intervention, Rollout> rollouts(Arm arm) {
    Map<Intervention, Rollout> rollouts = new LinkedHashMap<>();
    arm.parts().forEach(part -> rollouts.put(part.intervention(), rollout(part)));
    return rollouts;
  }
}
