package korridor.experiment;

/** Makes runs on other machines until it is closed. */
public interface RemoteExecutor extends Executor, AutoCloseable {

  /** Leaves the other machines; what they are still making is given up. */
  @Override
  void close();
}
