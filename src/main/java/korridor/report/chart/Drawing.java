package korridor.report.chart;

import java.nio.file.Path;
import java.util.List;

/**
 * A figure that has been drawn.
 *
 * @param id of the figure
 * @param title what it shows, in a few words
 * @param svg the figure as an SVG element
 * @param files what was written
 */
public record Drawing(String id, String title, String svg, List<Path> files) {

  /** Copies the list. */
  public Drawing {
    files = List.copyOf(files);
  }
}
