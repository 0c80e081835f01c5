package korridor.workshop.future;

import java.util.Set;

/** Told how far futures are, now and then, by the threads that compute them. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress NONE = (sessions, key, week, weeks) -> {};

  /**
   * A future has come to a week.
   *
   * @param sessions that want it
   * @param weeks how many there will be
   */
  void reached(Set<String> sessions, String key, int week, int weeks);
}
