package korridor.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows pages. */
@FunctionalInterface
interface Browser {

  /** Shows nothing. */
  Browser NONE = address -> false;

  /** Opens an address; false if there is nothing to show it with. */
  boolean open(URI address);

  /** Opens a page that lies in a file. */
  default boolean open(Path page) {
    return open(page.toAbsolutePath().normalize().toUri());
  }

  /**
   * That of this machine: what {@code BROWSER} names, else what the system opens pages with. Java's
   * own way needs a desktop, which the program does without.
   *
   * @param system name of the operating system
   * @param variables of the environment
   */
  static Browser of(String system, Map<String, String> variables) {
    List<List<String>> ways = new ArrayList<>();
    if (!variables.getOrDefault("BROWSER", "").isBlank()) {
      ways.add(List.of(variables.get("BROWSER")));
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      ways.add(List.of("rundll32", "url.dll,FileProtocolHandler"));
    } else if (name.contains("mac")) {
      ways.add(List.of("open"));
    } else if (variables.containsKey("DISPLAY") || variables.containsKey("WAYLAND_DISPLAY")) {
      ways.add(List.of("xdg-open"));
    }
    return address -> ways.stream().anyMatch(way -> started(way, address));
  }

  private static boolean started(List<String> way, URI address) {
    List<String> command = new ArrayList<>(way);
    command.add(address.toString());
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }
}
