package korridor.scenario;

import static korridor.scenario.Shape.Whole.whole;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import korridor.language.Message;
import korridor.model.Limits;
import korridor.model.parameter.ParameterTable;
import korridor.scenario.Shape.Field;
import korridor.scenario.Shape.Fields;

/** The declaration of every key of a study file. */
final class StudyFormat {

  static final String SOBOL = "sobol";
  static final String HYPERCUBE = "latin-hypercube";
  static final String FACTORIAL = "factorial";
  static final String ONE_AT_A_TIME = "one-at-a-time";
  static final String POINTS = "points";
  static final String TABLE = "table";
  static final String YES = "yes";
  static final String NO = "no";

  private static final int MOST_POINTS = 100_000;
  private static final int MOST_REPLICATES = 100_000;
  private static final double MOST = 1e9;
  private static final Shape NAME = new Shape.Text(100, false);
  private static final Shape NAMES = new Shape.Items(NAME);

  private static final Fields DRAWN =
      new Fields(
          List.of(
              optional(POINTS, whole(1, MOST_POINTS), StudyDesign.Drawn.USUAL, "drawn.points"),
              optional("parameters", NAMES, null, "drawn.parameters")));

  private static final Fields ONE_BY_ONE =
      new Fields(
          List.of(
              optional("parameters", NAMES, null, "one-at-a-time.parameters"),
              optional("values", parameters(Shape.Items::new), null, "one-at-a-time.values")));

  private static final Fields POINT =
      new Fields(
          List.of(
              Field.required("name", NAME, "study.point.name"),
              Field.required("values", parameters(shape -> shape), "study.point.values")));

  private static final Fields DESIGN =
      new Fields(
          List.of(
              optional(SOBOL, DRAWN, null, "design.sobol"),
              optional(HYPERCUBE, DRAWN, null, "design.latin-hypercube"),
              optional(FACTORIAL, parameters(Shape.Items::new), null, "design.factorial"),
              optional(ONE_AT_A_TIME, ONE_BY_ONE, null, "design.one-at-a-time"),
              optional(POINTS, new Shape.Items(POINT), null, "design.points"),
              optional(TABLE, NAME, null, "design.table")));

  private StudyFormat() {}

  /**
   * The whole file.
   *
   * @param measures the names of all measures
   */
  static Fields root(Collection<String> measures) {
    return new Fields(
        List.of(
            Field.required("scenario", new Shape.Text(1_000, false), "study.scenario"),
            optional("arms", NAMES, null, "arms"),
            optional("design", DESIGN, null, "design"),
            optional("replicates", whole(1, MOST_REPLICATES), null, "replicates"),
            optional("until", until(measures), null, "until"),
            optional("seed", whole(0, Integer.MAX_VALUE), 1, "seed"),
            optional("measures", NAMES, null, "measures"),
            optional("weeks", whole(1, Limits.WEEKS), null, "weeks")));
  }

  private static Fields until(Collection<String> measures) {
    Shape width = new Shape.Decimal(Double.MIN_NORMAL, MOST);
    List<Field> widths =
        measures.stream().map(name -> new Field(name, width, false, null, label(name))).toList();
    return new Fields(
        List.of(
            Field.required("precision", new Fields(widths), "study.until.precision"),
            optional("at-least", whole(2, MOST_REPLICATES), Study.Until.AT_LEAST, "until.at-least"),
            optional("at-most", whole(2, MOST_REPLICATES), Study.Until.AT_MOST, "until.at-most"),
            optional("strict", new Shape.Word(List.of(NO, YES)), NO, "until.strict")));
  }

  private static Message label(String measure) {
    return Message.of("measure." + measure + ".label").or(measure);
  }

  /** Every parameter by its name, with values or lists of values. */
  private static Fields parameters(UnaryOperator<Shape> shape) {
    return new Fields(
        ParameterTable.rows().values().stream()
            .map(
                row ->
                    new Field(
                        row.name(),
                        shape.apply(Format.shape(row)),
                        false,
                        null,
                        Message.parameter(row.name())))
            .toList());
  }

  private static Field optional(String name, Shape shape, Object byDefault, String text) {
    return Field.optional(name, shape, byDefault, "study." + text);
  }
}
