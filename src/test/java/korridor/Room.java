package korridor;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A room and the rooms it may use, by the ends of their package names. */
enum Room {
  DOOR("", "language", "model", "observe", "scenario", "experiment", "store", "report"),
  LANGUAGE("language"),
  RANDOM("random"),
  MODEL("model", "random"),
  PARAMETER("model.parameter"),
  PROCESS("model.process", "model", "model.parameter", "random"),
  INTERVENTION("model.intervention", "model", "model.parameter", "model.process", "random"),
  OBSERVE("observe", "language", "model", "model.parameter", "statistics"),
  SCENARIO("scenario", "language", "model", "model.intervention", "model.parameter"),
  RUN(
      "run",
      "scenario",
      "observe",
      "model",
      "model.parameter",
      "model.process",
      "model.intervention",
      "random"),
  EXPERIMENT("experiment", "run", "scenario", "model", "observe"),
  DESIGN(
      "experiment.design", "language", "run", "scenario", "model", "model.parameter", "statistics"),
  STATISTICS("statistics"),
  STORE(
      "store",
      "model",
      "model.intervention",
      "language",
      "experiment",
      "run",
      "scenario",
      "observe",
      "model.parameter"),
  EVALUATION(
      "evaluation",
      "language",
      "run",
      "scenario",
      "observe",
      "model",
      "model.parameter",
      "model.process",
      "model.intervention",
      "experiment",
      "experiment.design",
      "statistics",
      "random"),
  REPORT(
      "report",
      "model",
      "model.intervention",
      "observe",
      "scenario",
      "language",
      "statistics",
      "store",
      "model.parameter",
      "evaluation"),
  WORKSHOP(
      "workshop",
      "language",
      "random",
      "run",
      "scenario",
      "observe",
      "report",
      "model",
      "model.intervention",
      "model.parameter",
      "experiment.design",
      "statistics"),
  SPARK("spark", "experiment", "run", "scenario", "model", "observe", "store"),
  MASON("mason", "language", "model", "model.parameter", "observe", "run", "scenario"),
  CLI(
      "cli",
      "language",
      "random",
      "model",
      "model.parameter",
      "model.process",
      "model.intervention",
      "observe",
      "scenario",
      "run",
      "experiment",
      "experiment.design",
      "statistics",
      "store",
      "report",
      "evaluation",
      "workshop");

  final String place;
  final List<String> mayUse;

  Room(String place, String... mayUse) {
    this.place = place.isEmpty() ? "korridor" : "korridor." + place;
    this.mayUse = Arrays.stream(mayUse).map(room -> "korridor." + room).toList();
  }

  /** The room of a class: that with the longest fitting name. */
  static Room of(JavaClass type) {
    return Arrays.stream(values())
        .filter(room -> room.holds(type.getPackageName()))
        .max(Comparator.comparingInt(room -> room.place.length()))
        .orElse(null);
  }

  /** The door is its own package alone, every other room also what lies below it. */
  private boolean holds(String name) {
    return this == DOOR ? name.equals(place) : (name + ".").startsWith(place + ".");
  }

  boolean allows(Room other) {
    boolean parametersOfModel = this == MODEL && other == PARAMETER;
    return other == this || mayUse.contains(other.place) || parametersOfModel;
  }
}
