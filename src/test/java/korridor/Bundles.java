package korridor;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Texts as their files hold them. */
public final class Bundles {

  private Bundles() {}

  /** The texts of a file on the class path. */
  public static Properties read(String file) throws IOException {
    Properties texts = new Properties();
    try (Reader in =
        new InputStreamReader(Bundles.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }
}
