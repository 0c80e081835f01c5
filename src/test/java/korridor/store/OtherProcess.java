package korridor.store;

import java.io.File;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class of the tests as a program of its own. */
final class OtherProcess {

  private OtherProcess() {}

  /** How it is started, quickly; the list may be added to. */
  static List<String> command(Class<?> program, String... args) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(
            List.of(
                java,
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                classPath(program),
                program.getName()));
    command.addAll(List.of(args));
    return command;
  }

  /** A runner of tests may load them by a loader of its own. */
  private static String classPath(Class<?> program) {
    Stream<String> loaded =
        program.getClassLoader() instanceof URLClassLoader own
            ? Stream.of(own.getURLs()).map(url -> Path.of(URI.create(url.toString())).toString())
            : Stream.empty();
    return Stream.concat(loaded, Stream.of(System.getProperty("java.class.path")))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
