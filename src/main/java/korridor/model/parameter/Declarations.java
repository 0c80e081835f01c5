package korridor.model.parameter;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads and builds a record of groups, each a record whose components are {@link Declared} numbers.
 *
 * @param <T> the record of groups
 */
final class Declarations<T extends Record> {

  private final Class<T> groups;
  private final Map<String, ParameterDeclaration> rows;

  Declarations(Class<T> groups) {
    this.groups = groups;
    rows = read();
  }

  /** All declarations, keyed by name, in the order of the records. */
  Map<String, ParameterDeclaration> rows() {
    return rows;
  }

  /**
   * The declared defaults with the given values in place of some.
   *
   * @throws IllegalArgumentException on an unknown name or a value that is not allowed
   */
  T build(Map<String, Double> changed) {
    Map<String, Double> values = new LinkedHashMap<>();
    rows.forEach((name, row) -> values.put(name, row.declared().value()));
    return assemble(values, changed);
  }

  /** The same, starting from other parameters than the defaults. */
  T build(T base, Map<String, Double> changed) {
    return assemble(values(base), changed);
  }

  /** The value of every parameter, keyed by name, in the order of {@link #rows}. */
  Map<String, Double> values(T parameters) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (RecordComponent group : groups.getRecordComponents()) {
      Object record = read(group, parameters);
      for (RecordComponent component : group.getType().getRecordComponents()) {
        values.put(address(group, component), ((Number) read(component, record)).doubleValue());
      }
    }
    return values;
  }

  private T assemble(Map<String, Double> values, Map<String, Double> changed) {
    changed.forEach(
        (name, value) -> {
          ParameterDeclaration row = rows.get(name);
          if (row == null) {
            throw new IllegalArgumentException("unknown parameter " + name);
          }
          if (!row.allows(value)) {
            throw new IllegalArgumentException(name + " does not allow " + value);
          }
          values.put(name, value);
        });
    List<Object> records = new ArrayList<>();
    for (RecordComponent group : groups.getRecordComponents()) {
      List<Object> numbers = new ArrayList<>();
      for (RecordComponent component : group.getType().getRecordComponents()) {
        double value = values.get(address(group, component));
        numbers.add(component.getType() == int.class ? (Object) (int) value : (Object) value);
      }
      records.add(construct(group.getType(), numbers));
    }
    return groups.cast(construct(groups, records));
  }

  private Map<String, ParameterDeclaration> read() {
    Map<String, ParameterDeclaration> found = new LinkedHashMap<>();
    for (RecordComponent group : groups.getRecordComponents()) {
      for (RecordComponent component : group.getType().getRecordComponents()) {
        String name = address(group, component);
        boolean integer = component.getType() == int.class;
        Declared declared = component.getAnnotation(Declared.class);
        found.put(name, new ParameterDeclaration(name, integer, declared));
      }
    }
    return java.util.Collections.unmodifiableMap(found);
  }

  private static String address(RecordComponent group, RecordComponent component) {
    return hyphenated(group.getName()) + "." + hyphenated(component.getName());
  }

  private static String hyphenated(String camelCase) {
    return camelCase.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static Object read(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object construct(Class<?> type, List<Object> values) {
    try {
      return type.getDeclaredConstructors()[0].newInstance(values.toArray());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
