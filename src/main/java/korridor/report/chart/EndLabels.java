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
    labels.add(new Label(x, y, lines, color, lines.size() * TextLayout.line(font()) + GAP));
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
      TextLayout.lines(g, font(), label.color().darker(), label.lines(), x, tops[i] + GAP / 2);
    }
  }

  /**
   * The tops of the labels. Each wants its own height; labels that would overlap move as one block
   * around the middle of their wishes.
   */
  private double[] apart(Rectangle2D area) {
    List<Block> blocks = new ArrayList<>();
    for (Label label : labels) {
      Block block = new Block(1, label.y(), label.height());
      while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).bottom() > block.top()) {
        block = blocks.remove(blocks.size() - 1).with(block);
      }
      blocks.add(block);
    }
    double[] tops = new double[labels.size()];
    int at = 0;
    for (Block block : blocks) {
      double y = block.top();
      for (int i = 0; i < block.count(); i++) {
        tops[at] = y;
        y += labels.get(at++).height();
      }
    }
    inside(tops, area.getMinY() - 10, area.getMaxY() + 40);
    return tops;
  }

  private void inside(double[] tops, double top, double bottom) {
    double limit = bottom;
    for (int i = tops.length - 1; i >= 0; i--) {
      tops[i] = Math.min(tops[i], limit - labels.get(i).height());
      limit = tops[i];
    }
    double free = top;
    for (int i = 0; i < tops.length; i++) {
      tops[i] = Math.max(tops[i], free);
      free = tops[i] + labels.get(i).height();
    }
  }

  /** Labels without a gap: how many, the middle they want, their height. */
  private record Block(int count, double middle, double height) {
    double top() {
      return middle - height / 2;
    }

    double bottom() {
      return middle + height / 2;
    }

    Block with(Block next) {
      int both = count + next.count;
      double mean = (count * middle + next.count * next.middle) / both;
      return new Block(both, mean, height + next.height);
    }
  }

  private static Font font() {
    return ChartStyle.SMALL;
  }
}
