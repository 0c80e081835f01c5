package korridor.model;

/**
 * How large an administration and a run may be, so that every column of the state can hold it. A
 * test compares them, and the largest values of the declared parameters, with the columns.
 */
public final class Limits {

  /** Staff; a post has 23 bits beside the generation of its holder. */
  public static final int STAFF = 8_000_000;

  /** External actors of all kinds. */
  public static final int ACTORS = 8_000_000;

  /** Departments; an effective scenario names each of them and must stay readable. */
  public static final int DEPARTMENTS = 20_000;

  /** Divisions; trust is kept from every one to every other. */
  public static final int DIVISIONS = 1_000;

  /** Corridor themes; a member's theme is a byte. */
  public static final int THEMES = Byte.MAX_VALUE;

  /** Issues that are open at a time; each has several seats and affected actors. */
  public static final int OPEN_ISSUES = 200_000_000;

  /** Weeks of the warm-up, and of the arms; the week of hiring is a short. */
  public static final int WEEKS = 2_600;

  private Limits() {}
}
