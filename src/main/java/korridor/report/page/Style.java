package korridor.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet that all pages share. */
final class Style {

  private Style() {}

  /** Its text. */
  static String css() {
    try (InputStream in = Style.class.getResourceAsStream("/korridor/report/report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
