package korridor.model;

import java.util.Arrays;

/** The departments (Ämter), in columns. Attributes lie in [0, 1]. */
public final class Departments {

  /** First post of each department; one more entry closes the last. */
  public final int[] firstPost;

  /** Division of each department. */
  public final int[] division;

  /** Topic of each department. */
  public final int[] topic;

  /** Institutional cooperation competence C (routines). */
  public final double[] routines;

  /** Openness norm O. */
  public final double[] norm;

  /** Strain (overload). */
  public final double[] strain;

  /** Line-service level L of the last week. */
  public final double[] lineService;

  /** Successes across departments of members this week. */
  public final int[] successes;

  Departments(Organisation organisation) {
    int n = organisation.departments().size();
    firstPost = new int[n + 1];
    division = new int[n];
    topic = new int[n];
    for (int d = 0; d < n; d++) {
      Organisation.Department department = organisation.departments().get(d);
      firstPost[d + 1] = firstPost[d] + department.staff();
      division[d] = department.division();
      topic[d] = department.topic();
    }
    routines = new double[n];
    norm = new double[n];
    strain = new double[n];
    lineService = new double[n];
    successes = new int[n];
    Arrays.fill(lineService, 1);
  }

  private Departments(Departments from) {
    firstPost = from.firstPost;
    division = from.division;
    topic = from.topic;
    routines = from.routines.clone();
    norm = from.norm.clone();
    strain = from.strain.clone();
    lineService = from.lineService.clone();
    successes = from.successes.clone();
  }

  Departments copy() {
    return new Departments(this);
  }

  /** Number of departments. */
  public int size() {
    return division.length;
  }

  /** Number of staff of a department. */
  public int staff(int department) {
    return firstPost[department + 1] - firstPost[department];
  }
}
