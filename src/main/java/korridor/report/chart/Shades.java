package korridor.report.chart;

import java.awt.Color;

/**
 * A ramp from pale to dark blue along a straight line in CIELAB (CIE 1976, D65), so that equal
 * steps of the value look like equal steps; dark means more, also in print without colour.
 */
final class Shades {

  private static final double[] PALE = lab(new Color(0xF3F7FB));
  private static final double[] DARK = lab(new Color(0x0B2E59));
  private static final double[] WHITE = {0.95047, 1, 1.08883};

  private Shades() {}

  /** The shade of a share between 0 (pale) and 1 (dark). */
  static Color of(double share) {
    double s = Math.max(0, Math.min(1, share));
    double[] lab = new double[3];
    for (int i = 0; i < 3; i++) {
      lab[i] = PALE[i] + s * (DARK[i] - PALE[i]);
    }
    return rgb(lab);
  }

  /** Black or white, whichever is read better on the shade. */
  static Color ink(double share) {
    return share > 0.5 ? Color.WHITE : ChartStyle.TEXT;
  }

  private static double[] lab(Color color) {
    double r = linear(color.getRed() / 255.0);
    double g = linear(color.getGreen() / 255.0);
    double b = linear(color.getBlue() / 255.0);
    double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static Color rgb(double[] lab) {
    double fy = (lab[0] + 16) / 116;
    double x = WHITE[0] * inverse(fy + lab[1] / 500);
    double y = WHITE[1] * inverse(fy);
    double z = WHITE[2] * inverse(fy - lab[2] / 200);
    return new Color(
        channel(3.2406 * x - 1.5372 * y - 0.4986 * z),
        channel(-0.9689 * x + 1.8758 * y + 0.0415 * z),
        channel(0.0557 * x - 0.2040 * y + 1.0570 * z));
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static int channel(double linear) {
    double c = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * Math.max(0, Math.min(1, c)));
  }

  private static double f(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }

  private static double inverse(double f) {
    double cube = f * f * f;
    return cube > 0.008856 ? cube : (f - 16.0 / 116) / 7.787;
  }
}
