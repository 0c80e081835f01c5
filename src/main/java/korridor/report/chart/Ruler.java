package korridor.report.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import korridor.language.Language;
import korridor.observe.Measure;

/**
 * A horizontal axis that is drawn by hand.
 *
 * @param low value at the left end
 * @param high value at the right end
 * @param left place of the left end
 * @param right place of the right end
 */
record Ruler(double low, double high, double left, double right) {

  private static final int TICKS = 3;

  /** The place of a value. */
  double at(double value) {
    return left + (value - low) / (high - low) * (right - left);
  }

  /** Round values on the axis, zero among them if it is. */
  List<Double> ticks() {
    double step = Axes.niceStep((high - low) / TICKS);
    List<Double> ticks = new ArrayList<>();
    for (long n = (long) Math.ceil(low / step); n * step <= high; n++) {
      ticks.add(n * step);
    }
    return ticks;
  }

  /** Writes the ticks as differences of a measure under a line. */
  void differences(Graphics2D g, Language texts, Measure measure, double y) {
    double step = Axes.niceStep((high - low) / TICKS) * measure.scale().factor();
    int places = 0;
    for (double s = step; places < 4 && Math.abs(s - Math.rint(s)) > 1e-6; s *= 10) {
      places++;
    }
    double free = Double.NEGATIVE_INFINITY;
    for (double tick : ticks()) {
      String number = texts.numbers().signed(tick * measure.scale().factor(), places);
      double half = TextLayout.width(g, ChartStyle.SMALL, number) / 2;
      double x = Math.max(left + half, Math.min(right - half, at(tick)));
      if (x - half > free) {
        TextLayout.centred(g, ChartStyle.SMALL, ChartStyle.TEXT, number, x, y + 14);
        free = x + half + 6;
      }
    }
  }
}
