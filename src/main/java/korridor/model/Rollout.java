package korridor.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * When, where and how large an intervention is put into practice.
 *
 * @param course its levels in the course of time
 * @param departments the departments it is limited to; empty for all of them
 * @param themes the corridor themes it is limited to; empty for all of them
 * @param people its people at level 1; 0 for the declared share of the staff it may take
 */
public record Rollout(Course course, Set<Integer> departments, Set<Integer> themes, int people) {

  /** Always, everywhere, in the declared size. */
  public static final Rollout FULL = of(Course.ALWAYS);

  /** Sorts and copies the sets. */
  public Rollout {
    departments = java.util.Collections.unmodifiableSet(new TreeSet<>(departments));
    themes = java.util.Collections.unmodifiableSet(new TreeSet<>(themes));
  }

  /** Everywhere, in the declared size. */
  public static Rollout of(Course course) {
    return new Rollout(course, Set.of(), Set.of(), 0);
  }

  /** Everywhere, in the declared size, in one interval that rises over a ramp and ends at once. */
  public static Rollout of(int from, int to, double strength, int ramp) {
    return of(Course.of(from, to, strength, ramp));
  }

  /** The same at other times. */
  public Rollout at(Course other) {
    return new Rollout(other, departments, themes, people);
  }

  /** The same in other weeks; in its own if there are none. */
  public Rollout during(List<Course.Span> spans) {
    return spans.isEmpty() ? this : at(course.during(spans));
  }

  /** Whether it acts in the department. */
  public boolean reaches(int department) {
    return departments.isEmpty() || departments.contains(department);
  }

  /** Whether it takes up the theme. */
  public boolean takesUp(int theme) {
    return themes.isEmpty() || themes.contains(theme);
  }
}
