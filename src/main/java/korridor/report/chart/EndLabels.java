package korridor.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names at the ends of lines, moved apart so that none covers another. */
final class EndLabels {

  private static final double GAP = 3;
  private static final double LEADER = 16;

  private final List<Label> labels = new ArrayList<>();

  private record Label(double x, double y, List<String> lines, Color color, double height) {}

  /** Adds a name for a line that ends in a point. */
  void add(double x, double y, List<String> lines, Color color) {
    labels.add(new Label(x, y, lines, color, lines.size() * Ink.line(font()) + GAP));
  }

  /** Draws all names to the right of the area, between its top and bottom where they fit. */
  void draw(Graphics2D g, Rectangle2D area) {
    labels.sort(Comparator.comparingDouble(Label::y));
    double[] tops = apart(area);
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      double middle = tops[i] + label.height() / 2;
      double x = area.getMaxX() + LEADER;
      g.setStroke(new BasicStroke(1f));
      g.setColor(label.color());
      g.draw(new Line2D.Double(label.x() + 7, label.y(), x - 3, middle));
      Ink.lines(g, font(), label.color().darker(), label.lines(), x, tops[i] + GAP / 2);
    }
  }

  /** The tops of the labels: pushed down until none overlaps, then up from the bottom. */
  private double[] apart(Rectangle2D area) {
    double[] tops = new double[labels.size()];
    double free = area.getMinY() - 8;
    for (int i = 0; i < tops.length; i++) {
      Label label = labels.get(i);
      tops[i] = Math.max(free, label.y() - label.height() / 2);
      free = tops[i] + label.height();
    }
    double limit = area.getMaxY() + 30;
    for (int i = tops.length - 1; i >= 0; i--) {
      tops[i] = Math.min(tops[i], limit - labels.get(i).height());
      limit = tops[i];
    }
    return tops;
  }

  private static Font font() {
    return Ink.SMALL;
  }
}
