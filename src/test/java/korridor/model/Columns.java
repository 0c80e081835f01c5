package korridor.model;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All state of an administration as values that are equal if and only if the bits are. */
public final class Columns {

  private Columns() {}

  /** Every column of every table by its name, and what else changes. */
  public static Map<String, List<Object>> of(Administration a) {
    Map<String, List<Object>> columns = new LinkedHashMap<>();
    columns.put("week", List.of(a.week(), a.issues.openCount(), a.coalitions.count()));
    columns.put(
        "arrangements",
        List.of(
            a.arrangements.corridorLevel(),
            a.arrangements.sharedCredit(0),
            a.arrangements.ownership(0),
            a.arrangements.frozen(),
            a.arrangements.standingMeetings(),
            a.arrangements.membersCoordinate(),
            a.arrangements.themeOfMembers(1),
            a.calibration.constants(),
            a.calibration.derivations(),
            a.calibration.birthFactor()));
    List<Object> flows = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      flows.add(a.ledger.thisWeek(flow));
      flows.add(a.ledger.lastYear(flow));
    }
    columns.put("ledger", flows);
    columns.put(
        "lead times",
        List.of(
            Arrays.toString(a.leadTimes.atRisk()),
            Arrays.toString(a.leadTimes.done()),
            Arrays.toString(a.leadTimes.expired())));
    List<Object> counts = new ArrayList<>();
    for (Tally.Count count : Tally.Count.values()) {
      counts.add(a.calibration.tally.of(count));
    }
    columns.put("tally", counts);
    List<Object> open = new ArrayList<>();
    for (int n = 0; n < a.issues.openCount(); n++) {
      open.add(a.issues.open(n));
    }
    columns.put("open", open);
    for (Object table :
        List.of(
            a.staff,
            a.ties,
            a.departments,
            a.heads,
            a.actors,
            a.issues,
            a.coalitions,
            a.actorLinks)) {
      Arrays.stream(table.getClass().getDeclaredFields())
          .filter(field -> field.getType().isArray() && !Modifier.isStatic(field.getModifiers()))
          .forEach(
              field ->
                  columns.put(
                      table.getClass().getSimpleName() + "." + field.getName(),
                      values(field, table)));
    }
    return columns;
  }

  private static List<Object> values(Field field, Object table) {
    try {
      field.setAccessible(true);
      Object array = field.get(table);
      List<Object> values = new ArrayList<>();
      for (int n = 0; n < Array.getLength(array); n++) {
        values.add(Array.get(array, n));
      }
      return values;
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
