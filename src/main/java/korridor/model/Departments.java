package korridor.model;

import java.util.Arrays;

/** The departments (Ämter), in columns. Attributes lie in [0, 1]. */
public final class Departments {

  private final int[] firstPost;
  private final int[] division;
  private final int[] topic;
  private final double[] routines;
  private final double[] foundingDepth;
  private final double[] strain;
  private final double[] lineService;
  private final int[] successes;

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
    foundingDepth = new double[n];
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
    foundingDepth = from.foundingDepth;
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

  /** First post of each department; one more entry closes the last. */
  public int firstPost(int department) {
    return firstPost[department];
  }

  /** Whether the post is one of the department. */
  public boolean holds(int department, int post) {
    return post >= firstPost[department] && post < firstPost[department + 1];
  }

  /** Division of each department. */
  public int division(int department) {
    return division[department];
  }

  /** Topic of each department. */
  public int topic(int department) {
    return topic[department];
  }

  /** Institutional cooperation competence C (routines). */
  public double routines(int department) {
    return routines[department];
  }

  /** Sets {@link #routines}. */
  public void setRoutines(int department, double value) {
    routines[department] = value;
  }

  /** Mean professional depth of the members at the founding: the measure of expertise. */
  public double foundingDepth(int department) {
    return foundingDepth[department];
  }

  /** Sets {@link #foundingDepth}; only at the founding, forks share it. */
  void setFoundingDepth(int department, double value) {
    foundingDepth[department] = value;
  }

  /** Strain (overload). */
  public double strain(int department) {
    return strain[department];
  }

  /** Sets {@link #strain}. */
  public void setStrain(int department, double value) {
    strain[department] = value;
  }

  /** Line-service level L of the last week. */
  public double lineService(int department) {
    return lineService[department];
  }

  /** Sets {@link #lineService}. */
  public void setLineService(int department, double value) {
    lineService[department] = value;
  }

  /** Successes across departments of members this week. */
  public int successes(int department) {
    return successes[department];
  }

  /** Sets {@link #successes}. */
  public void setSuccesses(int department, int value) {
    successes[department] = value;
  }

  /** Adds to {@link #successes}. */
  public void addSuccesses(int department, int change) {
    successes[department] += change;
  }
}
