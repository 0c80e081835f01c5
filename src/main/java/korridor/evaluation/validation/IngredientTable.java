package korridor.evaluation.validation;

import java.util.Arrays;
import java.util.List;
import korridor.evaluation.Finding;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.statistics.PairedComparison;

/**
 * What arms bring and what each ingredient of a solution carries of it.
 *
 * @param effects arms against the silo
 * @param frozen arms without learning against the silo without learning
 * @param carried solutions against themselves without an ingredient, alone and within all three
 */
public record IngredientTable(List<Row> effects, List<Row> frozen, List<Row> carried) {

  /** Copies the lists. */
  public IngredientTable {
    effects = List.copyOf(effects);
    frozen = List.copyOf(frozen);
    carried = List.copyOf(carried);
  }

  /** What is told of an arm, in the order of the columns. */
  public enum Column {
    TRUST_AFTER_TWO_YEARS(Measures.TRUST_ACROSS, 2),
    TRUST(Measures.TRUST_ACROSS, 10),
    DONE(Measures.DONE_IN_TWO_YEARS, 10),
    SATISFACTION(Measures.SATISFACTION, 10),
    WORST_OFFICE(Measures.LINE_SERVICE_WORST, 10);

    /** What is measured. */
    public final Measure measure;

    /** After how many years. */
    public final int years;

    Column(Measure measure, int years) {
      this.measure = measure;
      this.years = years;
    }

    /** The columns by which an ingredient is called inert. */
    boolean decides() {
      return this == TRUST || this == DONE || this == SATISFACTION;
    }
  }

  /**
   * One arm minus another, over paired replicates.
   *
   * @param name what the row is about
   * @param arm the arm
   * @param against what it is compared with
   * @param differences one a column, with 95 % intervals
   */
  public record Row(Message name, Arm arm, Arm against, List<PairedComparison> differences) {

    /** Copies the list. */
    public Row {
      differences = List.copyOf(differences);
    }

    static Row of(Message name, Trajectories runs, Arm arm, Arm against) {
      return new Row(
          name,
          arm,
          against,
          Arrays.stream(Column.values())
              .map(
                  column -> {
                    int week = column.years * Trajectories.YEAR;
                    return PairedComparison.of(
                        runs.at(arm, column.measure, week),
                        runs.at(against, column.measure, week),
                        Finding.LEVEL);
                  })
              .toList());
    }

    /** The difference in a column. */
    public PairedComparison difference(Column column) {
      return differences.get(column.ordinal());
    }

    /**
     * Whether nothing is seen of it after ten years: on trust across, issues done within two years
     * and satisfaction the interval includes 0.
     */
    public boolean inert() {
      for (Column column : Column.values()) {
        PairedComparison d = difference(column);
        if (column.decides() && !(d.lower() <= 0 && 0 <= d.upper())) {
          return false;
        }
      }
      return true;
    }
  }
}
