package korridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A Java program of somebody who uses Korridor, compiled and run in a process of its own.
 *
 * @param classes the folder of its classes
 */
record JavaProgram(Path classes) {

  private static final int MINUTES = 5;

  /** Compiles these sources into the folder. */
  static JavaProgram compile(Path classes, List<Path> sources) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-proc:none", "-encoding", "UTF-8", "--release", "17"));
    arguments.addAll(List.of("-cp", classPath(), "-d", classes.toString()));
    sources.forEach(source -> arguments.add(source.toString()));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, said, said, arguments.toArray(String[]::new));
    assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
    return new JavaProgram(classes);
  }

  /** Runs a class and gives what it said; it must end well. */
  String run(Path folder, String main, String... arguments) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = classes.toAbsolutePath() + System.getProperty("path.separator") + classPath();
    Process process =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of(java, "-Djava.awt.headless=true", "-cp", path, main),
                        Stream.of(arguments))
                    .toList())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }

  /** Absolute, for the program starts elsewhere; the tests themselves are not its business. */
  private static String classPath() {
    String separator = System.getProperty("path.separator");
    Stream<String> stated = Stream.of(System.getProperty("java.class.path").split(separator));
    return Stream.concat(loaded(), stated)
        .map(place -> Path.of(place).toAbsolutePath().toString())
        .filter(place -> !place.endsWith("test-classes"))
        .collect(Collectors.joining(separator));
  }

  /** A runner of tests may load them by a loader of its own. */
  private static Stream<String> loaded() {
    return JavaProgram.class.getClassLoader() instanceof URLClassLoader own
        ? Stream.of(own.getURLs()).map(url -> Path.of(URI.create(url.toString())).toString())
        : Stream.empty();
  }
}
