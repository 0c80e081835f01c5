package korridor.report;

import java.util.List;
import korridor.evaluation.Effort;
import korridor.evaluation.FakeCase;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Axis;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.Picture.Source;
import korridor.evaluation.Result;
import korridor.evaluation.Verdict;
import korridor.language.Message;
import korridor.statistics.Interval;

/** Two made-up cases, one of which fails, with pictures of every form. */
public final class SyntheticCases {

  private static final Message NAME = Message.of("table.measure");
  private static final double NAN = Double.NaN;

  private SyntheticCases() {}

  private static Picture picture() {
    double[] x = {0, 1, 2};
    return new Picture(
        Message.of("same-effects.as-it-is"),
        Axis.of(NAME, List.of(NAME, NAME, NAME)),
        Axis.of(NAME),
        List.of(
            Series.of(NAME, Source.REFERENCE, Form.LINE, x, new double[] {1, 2, NAN}),
            Series.of(NAME, Source.REFERENCE, Form.BARS, x, new double[] {1, 2, 3}),
            Series.of(NAME, Source.OURS, Form.BARS, x, new double[] {1, 2, 3}),
            new Series(
                NAME,
                Source.OURS,
                Form.POINTS,
                x,
                new double[] {1, 2, 3},
                new double[] {0.5, 1.5, NAN},
                new double[] {1.5, 2.5, NAN})));
  }

  public static List<Result> results() {
    Finding good = Finding.exact(NAME, 0.25, 0.25, 0);
    Finding bad =
        new Finding(NAME, 1, 2, new Interval(1.5, 2.5, 0.95), NAME, 9, 1e-4, Verdict.FAILED);
    return List.of(
        Result.of(FakeCase.of("X1", () -> Outcome.of(List.of(good), picture())), Effort.QUICK),
        Result.of(
            FakeCase.of("X2", () -> Outcome.of(List.of(good, bad), picture())), Effort.QUICK));
  }
}
