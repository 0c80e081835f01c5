package korridor.report.chart;

import java.awt.Graphics2D;

/**
 * A picture that can be painted on any surface.
 *
 * @param id file name without ending, lower case with hyphens
 * @param title what it says, shown in the picture
 * @param alternative what a reader who cannot see it needs to know
 * @param width width in points of the drawing
 * @param height height in points of the drawing
 * @param painter paints it from (0, 0) to (width, height)
 */
public record Figure(
    String id, String title, String alternative, int width, int height, Painter painter) {

  /** Paints a figure. */
  @FunctionalInterface
  public interface Painter {
    /** Paints on a surface of the size of the figure. */
    void paint(Graphics2D surface);
  }
}
