package korridor.model;

/**
 * How large an intervention is at its strongest.
 *
 * @param people who takes part, 0 if nobody in particular does
 * @param hours their hours a week that it takes, at most; 0 if it takes none of its own
 * @param released whether they leave line work for it; otherwise their hours are moved, not added
 */
public record InterventionSize(int people, double hours, boolean released) {

  /** Nobody takes part in particular, and it takes no time of its own. */
  public static final InterventionSize NONE = new InterventionSize(0, 0, false);
}
