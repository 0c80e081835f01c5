package korridor.cli;

import korridor.experiment.Executor;

/**
 * Where runs are made, here or elsewhere.
 *
 * @param executor who makes them
 * @param leave what is done in the end
 */
record Workplace(Executor executor, Runnable leave) implements AutoCloseable {

  @Override
  public void close() {
    leave.run();
  }
}
