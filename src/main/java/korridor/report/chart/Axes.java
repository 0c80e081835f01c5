package korridor.report.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import korridor.language.Language;
import korridor.language.Numbers;
import korridor.observe.Measure;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** Axes with numbers as the language writes them. */
final class Axes {

  private static final double[] STEPS = {1, 2, 2.5, 5, 10};
  private static final double[] FINE_STEPS = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8};

  private Axes() {}

  /** An axis of years with whole steps from 0 to the horizon. */
  static NumberAxis years(Language texts, double horizon, int mostTicks) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, horizon);
    double step = horizon < 1 ? niceStep(horizon / mostTicks) : Math.ceil(horizon / mostTicks);
    axis.setTickUnit(new NumberTickUnit(step, format(texts, 1, step, false), 0));
    ChartStyle.look(axis);
    return axis;
  }

  /** An axis for a measure with about as many ticks. */
  static NumberAxis measure(
      Language texts, Measure measure, double lower, double upper, int mostTicks) {
    double step = niceStep((upper - lower) / mostTicks);
    return axis(texts, measure, new double[] {lower, upper}, step, false);
  }

  /** An axis of differences, with signs. */
  static NumberAxis signed(Language texts, Measure measure, double[] range, double step) {
    return axis(texts, measure, range, step, true);
  }

  private static NumberAxis axis(
      Language texts, Measure measure, double[] range, double step, boolean signed) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(range[0], range[1]);
    double factor = measure.scale().factor();
    axis.setTickUnit(new NumberTickUnit(step, format(texts, factor, step * factor, signed), 0));
    ChartStyle.look(axis);
    return axis;
  }

  /** The largest round number that is not above a step. */
  static double stepBelow(double atMost) {
    double power = Math.pow(10, Math.floor(Math.log10(atMost)));
    double best = power;
    for (double step : FINE_STEPS) {
      if (step * power <= atMost * (1 + 1e-9)) {
        best = step * power;
      }
    }
    return best;
  }

  /** An axis of plain numbers with about as many ticks. */
  static NumberAxis numbers(Language texts, double lower, double upper, int mostTicks) {
    NumberAxis axis = new NumberAxis();
    double step = niceStep((upper - lower) / mostTicks);
    axis.setRange(lower, upper);
    axis.setTickUnit(new NumberTickUnit(step, format(texts, 1, step, false), 0));
    ChartStyle.look(axis);
    return axis;
  }

  /** The smallest of 1, 2, 2.5, 5 times a power of ten that is not below a step. */
  static double niceStep(double atLeast) {
    double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
    for (double step : STEPS) {
      if (step * power >= atLeast * (1 - 1e-9)) {
        return step * power;
      }
    }
    return 10 * power;
  }

  /** The name of a measure with its unit, for axis titles. */
  static String title(Language texts, Measure measure) {
    return texts.say(
        "axis.measure", "measure", texts.say(measure.label()), "unit", unit(texts, measure));
  }

  /** The unit in which a measure is shown. */
  static String unit(Language texts, Measure measure) {
    return texts.say(measure.unitOrScale());
  }

  /** The unit in which a difference of a measure is shown. */
  static String unitOfDifference(Language texts, Measure measure) {
    return switch (measure.scale()) {
      case SHARE -> texts.say("unit.points");
      case INDEX -> texts.say("chart.answer.index");
      default -> unit(texts, measure);
    };
  }

  private static NumberFormat format(Language texts, double factor, double step, boolean signed) {
    Numbers numbers = texts.numbers();
    int decimals = 0;
    for (double s = step; decimals < 4 && Math.abs(s - Math.rint(s)) > 1e-6; s *= 10) {
      decimals++;
    }
    int places = decimals;
    return new TickFormat(
        v -> {
          double shown = v * factor;
          if (signed) {
            return difference(numbers, shown, step, places);
          }
          return numbers.decimal(shown, places);
        });
  }

  /** Zero and the first step to either side; more numbers would touch in a narrow column. */
  private static String difference(Numbers numbers, double value, double step, int places) {
    if (Math.abs(value) < step / 2) {
      return numbers.whole(0);
    }
    return Math.abs(value) > 1.5 * step ? "" : numbers.signed(value, places);
  }

  /** Lets the texts of this room write the numbers of an axis. */
  private static final class TickFormat extends NumberFormat {
    private static final long serialVersionUID = 1;
    private final transient java.util.function.DoubleFunction<String> words;

    TickFormat(java.util.function.DoubleFunction<String> words) {
      this.words = words;
    }

    @Override
    public StringBuffer format(double value, StringBuffer to, FieldPosition at) {
      return to.append(words.apply(value));
    }

    @Override
    public StringBuffer format(long value, StringBuffer to, FieldPosition at) {
      return to.append(words.apply(value));
    }

    @Override
    public Number parse(String text, ParsePosition at) {
      throw new UnsupportedOperationException("axes are not read");
    }
  }
}
