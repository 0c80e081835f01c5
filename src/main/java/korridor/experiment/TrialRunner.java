package korridor.experiment;

import java.util.List;
import korridor.run.RunResult;
import korridor.run.RunWatch;
import korridor.run.Trial;

/** How trials that share their warm-up are made; replaced in tests. */
@FunctionalInterface
interface TrialRunner {

  /** One result a trial, in order. */
  List<RunResult> run(List<Trial> trials, RunWatch watch);
}
