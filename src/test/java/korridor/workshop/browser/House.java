package korridor.workshop.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import korridor.language.Language;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import korridor.workshop.web.PageOptions;
import korridor.workshop.web.PageServer;

/** One server and one browser for all tests: the small town over its ten years. */
final class House implements AutoCloseable {

  private static final long SEED = 1;
  private static final long MEMORY = 300_000_000;

  private final PageServer server;
  private final Playwright playwright;
  private final Browser browser;

  House() {
    server = serve(0);
    playwright = Chromium.playwright();
    browser = Chromium.launch(playwright);
  }

  /** Another server, of the same town. */
  static PageServer serve(int port) {
    Scenario town = ScenarioReader.read(Path.of("scenarios", "small-town.yaml"));
    return new PageServer(
        new PageOptions(
            town,
            "small-town",
            Language.of("en"),
            port,
            null,
            SEED,
            Runtime.getRuntime().availableProcessors(),
            MEMORY,
            null,
            mishap -> mishap.printStackTrace()));
  }

  PageServer server() {
    return server;
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    server.close();
  }
}
