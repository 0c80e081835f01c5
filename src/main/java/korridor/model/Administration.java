package korridor.model;

import sim.engine.SimState;

/** The administration and its surroundings in one week: all state, in columns. */
public final class Administration extends SimState {
  private static final long serialVersionUID = 1;

  public Administration() {
    super(0L);
  }
}
