package korridor.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What computes here.
 *
 * @param korridor version of Korridor
 * @param gitRevision revision of the sources it was built from, {@code unknown} outside of git
 * @param jdk version and vendor of the Java runtime
 * @param os name, version and architecture of the operating system
 * @param processors processors available
 */
public record Provenance(
    String korridor, String gitRevision, String jdk, String os, int processors) {

  /** Of this build on this machine. */
  public static Provenance current() {
    Properties build = build();
    String revision = build.getProperty("revision", "");
    // Built without git, the placeholder stays in the file.
    boolean known = !revision.isEmpty() && !revision.startsWith("$");
    return new Provenance(
        build.getProperty("version"),
        known ? revision : "unknown",
        property("java.runtime.version") + " (" + property("java.vendor") + ")",
        property("os.name") + " " + property("os.version") + " (" + property("os.arch") + ")",
        Runtime.getRuntime().availableProcessors());
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }

  private static Properties build() {
    Properties properties = new Properties();
    try (InputStream in = Provenance.class.getResourceAsStream("/korridor/version.properties")) {
      properties.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties;
  }
}
