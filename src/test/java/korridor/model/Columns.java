package korridor.model;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** All state of an administration as values that are equal if and only if the bits are. */
public final class Columns {

  /** Arrays that hold several columns, which are told one by one. */
  private static final Set<String> PACKED = Set.of("exact", "row", "tie");

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
          .filter(field -> !PACKED.contains(field.getName()))
          .forEach(
              field ->
                  columns.put(
                      table.getClass().getSimpleName() + "." + field.getName(),
                      values(field, table)));
    }
    unpack(a.staff).forEach((name, value) -> put(columns, name, a.staff.size(), value));
    unpack(a.ties).forEach((name, value) -> put(columns, name, a.ties.count(), value));
    return columns;
  }

  /** How many numbers of each person and tie the packed arrays hold, by their lengths. */
  static double packed(Object table, int rows) {
    double numbers = 0;
    for (Field field : table.getClass().getDeclaredFields()) {
      numbers += PACKED.contains(field.getName()) ? values(field, table).size() : 0;
    }
    return numbers / rows;
  }

  private static Map<String, IntFunction<Object>> unpack(Staff s) {
    Map<String, IntFunction<Object>> columns = new LinkedHashMap<>();
    columns.put("Staff.openness", s::openness);
    columns.put("Staff.depth", s::depth);
    columns.put("Staff.respect", s::respect);
    columns.put("Staff.responsibility", s::responsibility);
    columns.put("Staff.competence", s::competence);
    columns.put("Staff.outGroupTrust", s::outGroupTrust);
    columns.put("Staff.restOpenness", s::restOpenness);
    columns.put("Staff.restRespect", s::restRespect);
    columns.put("Staff.restResponsibility", s::restResponsibility);
    columns.put("Staff.crossTime", s::crossTime);
    return columns;
  }

  private static Map<String, IntFunction<Object>> unpack(Ties t) {
    Map<String, IntFunction<Object>> columns = new LinkedHashMap<>();
    columns.put("Ties.colleague", t::colleague);
    columns.put("Ties.trust", t::trust);
    columns.put("Ties.returning", t::returning);
    return columns;
  }

  private static void put(
      Map<String, List<Object>> columns, String name, int rows, IntFunction<Object> value) {
    columns.put(name, IntStream.range(0, rows).mapToObj(value).toList());
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
