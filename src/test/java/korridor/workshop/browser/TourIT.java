package korridor.workshop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The nine steps, in both languages. */
@InBrowser
class TourIT {

  private static final int STEPS = 9;

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void leadsThroughNineStepsToTheLaboratory(String lang, Visit visit) {
    Tab tab = visit.open(lang, "");
    for (int step = 1; step <= STEPS; step++) {
      assertThat(heading(tab, step)).isVisible();
      assertThat(tab.text("workshop.tour.step", "n", step, "count", STEPS)).isVisible();
      tab.state("step-" + step);
      turnLever(tab, step);
      if (step < STEPS) {
        tab.button("workshop.tour.next").click();
        assertThat(heading(tab, step + 1)).isFocused();
      }
    }
    tab.button("workshop.tour.9.look").click();
    assertThat(tab.text("workshop.tour.9.open")).isVisible();
    tab.state("step-9-open");
    tab.button("workshop.tour.laboratory").click();
    assertThat(tab.lever("corridor")).isVisible();
  }

  private static Locator heading(Tab tab, int step) {
    return tab.role(AriaRole.HEADING, tab.say("workshop.tour." + step + ".title"));
  }

  /** Three steps have a lever, which turns on and says so. */
  private static void turnLever(Tab tab, int step) {
    if (step < 6 || step == STEPS) {
      return;
    }
    var lever = tab.role(AriaRole.SWITCH, tab.say("workshop.tour." + step + ".lever"));
    assertThat(lever).not().isChecked();
    lever.click();
    assertThat(lever).isChecked();
    tab.state("step-" + step + "-on");
  }
}
