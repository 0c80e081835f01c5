package korridor.workshop.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that is on this machine; none is fetched. */
final class Chromium {

  /** In the environment: {@code required} makes tests fail that would be skipped without it. */
  static final String WANTED = "KORRIDOR_BROWSER";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Chromium() {}

  static boolean required() {
    return "required".equals(System.getenv(WANTED));
  }

  /** The program, if it is on the search path. */
  static Optional<Path> program() {
    String places = System.getenv().getOrDefault("PATH", "") + java.io.File.pathSeparator;
    return NAMES.stream()
        .flatMap(
            name ->
                Stream.of((places + "/usr/bin").split(java.io.File.pathSeparator))
                    .filter(place -> !place.isEmpty())
                    .map(place -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  static Browser launch(Playwright playwright) {
    Path program =
        program().orElseThrow(() -> new IllegalStateException("no Chromium on the search path"));
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
  }
}
