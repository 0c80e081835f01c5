package korridor.workshop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page without a mouse. */
@InBrowser
class KeyboardIT {

  private static final int MOST_STOPS = 250;

  /** Numbers every element that the tab key should reach; radio buttons of a name are one stop. */
  private static final String STOPS =
      """
      () => {
        const names = new Set();
        const stops = [...document.querySelectorAll('button, input, select, textarea, summary, a[href], [tabindex]')]
          .filter(e => !e.disabled && e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true }))
          .filter(e => e.type !== 'radio' || (names.has(e.name) ? false : names.add(e.name)));
        stops.forEach((e, i) => { e.dataset.stop = i; });
        return stops.map(e => e.dataset.stop);
      }""";

  /** The stop that has the focus; a radio button speaks for its name. */
  private static final String HERE =
      """
      () => {
        const e = document.activeElement;
        const first = e.type === 'radio' ? document.querySelector(`[name=${e.name}][data-stop]`) : e;
        return e === document.body ? '' : first.dataset.stop ?? 'unknown: ' + e.outerHTML.slice(0, 90);
      }""";

  /** Whether the focus can be seen: an outline, or one around the element. */
  private static final String SEEN =
      """
      () => {
        for (let e = document.activeElement; e && e !== document.body; e = e.parentElement) {
          const style = getComputedStyle(e);
          if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) return true;
        }
        return false;
      }""";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tour&step=6",
        "predict",
        "sandbox&on.corridor=0-",
        "own",
        "questions",
        "takeaway"
      })
  void theTabKeyReachesEverythingAndIsNeverTrapped(String view, Visit visit) {
    Tab tab = visit.open("de", "view=" + view);
    @SuppressWarnings("unchecked")
    List<String> stops = (List<String>) tab.page().evaluate(STOPS);
    Set<String> reached = new LinkedHashSet<>();
    for (int press = 0; press < MOST_STOPS; press++) {
      tab.page().keyboard().press("Tab");
      String here = (String) tab.page().evaluate(HERE);
      if (here.isEmpty() || !reached.add(here)) {
        break;
      }
      assertThat(tab.page().evaluate(SEEN)).as("focus on stop %s is seen", here).isEqualTo(true);
    }
    assertThat(reached).containsExactlyElementsOf(stops);
  }

  @Test
  void leversAndTimeObeyTheArrows(Visit visit) {
    Tab tab = visit.open("de", "view=sandbox");
    Keyboard keys = tab.page().keyboard();
    tab.lever("corridor").focus();
    keys.press("Space");
    assertThat(tab.lever("corridor")).isChecked();
    Locator begin = end(tab, "from");
    begin.focus();
    keys.press("PageUp");
    keys.press("ArrowRight");
    assertThat(begin).hasAttribute("aria-valuenow", "56");
    Locator end = end(tab, "to");
    end.focus();
    keys.press("End");
    keys.press("PageDown");
    assertThat(end).hasAttribute("aria-valuenow", "468");
    assertThat(end).isFocused();
    Locator strength = tab.slider("workshop.lever.strength", "lever", tab.say("solution.corridor"));
    strength.focus();
    keys.press("ArrowLeft");
    assertThat(strength).hasValue("0.9");
    Locator week = tab.slider("workshop.scrub");
    week.focus();
    keys.press("ArrowRight");
    assertThat(week).hasValue("1");
    keys.press("Control+z");
    assertThat(tab.page()).hasURL(Pattern.compile("on\\.corridor=56-468(&|$)"));
    tab.state("levers");
  }

  private static Locator end(Tab tab, String end) {
    return tab.slider("workshop.lever." + end, "lever", tab.say("solution.corridor"));
  }

  @Test
  void picturesAreReadByArrowsAndSaidAloud(Visit visit) {
    Tab tab = visit.open("en", "view=sandbox&on.iteam=0-&week=100");
    Locator live = tab.page().getByRole(AriaRole.STATUS).last();
    Locator city = described(tab, tab.say("workshop.city.keys"));
    city.focus();
    tab.page().keyboard().press("ArrowRight");
    tab.page().keyboard().press("ArrowDown");
    assertThat(live).containsText(tab.say("workshop.field.openness").toLowerCase());
    tab.page().keyboard().press("Escape");
    Locator curve = described(tab, tab.say("workshop.curves.keys"));
    curve.focus();
    tab.page().keyboard().press("ArrowRight");
    assertThat(live).containsText(tab.say("workshop.week", "week", "104", "year", "2"));
    Locator tabs = tab.role(AriaRole.TAB, tab.say("workshop.tab.curves"));
    tabs.focus();
    tab.page().keyboard().press("ArrowRight");
    assertThat(tab.role(AriaRole.TAB, tab.say("workshop.tab.heat"))).isFocused();
    for (String next : List.of("heat", "divisions", "sure")) {
      tab.role(AriaRole.TAB, tab.say("workshop.tab." + next)).press("Enter");
      tab.state("tab-" + next);
    }
  }

  private static Locator described(Tab tab, String words) {
    return tab.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(words));
  }

  @Test
  void tablesBehindPicturesAreTurnedByKey(Visit visit) {
    Tab tab = visit.open("de", "view=sandbox&on.corridor=0-");
    for (Locator table : tab.button("workshop.table.show").all()) {
      assertThat(table).hasAttribute("aria-expanded", "false");
    }
    tab.button("workshop.table.show").last().focus();
    tab.page().keyboard().press("Enter");
    assertThat(tab.page().getByRole(AriaRole.TABLE)).isVisible();
    tab.state("table");
    tab.button("workshop.table.next").focus();
    tab.page().keyboard().press("Enter");
    assertThat(tab.role(AriaRole.ROWHEADER, "48")).isVisible();
  }
}
