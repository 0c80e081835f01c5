package korridor.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import korridor.model.parameter.ParameterTable;

/** What there is to say of a name that is no parameter, or none that is meant at that place. */
final class ParameterNames {

  private ParameterNames() {}

  /** A name that no parameter has. */
  static Problem unknown(Place place, String address, String name, String value) {
    return Retired.parameter(name)
        ? Retired.problem(place, address, name, value)
        : Problem.of(place, address, name, "unknown-parameter").maybe(likely(name));
  }

  /**
   * A key where only the names of some parameters may stand.
   *
   * @param allowed these names
   */
  static Problem unknown(Node.Scalar key, String address, List<String> allowed) {
    String name = key.text();
    Optional<String> member =
        allowed.stream().filter(known -> known.startsWith(name + ".")).findFirst();
    if (ParameterTable.rows().containsKey(name)) {
      return Problem.of(key.place(), address, name, "not-in-doubt");
    }
    return member
        .map(example -> Problem.of(key.place(), address, name, "nested-parameter", example))
        .orElseGet(() -> unknown(key.place(), address, name, ""));
  }

  /** A similar name, or one whose last part is what was written. */
  private static String likely(String name) {
    Collection<String> names = ParameterTable.rows().keySet();
    String near = Suggestions.nearest(name, names);
    String last = name.substring(name.lastIndexOf('.') + 1);
    return names.stream()
        .filter(known -> near.isEmpty() && known.endsWith("." + last))
        .findFirst()
        .orElse(near);
  }
}
