package korridor.workshop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import korridor.language.Language;
import korridor.workshop.web.PageServer;

/** A tab of the browser with the page in it. */
final class Tab {

  private static final Path PICTURES = Path.of("target", "screenshots");

  /** So long nothing may be on its way before a state counts as reached. */
  private static final int QUIET_MILLIS = 120;

  /** The page fetches what may be asked for next; so long at most is waited for it. */
  private static final int AHEAD_MILLIS = 2500;

  private static final double PATIENCE_MILLIS = 40_000;

  /** Violations of the policy reach no console of a page that is asked for them: they are told. */
  private static final String WATCH_POLICY =
      "addEventListener('securitypolicyviolation', event => console.error("
          + "`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`))";

  /**
   * Tabs of tests that follow each other go by the same names, because the server takes only so
   * many and learns late which are closed.
   */
  private static final String SESSION =
      "if (location.protocol === 'http:') sessionStorage.setItem('korridor.session', 'browser-test-%d')";

  private final Page page;
  private final String name;
  private Language words;
  private final List<String> wrong = new ArrayList<>();
  private final List<Pattern> expected = new ArrayList<>();
  private final Set<Request> underway = new HashSet<>();
  private long lastAnswer;
  private int futures;

  Tab(Page page, String name, String lang, int number) {
    this.page = page;
    this.name = name;
    words = Language.of(lang);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS / 2);
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.addInitScript(WATCH_POLICY);
    page.addInitScript(SESSION.formatted(number));
    page.onConsoleMessage(this::noted);
    page.onDialog(
        dialog -> {
          wrong.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onPageError(error -> wrong.add("uncaught: " + error));
    page.onRequest(this::begun);
    page.onRequestFinished(this::done);
    page.onRequestFailed(this::done);
  }

  private void noted(ConsoleMessage message) {
    if ("error".equals(message.type()) || "warning".equals(message.type())) {
      wrong.add(message.type() + ": " + message.text() + " (" + message.location() + ")");
    }
  }

  private void begun(Request request) {
    if (!request.url().endsWith("/api/events")) {
      underway.add(request);
    }
  }

  private void done(Request request) {
    futures += request.url().contains("/api/futures/") ? 1 : 0;
    underway.remove(request);
    lastAnswer = System.nanoTime();
  }

  /** Something that a test brings about itself, such as a refusal of the server. */
  void expect(String message) {
    expected.add(Pattern.compile(message));
  }

  List<String> wrong() {
    return wrong.stream()
        .filter(one -> expected.stream().noneMatch(pattern -> pattern.matcher(one).find()))
        .map(one -> name + ": " + one)
        .toList();
  }

  Page page() {
    return page;
  }

  /** Opens the page as the command does, and waits until it stands. */
  void enter(PageServer server, String state) {
    page.navigate(
        "http://127.0.0.1:"
            + server.port()
            + "/#token="
            + server.token()
            + "&lang="
            + words.code()
            + (state.isEmpty() ? "" : "&" + state));
    arrive();
  }

  /** Waits until the page has been built, with a first future in it. */
  void arrive() {
    int before = futures;
    until(() -> futures > before);
    settle();
  }

  /** The words are those of another language from now on. */
  void speaks(String lang) {
    words = Language.of(lang);
  }

  String say(String key, Object... named) {
    return words.say(key, named);
  }

  /** Waits until what was asked for is here and shown, though not for all that is fetched ahead. */
  Tab settle() {
    assertThat(page.locator("#app main")).isVisible();
    page.waitForTimeout(QUIET_MILLIS);
    long latest = System.nanoTime() + AHEAD_MILLIS * 1_000_000L;
    until(() -> quiet() || System.nanoTime() > latest);
    page.evaluate("() => new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)))");
    return this;
  }

  private boolean quiet() {
    return underway.isEmpty() && System.nanoTime() - lastAnswer > QUIET_MILLIS * 1_000_000L;
  }

  /** Waits for what is not an element of the page. */
  void until(BooleanSupplier reached) {
    page.waitForCondition(reached, new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
  }

  /** A state that a visitor may be in: looked at by axe-core, and kept as a picture. */
  Tab state(String what) {
    settle();
    picture(what);
    assertThat(Axe.violations(page)).as("%s, %s: accessibility", name, what).isEmpty();
    return this;
  }

  void picture(String what) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(PICTURES.resolve(name + "-" + what + "-" + words.code() + ".png")));
  }

  Locator role(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator button(String key, Object... named) {
    return role(AriaRole.BUTTON, say(key, named));
  }

  Locator slider(String key, Object... named) {
    return role(AriaRole.SLIDER, say(key, named));
  }

  /** The switch of an intervention. */
  Locator lever(String intervention) {
    return role(AriaRole.SWITCH, say("solution." + intervention));
  }

  /** A text that stands somewhere on the page. */
  Locator text(String key, Object... named) {
    return page.getByText(say(key, named), new Page.GetByTextOptions().setExact(true));
  }

  void view(String view) {
    button("workshop.view." + view).click();
    settle();
  }

  /** Whether the page is wider than its window. */
  boolean scrollsSideways() {
    return (Boolean)
        page.evaluate(
            "() => document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth");
  }

  /** What reaches beyond the right edge of the window, for messages. */
  Object widest() {
    return page.evaluate(
        "() => [...document.querySelectorAll('body *')]"
            + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 4)"
            + ".map(e => e.outerHTML.slice(0, 120)).join('  |  ')");
  }

  /** Narrows to what holds a text. */
  static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
