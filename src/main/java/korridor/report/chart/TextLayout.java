package korridor.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines and writes it on a picture. */
final class TextLayout {

  private static final double LEADING = 1.25;

  private TextLayout() {}

  /** Height of one line. */
  static double line(Font font) {
    return font.getSize2D() * LEADING;
  }

  /** Breaks a text into lines that fit; a word longer than a line is broken too. */
  static List<String> wrap(Graphics2D g, Font font, String text, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +")) {
      String rest = word;
      if (!line.isEmpty() && width(g, font, line + " " + rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (width(g, font, rest) > width && rest.length() > 1) {
        int cut = fitting(g, font, rest, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The same with at most some lines; what does not fit ends in an ellipsis. */
  static List<String> wrap(Graphics2D g, Font font, String text, double width, int most) {
    List<String> lines = wrap(g, font, text, width);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    String last = kept.get(most - 1);
    while (!last.isEmpty() && width(g, font, last + "…") > width) {
      last = last.substring(0, last.length() - 1);
    }
    kept.set(most - 1, last + "…");
    return kept;
  }

  /** Draws lines downwards from the top of the first; returns the bottom of the last. */
  static double lines(
      Graphics2D g, Font font, Color color, List<String> lines, double x, double y) {
    double bottom = y;
    for (String line : lines) {
      write(g, font, color, line, x, bottom + font.getSize2D());
      bottom += line(font);
    }
    return bottom;
  }

  /** Writes on a baseline, starting at x. */
  static void write(Graphics2D g, Font font, Color color, String text, double x, double y) {
    g.setFont(font);
    g.setColor(color);
    g.drawString(text, (float) x, (float) y);
  }

  /** Writes on a baseline, centred on x. */
  static void centred(Graphics2D g, Font font, Color color, String text, double x, double y) {
    write(g, font, color, text, x - width(g, font, text) / 2, y);
  }

  static double width(Graphics2D g, Font font, String text) {
    return g.getFontMetrics(font).getStringBounds(text, g).getWidth();
  }

  /** Draws title and subtitle; returns the bottom of both. */
  static double head(Graphics2D g, int width, String title, String subtitle) {
    double usable = width - 2.0 * ChartStyle.MARGIN;
    double y =
        lines(
            g,
            ChartStyle.TITLE,
            ChartStyle.TEXT,
            wrap(g, ChartStyle.TITLE, title, usable),
            ChartStyle.MARGIN,
            12);
    return lines(
            g,
            ChartStyle.BODY,
            ChartStyle.SOFT,
            wrap(g, ChartStyle.BODY, subtitle, usable),
            ChartStyle.MARGIN,
            y + 4)
        + 8;
  }

  private static int fitting(Graphics2D g, Font font, String word, double width) {
    int cut = word.length();
    while (cut > 1 && width(g, font, word.substring(0, cut)) > width) {
      cut--;
    }
    return cut;
  }
}
