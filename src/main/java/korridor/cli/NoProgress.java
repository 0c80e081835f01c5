package korridor.cli;

/** Shows nothing. */
record NoProgress() implements ProgressDisplay {

  @Override
  public void ended(boolean failed) {}

  @Override
  public void close() {}
}
