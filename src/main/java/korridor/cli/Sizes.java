package korridor.cli;

import java.util.Collection;
import java.util.List;
import korridor.language.Language;
import korridor.model.Intervention;
import korridor.model.InterventionSize;
import korridor.scenario.Scenario;

/** Says how many people and hours interventions take. */
final class Sizes {

  private Sizes() {}

  /** A line for each that takes people. */
  static List<String> lines(
      Scenario scenario, Collection<Intervention> interventions, Language texts) {
    return interventions.stream()
        .filter(intervention -> scenario.size(intervention).people() > 0)
        .map(intervention -> line(intervention, scenario.size(intervention), texts))
        .toList();
  }

  private static String line(Intervention intervention, InterventionSize size, Language texts) {
    return texts.say(
        "size",
        "intervention",
        texts.say("solution." + intervention.key()),
        "people",
        size.people(),
        "hours",
        Math.round(size.hours()));
  }
}
