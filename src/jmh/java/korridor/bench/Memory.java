package korridor.bench;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import korridor.model.Administration;

/** Bytes of administrations. */
final class Memory {

  private static final int ARRAY_HEADER = 16;
  private static final int REFERENCE = 4;
  private static final String STATE = "korridor.model.";
  private static final Set<String> STRUCTURE = Set.of("organisation", "parameters");

  private Memory() {}

  /** Bytes in use after the collector has run. */
  static long usedAfterCollection() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int n = 0; n < 3; n++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  /** Bytes of all arrays that hold the state, without the structure that all copies share. */
  static long ofColumns(Administration a) {
    return of(a, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static long of(Object holder, Set<Object> seen) {
    long bytes = 0;
    for (Field field : holder.getClass().getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) || STRUCTURE.contains(field.getName())) {
        continue;
      }
      Object value = value(field, holder);
      if (value == null || field.getType().isPrimitive() || !seen.add(value)) {
        continue;
      }
      if (value instanceof Object[] objects) {
        bytes += ARRAY_HEADER + (long) REFERENCE * objects.length + ofElements(objects, seen);
      } else if (value.getClass().isArray()) {
        bytes += ARRAY_HEADER + Array.getLength(value) * size(value.getClass().getComponentType());
      } else if (value.getClass().getName().startsWith(STATE)) {
        bytes += of(value, seen);
      }
    }
    return bytes;
  }

  /** What is kept for a department or a theme may be an object; there are few of them. */
  private static long ofElements(Object[] objects, Set<Object> seen) {
    long bytes = 0;
    for (Object element : objects) {
      if (element != null && element.getClass().getName().startsWith(STATE) && seen.add(element)) {
        bytes += ARRAY_HEADER + of(element, seen);
        for (Field field : element.getClass().getDeclaredFields()) {
          boolean held = !Modifier.isStatic(field.getModifiers());
          bytes += held && field.getType().isPrimitive() ? size(field.getType()) : 0;
        }
      }
    }
    return bytes;
  }

  private static Object value(Field field, Object holder) {
    try {
      field.setAccessible(true);
      return field.get(holder);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long size(Class<?> type) {
    if (type == long.class || type == double.class) {
      return 8;
    }
    if (type == int.class || type == float.class) {
      return 4;
    }
    if (type == byte.class || type == boolean.class) {
      return 1;
    }
    if (type == short.class || type == char.class) {
      return 2;
    }
    throw new IllegalStateException("no column: an array of " + type.getName());
  }
}
