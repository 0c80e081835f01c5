package korridor.workshop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import korridor.workshop.web.PageServer;

/** What one test does in the browser, in one tab or in several, and what went wrong on the way. */
final class Visit {

  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;

  private final House house;
  private final String name;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<Tab> tabs = new ArrayList<>();

  Visit(House house, String name) {
    this.house = house;
    this.name = name;
  }

  PageServer server() {
    return house.server();
  }

  /** A laptop that asks for reduced motion, so that nothing moves by itself. */
  Tab open(String lang, String state) {
    return open(lang, state, WIDTH, HEIGHT, 1);
  }

  /**
   * Opens the page.
   *
   * @param lang de or en
   * @param state what stands behind the language in the address, such as {@code view=sandbox}
   * @param width in CSS pixels of a screen that is not zoomed
   * @param height likewise
   * @param zoom 2 = 200 %: half as many CSS pixels, each twice as large
   */
  Tab open(String lang, String state, int width, int height, int zoom) {
    return open(house.server(), lang, state, width, height, zoom);
  }

  Tab open(PageServer server, String lang, String state, int width, int height, int zoom) {
    BrowserContext context =
        house
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width / zoom, height / zoom)
                    .setDeviceScaleFactor(zoom)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setLocale("de".equals(lang) ? "de-DE" : "en-GB")
                    .setAcceptDownloads(true));
    contexts.add(context);
    Tab tab = new Tab(context.newPage(), name, lang, tabs.size());
    tabs.add(tab);
    tab.enter(server, state);
    return tab;
  }

  /** Ends the visit; nothing may have gone wrong in any of its tabs. */
  void end(boolean judge) {
    List<String> wrong = tabs.stream().flatMap(tab -> tab.wrong().stream()).toList();
    if (!judge) {
      tabs.forEach(tab -> tab.picture("failed"));
    }
    contexts.forEach(BrowserContext::close);
    if (judge) {
      assertThat(wrong).as("errors in the console, violations of the policy").isEmpty();
    }
  }
}
