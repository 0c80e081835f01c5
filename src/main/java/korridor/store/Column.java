package korridor.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import korridor.language.Message;
import korridor.observe.Measure;
import korridor.observe.Measures;

/**
 * A column of a table of a results folder: its name and what stands in it.
 *
 * @param name as in the header
 * @param measure the measure of the column, empty for keys and statistics
 */
public record Column(String name, Optional<Measure> measure) {

  private static final Set<String> TEXTS = Set.of("arm", "point", "measure", "from", "to");

  /** The column of a name in a header. */
  static Column of(String name) {
    return new Column(name, Measures.all().stream().filter(m -> m.name().equals(name)).findFirst());
  }

  /** Every column that is no measure, in the order in which the tables have them. */
  public static List<Column> keys() {
    List<String> names =
        List.of(
            "arm",
            "point",
            "replicate",
            "seed",
            "week",
            "from",
            "to",
            "before",
            "after",
            "measure",
            "n",
            "mean",
            "sd",
            "baseline_mean",
            "difference",
            "lower",
            "upper",
            "p_value",
            "effect_size",
            "pair_correlation",
            "variance_ratio");
    List<Column> columns = new ArrayList<>();
    names.forEach(name -> columns.add(of(name)));
    return columns;
  }

  /** Whether words stand in the column, and not numbers. */
  public boolean text() {
    return TEXTS.contains(name);
  }

  /** What the numbers are counted in; empty for words. */
  public Message unit() {
    return measure.map(Measure::unitInWords).orElse(Message.of("column." + name + ".unit"));
  }

  /** What stands in the column, in one sentence. */
  public Message definition() {
    return measure.map(Measure::definition).orElse(Message.of("column." + name));
  }
}
