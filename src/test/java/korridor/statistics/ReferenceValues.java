package korridor.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The samples and results in {@code references.csv}; its header tells how they were made. */
final class ReferenceValues {

  private ReferenceValues() {}

  static double[] sample(String name) {
    return of("sample." + name);
  }

  static double[] of(String key) {
    var in = ReferenceValues.class.getResourceAsStream("references.csv");
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String[] cells =
          reader
              .lines()
              .map(line -> line.split(","))
              .filter(line -> line[0].equals(key))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no reference " + key));
      return Arrays.stream(cells).skip(1).mapToDouble(Double::parseDouble).toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
