package korridor.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names beside points, each in the nearest free place inside the area. */
final class PointLabels {

  private static final double POINT = 11;
  private static final double[] DISTANCES = {14, 26, 44, 66, 92, 124, 160, 200};
  private static final int DIRECTIONS = 16;
  private static final double CLOSE = 18;
  private static final double CROSSING = 2000;

  private final Rectangle2D area;
  private final List<Label> labels = new ArrayList<>();
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Line2D> leaders = new ArrayList<>();

  PointLabels(Rectangle2D area) {
    this.area = area;
  }

  private record Label(
      double x, double y, List<String> lines, Color color, double width, double height) {}

  /** Keeps names away from something drawn. */
  void avoid(Rectangle2D drawn) {
    taken.add(drawn);
  }

  /** Adds a point and its name. */
  void add(Graphics2D g, double x, double y, List<String> lines, Color color) {
    double width = 0;
    for (String line : lines) {
      width = Math.max(width, TextLayout.width(g, ChartStyle.BODY, line));
    }
    double height = lines.size() * TextLayout.line(ChartStyle.BODY);
    labels.add(new Label(x, y, lines, color, width, height));
  }

  /** Draws the names, with a thin line to the point where they could not stay close. */
  void draw(Graphics2D g) {
    for (Label label : labels) {
      taken.add(ChartStyle.box(label.x() - POINT, label.y() - POINT, 2 * POINT, 2 * POINT));
    }
    for (Label label : labels) {
      Rectangle2D place = place(label);
      taken.add(place);
      Line2D leader = leader(label, place);
      if (length(leader) > CLOSE) {
        leaders.add(leader);
        g.setColor(label.color());
        g.setStroke(new BasicStroke(1f));
        g.draw(leader);
      }
      TextLayout.lines(
          g, ChartStyle.BODY, label.color().darker(), label.lines(), place.getX(), place.getY());
    }
  }

  private Rectangle2D place(Label label) {
    List<Rectangle2D> places = new ArrayList<>();
    for (double distance : DISTANCES) {
      for (int i = 0; i < DIRECTIONS; i++) {
        double angle = 2 * Math.PI * i / DIRECTIONS;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double x = label.x() + cos * distance - (1 - cos) / 2 * label.width();
        double y = label.y() + sin * distance - (1 - sin) / 2 * label.height();
        places.add(ChartStyle.box(x, y, label.width(), label.height()));
      }
    }
    // Whole points only: rounding errors must not outweigh nearness.
    return places.stream()
        .min(Comparator.comparingLong(place -> Math.round(cost(place) + crossings(label, place))))
        .orElseThrow();
  }

  /** The shortest line from the point to the name. */
  private static Line2D leader(Label label, Rectangle2D place) {
    double nearX = Math.max(place.getMinX(), Math.min(label.x(), place.getMaxX()));
    double nearY = Math.max(place.getMinY(), Math.min(label.y(), place.getMaxY()));
    return new Line2D.Double(label.x(), label.y(), nearX, nearY);
  }

  private static double length(Line2D line) {
    return line.getP1().distance(line.getP2());
  }

  /** No leader through another name or sign, no name on a leader. */
  private double crossings(Label label, Rectangle2D place) {
    Line2D leader = leader(label, place);
    long crossed =
        length(leader) <= CLOSE
            ? 0
            : taken.stream()
                .filter(other -> !other.contains(label.x(), label.y()))
                .filter(leader::intersects)
                .count();
    return CROSSING * (crossed + leaders.stream().filter(place::intersectsLine).count());
  }

  /** What is covered of others and lies outside; ties go to the first, which is the nearest. */
  private double cost(Rectangle2D place) {
    double cost = 0;
    for (Rectangle2D other : taken) {
      Rectangle2D both = place.createIntersection(other);
      if (!both.isEmpty()) {
        cost += both.getWidth() * both.getHeight();
      }
    }
    Rectangle2D inside = place.createIntersection(area);
    double shown = inside.isEmpty() ? 0 : inside.getWidth() * inside.getHeight();
    return cost + 4 * (place.getWidth() * place.getHeight() - shown);
  }
}
