package korridor.experiment;

import java.io.IOException;
import korridor.run.RunResult;

/** Takes results, always from the same thread. */
@FunctionalInterface
public interface ResultSink {

  /** Takes one result. */
  void accept(RunResult result) throws IOException;
}
