package korridor.experiment;

/**
 * A way to make runs on other machines. Engines are found on the class path as services, so that
 * nothing here needs them.
 */
public interface Engine {

  /** Whether an address is one of this engine's. */
  boolean takes(String address);

  /**
   * Begins to work there.
   *
   * @param address one that it takes
   * @throws EngineException when nobody answers there, or nobody there has time
   */
  RemoteExecutor connect(String address) throws EngineException;
}
