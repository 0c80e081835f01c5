package korridor.report.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import korridor.store.ResultsReader;

/** TEMPORARY. */
final class DrawnPoints {

  static Administrations of(ResultsReader reader) throws IOException {
    Path file = reader.folder().path().resolve("points.csv");
    int units = reader.manifest().replicates();
    if (!Files.exists(file)) {
      return Administrations.ofOne(units);
    }
    List<String> lines = Files.readAllLines(file);
    String[] names = lines.get(0).split(",");
    List<Draw> draws = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      Map<String, Double> values = new TreeMap<>();
      for (int i = 1; i < cells.length; i++) {
        values.put(names[i], Double.parseDouble(cells[i]));
      }
      draws.add(new Draw(cells[0], values));
    }
    return new Administrations(draws, units / draws.size());
  }
}
