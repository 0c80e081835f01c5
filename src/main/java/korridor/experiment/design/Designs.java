package korridor.experiment.design;

import java.util.List;
import korridor.experiment.design.BelievedDraws.Sampling;
import korridor.run.DesignPoint;
import korridor.scenario.StudyDesign;
import korridor.scenario.StudyDesign.Combined;
import korridor.scenario.StudyDesign.Drawn;
import korridor.scenario.StudyDesign.OneByOne;
import korridor.scenario.StudyDesign.Written;

/** Makes designs of what a study file says. */
public final class Designs {

  /** The scenario as it is, and nothing else. */
  public static final Design OWN = new ListedPoints(List.of(DesignPoint.OWN));

  private Designs() {}

  /** The design that is meant. */
  public static Design of(StudyDesign words) {
    if (words instanceof Drawn drawn) {
      Sampling sampling = drawn.hypercube() ? Sampling.LATIN_HYPERCUBE : Sampling.SOBOL;
      return new BelievedDraws(sampling, drawn.count(), drawn.parameters());
    }
    if (words instanceof Combined combined) {
      return new Factorial(combined.levels());
    }
    if (words instanceof OneByOne single) {
      return new OneAtATime(single.levels());
    }
    if (words instanceof Written written) {
      return new ListedPoints(
          written.points().stream().map(p -> new DesignPoint(p.name(), p.values())).toList());
    }
    return OWN;
  }
}
