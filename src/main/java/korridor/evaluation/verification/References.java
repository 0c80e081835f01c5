package korridor.evaluation.verification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import korridor.statistics.Holm;

/**
 * Samples and what another program says about them, read from a file of the statistics, whose
 * header tells how it was made.
 */
record References(Map<String, double[]> values) {

  static References read(String file) {
    try (var in = Holm.class.getResourceAsStream(file);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new References(
          reader
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split(","))
              .collect(Collectors.toMap(cells -> cells[0], References::numbers)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double[] numbers(String[] cells) {
    return Arrays.stream(cells).skip(1).mapToDouble(Double::parseDouble).toArray();
  }

  double[] of(String key) {
    double[] found = values.get(key);
    if (found == null) {
      throw new IllegalArgumentException("no reference " + key);
    }
    return found;
  }

  double[] sample(String name) {
    return of("sample." + name);
  }
}
