package korridor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import korridor.model.Organisation.Department;
import korridor.model.Organisation.Theme;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;
import korridor.random.Draws;

/**
 * A random scenario: a small organisation, parameters anywhere in their declared ranges, an arm,
 * timings. A pure function of its number.
 */
record RandomCase(
    int number,
    Organisation organisation,
    Parameters parameters,
    Arm arm,
    Map<Intervention, Rollout> timings) {

  static RandomCase of(int number) {
    return new Maker(number).make();
  }

  @Override
  public String toString() {
    return "case " + number + ", " + organisation.staff() + " staff, " + arm;
  }

  private static final class Maker {
    private final int number;
    private int draws;

    Maker(int number) {
      this.number = number;
    }

    private double uniform() {
      return Draws.uniform(12_345, number, draws++);
    }

    /** A whole number in [from, to]. */
    private int whole(int from, int to) {
      return from + (int) (uniform() * (to - from + 1));
    }

    RandomCase make() {
      Organisation organisation = organisation();
      return new RandomCase(
          number, organisation, parameters(organisation.staff()), arm(), timings());
    }

    private Organisation organisation() {
      int divisions = whole(1, 4);
      int topics = whole(1, 8);
      List<Department> departments = new ArrayList<>();
      for (int division = 0; division < divisions; division++) {
        for (int n = whole(1, 3); n > 0; n--) {
          int topic = Math.min(topics - 1, departments.size());
          departments.add(new Department("d" + departments.size(), division, whole(1, 30), topic));
        }
      }
      departments.add(new Department("last", divisions - 1, 4, 0));
      int held = Math.min(topics, departments.size() - 1);
      List<Theme> themes = new ArrayList<>();
      for (int n = whole(0, 3); n > 0; n--) {
        int some = whole(0, held - 1);
        themes.add(
            new Theme(
                "t" + n,
                whole(0, divisions - 1),
                IntStream.rangeClosed(some, Math.min(held - 1, some + 2)).boxed().toList()));
      }
      Map<ActorKind, Integer> actors = new LinkedHashMap<>();
      for (ActorKind kind : ActorKind.values()) {
        if (uniform() < 0.7) {
          actors.put(kind, whole(0, 4));
        }
      }
      return new Organisation(
          IntStream.range(0, divisions).mapToObj(d -> "D" + d).toList(),
          departments,
          IntStream.range(0, held).mapToObj(t -> "topic " + t).toList(),
          themes,
          actors);
    }

    /** Half of the parameters anywhere in their range, a tenth at one of its ends. */
    private Parameters parameters(int staff) {
      Map<String, Double> values = new LinkedHashMap<>();
      ParameterTable.rows().forEach((name, row) -> values.put(name, value(row)));
      values.put("contacts.ties", Math.min(values.get("contacts.ties"), staff - 1));
      values.computeIfPresent(
          "ties.division-share",
          (name, share) -> Math.min(share, 1 - values.get("ties.own-share")));
      values.computeIfPresent(
          "issues.most-topics", (name, most) -> Math.max(most, values.get("issues.fewest-topics")));
      return ParameterTable.build(values);
    }

    private double value(ParameterDeclaration row) {
      double u = uniform();
      double min = row.declared().min();
      double max = row.declared().max();
      if (u < 0.05) {
        return min;
      }
      if (u < 0.1) {
        return max;
      }
      double value = min + uniform() * (max - min);
      return u < 0.5 ? row.integer() ? Math.rint(value) : value : row.declared().value();
    }

    /** Any of them, but not two that need the same people: a null arm stands for its twin. */
    private Arm arm() {
      Map<Intervention, Intervention> chosen = new LinkedHashMap<>();
      for (Intervention intervention : Interventions.STANDARD) {
        if (uniform() < (intervention.control() ? 0.2 : 0.6)) {
          chosen.put(intervention.twin(), intervention);
        }
      }
      return Arm.of(chosen.values());
    }

    private Map<Intervention, Rollout> timings() {
      Map<Intervention, Rollout> timings = new LinkedHashMap<>();
      for (Intervention solution : Interventions.STANDARD) {
        int start = whole(0, 12);
        int end = uniform() < 0.5 ? Integer.MAX_VALUE : start + whole(1, 25);
        double strength = uniform() < 0.5 ? 1 : uniform();
        timings.put(solution, Rollout.of(start, end, strength, whole(0, 10)));
      }
      return timings;
    }
  }
}
