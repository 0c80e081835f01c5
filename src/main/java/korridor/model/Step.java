package korridor.model;

/** Something that happens once a week, such as a process, the interventions or an observation. */
@FunctionalInterface
public interface Step {

  /** Lets it happen in the current week. */
  void step(Administration a);
}
