package korridor.model.parameter;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of all parameters, read from the declarations on the records. */
public final class ParameterTable {

  private static final Map<String, ParameterDeclaration> ROWS = read();

  private ParameterTable() {}

  /** All declarations, keyed by name, in the order of the records. */
  public static Map<String, ParameterDeclaration> rows() {
    return ROWS;
  }

  /**
   * The declared defaults with the given values in place of some.
   *
   * @throws IllegalArgumentException on an unknown name or a value that is not allowed
   */
  public static Parameters build(Map<String, Double> changed) {
    Map<String, Double> values = new LinkedHashMap<>();
    ROWS.forEach((name, row) -> values.put(name, row.declared().value()));
    return assemble(values, changed);
  }

  /** The same, starting from other parameters than the defaults. */
  public static Parameters build(Parameters base, Map<String, Double> changed) {
    return assemble(values(base), changed);
  }

  /** The value of every parameter, keyed by name, in the order of {@link #rows()}. */
  public static Map<String, Double> values(Parameters parameters) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (RecordComponent group : Parameters.class.getRecordComponents()) {
      Object record = read(group, parameters);
      for (RecordComponent component : group.getType().getRecordComponents()) {
        values.put(address(group, component), ((Number) read(component, record)).doubleValue());
      }
    }
    return values;
  }

  private static Parameters assemble(Map<String, Double> values, Map<String, Double> changed) {
    changed.forEach(
        (name, value) -> {
          ParameterDeclaration row = ROWS.get(name);
          if (row == null) {
            throw new IllegalArgumentException("unknown parameter " + name);
          }
          if (!row.allows(value)) {
            throw new IllegalArgumentException(name + " does not allow " + value);
          }
          values.put(name, value);
        });
    List<Object> groups = new ArrayList<>();
    for (RecordComponent group : Parameters.class.getRecordComponents()) {
      List<Object> numbers = new ArrayList<>();
      for (RecordComponent component : group.getType().getRecordComponents()) {
        double value = values.get(address(group, component));
        numbers.add(component.getType() == int.class ? (Object) (int) value : (Object) value);
      }
      groups.add(construct(group.getType(), numbers));
    }
    return (Parameters) construct(Parameters.class, groups);
  }

  private static Map<String, ParameterDeclaration> read() {
    Map<String, ParameterDeclaration> rows = new LinkedHashMap<>();
    for (RecordComponent group : Parameters.class.getRecordComponents()) {
      for (RecordComponent component : group.getType().getRecordComponents()) {
        String name = address(group, component);
        boolean integer = component.getType() == int.class;
        Declared declared = component.getAnnotation(Declared.class);
        rows.put(name, new ParameterDeclaration(name, integer, declared));
      }
    }
    return java.util.Collections.unmodifiableMap(rows);
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
