package korridor.run;

/** Whoever follows a replicate while it is computed. */
public interface RunWatch {

  /** Follows nothing and stops nothing. */
  RunWatch NONE =
      new RunWatch() {
        @Override
        public boolean cancelled() {
          return false;
        }

        @Override
        public void ended(RunResult result) {}
      };

  /** Asked before every week; once true, the replicate is given up. */
  boolean cancelled();

  /** Told after every week, those of the warm-up included. */
  default void stepped() {}

  /** Told of the end of each run, failed or not. */
  void ended(RunResult result);
}
