package korridor.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The samples and results of other programs; the header of each file tells how it was made. */
final class ReferenceValues {

  private ReferenceValues() {}

  static double[] sample(String name) {
    return of("sample." + name);
  }

  static double[] of(String key) {
    return of("references.csv", key);
  }

  static double[] of(String file, String key) {
    var in = ReferenceValues.class.getResourceAsStream(file);
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
