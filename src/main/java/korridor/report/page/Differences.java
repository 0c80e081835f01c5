package korridor.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.model.Arm;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.report.evidence.ComparisonRow;
import korridor.report.evidence.TwoResults;
import korridor.scenario.ScenarioDifference;

/** What two results differ in, in words: the scenario first, then what came out. */
public final class Differences {

  /** The measures that are told, those of a report at a glance. */
  static final List<Measure> TOLD =
      Stream.of(MeasureTables.GLANCE, List.of(Measures.CROSS_HOURS, Measures.ITEAM_HOURS))
          .flatMap(List::stream)
          .toList();

  private static final int SHORT = 12;

  private final TwoResults results;
  private final Language texts;
  private final Numbers numbers;

  /** In a language. */
  public Differences(TwoResults results, Language texts) {
    this.results = results;
    this.texts = texts;
    this.numbers = texts.numbers();
  }

  /**
   * A line of the table of inputs.
   *
   * @param what the thing that differs
   * @param first its value in the first results
   * @param second its value in the second
   */
  record Input(String what, String first, String second) {}

  /** What was put in: parts of the scenario, seed, replicates, arms, version. */
  List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    for (ScenarioDifference difference : results.scenarios()) {
      inputs.add(
          new Input(
              place(difference.place()), value(difference.first()), value(difference.second())));
    }
    var one = results.first().manifest();
    var other = results.second().manifest();
    add(inputs, "diff.seed", String.valueOf(one.seed()), String.valueOf(other.seed()));
    add(
        inputs,
        "diff.replicates",
        numbers.whole(one.replicates()),
        numbers.whole(other.replicates()));
    add(inputs, "diff.arms", arms(results.missing(true)), arms(results.missing(false)));
    add(inputs, "diff.version", one.korridor(), other.korridor());
    return inputs;
  }

  private void add(List<Input> inputs, String key, String first, String second) {
    if (!first.equals(second)) {
      inputs.add(new Input(texts.say(key), first, second));
    }
  }

  private String arms(List<Arm> arms) {
    return arms.isEmpty()
        ? Numbers.UNKNOWN
        : arms.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String place(List<String> place) {
    String address = String.join(".", place.subList(1, place.size()));
    ParameterDeclaration row = ParameterTable.rows().get(address);
    if (row != null) {
      return texts.say(
          "diff.parameter", "label", Message.parameter(row.name()), "name", row.name());
    }
    return place.stream().map(this::word).collect(Collectors.joining(" › "));
  }

  /** Names of interventions in words; other keys as a scenario file has them. */
  private String word(String key) {
    return texts.has("solution." + key) ? texts.say("solution." + key) : key;
  }

  private String value(Optional<Object> value) {
    if (value.isEmpty()) {
      return Numbers.UNKNOWN;
    }
    Object given = value.get();
    if (given.equals(ScenarioDifference.PART)) {
      return texts.say("diff.there");
    }
    if (given instanceof Double number) {
      return numbers.plain(number);
    }
    return given instanceof List<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : String.valueOf(given);
  }

  /** Both names, and that they are put side by side. */
  String title() {
    return texts.say("diff.title", "first", results.firstName(), "second", results.secondName());
  }

  /** How the runs are compared. */
  String method() {
    return texts.say(
        results.paired() ? "diff.paired" : "diff.independent",
        "first",
        results.firstName(),
        "second",
        results.secondName());
  }

  /** One line for each arm that differs clearly; one that says so when none does. */
  List<String> outcomes() {
    List<String> lines = new ArrayList<>();
    for (Arm arm : results.arms()) {
      List<String> clear =
          measures().stream()
              .map(measure -> results.row(arm, measure, results.lastWeek()))
              .filter(ComparisonRow::clear)
              .map(this::change)
              .toList();
      if (!clear.isEmpty()) {
        lines.add(texts.say("diff.outcome", "arm", name(arm), "changes", String.join("; ", clear)));
      }
    }
    if (lines.isEmpty()) {
      lines.add(texts.say("diff.same", "arms", results.arms().size()));
    }
    return lines;
  }

  private String change(ComparisonRow row) {
    Measure measure = row.measure();
    return texts.say(
        "diff.change",
        "measure",
        texts.say(measure.label()),
        "second",
        numbers.valueWithUnit(measure, row.mean()),
        "first",
        numbers.valueWithUnit(measure, row.paired().baselineMean()));
  }

  /** The measures told of that both results have. */
  List<Measure> measures() {
    return TOLD.stream().filter(results::has).toList();
  }

  String name(Arm arm) {
    return texts.say(Message.arm(arm.name()));
  }

  /** A few lines for a terminal. */
  public String text() {
    StringBuilder text = new StringBuilder(title()).append('\n');
    List<Input> inputs = inputs();
    text.append(texts.say("diff.inputs", "n", inputs.size())).append('\n');
    for (Input input : inputs.subList(0, Math.min(SHORT, inputs.size()))) {
      text.append("- ").append(shortly(input)).append('\n');
    }
    if (inputs.size() > SHORT) {
      text.append("- ").append(texts.say("diff.more", "n", inputs.size() - SHORT)).append('\n');
    }
    text.append(texts.say("diff.outcomes", "after", numbers.after(results.lastWeek())));
    outcomes().forEach(line -> text.append("\n- ").append(line));
    return text.append('\n').append(method()).toString();
  }

  private String shortly(Input input) {
    return texts.say(
        "diff.input", "what", input.what(), "first", input.first(), "second", input.second());
  }
}
