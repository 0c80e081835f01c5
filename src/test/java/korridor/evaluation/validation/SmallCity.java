package korridor.evaluation.validation;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import korridor.experiment.ProgressListener;
import korridor.experiment.ThreadExecutor;
import korridor.model.parameter.Parameters;
import korridor.scenario.Scenario;
import korridor.scenario.Scenario.Horizon;

/** A city of 120 staff in five offices, in which runs are quick, and runners for it. */
final class SmallCity {

  static final long SEED = 20_180_627;

  private SmallCity() {}

  static Scenario scenario() {
    Parameters parameters = Parameters.defaults();
    return new Scenario(
        "small-city",
        "Small City",
        "",
        OtherOrganisations.ofSize(120, parameters.participation()),
        Horizon.DEFAULT,
        Map.of(),
        parameters);
  }

  static Setting setting(int replicates) {
    return Setting.of(scenario(), SEED, replicates);
  }

  static Ensemble ensemble(int replicates) {
    return Ensemble.ofReplicates(setting(replicates), runner(2));
  }

  static EnsembleRunner runner(int threads) {
    return new EnsembleRunner(new ThreadExecutor(threads), ProgressListener.NONE);
  }

  static EnsembleRunner counting(AtomicInteger ended) {
    return new EnsembleRunner(new ThreadExecutor(2), failed -> ended.incrementAndGet());
  }
}
