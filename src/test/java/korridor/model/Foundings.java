package korridor.model;

/** What the founding of an administration has noted, for tests that want it otherwise. */
public final class Foundings {

  private Foundings() {}

  /** Notes another mean depth of a department at the founding. */
  public static void depth(Administration a, int department, double value) {
    a.departments.setFoundingDepth(department, value);
  }
}
