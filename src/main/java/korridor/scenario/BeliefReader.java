package korridor.scenario;

import static korridor.scenario.Shape.Field.optional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import korridor.language.Message;
import korridor.model.parameter.Believed;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;
import korridor.model.parameter.Spread;
import korridor.scenario.Beliefs.Belief;
import korridor.scenario.Beliefs.Known;
import korridor.scenario.Beliefs.Range;
import korridor.scenario.Shape.Field;
import korridor.scenario.Shape.Fields;

/** Reads in which ranges a scenario believes the true values to lie. */
final class BeliefReader {

  static final String KEY = "believed";
  static final String LOW = "low";
  static final String HIGH = "high";
  static final String SPREAD = "spread";
  static final String SOURCE = "source";
  static final String KNOWN = "known";

  private static final Shape LINE = new Shape.Text(200, false);

  /** What can be said of every range, beside its ends. */
  static final List<Field> WORDS =
      List.of(
          optional(
              SPREAD,
              new Shape.Word(Arrays.stream(Spread.values()).map(Spread::key).toList()),
              null,
              "believed.spread"),
          optional(SOURCE, LINE, null, "believed.source"),
          optional(KNOWN, LINE, null, "believed.known"));

  /** Every parameter that is in doubt may be there, by its name. */
  static final Fields FORMAT =
      new Fields(
          ParameterTable.rows().values().stream()
              .filter(row -> Believed.of(row).isPresent())
              .map(BeliefReader::field)
              .toList());

  private final Entry stated;
  private final Parameters parameters;
  private final Problems problems;

  BeliefReader(Entry root, Parameters parameters, Problems problems) {
    this.stated = root.entry(KEY);
    this.parameters = parameters;
    this.problems = problems;
  }

  private static Field field(ParameterDeclaration row) {
    Shape value = Format.shape(row);
    List<Field> fields = new ArrayList<>();
    fields.add(optional(LOW, value, null, "believed.low"));
    fields.add(optional(HIGH, value, null, "believed.high"));
    fields.addAll(WORDS);
    return new Field(row.name(), new Fields(fields), false, null, Message.parameter(row.name()));
  }

  /** What is stated; what cannot be becomes a problem. */
  Beliefs beliefs() {
    Map<String, Belief> found = new LinkedHashMap<>();
    for (String name : stated.items().keySet()) {
      belief(name, stated.entry(name)).ifPresent(belief -> found.put(name, belief));
    }
    return new Beliefs(found);
  }

  private Optional<Belief> belief(String name, Entry entry) {
    List<String> ends = new ArrayList<>(List.of(LOW, HIGH, SPREAD));
    ends.removeIf(key -> !entry.has(key));
    Optional<String> known = entry.text(KNOWN);
    if (known.isPresent()) {
      if (entry.has(SOURCE)) {
        ends.add(SOURCE);
      }
      ends.forEach(key -> add(entry, key, "", "known-and-range"));
      return known.map(Known::new);
    }
    if (ends.isEmpty()) {
      // What was wrong about the entry has been told.
      if (problems.none(key -> key.startsWith(entry.address()))) {
        problems.add(Problem.of(entry.place(), entry.address(), "", "no-range"));
      }
      return Optional.empty();
    }
    return range(ParameterTable.rows().get(name), entry);
  }

  private Optional<Belief> range(ParameterDeclaration row, Entry entry) {
    double value = ParameterTable.values(parameters).get(row.name());
    Believed around = Believed.of(row, value).orElseGet(() -> Believed.of(row).orElseThrow());
    double low = entry.number(LOW).orElse(around.low());
    double high = entry.number(HIGH).orElse(around.high());
    Spread spread =
        Arrays.stream(Spread.values())
            .filter(s -> entry.text(SPREAD).filter(s.key()::equals).isPresent())
            .findFirst()
            .orElse(around.spread());
    int before = problems.count();
    if (low >= high) {
      add(entry, LOW, Numbers.text(low), "believed-low-above-high", Numbers.text(high));
    } else if (value < low || value > high) {
      String key = value < low ? LOW : HIGH;
      String end = Numbers.text(value < low ? low : high);
      add(entry, key, end, "believed-without-value", row.name(), Numbers.text(value));
    } else if (spread == Spread.LOG_UNIFORM && low <= 0) {
      add(entry, LOW, Numbers.text(low), "believed-no-logarithm", spread.key());
    }
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(new Range(low, high, spread, entry.text(SOURCE).orElse("")));
  }

  private void add(Entry entry, String key, String value, String message, String... arguments) {
    problems.add(Problem.of(entry.placeOf(key), entry.addressOf(key), value, message, arguments));
  }
}
