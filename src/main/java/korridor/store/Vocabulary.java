package korridor.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.intervention.Interventions;
import korridor.observe.Measure;
import korridor.observe.Measures;

/**
 * What the names in tables of results stand for. A folder holds names only, so whoever has measures
 * or interventions of their own hands them in again when it is read.
 *
 * @param measures known measures, in the order of columns; the names differ
 * @param interventions known interventions; the keys differ
 */
public record Vocabulary(List<Measure> measures, List<Intervention> interventions) {

  /** What comes with Korridor. */
  public static final Vocabulary STANDARD = new Vocabulary(Measures.all(), Interventions.STANDARD);

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if two measures or two interventions have the same name
   */
  public Vocabulary {
    measures = List.copyOf(measures);
    interventions = List.copyOf(interventions);
    unlike(measures.stream().map(Measure::name).toList());
    unlike(interventions.stream().map(Intervention::key).toList());
  }

  /** The same with one more measure, which comes last. */
  public Vocabulary with(Measure measure) {
    return new Vocabulary(and(measures, measure), interventions);
  }

  /** The same with one more intervention, which comes last. */
  public Vocabulary with(Intervention intervention) {
    return new Vocabulary(measures, and(interventions, intervention));
  }

  /** The arm of a name such as {@code corridor+iteam}; empty when it is none. */
  public Optional<Arm> arm(String name) {
    return Arm.parse(name, interventions);
  }

  private static <T> List<T> and(List<T> first, T last) {
    List<T> all = new ArrayList<>(first);
    all.add(last);
    return all;
  }

  private static void unlike(List<String> names) {
    for (int n = 0; n < names.size(); n++) {
      if (names.subList(0, n).contains(names.get(n))) {
        throw new IllegalArgumentException("there is a " + names.get(n) + " already");
      }
    }
  }
}
