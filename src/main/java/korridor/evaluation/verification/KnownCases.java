package korridor.evaluation.verification;

import java.util.List;
import korridor.evaluation.Case;
import korridor.experiment.ThreadExecutor;

/** All cases with a known result, in the order of the table. */
public final class KnownCases {

  private KnownCases() {}

  /** All of them, with their runs made by this executor. */
  public static List<Case> all(ThreadExecutor executor) {
    return List.of(
        new ConstantSuccess(executor),
        new InfluenceOnly(executor),
        new Stubbornness(executor),
        new PracticeAndForgetting(executor),
        new SponsorshipBalance(executor),
        new ArrivalsAndTenure(executor),
        new RestAndPush(executor),
        new BoundedConfidence(executor),
        new TieDensity(executor),
        new SameAgainstSame(executor),
        new TieBalance(executor),
        new OfficialChannel(executor),
        new LeadTimeCurve(executor),
        new ParticipationOnly(),
        new Sensitivity(),
        new Dominance(executor),
        new OtherPrograms(),
        new DrawQuality());
  }
}
