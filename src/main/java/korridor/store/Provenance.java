package korridor.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * What computes here.
 *
 * @param korridor version of Korridor
 * @param gitRevision revision of the sources, with {@code -dirty} when they were changed since;
 *     {@code unknown} outside of git
 * @param jdk version and vendor of the Java runtime
 * @param os name, version and architecture of the operating system
 * @param processors processors available
 */
public record Provenance(
    String korridor, String gitRevision, String jdk, String os, int processors) {

  private static final String UNKNOWN = "unknown";
  private static final int GIT_SECONDS = 5;

  /**
   * Of this build on this machine.
   *
   * @param home the folder of the sources, from which the launcher has built
   */
  public static Provenance current(Path home) {
    return of(revision(home));
  }

  /** Of this build on this machine, within a program that is not Korridor's own. */
  public static Provenance ofLibrary() {
    return of(UNKNOWN);
  }

  private static Provenance of(String revision) {
    return new Provenance(
        version(),
        revision,
        property("java.runtime.version") + " (" + property("java.vendor") + ")",
        property("os.name") + " " + property("os.version") + " (" + property("os.arch") + ")",
        Runtime.getRuntime().availableProcessors());
  }

  private static String property(String name) {
    return System.getProperty(name, UNKNOWN);
  }

  private static String version() {
    Properties build = new Properties();
    try (InputStream in = Provenance.class.getResourceAsStream("/korridor/version.properties")) {
      build.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return build.getProperty("version", UNKNOWN);
  }

  // Asked of the home itself only: a repository further up is not that of the sources.
  private static String revision(Path home) {
    if (!Files.exists(home.resolve(".git"))) {
      return UNKNOWN;
    }
    try {
      Process git =
          new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=12", "--exclude=*")
              .directory(home.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      git.getOutputStream().close();
      if (!git.waitFor(GIT_SECONDS, TimeUnit.SECONDS)) {
        git.destroyForcibly();
        return UNKNOWN;
      }
      byte[] answer = git.getInputStream().readAllBytes();
      String revision = new String(answer, StandardCharsets.UTF_8).strip();
      return git.exitValue() == 0 && !revision.isEmpty() ? revision : UNKNOWN;
    } catch (IOException noGit) {
      return UNKNOWN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return UNKNOWN;
    }
  }
}
