package korridor.cli;

import korridor.language.Language;
import korridor.language.Numbers;
import korridor.model.InterventionSize;
import korridor.model.parameter.CostParameters;
import korridor.model.parameter.Parameters;

/**
 * What an intervention costs a year where it is strongest, before anything is run.
 *
 * @param posts whose whole working time it takes
 * @param hours that these posts really work in a year
 * @param euros that these hours cost
 */
record YearlyCost(double posts, double hours, double euros) {

  /** Of people whose hours are those of the model's week. */
  static YearlyCost of(InterventionSize size, Parameters parameters) {
    CostParameters costs = parameters.costs();
    double posts = size.hours() / parameters.line().hoursPerWeek();
    double hours = posts * costs.hoursPerYear();
    return new YearlyCost(posts, hours, hours * costs.costPerHour());
  }

  /** The sentence about an intervention. */
  static String line(String name, InterventionSize size, Parameters parameters, Language texts) {
    if (size.hours() == 0) {
      return texts.say("check.cost.none", "name", name);
    }
    YearlyCost cost = of(size, parameters);
    Numbers numbers = texts.numbers();
    return texts.say(
        size.released() ? "check.cost.released" : "check.cost.moved",
        "name",
        name,
        "hours",
        numbers.whole(cost.hours),
        "posts",
        numbers.decimal(cost.posts, 1),
        "euros",
        numbers.whole(cost.euros));
  }

  /** The rates that the sentences reckon with. */
  static String rates(Parameters parameters, Language texts) {
    return texts.say(
        "check.cost.rates",
        "hours",
        texts.numbers().plain(parameters.costs().hoursPerYear()),
        "euros",
        texts.numbers().plain(parameters.costs().costPerHour()));
  }
}
