package korridor.observe;

import java.util.List;
import java.util.function.ToDoubleFunction;
import korridor.model.Administration;

/**
 * A level that the silo is to keep: what is measured, and where it was surveyed to be.
 *
 * @param measure the state
 * @param surveyed its rest point, the mean over the administration
 */
public record Level(Measure measure, ToDoubleFunction<Administration> surveyed) {

  /** All of them, in the order of reports. */
  public static final List<Level> ALL =
      List.of(
          new Level(Measures.TRUST_INSIDE, a -> a.rest.mean().insideTrust()),
          new Level(Measures.TRUST_ACROSS, a -> a.rest.mean().outGroupTrust()),
          new Level(Measures.OUT_GROUP_TRUST, a -> a.rest.mean().outGroupTrust()),
          new Level(Measures.OPENNESS_MEAN, a -> a.rest.mean().openness()),
          new Level(Measures.RESPECT, a -> a.rest.mean().respect()),
          new Level(Measures.RESPONSIBILITY, a -> a.rest.mean().responsibility()),
          new Level(Measures.COMPETENCE_PERSONAL, a -> a.rest.mean().competence()),
          new Level(Measures.COMPETENCE_INSTITUTIONAL, a -> a.parameters.survey().routines()),
          new Level(Measures.SPONSORSHIP, a -> a.rest.meanSponsorship()),
          new Level(Measures.EXTERNAL_TRUST, a -> a.parameters.survey().externalTrust()),
          new Level(Measures.CROSS_SUCCESS_RATE, a -> a.rest.successAcross()),
          new Level(Measures.TIES_ACROSS, Administration::foundingShareAcross));
}
